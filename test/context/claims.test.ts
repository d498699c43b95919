import { describe, expect, test } from 'vitest';
import { claimVerdicts, contextOf, inWords, type StoryDraft } from './story-of.ts';

const october: StoryDraft = {
  published: '2025-10-28',
  figures: [
    { role: 'jobs_cut', value: 14_000, in: 'title', asOf: '2025-10' },
    { role: 'planned_cuts', value: 30_000, qualifier: 'up_to', asOf: '2025-10' },
    { role: 'cumulative_cuts', value: 27_000, asOf: '2022' },
  ],
};

const january: StoryDraft = {
  published: '2026-01-28',
  figures: [
    { role: 'jobs_cut', value: 16_000, in: 'title', asOf: '2026-01' },
    { role: 'jobs_cut', value: 14_000, asOf: '2025-10' },
    { role: 'cumulative_cuts', value: 30_000, asOf: '2026-01' },
  ],
};

describe('“the largest ever”', () => {
  const largest = (figure: number | null, of: 'announcement' | 'programme' | 'share' | 'unspecified') =>
    ({ type: 'superlative', figure, of, what: 'layoff', conditional: false }) as const;

  test.each([
    ['16,000 as a single announcement', january, largest(0, 'announcement'), 'differs'],
    ['16,000 as a programme', january, largest(0, 'programme'), 'agrees'],
    ['16,000, the words name nothing', january, largest(0, 'unspecified'), 'sources_differ'],
    ['16,000 by share', january, largest(0, 'share'), 'differs'],
    ['30,000 in all', january, largest(2, 'unspecified'), 'agrees'],
    ['14,000 in October, with 30,000 reported to follow', october, largest(0, 'unspecified'), 'sources_differ'],
    ['up to 30,000 in October', october, largest(1, 'unspecified'), 'agrees'],
    ['what the article is about', january, largest(null, 'announcement'), 'differs'],
  ] as const)('%s', (_, story, claim, verdict) => {
    expect(claimVerdicts(contextOf({ ...story, claims: [claim] }))).toEqual([`superlative ${verdict}`]);
  });

  test('it is judged as of the article: in November 2022 even 10,000 was the largest', () => {
    const context = contextOf({
      published: '2022-11-14',
      figures: [{ role: 'planned_cuts', value: 10_000, in: 'title', asOf: '2022-11' }],
      claims: [largest(0, 'unspecified')],
    });
    expect(claimVerdicts(context)).toEqual(['superlative agrees']);
  });

  test('a unit’s largest is not judged by the company’s', () => {
    const context = contextOf({
      published: '2024-01-11',
      figures: [{ role: 'jobs_cut', value: 500, units: ['Twitch'], asOf: '2024-01' }],
      claims: [largest(0, 'unspecified')],
    });
    expect(claimVerdicts(context)).toEqual(['superlative no_record']);
  });

  test('hirings are on record only in part, so a larger one is named and the claim not called wrong', () => {
    const context = contextOf({
      kind: 'hiring',
      published: '2020-09-15',
      figures: [{ role: 'hires', value: 100_000, asOf: '2020-09' }],
      claims: [{ type: 'superlative', figure: 0, of: 'unspecified', what: 'hiring', conditional: false }],
    });
    expect(claimVerdicts(context)).toEqual(['superlative no_record']);
    expect(inWords(context.claims[0]?.explanation ?? [])).toContain('200,000 seasonal workers');
  });
});

describe('dates', () => {
  const dated = (date: string, dates: StoryDraft['dates'] = []): StoryDraft => ({
    ...january,
    figures: [...(january.figures ?? []), { role: 'cumulative_cuts', value: 27_000, asOf: date, start: 5000 }],
    claims: [{ type: 'date', figure: 3, event: null, date, at: 5000 }],
    dates,
  });

  test('27,000 in 2022 differs: both memos are of 2023', () => {
    expect(claimVerdicts(contextOf(dated('2022')))).toEqual(['date differs']);
  });

  test('27,000 in 2023: the memos are, the first notices are not, and sources differ', () => {
    expect(claimVerdicts(contextOf(dated('2023')))).toEqual(['date sources_differ']);
  });

  test('27,000 in 2022 and 2023 holds, though the claim carries one of the years', () => {
    const context = contextOf(
      dated('2022', [
        { value: '2022', start: 5020, end: 5024 },
        { value: '2023', start: 5029, end: 5033 },
      ]),
    );
    expect(claimVerdicts(context)).toEqual(['date agrees']);
  });

  test('what the chief executive said on another day is no wrong date of the memo', () => {
    const said = (date: string, dates: StoryDraft['dates'] = []) =>
      claimVerdicts(
        contextOf({
          ...january,
          claims: [{ type: 'date', figure: null, event: 'ai_memo', date }],
          cues: ['ai_memo'],
          dates,
        }),
      );
    expect(said('2025-06')).toEqual(['date agrees']);
    expect(said('2025-10')).toEqual(['date no_record']);
    expect(said('2025-Q3')).toEqual(['date no_record']);
    // "The beginning of 2025", which the claim carries as its first quarter.
    expect(said('2025-Q1', [{ value: '2025', rule: 'part-of-year', start: 0, end: 1 }])).toEqual(['date differs']);
  });
});

describe('sums, fractions and comparisons', () => {
  test('a sum whose arithmetic is wrong differs, one of unknown parts is left open', () => {
    const wrong = contextOf({
      ...january,
      claims: [{ type: 'sum', figures: [0, 1], total: 32_000 }],
    });
    expect(claimVerdicts(wrong)).toEqual(['sum differs']);
    const open = contextOf({
      published: '2026-01-28',
      figures: [
        { role: 'jobs_cut', value: 1_234, asOf: '2026-01' },
        { role: 'jobs_cut', value: 4_321, asOf: '2026-01' },
      ],
      claims: [{ type: 'sum', figures: [0, 1], total: 5_555 }],
    });
    expect(claimVerdicts(open)).toEqual(['sum no_record']);
  });

  test('16,000 is not half of 30,000 but nearly; a third it is not', () => {
    const half = (fraction: number) =>
      claimVerdicts(
        contextOf({ ...january, claims: [{ type: 'fraction', part: 0, whole: 2, fraction, qualifier: 'exact' }] }),
      );
    expect(half(0.5)).toEqual(['fraction agrees']);
    expect(half(1 / 3)).toEqual(['fraction differs']);
  });

  test('a comparison the wrong way round differs', () => {
    const wrong = (before: string) =>
      contextOf({
        ...january,
        figures: [
          { role: 'jobs_cut', value: 14_000, asOf: '2025-10', start: 0 },
          { role: 'jobs_cut', value: 16_000, asOf: '2026-01', start: 40, around: { before, after: '' } },
        ],
        claims: [{ type: 'comparison', figures: [0, 1], relation: 'more', at: 20 }],
      });
    expect(claimVerdicts(wrong('14,000 jobs in October surpass the many '))).toEqual(['comparison differs']);
    // In another sentence "it" can mean another number.
    expect(claimVerdicts(wrong('It surpasses '))).toEqual(['comparison no_record']);
  });
});
