import { describe, expect, test } from 'vitest';
import { contextOf, inWords, type StoryDraft, verdicts } from './story-of.ts';

type Case = [what: string, story: StoryDraft, verdict: string];

describe('numbers that were misprinted are found out', () => {
  test.each<Case>([
    [
      '90,000 for 9,000',
      { published: '2023-03-21', figures: [{ role: 'jobs_cut', value: 90_000, in: 'title', asOf: '2023-03' }] },
      'differs 2023-03-nine-thousand',
    ],
    [
      'another company’s 11,000 for 10,000',
      { published: '2022-11-16', figures: [{ role: 'planned_cuts', value: 11_000, asOf: '2022-11' }] },
      'differs 2022-11-first-reports',
    ],
    [
      '78,000 for 75,000',
      { kind: 'hiring', published: '2020-04-14', figures: [{ role: 'planned_hires', value: 78_000, asOf: '2020-04' }] },
      'differs 2020-04-seventy-five-thousand',
    ],
    [
      '25,000 for 250,000',
      {
        kind: 'hiring',
        published: '2023-09-20',
        figures: [{ role: 'hires', value: 25_000, in: 'title', asOf: '2023-09' }],
      },
      'differs 2023-09-seasonal',
    ],
    [
      '150,000 for 15,000',
      { published: '2026-01-25', figures: [{ role: 'planned_cuts', value: 150_000, in: 'title', asOf: '2026-01' }] },
      'differs 2026-01-second-round-reported',
    ],
    [
      'the sum of four quarters for a headcount',
      { kind: 'headcount', published: '2021-03-01', figures: [{ role: 'headcount', value: 2_832_900, asOf: '2019' }] },
      'differs company-fy2019',
    ],
    [
      'the third quarter’s headcount for the year’s',
      {
        kind: 'headcount',
        published: '2023-06-01',
        figures: [{ role: 'headcount', value: 1_544_000, asOf: '2022-12-31' }],
      },
      'differs company-fy2022',
    ],
    [
      'the headcount of the year before',
      {
        kind: 'headcount',
        published: '2025-06-01',
        figures: [{ role: 'headcount', value: 1_525_000, asOf: '2024-12-31' }],
      },
      'differs company-fy2024',
    ],
    [
      'a stale headcount for a quarter',
      {
        kind: 'headcount',
        published: '2025-12-01',
        figures: [{ role: 'headcount', value: 1_530_000, asOf: '2025-Q3' }],
      },
      'differs company-q3-2025',
    ],
    [
      '600,000 office staff',
      { published: '2025-10-30', figures: [{ role: 'corporate_headcount', value: 600_000 }] },
      'differs corporate-2025-10',
    ],
    [
      '6,000 at AWS, which the dataset lists as disputed',
      { published: '2025-07-20', figures: [{ role: 'jobs_cut', value: 6_000, units: ['AWS'], asOf: '2025-07' }] },
      'sources_differ 2025-07-aws',
    ],
    [
      'less than half for less than half a percent',
      {
        published: '2023-04-25',
        figures: [{ role: 'share', value: 50, qualifier: 'up_to', of: 'unit', units: ['Whole Foods'] }],
      },
      'rounds 2023-04-whole-foods',
    ],
  ])('%s', (_, story, verdict) => {
    expect(verdicts(contextOf(story))).toEqual([verdict]);
  });

  test('10 % of the office staff, said of the 14,000 in the same breath', () => {
    const context = contextOf({
      published: '2025-10-29',
      figures: [
        { role: 'jobs_cut', value: 14_000, asOf: '2025-10', start: 100 },
        {
          role: 'share',
          value: 10,
          qualifier: 'about',
          of: 'corporate',
          start: 125,
          around: { before: `14,000 jobs, or ${' '.repeat(10)}`, after: '' },
        },
      ],
      claims: [{ type: 'share', part: 0, percent: 10, of: 'corporate', at: 125 }],
    });
    expect(verdicts(context)[1]).toBe('differs 2025-10-fourteen-thousand');
    expect(inWords(context.claims[0]?.explanation ?? [])).toContain(
      '14,000 of 350,000 corporate staff (28 October 2025) is 4%',
    );
  });

  test('the same share a sentence further on may be of something else', () => {
    const context = contextOf({
      published: '2025-10-29',
      figures: [
        { role: 'jobs_cut', value: 14_000, asOf: '2025-10', start: 100 },
        { role: 'share', value: 10, qualifier: 'about', of: 'corporate', start: 240 },
      ],
    });
    expect(context.figures[1]?.verdict).toBe('no_record');
  });

  test('where the text has the right number, a headline ten times as high still differs', () => {
    const context = contextOf({
      published: '2023-03-21',
      figures: [
        { role: 'jobs_cut', value: 90_000, in: 'title', asOf: '2023-03' },
        { role: 'jobs_cut', value: 9_000, asOf: '2023-03' },
      ],
    });
    expect(verdicts(context)).toEqual(['differs 2023-03-nine-thousand', 'agrees 2023-03-nine-thousand']);
    expect(inWords(context.figures[0]?.explanation ?? [])).toContain('90,000 is 10 times the 9,000 on record.');
  });

  test('a year shifted is no wave of that year; the right one is named', () => {
    const context = contextOf({
      published: '2025-11-11',
      figures: [{ role: 'jobs_cut', value: 14_000, asOf: '2024-10' }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
    expect(inWords(context.figures[0]?.explanation ?? [])).toBe(
      'The dataset has this number for another time: the cut of about 14,000 jobs announced on 28 October 2025.',
    );
  });
});
