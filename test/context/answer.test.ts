import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/dataset/records.ts';
import type { Role } from '../../src/dataset/roles.ts';
import { contextOf, inWords } from './story-of.ts';

describe('the answer', () => {
  test('the wave that completes a programme', () => {
    const { answer } = contextOf({
      published: '2026-01-28',
      figures: [{ role: 'jobs_cut', value: 16_000, in: 'title', asOf: '2026-01' }],
    });
    expect(inWords(answer)).toBe(
      'The second wave of Amazon’s 2025–26 reduction: about 16,000 jobs, announced on 28 January 2026. ' +
        'With the 14,000 of 28 October 2025, it brings the programme to about 30,000, the largest up to then, above the 2022–23 reduction (about 27,000).',
    );
    expect(inWords(answer, 'zh-TW')).toBe(
      '亞馬遜2025–2026年裁員的第 2 波：2026年1月28日宣布裁員約 1 萬 6000（16,000）人。 ' +
        '連同2025年10月28日的 1 萬 4000（14,000）人，整輪約 3 萬（30,000）人，是截至當時規模最大的一次，超過2022–2023年的整輪裁員（共約 27,000 人）。',
    );
    expect(inWords(answer, 'fi').replaceAll('\u00a0', ' ')).toBe(
      'Amazonin vuosien 2025–2026 vähennysten toinen aalto: noin 16 000 työpaikkaa, ilmoitettu 28. tammikuuta 2026. ' +
        'Kun mukaan lasketaan 14 000 (28. lokakuuta 2025), ohjelman kokonaismäärä on noin 30 000. ' +
        'Se on siihen asti suurin, suurempi kuin vuosien 2022–2023 vähennysohjelma (noin 27 000).',
    );
  });

  test('the first wave, with the reported target', () => {
    const { answer } = contextOf({
      published: '2025-10-28',
      figures: [{ role: 'jobs_cut', value: 14_000, in: 'title', asOf: '2025-10' }],
    });
    expect(inWords(answer)).toBe(
      'Amazon’s cut of about 14,000 jobs, announced on 28 October 2025. ' +
        'The press reported a total of up to 30,000 on 27 October 2025. If reached, it would be the largest up to then, above the 2022–23 reduction (about 27,000).',
    );
  });

  test('a mere report', () => {
    const { answer } = contextOf({
      published: '2025-10-27',
      figures: [{ role: 'planned_cuts', value: 30_000, in: 'title', asOf: '2025-10' }],
    });
    expect(inWords(answer)).toContain(
      'A cut of up to 30,000 jobs at Amazon, reported on 27 October 2025 and not announced as of this article.',
    );
  });

  test('a share of a larger wave', () => {
    const { answer } = contextOf({
      published: '2025-11-03',
      figures: [{ role: 'jobs_cut', value: 780, in: 'title', asOf: '2025-10', region: 'US-CA' }],
    });
    expect(inWords(answer)).toBe(
      'The cut of 780 jobs (California) announced on 28 October 2025 is part of the cut of about 14,000 jobs announced on 28 October 2025.',
    );
  });

  test('yearly hiring is compared with the year before', () => {
    const { answer } = contextOf({
      kind: 'hiring',
      published: '2025-10-14',
      figures: [{ role: 'planned_hires', value: 250_000, in: 'title', asOf: '2025-10' }],
    });
    expect(inWords(answer)).toContain(
      'The one before it in the same programme: the plan to hire about 250,000 seasonal workers announced on 3 October 2024.',
    );
  });

  test('a headcount, with that of a year before', () => {
    const { answer } = contextOf({
      kind: 'headcount',
      published: '2025-02-10',
      figures: [{ role: 'headcount', value: 1_556_000, asOf: '2024-12-31' }],
    });
    expect(inWords(answer)).toBe(
      'A story about the size of Amazon’s workforce. Amazon had about 1,556,000 staff on 31 December 2024, 2% more than a year earlier (about 1,525,000).',
    );
  });

  test('a layoff that no record is certainly about', () => {
    const context = contextOf({
      published: '2024-03-16',
      figures: [{ role: 'jobs_cut', value: 3_500, asOf: '2024-03' }],
    });
    expect(context.waves).toEqual([]);
    expect(inWords(context.answer)).toContain('No wave on record can be told for certain to be the one it describes');
  });

  test('a page that is no such story gets no answer', () => {
    expect(contextOf({ kind: 'none', published: '2024-03-16' }).answer).toEqual([]);
  });
});

