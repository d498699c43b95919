import { describe, expect, it } from 'vitest';
import { middleOf, roundTicks, yearTicks } from '../../src/surfaces/timeline/axis.ts';

describe('the axes', () => {
  it('put a date that is no day in the middle of what it can mean', () => {
    expect(new Date(middleOf('2022')).toISOString()).toContain('2022-07-01');
    expect(new Date(middleOf('2022-10')).toISOString()).toContain('2022-10-15');
    expect(middleOf('soon')).toBeNaN();
  });

  it.each([
    [30_000, [10_000, 20_000, 30_000]],
    [27_000, [10_000, 20_000]],
    [250_000, [100_000, 200_000]],
    [3_242, [1_000, 2_000, 3_000]],
    [11, [5, 10]],
    [2, [1, 2]],
    [1, []],
  ])('are ruled at a few round numbers up to %d', (most, ticks) => {
    expect(roundTicks(most)).toEqual(ticks);
  });

  it('print as many years as there is room for', () => {
    const [from, to] = [Date.UTC(2016, 0, 1), Date.UTC(2026, 0, 1)];
    const across = (width: number) => (at: number) => ((at - from) / (to - from)) * width;
    expect(yearTicks(from, to, across(400), 38).map(({ text }) => text)).toHaveLength(10);
    expect(yearTicks(from, to, across(264), 38).map(({ text }) => text)).toEqual([
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
  });
});
