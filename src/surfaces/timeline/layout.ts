/** Where the parts of a timeline stand. Pure geometry: records, figures and the article's date in, CSS pixels out. */
import type { Quantity, Wave } from '../../dataset/records.ts';
import { middleOf, roundBelow, roundTicks, startOfYear, yearTicks } from './axis.ts';
import { placeFigures } from './figure-marks.ts';
import { headcountLine, labelStaff } from './headcount-line.ts';
import { type Box, Labelling, textWidth } from './labels.ts';
import type { Breadth, ProgrammeMark, TimelineInput, TimelineLayout, TimelineProgramme, WaveMark } from './marks.ts';

const YEAR = 365.25 * 86_400_000;
/** Years drawn before the article, where there are enough waves in them. */
const SPAN = 7;
const ENOUGH = 4;
const SLACK = 2;
/** Years drawn after the article: what came since is not to crowd out what came before. */
const AFTER = 3;
const EDGE = 5;
/** Room above the scale for the article's flag and the level of a programme with its words. */
const ROOF = 36;
const PLOT = 112;
const FOOT = 15;
const HALF: Record<Breadth, number> = { whole: 3.5, part: 1.5, contractor: 2.5 };
/** From this height on a bar is told from others by height. */
const TOLD = 9;
const LEAST = 2;
/** A row and a place of the strip. */
const CELL = 9;
const ROWS = 5;
/** A figure that is so much larger than every record is not to flatten the records. */
const FAR = 2;

const WHOLE = new Set(['company', 'corporate', 'seasonal']);

/** How a wave's bar is drawn: of the whole company, of a part of it, or of its contractors. */
export function breadthOf({ employer, scope }: Wave): Breadth {
  if (employer === 'contractor') return 'contractor';
  return WHOLE.has(scope) ? 'whole' : 'part';
}

/** The ends that a count leaves open: what is printed as `up to` starts at nought. Null without a number. */
function extentOf({ value, low, high, qualifier }: Quantity): { low: number; high: number } | null {
  const least = low ?? (qualifier === 'up_to' ? 0 : (value ?? (high === null ? null : 0)));
  const most = high ?? value ?? low;
  return least === null || most === null ? null : { low: Math.min(least, most), high: Math.max(most, value ?? most) };
}

