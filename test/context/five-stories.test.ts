import { describe, expect, test } from 'vitest';
import { january2013, january2026, march2019, september2015, spring2023 } from './five-stories.ts';
import { claimVerdicts, contextOf, inWords, verdicts } from './story-of.ts';

describe('April 2023: 18,000 and 9,000 are 27,000, and the headline says nearly 30,000', () => {
  const context = contextOf(spring2023);

  test('each figure is held against its wave, the totals against the programme', () => {
    expect(verdicts(context)).toEqual([
      'rounds reduction-2022-2023',
      'agrees 2023-01-eighteen-thousand',
      'agrees 2023-03-nine-thousand',
      'agrees reduction-2022-2023',
      'agrees 2023-03-nine-thousand',
      'agrees reduction-2022-2023',
    ]);
    expect(inWords(context.figures[0]?.explanation ?? [])).toContain(
      '“nearly 30,000” allows 25,500 to 30,000; 27,000 lies within.',
    );
  });

  test('the sum holds, and the superlative holds as of that month', () => {
    expect(claimVerdicts(context)).toEqual(['sum agrees', 'superlative agrees']);
    const said = inWords(context.claims[1]?.explanation ?? []);
    expect(said).toContain('As a programme, the 2022–23 reduction (about 27,000) is the largest up to then');
    expect(said).toContain('15%');
    expect(said).not.toContain('30,000');
  });

  test('the article is about the programme; the reports of November 2022 are part of it', () => {
    expect(context.about).toEqual({ type: 'programme', id: 'reduction-2022-2023' });
    expect(context.waves[0]).toBe('2023-03-nine-thousand');
    expect(context.waves).toContain('2022-11-first-reports');
  });

  test('what came later is kept apart', () => {
    expect(context.since).toContain('2025-10-fourteen-thousand');
    expect(context.prior).not.toContain('2025-10-fourteen-thousand');
    expect(inWords(context.answer)).not.toMatch(/2025|2026/);
  });

  test('prior waves come newest first and leave out parts of others', () => {
    expect(context.prior.slice(0, 3)).toEqual(['2023-04-whole-foods', '2023-03-nine-thousand', '2023-02-brieselang']);
    expect(context.prior).not.toContain('2022-11-first-reports');
    expect(context.prior).not.toContain('2023-04-games');
  });

  test('the answer in three languages', () => {
    expect(inWords(context.answer)).toBe(
      'Amazon’s 2022–23 reduction: 18,000 (4 January 2023) + 9,000 (20 March 2023), about 27,000 in all, the largest up to then, above the 2001 reduction (about 1,300).',
    );
    expect(inWords(context.answer, 'zh-TW')).toContain('合計約 2 萬 7000（27,000）人');
    expect(inWords(context.answer, 'fi')).toContain('yhteensä noin 27\u00a0000');
  });
});

describe('January 2026: a second round may come, of a plan for 30,000', () => {
  const context = contextOf(january2026);

  test('plans are held against the reported target, October’s cut against October', () => {
    expect(verdicts(context)).toEqual([
      'agrees 2025-10-reuters-thirty-thousand',
      'agrees 2025-10-fourteen-thousand',
      'agrees 2025-10-reuters-thirty-thousand',
      'agrees company-q3-2025',
      'rounds 2025-10-reuters-thirty-thousand',
      'agrees reduction-2022-2023',
    ]);
  });

  test('the share is tried against both bases', () => {
    const said = inWords(context.figures[4]?.explanation ?? []);
    expect(said).toContain('30,000 of 350,000 corporate staff (28 October 2025) is 8.6%: this base fits.');
    expect(said).toContain('30,000 of 1,578,000 staff in all (30 September 2025) is 1.9%: this base does not fit.');
  });

  test('half holds, the record holds if completed, the year of the 27,000 does not', () => {
    expect(claimVerdicts(context)).toEqual([
      'fraction agrees',
      'share rounds',
      'superlative agrees',
      'comparison agrees',
      'date differs',
      'date differs',
    ]);
    expect(inWords(context.claims[0]?.explanation ?? [])).toContain('14,000 of 30,000 is 46.7%');
    expect(inWords(context.claims[2]?.explanation ?? [])).toContain('only if the total');
    expect(inWords(context.claims[4]?.explanation ?? [])).toContain('dated 4 January 2023 and 20 March 2023');
  });

  test('the second wave is a report, not an announcement, and what came five days later is not known', () => {
    expect(context.about).toEqual({ type: 'wave', id: '2026-01-second-round-reported' });
    const answer = inWords(context.answer);
    expect(answer).toContain('This would be the second wave of Amazon’s 2025–26 reduction');
    expect(answer).toContain('not announced as of this article');
    expect(answer).not.toContain('16,000');
    expect(context.since).toContain('2026-01-sixteen-thousand');
    expect(context.prior).not.toContain('2026-01-second-round-reported');
    expect(context.contested).not.toContain('oct-2025-size');
  });

  test('the memo and the remark are what it goes back to', () => {
    expect(context.referredEvents).toEqual(['jassy-ai-memo', 'jassy-culture-remark']);
    expect(context.events.slice(0, 2)).toEqual(context.referredEvents);
  });
});

describe('March 2019: 3,000 remote hires', () => {
  const context = contextOf(march2019);

  test('the hires agree; 600,000 is true to one digit only, and both neighbours are shown', () => {
    expect(verdicts(context)).toEqual([
      'agrees 2019-03-virtual-customer-service',
      'agrees 2019-03-virtual-customer-service',
      'no_record',
      'rounds company-fy2018',
    ]);
    const said = inWords(context.figures[3]?.explanation ?? []);
    expect(said).toContain('647,500');
    expect(said).toContain('613,300 on 30 September 2018');
  });

  test('the answer names the last hiring in the same part of the company', () => {
    expect(inWords(context.answer)).toContain('to hire over 30,000 people announced on 6 April 2017');
  });
});

describe('stories without figures', () => {
  test('September 2015 goes back to the New York Times, and reports no wave', () => {
    const context = contextOf(september2015);
    expect(context.referredEvents).toEqual(['nyt-inside-amazon']);
    expect(context.events[0]).toBe('nyt-inside-amazon');
    expect(context.waves).toEqual([]);
    expect(context.about).toBeNull();
    expect(verdicts(context)).toEqual(['no_record']);
    expect(context.headcountThen.total).toBe('company-q2-2015');
    expect(inWords(context.answer)).toBe(
      'A story about working conditions and culture at Amazon; it goes back to “New York Times publishes ‘Inside Amazon’ on office culture” (15 August 2015). ' +
        'Amazon had about 183,100 staff on 30 June 2015; the last wave on record before this article is the cut of an unpublished number of jobs (devices and Lab126) reported on 26 August 2015.',
    );
  });

  test('January 2013 goes back to the week in the warehouse, in Finnish', () => {
    const context = contextOf(january2013);
    expect(context.events).toEqual(['bezos-warehouse-week', 'managers-call-centre-training']);
    expect(context.waves).toEqual([]);
    // The headcount of 2012 was not out yet on 15 January 2013.
    expect(context.headcountThen.total).toBe('company-fy2011');
    expect(inWords(context.answer, 'fi')).toContain(
      'Taustalla on ”Bezos työskentelee viikon Lexingtonin varastossa Kentuckyssa”',
    );
  });
});
