/** The Story: an article read for what it says about Amazon's workforce. Plain data, no page behind it. */
import type { DatePrecision, Published } from '../article/article.ts';
import type { Qualifier, Status } from '../dataset/records.ts';
import type { Role } from '../dataset/roles.ts';
import type { DateReason, FigureReasons, StoryReason } from './reasons.ts';
import type { Span } from './span.ts';

export type { Role } from '../dataset/roles.ts';
export type { Span } from './span.ts';

export type StoryKind = 'layoff' | 'hiring' | 'headcount' | 'conditions' | 'labor_action' | 'policy' | 'none';

/** A quantity that the article states about a workforce. `text` is number, magnitude and counter as printed. */
export interface Figure extends Span {
  /** Null for a range (then `low` and `high`) and for vague amounts. Percentages have their number: 10 for 10 %. */
  value: number | null;
  low: number | null;
  high: number | null;
  measure: 'people' | 'jobs' | 'percent';
  qualifier: Qualifier;
  role: Role;
  /** `Amazon`, the other company's name, or `several` for joint totals. */
  subject: string;
  /** Parts of Amazon that the figure is about: `AWS`, `Twitch`. */
  units: string[];
  /** For shares: the base that the words name, if they name one. */
  of: 'corporate' | 'total' | 'unit' | null;
  /** The place the figure is confined to (ISO 3166 code, subdivision where known), if the words confine it. */
  region: string | null;
  asOf: string | null;
  status: Status;
  /** What of its sentence stands before and after it, as printed; at most 200 characters each. */
  around: { before: string; after: string };
  /** Which words and which rule led to what was read. */
  because: FigureReasons;
}

/** Cuts that the article dates without counting them: "last autumn's layoffs". The span holds the date and the word. */
export interface Mention extends Span {
  /** ISO, as precise as the words are. */
  date: string;
  /** Parts of Amazon that the sentence names. */
  units: string[];
  /** The sentence speaks of plans. */
  planned: boolean;
}

/**
 * Time that is counted and not dated: "for the third year in a row" (two years before this one), "27,000 in four months"
 * (`years` is null: months).
 */
export interface Stretch extends Span {
  years: number | null;
}

/** A date that the article's words mean. `value` is ISO, null where it cannot be resolved. */
export interface DateMention extends Span {
  value: string | null;
  precision: DatePrecision;
  because: DateReason;
}

/** Which definition of "largest" the words name; `unspecified` where they name none. */
export type SuperlativeOf = 'announcement' | 'programme' | 'share' | 'unspecified';

/**
 * A statement that can be checked. `figures`, `figure`, `part` and `whole` are indexes into `Story.figures`, in the
 * order that `type` needs (for a sum the parts, then the total); `total`, `percent` and `fraction` (0.5 for a half) are
 * the numbers as printed.
 */
export type Claim = Span &
  (
    | { type: 'sum'; figures: number[]; total: number }
    | { type: 'share'; part: number | null; percent: number; of: 'corporate' | 'total' | 'unit' | null }
    | { type: 'fraction'; part: number; whole: number; fraction: number; qualifier: Qualifier }
    | { type: 'comparison'; figures: [number, number]; relation: 'more' | 'less' | 'same' }
    | { type: 'superlative'; figure: number | null; of: SuperlativeOf; what: 'layoff' | 'hiring'; conditional: boolean }
    | { type: 'date'; figure: number | null; event: string | null; date: string }
  );

/** A story holds at most so many figures, dates, claims and the rest: the first ones of a text that has more. */
export const MOST_OF_EACH = 2_000;

/** From this confidence on an article that is not taken for a story may be one all the same: of those, every fourth is. */
export const IN_DOUBT = 0.2;

export interface Story {
  is: boolean;
  kind: StoryKind;
  /** 0 to 1: how likely the article as a whole is about Amazon's workforce. */
  confidence: number;
  /** The evidence, for and against. */
  why: StoryReason[];
  /** BCP 47: `en`, `zh-Hant`, `fi` … */
  lang: string;
  published: Published | null;
  figures: Figure[];
  dates: DateMention[];
  claims: Claim[];
  /** Phrases that point at background events, by the event cue's id (see `context/events.ts`). */
  cues: { cue: string; span: Span }[];
  /** Rounds that the text dates and does not count. */
  mentions: Mention[];
  stretches: Stretch[];
  /** Parts of Amazon that the headline names, and the place (ISO 3166 code) if it names one. */
  headline: { units: string[]; region: string | null };
}