/** Places everything in the width that is given; the height follows from what there is. */
export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const { width } = input;
  const dated = input.waves
    .map((wave) => ({ wave, at: middleOf(wave.announced), extent: extentOf(wave.count) }))
    .sort((a, b) => a.at - b.at);
  const articleAt = input.article === null ? null : middleOf(input.article);
  const { from, to } = windowOf(
    dated.map(({ at }) => at),
    articleAt,
  );
  const xOf = (at: number) => EDGE + ((at - from) / (to - from)) * (width - 2 * EDGE);
  const shown = dated.filter(({ at }) => at >= from && at < to);

  const programmes = input.programmes.filter(
    ({ summed }) => shown.filter(({ wave }) => summed.includes(wave.id)).length > 1,
  );
  const recorded = Math.max(
    ...[0, ...shown.map(({ extent }) => extent?.high ?? 0), ...programmes.map(({ total }) => total ?? 0)],
  );
  const stated = input.figures.map(({ high }) => high).filter((high) => recorded === 0 || high <= FAR * recorded);
  const most = Math.max(1, recorded, ...stated);
  const baseline = ROOF + PLOT;
  const yOf = (count: number) => baseline - Math.max(LEAST, (Math.min(count, most) / most) * PLOT);
  const least = Math.max(1, roundBelow((TOLD / PLOT) * most));

  const waves = shown.map(({ wave, at, extent }): WaveMark => {
    const mentioned = input.mentioned.has(wave.id);
    const breadth = breadthOf(wave);
    const value = wave.count.value ?? extent?.low ?? 0;
    const half = HALF[breadth];
    return {
      wave,
      x: Math.min(Math.max(xOf(at), EDGE), width - EDGE),
      half,
      top: yOf(extent?.low ?? 0),
      possibleTop: yOf(extent?.high ?? 0),
      y: yOf(value),
      breadth,
      inStrip: extent === null || (extent.high < least && !mentioned),
      numberless: extent === null,
      soft: wave.status === 'reported' || wave.status === 'planned',
      mentioned,
      after: articleAt !== null && at > articleAt,
      label: null,
    };
  });
  const bars = waves.filter(({ inStrip }) => !inStrip);
  const strip = waves.filter(({ inStrip }) => inStrip);
  standApart(bars, width - EDGE);
  const rows = fillStrip(strip, baseline, width - EDGE);
  const foot = baseline + (rows === 0 ? 0 : rows * CELL + 4) + FOOT - 4;

  const labelling = new Labelling({ left: 0, right: width, top: 0, bottom: baseline }, bars.map(boxOf));
  const article = articleAt === null ? null : xOf(articleAt);
  // A number stands at the left end of its rule or, where a bar would cover it there, at the right one; or it is not printed.
  const ticks = roundTicks(most).map((count) => {
    const [y, room] = [yOf(count), textWidth(String(count)) + 8];
    const box = [0, width - room]
      .map((left) => ({ left, right: left + room, top: y - 13, bottom: y - 1 }))
      .find((end) => labelling.isFree(end));
    if (box) labelling.take(box);
    return { count, y, x: box?.left };
  });
  const levels = levelsOf(programmes, waves, yOf, labelling);
  const figures = placeFigures(input.figures, { waves, levels, labelling, xOf, yOf, most, from, to });
  labelBars(bars, input.labelOf, labelling);
  const headcounts = headcountLine(input.headcounts, { from, to, articleAt, xOf, baseline, plot: PLOT });

  return {
    width,
    height: foot + 4,
    baseline,
    roof: ROOF,
    years: yearTicks(from, to, xOf, 38).filter(({ x }) => x + 26 <= width),
    foot,
    ticks,
    article,
    waves,
    figures,
    programmes: levels,
    headcounts,
    staffLabel: labelStaff(headcounts, input.staffOf, baseline, labelling),
    below: strip.some(({ numberless }) => !numberless) ? least : null,
    earlier: dated.filter(({ at }) => at < from).length,
    later: dated.filter(({ at }) => at >= to).length,
  };
}

/** The time drawn: years enough before the article, few after it, whole years at the start and half ones at the end. */
function windowOf(dates: readonly number[], article: number | null): { from: number; to: number } {
  const latest = dates.at(-1) ?? article ?? 0;
  const pivot = article ?? latest;
  const end = Math.min(Math.max(latest, pivot), pivot + AFTER * YEAR);
  const before = dates.filter((at) => at <= pivot);
  const back = before.at(-ENOUGH) ?? before[0] ?? pivot;
  const oldest = dates[0] ?? pivot;
  const wanted = Math.min(back, pivot - SPAN * YEAR);
  // Nothing is cut off for the sake of a year or two.
  const from = startOfYear(oldest > wanted - SLACK * YEAR ? Math.min(oldest, pivot) : wanted);
  return { from, to: Math.max(endOfHalfYear(end), from + YEAR) };
}

function endOfHalfYear(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() < 6 ? 6 : 12, 1);
}

function boxOf({ x, half, possibleTop, y }: WaveMark): Box {
  return { left: x - half, right: x + half, top: Math.min(possibleTop, y - 4), bottom: ROOF + PLOT };
}

/**
 * Bars of nearly the same day stand beside each other, or they would look like parts of one; together they keep to the
 * middle of where they belong. Reports and plans stay where they are: they are what the bar before or behind them came
 * out of.
 */
