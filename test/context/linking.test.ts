import { describe, expect, test } from 'vitest';
import { byHand } from '../story/by-hand.ts';
import { contextOf, inWords, type StoryDraft, verdicts } from './story-of.ts';

const implied = byHand({ asOf: { code: 'article', words: [], rule: null, open: null } });

describe('an article means one thing by one number', () => {
  test('a bare number takes the record that its date gave it elsewhere', () => {
    const context = contextOf({
      published: '2026-06-10',
      figures: [
        { role: 'jobs_cut', value: 9_000, asOf: '2023-03' },
        { role: 'planned_cuts', value: 9_000, because: implied },
      ],
    });
    expect(verdicts(context)).toEqual(['agrees 2023-03-nine-thousand', 'agrees 2023-03-nine-thousand']);
    expect(context.figures[1]?.link?.grounds).toContainEqual({ by: 'same_number' });
  });

  test('with a date of its own it means something else', () => {
    const context = contextOf({
      published: '2026-06-10',
      figures: [
        { role: 'jobs_cut', value: 14_000, asOf: '2025-10' },
        { role: 'jobs_cut', value: 14_000, asOf: '2024-10' },
      ],
    });
    expect(verdicts(context)).toEqual(['agrees 2025-10-fourteen-thousand', 'no_record']);
  });

  test('without a date of the article, records close to one another in time are meant together', () => {
    const context = contextOf({
      kind: 'hiring',
      published: null,
      figures: [
        { role: 'planned_hires', value: 30_000 },
        { role: 'planned_hires', value: 100_000 },
      ],
    });
    expect(verdicts(context)).toEqual(['agrees 2017-04-thirty-thousand-part-time', 'agrees 2017-01-hundred-thousand']);
    expect(context.figures[0]?.link?.grounds).toContainEqual({ by: 'neighbours', dates: ['2017-01-12'] });
  });

  test('alone such a number fits too many, and they are named', () => {
    const context = contextOf({
      kind: 'hiring',
      published: null,
      figures: [{ role: 'planned_hires', value: 30_000 }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
    expect(inWords(context.figures[0]?.explanation ?? [])).toMatch(/9 September 2019 and .* 6 April 2017/);
  });

  test('what leads an article is its news, whatever year it is compared with', () => {
    const context = contextOf({
      kind: 'hiring',
      published: '2024-10-04',
      figures: [{ role: 'planned_hires', value: 250_000, in: 'title', asOf: '2023' }],
    });
    expect(verdicts(context)).toEqual(['agrees 2024-10-seasonal']);
  });

  test('a coarse number gives way to an exact one of the programme that is spoken of', () => {
    const context = contextOf({
      published: '2026-01-29',
      figures: [
        { role: 'jobs_cut', value: 16_000, in: 'title', asOf: '2026-01' },
        { role: 'cumulative_cuts', value: 30_000, qualifier: 'about', asOf: '2023-03' },
      ],
    });
    expect(verdicts(context)).toEqual(['agrees 2026-01-sixteen-thousand', 'agrees reduction-2025-2026']);
  });

  test('"up to 20,000" is not the 10,000 that was reported before', () => {
    const context = contextOf({
      published: '2022-12-02',
      figures: [{ role: 'planned_cuts', value: 20_000, qualifier: 'up_to', because: implied, asOf: '2022-12' }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
  });
});

describe('rounds that are dated and not counted', () => {
  const mentioned = (draft: Partial<StoryDraft>) => contextOf({ published: '2026-03-10', ...draft }).waves;

  test('a month names its round, a year all of its rounds', () => {
    expect(mentioned({ mentions: [{ date: '2025-10' }] })).toContain('2025-10-fourteen-thousand');
    expect(mentioned({ mentions: [{ date: '2023' }] })).toEqual(
      expect.arrayContaining(['2023-01-eighteen-thousand', '2023-03-nine-thousand']),
    );
  });

  test('a part of the company that is named has its own', () => {
    expect(mentioned({ mentions: [{ date: '2025-07', units: ['AWS'] }] })).toEqual(['2025-07-aws']);
  });

  test('plans for a year and a time without a round name none', () => {
    expect(mentioned({ mentions: [{ date: '2026', planned: true }] })).toEqual([]);
    expect(mentioned({ mentions: [{ date: '2021-05' }] })).toEqual([]);
  });

  test('a total from late 2022 on goes back to the first reports; of 2023 it does not', () => {
    const total = (date: string) =>
      contextOf({
        published: '2026-03-10',
        figures: [{ role: 'cumulative_cuts', value: 27_000, asOf: '2023', start: 100 }],
        dates: [{ value: date, start: 120, end: 124 }],
      }).waves;
    expect(total('2022')).toContain('2022-11-first-reports');
    expect(total('2022-12')).toContain('2022-11-first-reports');
    expect(total('2023')).not.toContain('2022-11-first-reports');
  });
});

describe('an article newer than the dataset', () => {
  const later = '2027-03-02';

  test('is not called wrong: a later record could explain it', () => {
    const context = contextOf({
      published: later,
      figures: [{ role: 'corporate_headcount', value: 600_000 }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
    expect(context.figures[0]?.newerThanDataset).toBe(true);
    expect(inWords(context.figures[0]?.explanation ?? [])).toContain('newer than the dataset');
  });

  test('counts without a date are of its own time, and no old wave', () => {
    const context = contextOf({
      published: later,
      figures: [{ role: 'jobs_cut', value: 16_000, in: 'title', asOf: '2027-03', because: implied }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
  });

  test('what it dates itself is held against the record of then', () => {
    const context = contextOf({
      published: later,
      figures: [
        { role: 'jobs_cut', value: 16_000, asOf: '2026-01' },
        { role: 'headcount', value: 1_544_000, asOf: '2022-12-31' },
      ],
    });
    expect(verdicts(context)).toEqual(['agrees 2026-01-sixteen-thousand', 'differs company-fy2022']);
  });
});

test('a staff that grew by half since the nearest record is no misprint', () => {
  const context = contextOf({
    kind: 'headcount',
    published: '2017-11-24',
    figures: [{ role: 'headcount', value: 541_900, asOf: '2017-09' }],
  });
  expect(verdicts(context)).toEqual(['no_record']);
});

test('every linked figure says what article and record have in common', () => {
  const context = contextOf({
    published: '2026-01-28',
    figures: [
      { role: 'jobs_cut', value: 16_000, in: 'title', because: implied, asOf: '2026-01' },
      { role: 'jobs_cut', value: 14_000, asOf: '2025-10' },
      { role: 'cumulative_cuts', value: 30_000 },
    ],
  });
  const grounds = context.figures.map(({ link }) => link?.grounds.map(({ by }) => by));
  expect(grounds).toEqual([
    ['number', 'news', 'programme'],
    ['number', 'date', 'programme'],
    ['number', 'news', 'role', 'programme'],
  ]);
});

describe('rounds that are told by counted time or by the headline alone', () => {
  const seasonal = { role: 'planned_hires' as const, value: 250_000, start: 10, because: implied, asOf: '2025-10' };

  test('"the third year in a row" means the same plan of the two years before', () => {
    const said = { kind: 'hiring' as const, published: '2025-10-13', figures: [seasonal] };
    const { waves } = contextOf({ ...said, stretches: [{ years: 2, start: 40 }] });
    expect([...waves].sort()).toEqual(['2023-09-seasonal', '2024-10-seasonal', '2025-10-seasonal']);
    expect(contextOf({ ...said, stretches: [{ years: 1, start: 40 }] }).waves).not.toContain('2023-09-seasonal');
    expect(contextOf(said).waves).toEqual(['2025-10-seasonal']);
  });

  test('a plan of another size is no such year, however many are said', () => {
    const { waves } = contextOf({
      kind: 'hiring',
      published: '2025-10-13',
      figures: [seasonal],
      stretches: [{ years: 3, start: 40 }],
    });
    expect(waves).not.toContain('2022-10-seasonal');
  });

  test('a total "in four months" takes in the report that it began with, without them it does not', () => {
    const figures: StoryDraft['figures'] = [
      { role: 'jobs_cut', value: 9_000, because: implied, asOf: '2023-03', start: 900 },
      { role: 'cumulative_cuts', value: 27_000, because: implied, asOf: '2023-03', start: 10 },
    ];
    const said = { published: '2023-03-20', figures };
    expect(contextOf({ ...said, stretches: [{ years: null, start: 30 }] }).waves).toContain('2022-11-first-reports');
    expect(contextOf(said).waves).not.toContain('2022-11-first-reports');
  });

  test('the part that a headline names is whose round it is', () => {
    expect(contextOf({ published: '2025-07-18', units: ['AWS'] }).about).toEqual({ type: 'wave', id: '2025-07-aws' });
    expect(contextOf({ published: '2025-07-18', units: ['Audible'] }).about).toBeNull();
    expect(contextOf({ published: '2025-08-18', units: ['AWS'] }).about).toBeNull();
  });

  test('without a date of the page, a count is one of the place that the headline names', () => {
    const figures: StoryDraft['figures'] = [{ role: 'planned_cuts', value: 1_950 }];
    expect(contextOf({ published: null, region: 'CA-QC', figures }).waves).toEqual(['2025-01-quebec']);
    expect(contextOf({ published: null, figures: [{ role: 'planned_cuts', value: 1_700 }] }).waves).toEqual([]);
  });
});
