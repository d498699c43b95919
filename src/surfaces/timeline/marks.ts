/** What a timeline is laid out from and what comes out: every mark with its place in CSS pixels. */
import type { RecordRef, Verdict } from '../../context/context.ts';
import type { Headcount, Wave } from '../../dataset/records.ts';
import type { YearTick } from './axis.ts';
import type { Label } from './labels.ts';

/** A quantity that the article prints, all its occurrences in one. */
export interface StatedFigure {
  id: string;
  /** As printed. */
  text: string;
  /** Equal where it is no range. */
  low: number;
  high: number;
  /** ISO; null where it has none. */
  date: string | null;
  verdict: Verdict;
  record: RecordRef | null;
}

export interface TimelineInput {
  /** Waves to draw, in any order; all of one kind. */
  waves: readonly Wave[];
  /** Ids of the waves that the article refers to. */
  mentioned: ReadonlySet<string>;
  /** The article's date (ISO), null where unknown. */
  article: string | null;
  /** Of the same kind as the waves. */
  figures: readonly StatedFigure[];
  /** Whole-company headcounts for the line behind the bars. */
  headcounts: readonly Headcount[];
  programmes: readonly TimelineProgramme[];
  /** In CSS pixels; the height follows from what is drawn. */
  width: number;
  /** Words for a bar's own number, the fullest first; none where it should carry none. */
  labelOf: (wave: Wave) => readonly string[];
  /** Words for the headcount line, by the latest count that the article could know. */
  staffOf: (headcount: Headcount) => string;
}

export interface TimelineProgramme {
  id: string;
  total: number | null;
  /** The total in words. */
  text: string;
  summed: readonly string[];
}

/** Who a wave is about: everybody or the offices, a part or place of the company, or staff of others who work for it. */
export type Breadth = 'whole' | 'part' | 'contractor';

export interface WaveMark {
  wave: Wave;
  /** The bar's middle, and half its width. */
  x: number;
  half: number;
  /** Upper edge of what is certain: the value, or the lower end of a range. */
  top: number;
  /** Upper edge of what is possible; equal to `top` without a range. */
  possibleTop: number;
  /** Where the sign of its status stands: at the value, for a bare range at its lower end, in the strip in its place. */
  y: number;
  breadth: Breadth;
  /** Too small to be told by height, or without a number: a sign in the strip under the line. */
  inStrip: boolean;
  numberless: boolean;
  /** Only reported by the press, or only planned. */
  soft: boolean;
  mentioned: boolean;
  after: boolean;
  label: Label | null;
}

/** A programme: a level over the waves that its total is made of. */
export interface ProgrammeMark {
  id: string;
  /** ISO: of the first and of the last wave that the total is made of. */
  dates: readonly [string, string];
  from: number;
  to: number;
  y: number;
  label: Label;
  /** Some of it came after the article. */
  after: boolean;
}

export interface HeadcountMark {
  record: Headcount;
  x: number;
  y: number;
  after: boolean;
}

export interface FigureMark {
  figure: StatedFigure;
  /** The tip of the pointer, at the value or the middle of a range. */
  x: number;
  y: number;
  /** The ends of a range; both `y` where it is none. */
  top: number;
  bottom: number;
  /** The pointer points to the left or to the right. */
  side: 'left' | 'right';
  /** What the record says, where the figure is told apart from it: the level beside which it stands. */
  record: { x: number; y: number } | null;
  /** Larger than what is drawn to scale: it stands at the roof. */
  beyond: boolean;
  label: Label | null;
}

export interface TimelineLayout {
  width: number;
  height: number;
  /** The line that the bars stand on. */
  baseline: number;
  /** The upper end of what is drawn to scale. */
  roof: number;
  years: YearTick[];
  /** Where the years are printed. */
  foot: number;
  /** Rules of the scale, and where on each its number begins, if it has room. */
  ticks: { count: number; y: number; x: number | undefined }[];
  article: number | null;
  /** By date; those of one day in the order in which they came in. */
  waves: WaveMark[];
  figures: FigureMark[];
  programmes: ProgrammeMark[];
  /** By date; empty where too few are known for a line. */
  headcounts: HeadcountMark[];
  staffLabel: Label | null;
  /** Counts below this stand in the strip; null where the strip holds none. */
  below: number | null;
  /** Waves before and after the years drawn. */
  earlier: number;
  later: number;
}
