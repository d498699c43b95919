/** Where the parts of the timeline stand. Pure geometry: waves, headcounts and the article's date in, pixels out. */
import type { Headcount, Quantity, Wave } from '../dataset/records.ts';

export interface TimelineInput {
  /** Waves to draw, in any order. */
  waves: readonly Wave[];
  /** Ids of the waves that the article refers to. */
  mentioned: ReadonlySet<string>;
  /** The article's date (ISO), null where unknown. */
  article: string | null;
  /** Whole-company headcounts for the line behind the bars. */
  headcounts: readonly Headcount[];
  programmes: readonly { id: string; total: string | null; summed: readonly string[] }[];
  width: number;
  height: number;
  /** Words for a bar's own number; null where it should carry none. */
  labelOf: (wave: Wave) => string | null;
}

export interface TimelineBar {
  wave: Wave;
  x: number;
  width: number;
  /** Upper edge of what is certain: the value, or the lower end of a range. */
  top: number;
  /** Upper edge of what is possible; equal to `top` without a range. */
  possibleTop: number;
  /** A wave that only the press reported, or that was only planned. */
  firm: boolean;
  numberless: boolean;
  mentioned: boolean;
  after: boolean;
  label: { text: string; x: number; y: number } | null;
}

export interface TimelineLayout {
  bars: TimelineBar[];
  baseline: number;
  years: { text: string; x: number }[];
  article: number | null;
  /** `latest`: as the article could know it. */
  headcount: { points: { x: number; y: number }[]; latest: Headcount } | null;
  /** `after`: some of it came after the article. */
  programmes: { id: string; from: number; to: number; middle: number; y: number; text: string; after: boolean }[];
  /** The upper end of what is drawn to scale; labels stand above it. */
  roof: number;
  /** Waves before and after the years drawn. */
  earlier: number;
  later: number;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** Years drawn before the article, where there are enough waves in them. */
const SPAN = 7;
const ENOUGH = 4;
const SLACK = 2;
/** Years drawn after the article: what came since is not to crowd out what came before. */
const AFTER = 3;
/** Fewer points make a line that says nothing. */
const LINE = 4;
const BAR = 5;
const STUB = 2;
const LABEL_HEIGHT = 11;
/** From this height on a bar is told from its neighbours by height. */
const TALL = 16;

/** The middle of an ISO date with the precision it has, as milliseconds: a bare year stands in the year's middle. */
export function middleOf(iso: string): number {
  const [year = '1970', month, day] = iso.split('-');
  return Date.UTC(Number(year), month ? Number(month) - 1 : 6, day ? Number(day) : month ? 15 : 1);
}

function extent(count: Quantity): { low: number; high: number } | null {
  const low = count.low ?? count.value ?? count.high;
  const high = count.high ?? count.value ?? count.low;
  if (low === null || high === null) return null;
  return { low: count.low === null && count.value === null ? 0 : low, high };
}

/** Text is about 0.56 em a character for digits, 1 em for Han characters, at 10 px. */
function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2E80' ? 10 : 5.8), 0);
}

export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const { width, height } = input;
  const dated = input.waves
    .map((wave) => ({ wave, at: middleOf(wave.announced) }))
    .sort((a, b) => a.at - b.at || (extent(b.wave.count)?.high ?? 0) - (extent(a.wave.count)?.high ?? 0));
  const articleAt = input.article === null ? null : middleOf(input.article);
  const newest = dated.at(-1)?.at ?? articleAt ?? 0;
  const pivot = articleAt ?? newest;
  const end = Math.max(pivot, Math.min(newest, pivot + AFTER * YEAR));
  // The years drawn reach back far enough to hold a few waves, but no further than they need to.
  const back = dated.filter(({ at }) => at <= pivot).at(-ENOUGH)?.at ?? dated[0]?.at ?? pivot - YEAR;
  const oldest = dated[0]?.at ?? pivot;
  const wanted = Math.min(back, pivot - SPAN * YEAR);
  // Nothing is cut off for the sake of a year or two.
  const from = startOfYear(oldest > wanted - SLACK * YEAR ? oldest : wanted);
  const to = Math.max(endOfHalfYear(end), from + YEAR);
  const left = 4;
  const right = width - 4;
  const xOf = (at: number) => left + ((at - from) / (to - from)) * (right - left);

  const shown = dated.filter(({ at }) => at >= from && at < to);
  const baseline = height - 16;
  const roof = 3 * LABEL_HEIGHT;
  const most = Math.max(1, ...shown.map(({ wave }) => extent(wave.count)?.high ?? 0));
  const yOf = (count: number) => baseline - Math.max(STUB, (count / most) * (baseline - roof));

  const bars = shown.map(({ wave, at }): TimelineBar => {
    const span = extent(wave.count);
    return {
      wave,
      x: Math.min(Math.max(xOf(at) - BAR / 2, left), right - BAR),
      width: BAR,
      top: span ? yOf(span.low) : baseline - STUB,
      possibleTop: span ? yOf(span.high) : baseline - STUB,
      firm: wave.status !== 'reported' && wave.status !== 'planned',
      numberless: span === null,
      mentioned: input.mentioned.has(wave.id),
      after: articleAt !== null && at > articleAt,
      label: null,
    };
  });
  standApart(bars, baseline, right);
  placeLabels(bars, input.labelOf, { left: 0, right: width, bottom: baseline });

  return {
    bars,
    baseline,
    roof,
    years: yearTicks(from, to, xOf, right),
    article: articleAt === null ? null : xOf(articleAt),
    headcount: headcountLine(
      input.headcounts,
      { from, to, article: articleAt },
      xOf,
      (share) => baseline - share * (baseline - roof),
    ),
    programmes: programmeBrackets(input.programmes, bars, left, right),
    earlier: dated.filter(({ at }) => at < from).length,
    later: dated.filter(({ at }) => at >= to).length,
  };
}

