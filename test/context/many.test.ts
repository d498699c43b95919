import { describe, expect, test, vi } from 'vitest';
import { buildContext } from '../../src/context/build.ts';
import { candidatesOf } from '../../src/context/candidates.ts';
import { clockOf } from '../../src/context/clock.ts';
import type { Context } from '../../src/context/context.ts';
import { knownBy } from '../../src/context/known.ts';
import { familyOf } from '../../src/context/link.ts';
import { orderDataset } from '../../src/context/ordered.ts';
import { candidatesInReach } from '../../src/context/reach.ts';
import { type WeighInput, weigh } from '../../src/context/weigh.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import type { Dataset, Qualifier, Relation, Wave } from '../../src/dataset/records.ts';
import type { Figure } from '../../src/story/story.ts';
import { manyWaves } from '../bench/many-waves.ts';
import { january2026, spring2023 } from './five-stories.ts';
import { storyOf } from './story-of.ts';

// Every record is weighed for hundreds of figures, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const relations: Relation['type'][] = ['includes', 'included_in', 'superseded_by', 'target_of'];

/** Of every sort: of the whole company, with bounds, with a coarse date, tied to another. */
function varied(wave: Wave, at: number, waves: readonly Wave[]): Wave {
  const { value } = wave.count;
  const range = { low: Math.floor((value ?? 0) * 0.8), high: (value ?? 0) * 2 };
  const other = waves[at - 13];
  const type = relations[at % relations.length];
  return {
    ...wave,
    ...(at % 7 === 0 ? { scope: 'corporate' } : {}),
    ...(at % 11 === 0 ? { count: { ...wave.count, ...range, value: at % 22 === 0 ? null : value } } : {}),
    ...(at % 13 === 0 ? { announced: wave.announced.slice(0, at % 2 === 0 ? 7 : 4) } : {}),
    ...(at % 17 === 0 && other && type ? { relation: { type, wave: other.id, certainty: 'certain' } } : {}),
  };
}

function withMany(count: number): Dataset {
  const bundled = bundledDataset();
  const { waves, sources } = manyWaves(count);
  return {
    ...bundled,
    waves: [...bundled.waves, ...waves.map(varied)],
    sources: [...bundled.sources, ...sources],
  };
}

const dataset = withMany(3_000);

describe('with thousands of waves', () => {
  const context = buildContext(storyOf(spring2023), dataset, { ownIds: new Set() });
  const dateOf = (id: string): string => context.records.waves.find((wave) => wave.id === id)?.announced ?? '';

  test('those nearest to the article are listed, and the largest of each kind', () => {
    expect(context.prior).toHaveLength(200);
    expect(context.prior[0]).not.toBe(undefined);
    expect(context.prior.slice(0, 150).every((id) => dateOf(id).slice(0, 4) >= '2009')).toBe(true);
    expect(context.prior).toContain('2023-01-eighteen-thousand');
    expect(context.prior).toContain('2020-09-hundred-thousand');
  });

  test('what is not listed is counted', () => {
    const alone = (when: (day: string) => boolean): number => {
      const tied = new Set(['included_in', 'superseded_by', 'target_of']);
      const untied = dataset.waves.filter(({ relation }) => relation === null || !tied.has(relation.type));
      return untied.filter(({ announced }) => announced.length === 10 && when(announced)).length;
    };
    const { prior, since } = context.unlisted;
    const all = (listed: readonly string[], left: Context['unlisted']['prior']): number =>
      listed.length + left.layoff + left.hiring;
    // Those of a coarse date stand on one side or the other; those that were tied only later stand before.
    const coarse = dataset.waves.filter(({ announced }) => announced.length < 10).length;
    const tied = dataset.waves.filter(({ relation }) => relation !== null).length;
    const before = all(context.prior, prior) - alone((day) => day <= '2023-04-20');
    expect(before).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThanOrEqual(coarse + tied);
    const after = all(context.since, since) - alone((day) => day > '2023-04-20');
    expect(after).toBeGreaterThanOrEqual(0);
    expect(after).toBeLessThanOrEqual(coarse);
  });

  test('a page gets no more than it draws', () => {
    expect(context.records.waves.length).toBeLessThan(500);
    expect(JSON.stringify(context).length).toBeLessThan(500_000);
  });
});

test('with few waves all are listed, and none is left', () => {
  const context = buildContext(storyOf(spring2023), bundledDataset(), { ownIds: new Set() });
  expect(context.unlisted).toEqual({ prior: { layoff: 0, hiring: 0 }, since: { layoff: 0, hiring: 0 } });
});

describe('no record is passed over that would fit', () => {
  const index = orderDataset(dataset);
  const qualifiers: Qualifier[] = ['exact', 'about', 'nearly', 'over', 'up_to', 'at_least'];
  const amounts = [
    ...[9, 700, 1_234, 9_000, 14_000, 30_000, 27_000].map((value) => ({ value, low: null, high: null })),
    { value: null, low: 1_000, high: 2_000 },
  ];
  const places: Pick<Figure, 'units' | 'region'>[] = [
    { units: [], region: null },
    { units: ['AWS'], region: null },
    { units: [], region: 'US' },
  ];
  const dates = [null, '2023', '2022-11', '2023-01-04'];

  test.each([
    ['a dated article', spring2023],
    ['another', january2026],
    ['one without a date', { ...spring2023, published: null }],
  ])('%s', (_, draft) => {
    const story = storyOf(draft);
    const [figure] = story.figures.filter((each) => familyOf(each) !== null);
    if (figure === undefined) throw new Error('no count in the story');
    const clock = clockOf(story);
    const known = knownBy(index, clock.day);
    const all = candidatesOf(
      known,
      'layoff',
      index.newest.filter(({ first }) => clock.day === null || first <= clock.day),
    );
    const because = { ...figure.because, asOf: { ...figure.because.asOf, code: 'beside' as const } };
    let fitting = 0;
    for (const near of [new Set<string>(), new Set(['2022-23-reduction', '2025-26-reduction'])]) {
      const input: WeighInput = { known, clock, near };
      for (const qualifier of qualifiers)
        for (const amount of amounts)
          for (const place of places)
            for (const asOf of dates) {
              const printed: Figure = { ...figure, ...amount, ...place, asOf, qualifier, because };
              const weighed = (candidates: typeof all) =>
                candidates.flatMap((candidate) => {
                  const found = weigh(printed, candidate, input);
                  return found === null ? [] : [`${candidate.ref.id} ${found.score}`];
                });
              const found = weighed(all);
              fitting += found.length;
              expect(weighed(candidatesInReach(printed, 'layoff', input))).toEqual(found);
            }
    }
    expect(fitting).toBeGreaterThan(100);
  });
});
