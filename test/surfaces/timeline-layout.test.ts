// Longer than 300 lines: every rule of the drawing, on the same waves.
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/surfaces/timeline/labels.ts';
import { layoutTimeline } from '../../src/surfaces/timeline/layout.ts';
import type { StatedFigure, TimelineInput } from '../../src/surfaces/timeline/marks.ts';
import { headcount, quantity, wave } from '../sidebar/sample-context.ts';

const waves = [
  wave('first', '2001-01-30', { count: quantity(1_300) }),
  wave('big', '2023-01-04', { count: quantity(18_000), scope: 'corporate' }),
  wave('second', '2023-03-20', { count: quantity(9_000), scope: 'corporate' }),
  wave('range', '2022-05', { count: quantity(null, { low: 4_000, high: 6_000 }) }),
  wave('vague', '2022-08', { count: quantity(null, { phrase: 'hundreds' }) }),
  wave('press', '2022-11-14', { status: 'reported', count: quantity(10_000) }),
  wave('small', '2021-06-01', { count: quantity(30) }),
  wave('unit', '2022-02-01', { count: quantity(5_000), scope: 'stores' }),
  wave('drivers', '2020-02-28', { count: quantity(3_242), scope: 'contractors', employer: 'contractor' }),
  wave('after', '2024-01-10', { count: quantity(2_500) }),
];

function layout(change: Partial<TimelineInput> = {}) {
  return layoutTimeline({
    waves,
    mentioned: new Set(['second']),
    article: '2023-03-21',
    figures: [],
    headcounts: [
      headcount('w', '2019-12-31', 798_000),
      headcount('v', '2020-12-31', 1_298_000),
      headcount('a', '2021-12-31', 1_608_000),
      headcount('b', '2022-12-31', 1_541_000),
    ],
    programmes: [{ id: 'both', total: 27_000, text: '27,000', summed: ['big', 'second'] }],
    width: 328,
    labelOf: ({ count }) => (count.value === null ? [] : [String(count.value)]),
    staffOf: ({ count }) => `headcount ${count.value}`,
    ...change,
  });
}

function markOf(id: string, change?: Partial<TimelineInput>) {
  const mark = layout(change).waves.find((one) => one.wave.id === id);
  if (!mark) throw new Error(`${id} is not drawn`);
  return mark;
}

const stated = (change: Partial<StatedFigure> = {}): StatedFigure => ({
  id: '0',
  text: '18,000',
  low: 18_000,
  high: 18_000,
  date: '2023-01',
  verdict: 'agrees',
  record: { type: 'wave', id: 'big' },
  ...change,
});
function figureOf(figure: StatedFigure, change: Partial<TimelineInput> = {}) {
  return layout({ figures: [figure], ...change }).figures[0];
}

