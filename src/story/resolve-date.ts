/** What a date expression means, given the rule it follows and the day the article was published. */
// Longer than 300 lines: every rule of dates with its arithmetic, in tables that one goes through side by side.
import {
  addDays,
  addMonths,
  type DatePrecision,
  type Day,
  isDay,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  isoYear,
  weekday,
} from '../dataset/dates.ts';
import type { DateRule } from './language.ts';
import type { Months } from './reasons.ts';

/** The numbers that stood in the expression; those of a second day or month where it names two. */
export interface DateParts {
  day: number | null;
  day2: number | null;
  month: number | null;
  month2: number | null;
  year: number | null;
  weekday: number | null;
  n: number | null;
  quarter: number | null;
  /** 0 spring to 3 winter. */
  season: number | null;
}

/** The day from which relative dates are counted, and how precisely it is known. */
export interface Reference {
  day: Day;
  precision: DatePrecision;
}

export interface Resolved {
  value: string | null;
  precision: DatePrecision;
}

const unresolved = (precision: DatePrecision): Resolved => ({ value: null, precision });
const year = (day: Day): Resolved => ({ value: isoYear(day), precision: 'year' });
const month = (day: Day): Resolved => ({ value: isoMonth(day), precision: 'month' });
const day = (at: Day): Resolved => ({ value: isDay(at) ? isoDay(at) : null, precision: 'day' });
const week = (at: Day): Resolved => ({ value: isoWeek(at), precision: 'week' });
const quarter = (at: Day): Resolved => ({ value: isoQuarter(at), precision: 'quarter' });
const inMonth = (y: number, m: number): Resolved => month({ year: y, month: m, day: 1 });
/** A month, or the day of it that is named as well. */
const inMonthOr = (y: number, m: number, d: number | null): Resolved =>
  d === null ? inMonth(y, m) : day({ year: y, month: m, day: d });
const monthOr = (at: Day, d: number | null): Resolved => inMonthOr(at.year, at.month, d);
const ofQuarter = (y: number, q: number): Resolved => quarter({ year: y, month: q * 3 - 2, day: 1 });

const ABSOLUTE: ReadonlySet<DateRule> = new Set([
  'day-month-year',
  'month-year',
  'year',
  'part-of-year',
  'season-year',
  'end-of-year',
  'quarter-year',
  'decade',
]);

/** Whether expressions of this rule name their own year, so that no other day is needed. */
export function isAbsolute(rule: DateRule): boolean {
  return ABSOLUTE.has(rule);
}

function absolute(rule: DateRule, p: DateParts): Resolved {
  const y = p.year;
  if (y === null) return unresolved('year');
  if (rule === 'day-month-year') return day({ year: y, month: p.month ?? 0, day: p.day ?? 0 });
  if (rule === 'month-year') return inMonth(y, p.month ?? 1);
  if (rule === 'end-of-year') return inMonth(y, 12);
  if (rule === 'quarter-year') return ofQuarter(y, p.quarter ?? Math.ceil((p.month2 ?? 1) / 3));
  return year({ year: y, month: 1, day: 1 });
}

/** The latest such month that is not after the reference. */
const monthBack = (ref: Day, m: number): Resolved => inMonth(m > ref.month ? ref.year - 1 : ref.year, m);
const monthAhead = (ref: Day, m: number): Resolved => inMonth(m < ref.month ? ref.year + 1 : ref.year, m);

/** The latest such day that is not more than a day after the reference: zones may differ. */
function dayBack(ref: Day, m: number, d: number): Resolved {
  const at = { year: ref.year, month: m, day: d };
  return day(isoDay(at) > isoDay(addDays(ref, 1)) ? { ...at, year: at.year - 1 } : at);
}

function dayAhead(ref: Day, m: number, d: number): Resolved {
  const at = { year: ref.year, month: m, day: d };
  return day(isoDay(at) < isoDay(ref) ? { ...at, year: at.year + 1 } : at);
}

/** "the 28th": of this month or the last one; ahead, of this or the next. */
function dayOfMonth(ref: Day, d: number, ahead: boolean): Resolved {
  const other = addMonths({ ...ref, day: 1 }, ahead ? 1 : -1);
  const passed = ahead ? d < ref.day : d > ref.day + 1;
  return day(passed ? { ...other, day: d } : { ...ref, day: d });
}