function standApart(bars: readonly WaveMark[], right: number): void {
  const groups: { bars: WaveMark[]; width: number; middle: number }[] = [];
  for (const bar of bars.filter(({ soft }) => !soft)) {
    let group = { bars: [bar], width: 2 * bar.half, middle: bar.x };
    for (let last = groups.at(-1); last && touches(last, group); last = groups.at(-1)) {
      groups.pop();
      const count = last.bars.length + group.bars.length;
      group = {
        bars: [...last.bars, ...group.bars],
        width: last.width + 1 + group.width,
        middle: (last.middle * last.bars.length + group.middle * group.bars.length) / count,
      };
    }
    groups.push(group);
  }
  for (const group of groups) {
    let left = Math.min(Math.max(group.middle - group.width / 2, 0), right - group.width);
    for (const bar of group.bars) {
      bar.x = left + bar.half;
      left += 2 * bar.half + 1;
    }
  }
}

function touches(a: { width: number; middle: number }, b: { width: number; middle: number }): boolean {
  return b.middle - a.middle < (a.width + b.width) / 2 + 1;
}

/** Puts signs into rows under the line, each under its date or right behind it; gives the number of rows. */
function fillStrip(signs: readonly WaveMark[], baseline: number, right: number): number {
  const ends: number[] = [];
  for (const sign of signs) {
    let row = ends.findIndex((end) => end + CELL <= sign.x);
    if (row < 0 && ends.length < ROWS) row = ends.length;
    if (row < 0) row = ends.indexOf(Math.min(...ends));
    sign.x = Math.min(Math.max(sign.x, (ends[row] ?? 0) + CELL - 1), right);
    ends[row] = sign.x;
    sign.y = baseline + 4 + (row + 0.5) * CELL;
    sign.top = sign.y;
    sign.possibleTop = sign.y;
  }
  return ends.length;
}

/** The tallest bars carry their numbers where these cover nothing; the article's first. */
function labelBars(bars: readonly WaveMark[], labelOf: TimelineInput['labelOf'], labelling: Labelling): void {
  const worth = [...bars].sort((a, b) => Number(b.mentioned) - Number(a.mentioned) || a.possibleTop - b.possibleTop);
  for (const bar of worth) {
    const box = boxOf(bar);
    for (const text of labelOf(bar.wave)) {
      const half = textWidth(text) / 2;
      bar.label = labelling.place(text, bar.mentioned, box, [
        { x: bar.x, y: box.top - 3 },
        { x: box.right + 4 + half, y: bar.y + 4 },
        { x: box.left - 4 - half, y: bar.y + 4 },
      ]);
      if (bar.label) break;
    }
  }
}

/**
 * The level of each programme's total over the waves that make it up. Where their words would cover each other, those
 * known to the article stay.
 */
function levelsOf(
  programmes: readonly TimelineProgramme[],
  waves: readonly WaveMark[],
  yOf: (count: number) => number,
  labelling: Labelling,
): ProgrammeMark[] {
  const found = programmes.flatMap(({ id, total, text, summed }) => {
    const members = waves.filter(({ wave }) => summed.includes(wave.id));
    const [first, last] = [members[0], members.at(-1)];
    if (total === null || !first || !last) return [];
    const dates = [first.wave.announced, last.wave.announced] as const;
    const from = Math.min(...members.map(({ x, half }) => x - half));
    const to = Math.max(...members.map(({ x, half }) => x + half));
    return [{ id, text, dates, from, to, y: yOf(total), after: members.some(({ after }) => after) }];
  });
  found.sort((a, b) => Number(a.after) - Number(b.after) || b.to - a.to);
  return found.flatMap((level) => {
    const own = { left: level.from, right: level.to, top: level.y - 1, bottom: level.y + 5 };
    const half = textWidth(level.text, true) / 2;
    const middles = [(level.from + level.to) / 2, level.from + half, level.to - half];
    const places = middles.map((x) => ({ x, y: level.y - 5 }));
    const label =
      labelling.place(level.text, true, own, places) ??
      labelling.place(level.text, true, own, places.slice(0, 1), true);
    return label ? [{ ...level, label }] : [];
  });
}
