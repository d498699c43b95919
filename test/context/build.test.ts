import { describe, expect, test } from 'vitest';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import type { Dataset } from '../../src/dataset/records.ts';
import { january2026, spring2023 } from './five-stories.ts';
import { contextOf, inWords, storyOf, verdicts } from './story-of.ts';

const empty: Dataset = {
  schemaVersion: 1,
  asOf: '2026-01-01',
  waves: [],
  programmes: [],
  headcounts: [],
  events: [],
  contested: [],
  sources: [],
  lookAlikes: [],
  gaps: [],
};

/** The bundled dataset with one wave changed. */
function withWave(id: string, change: Partial<Dataset['waves'][number]>): Dataset {
  const dataset = bundledDataset();
  return { ...dataset, waves: dataset.waves.map((wave) => (wave.id === id ? { ...wave, ...change } : wave)) };
}

describe('an article without a sure date', () => {
  const figures = [
    { role: 'jobs_cut', value: 16_000 },
    { role: 'jobs_cut', value: 14_000 },
    { role: 'headcount', value: 1_580_000 },
  ] as const;

  test('is linked by its numbers, says so, and takes the latest of its waves for its day', () => {
    const context = contextOf({ published: null, figures: [...figures] });
    expect(verdicts(context).slice(0, 2)).toEqual([
      'agrees 2026-01-sixteen-thousand',
      'agrees 2025-10-fourteen-thousand',
    ]);
    expect(context.asOf).toEqual({ day: '2026-01-28', from: 'waves' });
    expect(context.since).not.toContain('2026-01-sixteen-thousand');
    expect(inWords(context.figures[0]?.explanation ?? [])).toContain('The page gives no sure date');
    expect(inWords(context.answer)).toContain('The page gives no sure date');
  });

  test('a date on which the evidence conflicts is none', () => {
    const story = storyOf({ published: '2019-05-01', figures: [...figures] });
    const unsure = { ...story, published: story.published && { ...story.published, sure: false } };
    const context = buildContext(unsure, bundledDataset(), { ownIds: new Set() });
    expect(context.asOf?.from).toBe('waves');
  });

  test('with nothing to go by, a headcount is left open', () => {
    const context = contextOf({ kind: 'policy', published: null, figures: [{ role: 'headcount', value: 1_500_000 }] });
    expect(verdicts(context)).toEqual(['no_record']);
    expect(context.asOf).toBeNull();
    expect(context.since).toEqual([]);
  });

  test('of three holiday seasons with the same number none is chosen', () => {
    const context = contextOf({ kind: 'hiring', published: null, figures: [{ role: 'hires', value: 250_000 }] });
    expect(verdicts(context)).toEqual(['no_record']);
    expect(inWords(context.figures[0]?.explanation ?? [])).toContain('More than one record fits');
  });
});

describe('what a verdict rests on', () => {
  test('an article newer than the dataset is marked', () => {
    const context = contextOf({ published: '2027-01-10', figures: [{ role: 'jobs_cut', value: 12_000, in: 'title' }] });
    expect(context.figures[0]?.newerThanDataset).toBe(true);
    expect(inWords(context.answer)).toContain('The article is newer than the dataset (21 November 2026)');
  });

  test('the reader’s own records are marked, also where they only make up a total', () => {
    const context = contextOf(spring2023, bundledDataset(), ['2023-03-nine-thousand']);
    expect(context.figures.map(({ ownRecords }) => ownRecords)).toEqual([true, false, true, true, true, true]);
  });

  test('changing a record changes the verdict and the answer', () => {
    const { count } = bundledDataset().waves.find(({ id }) => id === '2023-03-nine-thousand') ?? { count: null };
    if (count === null) throw new Error('the wave is gone');
    const context = contextOf(spring2023, withWave('2023-03-nine-thousand', { count: { ...count, value: 8_000 } }));
    expect(verdicts(context)[2]).not.toContain('agrees');
    expect(inWords(context.answer)).toContain('26,000');
  });

  test('an unverified record gives no verdict, but is named', () => {
    const context = contextOf(spring2023, withWave('2023-03-nine-thousand', { verified: false }));
    expect(verdicts(context)[2]).toBe('no_record');
    expect(inWords(context.figures[2]?.explanation ?? [])).toContain('unverified');
  });
});

describe('with records missing', () => {
  test('an empty dataset gives no verdict, and an answer that still holds', () => {
    for (const draft of [spring2023, january2026]) {
      const context = contextOf(draft, empty);
      expect(new Set(context.figures.map(({ verdict }) => verdict))).toEqual(new Set(['no_record']));
      expect(new Set(context.claims.map(({ verdict }) => verdict))).toEqual(new Set(['no_record']));
      expect(inWords(context.answer)).toContain('No wave on record can be told for certain to be the one it describes');
      expect(context.prior).toEqual([]);
    }
    expect(inWords(contextOf({ kind: 'conditions', published: '2015-09-01' }, empty).answer)).toBe(
      'A story about working conditions and culture at Amazon.',
    );
  });

  test('without the programme, the wave is told by itself', () => {
    const dataset = { ...bundledDataset(), programmes: [] };
    const context = contextOf(
      { published: '2023-03-21', figures: [{ role: 'jobs_cut', value: 9_000, in: 'title' }] },
      dataset,
    );
    expect(inWords(context.answer)).toBe(
      'Amazon’s cut of about 9,000 jobs, announced on 20 March 2023. The one before it in the same programme: the cut of over 18,000 jobs announced on 4 January 2023.',
    );
  });
});

test('every record that a context names comes along, with its sources', () => {
  const context = contextOf(january2026);
  const { waves, headcounts, events, sources, programmes } = context.records;
  const ids = new Set([...waves, ...headcounts, ...events, ...programmes].map(({ id }) => id));
  const named = [
    ...context.waves,
    ...context.prior,
    ...context.since,
    ...context.events,
    ...context.scale.map(({ headcount }) => headcount),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const sourceIds = new Set(sources.map(({ id }) => id));
  const cited = [...waves, ...headcounts, ...events].flatMap((record) => record.sources.map(({ source }) => source));
  expect(cited.filter((id) => !sourceIds.has(id))).toEqual([]);
});

test('the same input gives the same context, and the input is left as it was', () => {
  const story = storyOf(january2026);
  const before = structuredClone({ story, dataset: bundledDataset() });
  const first = buildContext(story, bundledDataset(), { ownIds: new Set() });
  expect(buildContext(story, bundledDataset(), { ownIds: new Set() })).toEqual(first);
  expect({ story, dataset: bundledDataset() }).toEqual(before);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
});

test('waves of which only the month or year is on record are sorted by its middle', () => {
  expect(contextOf({ kind: 'policy', published: '2018-03-01' }).prior).not.toContain('2018-seasonal');
  expect(contextOf({ kind: 'policy', published: '2018-12-01' }).prior).toContain('2018-seasonal');
});