describe('the timeline', () => {
  it('goes by date from left to right, within its width, down to the narrowest panel', () => {
    for (const width of [328, 264, 160]) {
      const drawn = layout({ width }).waves;
      const bars = drawn.filter(({ inStrip }) => !inStrip);
      expect(bars.map(({ wave: { id } }) => id)).toEqual([
        'drivers',
        'unit',
        'range',
        'press',
        'big',
        'second',
        'after',
      ]);
      const xs = bars.map(({ x }) => x);
      expect([...xs].sort((a, b) => a - b)).toEqual(xs);
      expect(Math.min(...drawn.map(({ x, half }) => x - half))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...drawn.map(({ x, half }) => x + half))).toBeLessThanOrEqual(width);
    }
  });

  it('leaves waves of long ago to the list and says how many', () => {
    expect(layout().earlier).toBe(1);
    expect(layout({ article: '2021-01-01', waves: [...waves, wave('much later', '2026-01-28')] }).later).toBe(1);
    expect(layout({ waves: waves.slice(0, 1), article: null }).earlier).toBe(0);
  });

  it('draws counts and totals to one scale', () => {
    const { baseline, programmes } = layout();
    const height = (id: string) => baseline - markOf(id).top;
    expect(height('big') / height('second')).toBeCloseTo(2, 1);
    expect((baseline - (programmes[0]?.y ?? 0)) / height('second')).toBeCloseTo(3, 1);
  });

  it('gathers what is too small to be told by height, and what has no number, in rows under the line', () => {
    const { baseline, below, waves: drawn } = layout();
    const strip = drawn.filter(({ inStrip }) => inStrip).map(({ wave: { id } }) => id);
    expect(strip).toEqual(['small', 'vague']);
    expect(below).toBe(2_000);
    for (const id of strip) expect(markOf(id).y).toBeGreaterThan(baseline);
    const crowd = Array.from({ length: 12 }, (_, day) =>
      wave(`c${day}`, `2022-03-${10 + day}`, { count: quantity(20) }),
    );
    const signs = layout({ waves: [...waves, ...crowd] }).waves.filter(({ wave: { id } }) => id.startsWith('c'));
    const places = signs.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    expect(new Set(places).size).toBe(12);
  });

  it('draws the article’s own wave as a bar however small it is', () => {
    expect(markOf('small', { mentioned: new Set(['small']) }).inStrip).toBe(false);
  });

  it('keeps a range a range', () => {
    const bar = markOf('range');
    expect(bar.possibleTop).toBeLessThan(bar.top);
    expect(markOf('big').possibleTop).toBe(markOf('big').top);
    const upTo = [...waves, wave('most', '2022-12-01', { count: quantity(10_000, { qualifier: 'up_to' }) })];
    const open = markOf('most', { waves: upTo });
    expect(open.possibleTop).toBeLessThan(open.top);
    const settled = [...waves, wave('most', '2022-12-01', { count: quantity(5_000, { low: 4_000, high: 6_000 }) })];
    const between = markOf('most', { waves: settled });
    expect(between.possibleTop).toBeLessThan(between.y);
    expect(between.y).toBeLessThan(between.top);
  });

  it('keeps reports and plans, waves without a number, and what came after apart', () => {
    expect(markOf('press').soft).toBe(true);
    expect(markOf('big').soft).toBe(false);
    expect(markOf('vague').numberless).toBe(true);
    expect(markOf('after').after).toBe(true);
    expect(markOf('second').after).toBe(false);
    expect(markOf('second').mentioned).toBe(true);
  });

  it('tells parts of the company and contractors’ staff from the company by their width', () => {
    expect(markOf('big').breadth).toBe('whole');
    expect(markOf('unit').breadth).toBe('part');
    expect(markOf('drivers').breadth).toBe('contractor');
    expect(markOf('unit').half).toBeLessThan(markOf('big').half);
  });

  it('lets bars of nearly one day stand beside each other, around their days', () => {
    const near = [
      wave('one', '2023-01-03', { count: quantity(9_000) }),
      wave('two', '2023-01-04', { count: quantity(9_000) }),
      wave('three', '2023-01-05', { count: quantity(9_000) }),
      wave('alone', '2021-01-04', { count: quantity(9_000) }),
    ];
    const { waves: drawn } = layout({ waves: near, programmes: [] });
    const [alone, one, two, three] = drawn;
    if (!alone || !one || !two || !three) throw new Error('not drawn');
    expect(one.x + one.half).toBeLessThan(two.x - two.half);
    expect(two.x + two.half).toBeLessThan(three.x - three.half);
    expect(two.x - one.x).toBeCloseTo(three.x - two.x);
    const by = layout({ waves: near.slice(1, 2), programmes: [], mentioned: new Set(['two']) });
    expect(by.waves).toHaveLength(1);
  });

  it.each([328, 264])('lets no words cover others or a bar, %d px wide', (width) => {
    const {
      waves: drawn,
      programmes,
      figures,
      staffLabel,
      baseline,
    } = layout({
      width,
      figures: [stated({ text: '12,000', low: 12_000, high: 12_000, verdict: 'differs' })],
    });
    const bars = drawn.filter(({ inStrip }) => !inStrip);
    const labels = [...bars, ...programmes, ...figures, { label: staffLabel }].flatMap(({ label }) => label ?? []);
    expect(labels.length).toBeGreaterThan(3);
    const half = (text: string) => text.length * 2.9;
    for (const one of labels) {
      expect(one.x - half(one.text)).toBeGreaterThanOrEqual(-0.1);
      expect(one.x + half(one.text)).toBeLessThanOrEqual(width + 0.1);
      for (const other of labels) {
        if (one === other || Math.abs(one.y - other.y) >= 10) continue;
        const apart = Math.abs(one.x - other.x) >= half(one.text) + half(other.text);
        expect(apart, `${one.text} on ${other.text}`).toBe(true);
      }
      if (programmes.some(({ label }) => label === one)) continue;
      for (const bar of bars) {
        if (bar.label === one || one.y < bar.possibleTop || one.y - 9 > baseline) continue;
        const apart = Math.abs(one.x - bar.x) >= half(one.text) + bar.half;
        expect(apart, `${one.text} on ${bar.wave.id}`).toBe(true);
      }
    }
  });

  it('keeps more than a blank between numbers that stand side by side', () => {
    const months = Array.from(
      { length: 48 },
      (_, month) => `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const gaps = months.flatMap((month) => {
      const near = [
        wave('one', '2019-01', { count: quantity(200_000) }),
        wave('two', month, { count: quantity(200_000) }),
      ];
      const { waves: drawn } = layout({
        waves: near,
        programmes: [],
        headcounts: [],
        mentioned: new Set(),
        article: '2023-03-21',
      });
      const [one, two] = drawn.flatMap(({ label }) => label ?? []);
      if (one === undefined || two === undefined || one.y !== two.y) return [];
      return [Math.abs(two.x - one.x) - (textWidth(one.text) + textWidth(two.text)) / 2];
    });
    expect(gaps.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5);
  });

  it('prints the numbers of its scale where no bar covers them', () => {
    const bar = (announced: string, count: number) => wave(announced, announced, { count: quantity(count) });
    const printed = (years: readonly number[]) => {
      const ends = [bar('2017-01', 10), bar('2024-06', 10), bar('2020-12', 250_000)];
      const many = years.flatMap((year) => ['02', '05', '08', '11'].map((month) => bar(`${year}-${month}`, 140_000)));
      return layout({ article: '2024-06-30', programmes: [], waves: [...ends, ...many] }).ticks.map(({ x }) =>
        x === undefined ? null : x > 0 ? 'right' : 'left',
      );
    };
    expect(printed([2022, 2023])).toEqual(['left', 'left']);
    expect(printed([2017, 2018])).toEqual(['right', 'left']);
    const all = [2017, 2018, 2019, 2020, 2021, 2022, 2023];
    expect(printed(all)).toEqual([null, 'left']);
  });

  it('draws a programme as the level of its total over the waves that make it up', () => {
    const [level] = layout().programmes;
    expect(level?.label.text).toBe('27,000');
    expect(level?.from).toBeCloseTo(markOf('big').x - markOf('big').half);
    expect(level?.after).toBe(false);
    expect(layout({ article: '2023-02-01' }).programmes[0]?.after).toBe(true);
    expect(layout({ waves: waves.filter(({ id }) => id !== 'second') }).programmes).toEqual([]);
  });

  it('draws the headcount where there are enough points for a line, with its words, and tells what came later', () => {
    expect(layout().headcounts).toHaveLength(4);
    expect(layout().staffLabel?.text).toBe('headcount 1541000');
    expect(layout({ article: '2022-06-01' }).staffLabel?.text).toBe('headcount 1608000');
    expect(layout({ article: '2022-06-01' }).headcounts.map(({ after }) => after)).toEqual([false, false, false, true]);
    expect(layout({ headcounts: [headcount('a', '2021-12-31', 1_608_000)] }).headcounts).toEqual([]);
  });

  it('writes the headcount’s number only where the line stands about that high, and never below the ground line', () => {
    const crowded = Array.from({ length: 14 }, (_, i) =>
      wave(`w${i}`, `${2012 + Math.floor(i / 2)}-0${(i % 2) * 5 + 2}-01`, { count: quantity(60_000 + i * 9_000) }),
    );
    const years = [20_000, 35_000, 60_000, 110_000, 200_000, 420_000, 600_000, 798_000];
    const headcounts = years.map((count, i) => headcount(`h${i}`, `${2011 + i}-12-31`, count));
    const drawn = layout({ waves: crowded, headcounts, programmes: [], article: '2019-06-01' });
    const latest = drawn.headcounts.at(-1);
    const label = drawn.staffLabel;
    expect(latest).toBeDefined();
    if (latest && label) {
      expect(label.y).toBeLessThan(drawn.baseline);
      const under = drawn.headcounts.filter(({ x }) => Math.abs(x - label.x) < 1);
      for (const { y } of under) expect(Math.abs(y - latest.y)).toBeLessThanOrEqual(22);
    }
  });

  it('stands with nothing to draw', () => {
    const empty = layout({ waves: [], article: null, programmes: [], headcounts: [] });
    expect(empty.waves).toEqual([]);
    expect(empty.ticks).toEqual([]);
  });
});

describe('the article’s own figures', () => {
  it('point at the bar of their record where they agree with it', () => {
    const mark = figureOf(stated());
    const bar = markOf('big');
    expect(mark?.y).toBeCloseTo(bar.y);
    expect(mark?.record).toBeNull();
    expect(
      Math.min(Math.abs((mark?.x ?? 0) - (bar.x + bar.half)), Math.abs((mark?.x ?? 0) - (bar.x - bar.half))),
    ).toBeLessThan(4);
  });

  it('stand at their own value beside it where they differ, with the gap and their number', () => {
    const mark = figureOf(stated({ text: '12,000', low: 12_000, high: 12_000, verdict: 'differs' }));
    const bar = markOf('big');
    expect(mark?.y).toBeGreaterThan(bar.y + 20);
    expect(mark?.record?.y).toBeCloseTo(bar.y);
    expect(mark?.label?.text).toBe('12,000');
  });

  it('stand at their own date where that is another one', () => {
    const mark = figureOf(stated({ date: '2021-01' }));
    expect(mark?.x).toBeLessThan(markOf('big').x - 50);
    expect(mark?.record?.x).toBeCloseTo(markOf('big').x);
    // A month that is only near, a quarter or a year that holds the day are no other date.
    for (const date of ['2022-12', '2023-Q1', '2023', null]) expect(figureOf(stated({ date }))?.record).toBeNull();
  });

  it('stand at their date and value where nothing is on record, and nowhere without a date', () => {
    const loose = stated({
      record: null,
      verdict: 'no_record',
      date: '2021-03',
      low: 7_000,
      high: 7_000,
      text: '7,000',
    });
    const mark = figureOf(loose);
    expect(mark?.label?.text).toBe('7,000');
    expect(mark?.record).toBeNull();
    expect(figureOf({ ...loose, date: null })).toBeUndefined();
    expect(figureOf({ ...loose, date: '2001' })).toBeUndefined();
  });

  it('are ranges where they are ranges, and totals at the level of their programme', () => {
    const range = figureOf(stated({ low: 12_000, high: 20_000 }));
    expect(range?.top).toBeLessThan(range?.bottom ?? 0);
    const total = figureOf(
      stated({ low: 27_000, high: 27_000, record: { type: 'programme', id: 'both' }, date: '2023' }),
    );
    expect(total?.y).toBeCloseTo(layout().programmes[0]?.y ?? 0);
  });

  it('do not flatten the records, however large they are', () => {
    const mark = figureOf(stated({ low: 900_000, high: 900_000, verdict: 'differs', text: '900,000' }));
    expect(mark?.beyond).toBe(true);
    expect(mark?.label?.text).toBe('900,000');
    const scaled = layout({ figures: [stated({ low: 900_000, high: 900_000, verdict: 'differs' })] });
    expect(scaled.waves.find(({ wave: { id } }) => id === 'big')?.top).toBeCloseTo(markOf('big').top);
  });
});
