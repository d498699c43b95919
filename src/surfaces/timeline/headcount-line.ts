/** The line of the headcount behind a timeline's bars, and where its words stand. */
import type { Headcount } from '../../dataset/records.ts';
import { middleOf } from './axis.ts';
import { type Labelling, TEXT_SIZE } from './labels.ts';
import type { HeadcountMark, TimelineInput, TimelineLayout } from './marks.ts';

const WEEK = 7 * 86_400_000;
/** Fewer points make a line that says nothing. */
const LEAST = 3;
/** The headcount stays behind and below the bars. */
const SHARE = 0.72;

/** The time drawn and the article's, in milliseconds; the foot and the height of the bars, in CSS pixels. */
interface Frame {
  from: number;
  to: number;
  articleAt: number | null;
  xOf: (at: number) => number;
  baseline: number;
  plot: number;
}

/** The points of the line, from the first that counts in the time drawn; none where there are too few. */
export function headcountLine(
  headcounts: readonly Headcount[],
  { from, to, articleAt, xOf, baseline, plot }: Frame,
): HeadcountMark[] {
  const counted = headcounts
    .flatMap((record) =>
      record.count.value === null ? [] : [{ record, at: middleOf(record.date), count: record.count.value }],
    )
    // The end of the year before is the start of the first year drawn.
    .filter(({ at }) => at >= from - WEEK && at <= to)
    .sort((a, b) => a.at - b.at);
  if (counted.length < LEAST) return [];
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.map(({ record, at, count }) => ({
    record,
    x: xOf(Math.max(at, from)),
    y: baseline - (count / most) * plot * SHARE,
    after: articleAt !== null && at > articleAt,
  }));
}

/** Along the line, as near as can be to what the article could know; nowhere where the line is at another height. */
export function labelStaff(
  line: readonly HeadcountMark[],
  staffOf: TimelineInput['staffOf'],
  baseline: number,
  labelling: Labelling,
): TimelineLayout['staffLabel'] {
  const latest = line.findLast(({ after }) => !after) ?? line[0];
  if (!latest) return null;
  const places = line
    .toReversed()
    .filter(({ y }) => Math.abs(y - latest.y) <= 2 * TEXT_SIZE)
    .flatMap(({ x, y }) => [
      { x, y: y - 6 },
      { x, y: y + 13 },
    ])
    .filter(({ y }) => y < baseline);
  const own = { left: latest.x, right: latest.x, top: latest.y, bottom: latest.y };
  return labelling.place(staffOf(latest.record), false, { ...own, top: Number.POSITIVE_INFINITY }, places);
}