const monday = (ref: Day): Day => addDays(ref, 1 - weekday(ref));

/** The latest such weekday, on the day itself or before it. */
const weekdayBack = (ref: Day, target: number): Resolved => day(addDays(ref, -((weekday(ref) - target + 7) % 7)));

/** The first month of spring, summer, autumn, winter; a season has three. */
const seasonBegins = (season: number): number => season * 3 + 3;

/** Input: an expression whose year is not known. Output: the months of a year that it names; null where it names none. */
export function namedMonths({ rule, parts }: { rule: DateRule; parts: DateParts }): Months | null {
  const { month: first, month2, quarter: q, season } = parts;
  if (first !== null) return { first, last: month2 ?? first };
  if (q !== null) return { first: q * 3 - 2, last: q * 3 };
  if (season !== null) return { first: seasonBegins(season), last: ((seasonBegins(season) + 1) % 12) + 1 };
  if (rule === 'end-of-last-year') return { first: 12, last: 12 };
  return rule === 'turn-of-year' ? { first: 12, last: 1 } : null;
}

const inSeason = (ref: Day, season: number): boolean => Math.floor((ref.month % 12) / 3) === (season + 1) % 4;

/** A season without a year is the last one that had begun. */
function seasonBack(ref: Day, season: number): number {
  return ref.month >= seasonBegins(season) ? ref.year : ref.year - 1;
}

function seasonAhead(ref: Day, season: number): number {
  return inSeason(ref, season) || ref.month < seasonBegins(season) ? ref.year : ref.year + 1;
}

const currentQuarter = (ref: Day): number => Math.ceil(ref.month / 3);

/** A week of the year: the one that is not more than half a year away. */
function weekNumbered(ref: Day, n: number): Resolved {
  const fourth = { year: ref.year, month: 1, day: 4 };
  const at = addDays(monday(fourth), 7 * (n - 1));
  const months = (at.year - ref.year) * 12 + at.month - ref.month;
  const off = months > 6 ? -1 : months < -6 ? 1 : 0;
  return week(addDays(monday({ ...fourth, year: ref.year + off }), 7 * (n - 1)));
}

type Relative = (ref: Day, p: DateParts) => Resolved;

const n = (p: DateParts): number => p.n ?? 1;

/** By the finest thing that the reference must tell: its year, its month or its day. */
const BY_YEAR: Partial<Record<DateRule, Relative>> = {
  'last-year': (ref) => year(addMonths(ref, -12)),
  'this-year': (ref) => year(ref),
  'next-year': (ref) => year(addMonths(ref, 12)),
  'year-before-last': (ref) => year(addMonths(ref, -24)),
  'year-after-next': (ref) => year(addMonths(ref, 24)),
  'years-ago': (ref, p) => year(addMonths(ref, -12 * n(p))),
  'years-after': (ref, p) => year(addMonths(ref, -12 * n(p))),
  'years-earlier': (ref, p) => year(addMonths(ref, -12 * n(p))),
  'years-ahead': (ref, p) => year(addMonths(ref, 12 * n(p))),
  'end-of-last-year': (ref) => inMonth(ref.year - 1, 12),
  'month-year-before-last': (ref, p) => inMonthOr(ref.year - 2, p.month ?? 1, p.day),
  'month-last-year': (ref, p) => inMonthOr(ref.year - 1, p.month ?? 1, p.day),
  'month-this-year': (ref, p) => inMonthOr(ref.year, p.month ?? 1, p.day),
  'month-next-year': (ref, p) => inMonthOr(ref.year + 1, p.month ?? 1, p.day),
  'quarter-last-year': (ref, p) => ofQuarter(ref.year - 1, p.quarter ?? 1),
  'quarter-this-year': (ref, p) => ofQuarter(ref.year, p.quarter ?? 1),
  'quarter-next-year': (ref, p) => ofQuarter(ref.year + 1, p.quarter ?? 1),
  'season-last-year': (ref) => year(addMonths(ref, -12)),
  'season-next-year': (ref) => year(addMonths(ref, 12)),
};

