import { expect, it } from 'vitest';
import { latestWaves } from '../../src/background/latest-waves.ts';
import { orderDataset } from '../../src/context/ordered.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';

const dataset = bundledDataset();
const latest = latestWaves(orderDataset(dataset), new Set(['one', 'two']));

it('are of each kind the newest, newest first, with the dataset’s day and how much of it is the reader’s', () => {
  const dates = latest.waves.map(({ announced }) => announced.slice(0, 7));
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(new Set(latest.waves.map(({ kind }) => kind))).toEqual(new Set(['layoff', 'hiring']));
  expect(latest).toMatchObject({ asOf: dataset.asOf, own: 2 });
});

it('are none that are part, plan or report of another, and none that was not verified', () => {
  const byId = new Map(dataset.waves.map((wave) => [wave.id, wave]));
  const found = latest.waves.map(({ id }) => byId.get(id));
  expect(found.every((wave) => wave?.verified)).toBe(true);
  expect(
    found.filter((wave) => wave?.relation?.type === 'included_in' || wave?.relation?.type === 'target_of'),
  ).toEqual([]);
  expect(latest.waves.some(({ announced, count }) => announced === '2026-01-28' && count.value === 16_000)).toBe(true);
});

it('have their titles in every language', () => {
  for (const { title, local } of latest.waves) {
    expect(local?.fi, title).toBeTruthy();
    expect(local?.['zh-TW'], title).toBeTruthy();
  }
});