/**
 * Tall bars of nearly the same day stand beside each other, or they would look like parts of one. Reports and plans
 * stay where they are: they are what the bar before or behind them came out of.
 */
function standApart(bars: TimelineBar[], baseline: number, right: number): void {
  let free = 0;
  for (const bar of bars) {
    if (!bar.firm || baseline - bar.possibleTop < TALL) continue;
    bar.x = Math.min(Math.max(bar.x, free), right - BAR);
    free = bar.x + BAR + 1;
  }
}

function startOfYear(at: number): number {
  return Date.UTC(new Date(at).getUTCFullYear(), 0, 1);
}

function endOfHalfYear(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() < 6 ? 6 : 12, 1);
}

interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** The tallest bars carry their numbers, above or else beside them, where these cover nothing; the article's first. */
function placeLabels(bars: TimelineBar[], labelOf: TimelineInput['labelOf'], plot: Omit<Rect, 'top'>): void {
  const standing = bars.map((bar) => ({
    bar,
    rect: { left: bar.x, right: bar.x + bar.width, top: bar.possibleTop, bottom: plot.bottom },
  }));
  const taken: Rect[] = [];
  const worth = standing.filter(({ bar }) => !bar.numberless && plot.bottom - bar.possibleTop >= TALL);
  worth.sort((a, b) => Number(b.bar.mentioned) - Number(a.bar.mentioned) || a.rect.top - b.rect.top);
  for (const { bar, rect } of worth) {
    const text = labelOf(bar.wave);
    if (text === null) continue;
    const half = textWidth(text) / 2;
    const above = Math.min(Math.max((rect.left + rect.right) / 2, plot.left + half), plot.right - half);
    const places = [
      { x: above, y: rect.top - 3 },
      { x: rect.right + 3 + half, y: rect.top + 9 },
      { x: rect.left - 3 - half, y: rect.top + 9 },
    ];
    const free = places.find(({ x, y }) => {
      const box = { left: x - half, right: x + half, top: y - 9, bottom: y + 1 };
      const covers = (other: Rect) => overlap(box, other);
      if (box.left < plot.left || box.right > plot.right || taken.some(covers)) return false;
      return !standing.some((other) => other.bar !== bar && covers(other.rect));
    });
    if (!free) continue;
    taken.push({ left: free.x - half - 2, right: free.x + half + 2, top: free.y - 10, bottom: free.y + 2 });
    bar.label = { text, ...free };
  }
}

function yearTicks(from: number, to: number, xOf: (at: number) => number, right: number) {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to - 1).getUTCFullYear();
  const every = Math.ceil((last - first + 1) / 8);
  const ticks: { text: string; x: number }[] = [];
  for (let year = first; year <= last; year += every) {
    const x = xOf(Date.UTC(year, 0, 1));
    if (x + 22 <= right + 4) ticks.push({ text: String(year), x });
  }
  return ticks;
}

function headcountLine(
  headcounts: readonly Headcount[],
  { from, to, article }: { from: number; to: number; article: number | null },
  xOf: (at: number) => number,
  yOf: (share: number) => number,
): TimelineLayout['headcount'] {
  const counted = headcounts
    .flatMap((record) =>
      record.count.value === null ? [] : [{ record, at: middleOf(record.date), count: record.count.value }],
    )
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at - b.at);
  const latest = counted.findLast(({ at }) => article === null || at <= article) ?? counted[0];
  if (counted.length < LINE || !latest) return null;
  const most = Math.max(...counted.map(({ count }) => count));
  return { points: counted.map(({ at, count }) => ({ x: xOf(at), y: yOf(count / most) })), latest: latest.record };
}

/**
 * A bracket over the bars that a programme's total is made of, where at least two of them are drawn. Where brackets
 * would cover each other, those known to the article stay.
 */
function programmeBrackets(
  programmes: TimelineInput['programmes'],
  bars: readonly TimelineBar[],
  left: number,
  right: number,
): TimelineLayout['programmes'] {
  const brackets = programmes.flatMap(({ id, total, summed }) => {
    const members = bars.filter((bar) => summed.includes(bar.wave.id));
    if (total === null || members.length < 2) return [];
    const from = Math.min(...members.map((bar) => bar.x));
    const to = Math.max(...members.map((bar) => bar.x + bar.width));
    // The text is bold.
    const half = (textWidth(total) * 1.08) / 2;
    const middle = Math.min(Math.max((from + to) / 2, left + half), right - half);
    return [{ id, from, to, middle, half, y: LABEL_HEIGHT + 4, text: total, after: members.some((bar) => bar.after) }];
  });
  brackets.sort((a, b) => Number(a.after) - Number(b.after) || b.to - a.to);
  const kept: typeof brackets = [];
  for (const one of brackets) {
    if (kept.every((other) => Math.abs(other.middle - one.middle) > other.half + one.half + 4)) kept.push(one);
  }
  return kept;
}