const BY_MONTH: Partial<Record<DateRule, Relative>> = {
  month: (ref, p) => monthBack(ref, p.month ?? 1),
  'last-named-month': (ref, p) => {
    if (p.day !== null) return dayBack(ref, p.month ?? 1, p.day);
    return p.month === ref.month ? inMonth(ref.year - 1, ref.month) : monthBack(ref, p.month ?? 1);
  },
  'next-named-month': (ref, p) => (p.day === null ? monthAhead(ref, p.month ?? 1) : dayAhead(ref, p.month ?? 1, p.day)),
  'month-before-last': (ref) => month(addMonths(ref, -2)),
  'last-month': (ref, p) => monthOr(addMonths(ref, -1), p.day),
  'this-month': (ref, p) => monthOr(ref, p.day),
  'next-month': (ref, p) => monthOr(addMonths(ref, 1), p.day),
  'months-ago': (ref, p) => month(addMonths(ref, -n(p))),
  'months-after': (ref, p) => month(addMonths(ref, -n(p))),
  'months-earlier': (ref, p) => month(addMonths(ref, -n(p))),
  'months-ahead': (ref, p) => month(addMonths(ref, n(p))),
  'last-quarter': (ref) => quarter(addMonths(ref, -3)),
  'this-quarter': (ref) => quarter(ref),
  'next-quarter': (ref) => quarter(addMonths(ref, 3)),
  // Results are reported after their quarter: without a year it is the last one that had ended.
  quarter: (ref, p) => ofQuarter((p.quarter ?? 1) >= currentQuarter(ref) ? ref.year - 1 : ref.year, p.quarter ?? 1),
  'coming-quarter': (ref, p) =>
    ofQuarter((p.quarter ?? 1) >= currentQuarter(ref) ? ref.year : ref.year + 1, p.quarter ?? 1),
  season: (ref, p) => year({ ...ref, year: seasonBack(ref, p.season ?? 0) }),
  'last-season': (ref, p) => {
    const back = seasonBack(ref, p.season ?? 0);
    return year({ ...ref, year: inSeason(ref, p.season ?? 0) ? back - 1 : back });
  },
  'next-season': (ref, p) => year({ ...ref, year: seasonAhead(ref, p.season ?? 0) }),
  // In the first half of a year it is the one that the year began with, later the one that ends it.
  'turn-of-year': (ref) => inMonth(ref.month <= 8 ? ref.year - 1 : ref.year, 12),
};

const BY_WEEK: Partial<Record<DateRule, Relative>> = {
  'week-before-last': (ref) => week(addDays(ref, -14)),
  'last-week': (ref) => week(addDays(ref, -7)),
  'this-week': (ref) => week(ref),
  'next-week': (ref) => week(addDays(ref, 7)),
  'week-after-next': (ref) => week(addDays(ref, 14)),
  'week-number': (ref, p) => weekNumbered(ref, n(p)),
  'weeks-ago': (ref, p) => week(addDays(ref, -7 * n(p))),
  'weeks-after': (ref, p) => week(addDays(ref, -7 * n(p))),
  'weeks-earlier': (ref, p) => week(addDays(ref, -7 * n(p))),
  'weeks-ahead': (ref, p) => week(addDays(ref, 7 * n(p))),
};

const BY_DAY: Partial<Record<DateRule, Relative>> = {
  'day-month': (ref, p) => dayBack(ref, p.month ?? 1, p.day ?? 1),
  'coming-day': (ref, p) => (p.month === null ? dayOfMonth(ref, p.day ?? 1, true) : dayAhead(ref, p.month, p.day ?? 1)),
  'day-only': (ref, p) => dayOfMonth(ref, p.day ?? 1, false),
  weekday: (ref, p) => weekdayBack(ref, p.weekday ?? 1),
  'last-weekday': (ref, p) => weekdayBack(addDays(ref, -1), p.weekday ?? 1),
  'next-weekday': (ref, p) => day(addDays(ref, 7 - ((weekday(ref) - (p.weekday ?? 1) + 7) % 7))),
  'weekday-last-week': (ref, p) => day(addDays(monday(ref), (p.weekday ?? 1) - 8)),
  'weekday-this-week': (ref, p) => day(addDays(monday(ref), (p.weekday ?? 1) - 1)),
  'weekday-next-week': (ref, p) => day(addDays(monday(ref), (p.weekday ?? 1) + 6)),
  'day-before-yesterday': (ref) => day(addDays(ref, -2)),
  yesterday: (ref) => day(addDays(ref, -1)),
  today: (ref) => day(ref),
  tomorrow: (ref) => day(addDays(ref, 1)),
  'day-after-tomorrow': (ref) => day(addDays(ref, 2)),
  'days-ago': (ref, p) => day(addDays(ref, -n(p))),
  'days-after': (ref, p) => day(addDays(ref, -n(p))),
  'days-earlier': (ref, p) => day(addDays(ref, -n(p))),
  'days-ahead': (ref, p) => day(addDays(ref, n(p))),
};

