import { describe, expect, it } from 'vitest';
import { layoutTimeline, middleOf, type TimelineInput } from '../../src/sidebar/timeline-layout.ts';
import { headcount, quantity, wave } from './sample-context.ts';

const waves = [
  wave('first', '2001-01-30', { count: quantity(1_300) }),
  wave('big', '2023-01-04', { count: quantity(18_000) }),
  wave('second', '2023-03-20', { count: quantity(9_000) }),
  wave('range', '2022-05', { count: quantity(null, { low: 4_000, high: 6_000 }) }),
  wave('vague', '2022-08', { count: quantity(null, { phrase: 'hundreds' }) }),
  wave('press', '2022-11-14', { status: 'reported', count: quantity(10_000) }),
  wave('small', '2021-06-01', { count: quantity(30) }),
  wave('after', '2024-01-10', { count: quantity(500) }),
];

function layout(change: Partial<TimelineInput> = {}) {
  return layoutTimeline({
    waves,
    mentioned: new Set(['second']),
    article: '2023-03-21',
    headcounts: [
      headcount('w', '2019-12-31', 798_000),
      headcount('v', '2020-12-31', 1_298_000),
      headcount('a', '2021-12-31', 1_608_000),
      headcount('b', '2022-12-31', 1_541_000),
    ],
    programmes: [{ id: 'both', total: '27,000', summed: ['big', 'second'] }],
    width: 328,
    height: 136,
    labelOf: ({ count }) => (count.value === null ? null : String(count.value)),
    ...change,
  });
}

function barOf(id: string, change?: Partial<TimelineInput>) {
  const bar = layout(change).bars.find((one) => one.wave.id === id);
  if (!bar) throw new Error(`${id} is not drawn`);
  return bar;
}

describe('the timeline', () => {
  it('goes by date from left to right, within its width', () => {
    const { bars } = layout();
    expect(bars.map(({ wave: { id } }) => id)).toEqual(['small', 'range', 'vague', 'press', 'big', 'second', 'after']);
    const xs = bars.map(({ x }) => x);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThanOrEqual(328);
  });

  it('leaves waves of long ago to the list and says how many', () => {
    expect(layout().earlier).toBe(1);
    expect(layout({ article: '2021-01-01', waves: [...waves, wave('much later', '2026-01-28')] }).later).toBe(1);
    expect(layout({ waves: waves.slice(0, 1), article: null }).earlier).toBe(0);
  });

  it('draws counts to one scale, and no count so small that it is not seen', () => {
    const { baseline } = layout();
    const height = (id: string) => baseline - barOf(id).top;
    expect(height('big') / height('second')).toBeCloseTo(2, 1);
    expect(height('small')).toBeGreaterThanOrEqual(2);
  });

  it('keeps a range a range', () => {
    const bar = barOf('range');
    expect(bar.possibleTop).toBeLessThan(bar.top);
    expect(barOf('big').possibleTop).toBe(barOf('big').top);
  });

  it('keeps reports and plans, waves without a number, and what came after apart', () => {
    expect(barOf('press').firm).toBe(false);
    expect(barOf('big').firm).toBe(true);
    expect(barOf('vague').numberless).toBe(true);
    expect(barOf('after').after).toBe(true);
    expect(barOf('second').after).toBe(false);
    expect(barOf('second').mentioned).toBe(true);
  });

  it('lets no label cover another or another bar', () => {
    const { bars, baseline } = layout({ width: 288 });
    const boxes = bars.flatMap(({ wave: { id }, label }) =>
      label
        ? [{ id, left: label.x - label.text.length * 2.9, right: label.x + label.text.length * 2.9, y: label.y }]
        : [],
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const one of boxes) {
      for (const other of boxes) {
        if (one === other || Math.abs(one.y - other.y) >= 10) continue;
        expect(one.right <= other.left || other.right <= one.left, `${one.id} ${other.id}`).toBe(true);
      }
      for (const bar of bars) {
        if (bar.wave.id === one.id || one.y < bar.possibleTop || one.y - 9 > baseline) continue;
        expect(one.right <= bar.x || bar.x + bar.width <= one.left, `${one.id} on ${bar.wave.id}`).toBe(true);
      }
    }
  });

  it('brackets a programme by the waves that its total is made of', () => {
    const [bracket] = layout().programmes;
    expect(bracket?.text).toBe('27,000');
    expect(bracket?.from).toBe(barOf('big').x);
    expect(bracket?.after).toBe(false);
    expect(layout({ article: '2023-02-01' }).programmes[0]?.after).toBe(true);
    expect(layout({ waves: waves.filter(({ id }) => id !== 'second') }).programmes).toEqual([]);
  });

  it('draws a headcount line where there are enough points for one, and names the last one that the article could know', () => {
    expect(layout().headcount?.points).toHaveLength(4);
    expect(layout({ article: '2022-06-01' }).headcount?.latest.id).toBe('a');
    expect(layout({ headcounts: [headcount('a', '2021-12-31', 1_608_000)] }).headcount).toBeNull();
  });

  it('puts a date that is no day in the middle of what it can mean', () => {
    expect(new Date(middleOf('2022')).toISOString()).toContain('2022-07-01');
    expect(new Date(middleOf('2022-10')).toISOString()).toContain('2022-10-15');
  });

  it('stands with nothing to draw', () => {
    expect(layout({ waves: [], article: null, programmes: [], headcounts: [] }).bars).toEqual([]);
  });
});