describe('what the article leaves out', () => {
  test('the headline climbs the ladder', () => {
    const context = contextOf({
      published: '2025-10-27',
      figures: [
        { role: 'jobs_cut', value: 30_000, in: 'title', status: 'announced', asOf: '2025-10' },
        { role: 'planned_cuts', value: 30_000, status: 'planned', asOf: '2025-10' },
      ],
    });
    expect(inWords(context.leftOut)).toBe('The headline gives it as announced, the text only as planned.');
  });

  test('the headline climbs the ladder with a count that no record holds; of hires it is not said', () => {
    const told = (headline: Role, text: Role, status: Status) =>
      contextOf({
        published: '2025-05-27',
        figures: [
          { role: headline, value: 1234, in: 'title', status: 'announced', asOf: '2025-05' },
          { role: text, value: 1234, status, asOf: '2025-05' },
        ],
      }).leftOut;
    expect(inWords(told('jobs_cut', 'planned_cuts', 'planned'))).toBe(
      'The headline gives it as announced, the text only as planned.',
    );
    expect(told('jobs_cut', 'jobs_cut', 'confirmed')).toEqual([]);
    expect(told('hires', 'planned_hires', 'planned')).toEqual([]);
  });

  test('the total, and the share of everybody; never more than three lines', () => {
    const context = contextOf({
      published: '2026-01-28',
      figures: [
        { role: 'jobs_cut', value: 16_000, in: 'title', asOf: '2026-01' },
        { role: 'jobs_cut', value: 16_000, asOf: '2026-01', start: 100 },
        { role: 'share', value: 4.6, of: 'corporate', start: 120 },
      ],
    });
    expect(inWords(context.leftOut)).toBe(
      'By then the waves of the 2025–26 reduction had come to about 30,000 jobs in all. 16,000 was 1% of all staff at the time.',
    );
    expect(context.leftOut.length).toBeLessThanOrEqual(3);
  });

  test('nothing of the time after the article', () => {
    const context = contextOf({
      published: '2023-01-05',
      figures: [{ role: 'jobs_cut', value: 18_000, in: 'title', asOf: '2023-01' }],
    });
    expect(inWords(context.leftOut)).not.toMatch(/9,000|27,000/);
  });
});

describe('scale', () => {
  test('office cuts beside both bases, at the time of the wave', () => {
    const context = contextOf({
      published: '2026-01-28',
      figures: [
        { role: 'jobs_cut', value: 16_000, in: 'title', asOf: '2026-01' },
        { role: 'cumulative_cuts', value: 27_000, asOf: '2022' },
      ],
    });
    expect(
      context.scale.map(({ count, base, headcount, percent }) => [count, base, headcount, Number(percent.toFixed(1))]),
    ).toEqual([
      [16_000, 'corporate', 'corporate-2025-10', 4.6],
      [16_000, 'total', 'company-q3-2025', 1],
      [27_000, 'corporate', 'corporate-2023-01', 9],
      [27_000, 'total', 'company-fy2022', 1.8],
    ]);
  });

  test('hires beside everybody only', () => {
    const context = contextOf({
      kind: 'hiring',
      published: '2020-03-17',
      figures: [{ role: 'hires', value: 100_000, asOf: '2020-03' }],
    });
    expect(context.scale.map(({ base }) => base)).toEqual(['total']);
  });
});