/**
 * Input: the rule of an expression, the numbers in it, and the reference day with its precision (null where the article
 * has no sure date). Output: an ISO value with its precision; null where it cannot be told. Nothing finer than the
 * reference allows is ever given: with only a year to go by, "October" stays unresolved. What is counted from a date
 * before it is resolved later (`linkDates`).
 */
export function resolveDate(rule: DateRule, parts: DateParts, reference: Reference | null): Resolved {
  if (isAbsolute(rule)) return rule === 'decade' ? unresolved('year') : absolute(rule, parts);
  if (!reference) return unresolved('year');
  const { day: ref, precision } = reference;
  const byYear = BY_YEAR[rule];
  if (byYear) return byYear(ref, parts);
  const byMonth = BY_MONTH[rule];
  if (byMonth) {
    const tooCoarse = precision === 'year' || (parts.day !== null && precision !== 'day');
    return tooCoarse ? unresolved('month') : byMonth(ref, parts);
  }
  const byWeek = BY_WEEK[rule];
  if (byWeek) return precision === 'day' || precision === 'week' ? byWeek(ref, parts) : unresolved('week');
  const byDay = BY_DAY[rule];
  if (byDay) return precision === 'day' ? byDay(ref, parts) : unresolved('day');
  return unresolved('year');
}

/** Rules that look back unless the words look ahead, with what they are then. */
export const AHEAD: Partial<Record<DateRule, DateRule>> = {
  'day-month': 'coming-day',
  'day-only': 'coming-day',
  month: 'next-named-month',
  weekday: 'next-weekday',
  quarter: 'coming-quarter',
  season: 'next-season',
  'turn-of-year': 'turn-of-year',
};

const MOVES: Partial<Record<DateRule, { unit: 'day' | 'month'; by: number }>> = {
  'days-later': { unit: 'day', by: 1 },
  'weeks-later': { unit: 'day', by: 7 },
  'months-later': { unit: 'month', by: 1 },
  'years-later': { unit: 'month', by: 12 },
  'days-earlier': { unit: 'day', by: -1 },
  'weeks-earlier': { unit: 'day', by: -7 },
  'months-earlier': { unit: 'month', by: -1 },
  'years-earlier': { unit: 'month', by: -12 },
  'days-after': { unit: 'day', by: -1 },
  'weeks-after': { unit: 'day', by: -7 },
  'months-after': { unit: 'month', by: -1 },
  'years-after': { unit: 'month', by: -12 },
};

/**
 * Input: a rule that counts from the date before it, its numbers, and that date. Output: what it means, as precise as
 * that date and the unit allow; null where the rule is none of these or the date too coarse ("a week after 2022").
 */
export function resolveFrom(rule: DateRule, parts: DateParts, base: Reference): Resolved | null {
  const { day: at, precision } = base;
  if (rule === 'same-year') return year(at);
  if (rule === 'month-same-year') return inMonthOr(at.year, parts.month ?? 1, parts.day);
  if (rule === 'same-month') return precision === 'year' ? null : month(at);
  const move = MOVES[rule];
  if (!move) return null;
  const steps = move.by * n(parts);
  if (move.unit === 'day') {
    if (precision === 'day') return move.by % 7 === 0 ? week(addDays(at, steps)) : day(addDays(at, steps));
    return precision === 'week' && move.by % 7 === 0 ? week(addDays(at, steps)) : null;
  }
  const moved = addMonths(at, steps);
  if (precision === 'year') return Math.abs(move.by) < 12 ? null : year(moved);
  return precision === 'quarter' ? quarter(moved) : month(moved);
}
