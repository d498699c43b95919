/** What a date expression means, given the rule it follows and the day the article was published. */
import type { DatePrecision } from '../article/article.ts';
import {
  addDays,
  addMonths,
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

/** The numbers that stood in the expression. */
export interface DateParts {
  day: number | null;
  month: number | null;
  year: number | null;
  weekday: number | null;
  n: number | null;
  quarter: number | null;
  /** 0 spring to 3 winter. */
  season: number | null;
  /** The words before put it in the future. */
  future: boolean;
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
const ofQuarter = (y: number, q: number): Resolved => quarter({ year: y, month: q * 3 - 2, day: 1 });

/** The latest such month that is not after the reference; the next one where the words point forward. */
function nearestMonth(ref: Day, m: number, future: boolean): Day {
  if (future) return { year: m < ref.month ? ref.year + 1 : ref.year, month: m, day: 1 };
  return { year: m > ref.month ? ref.year - 1 : ref.year, month: m, day: 1 };
}

/** The latest such day that is not more than a day after the reference (zones), or the next one. */
function nearestDay(ref: Day, m: number, d: number, future: boolean): Day {
  const at = { year: ref.year, month: m, day: d };
  const here = isoDay(at);
  if (future) return here < isoDay(ref) ? { ...at, year: at.year + 1 } : at;
  return here > isoDay(addDays(ref, 1)) ? { ...at, year: at.year - 1 } : at;
}

/** A quarter without a year is the last one that had ended, as results are reported after their quarter. */
function nearestQuarter(ref: Day, q: number): Resolved {
  const current = Math.ceil(ref.month / 3);
  return ofQuarter(q >= current ? ref.year - 1 : ref.year, q);
}

/** Whether expressions of this rule name their own year, so that no other day is needed. */
export function isAbsolute(rule: DateRule): boolean {
  return ABSOLUTE.has(rule);
}

const ABSOLUTE: ReadonlySet<DateRule> = new Set([
  'day-month-year',
  'month-year',
  'year',
  'part-of-year',
  'season-year',
  'end-of-year',
  'quarter-year',
]);

function absolute(rule: DateRule, p: DateParts): Resolved | null {
  const y = p.year ?? 0;
  switch (rule) {
    case 'day-month-year':
      return day({ year: y, month: p.month ?? 0, day: p.day ?? 0 });
    case 'month-year':
      return month({ year: y, month: p.month ?? 1, day: 1 });
    case 'year':
    case 'part-of-year':
    case 'season-year':
      return p.year === null ? null : year({ year: y, month: 1, day: 1 });
    case 'end-of-year':
      return month({ year: y, month: 12, day: 1 });
    case 'quarter-year':
      return p.quarter ? ofQuarter(y, p.quarter) : null;
    default:
      return null;
  }
}

const FIXED: Partial<Record<DateRule, (ref: Day, n: number) => Resolved>> = {
  'last-year': (ref) => year(addMonths(ref, -12)),
  'end-of-last-year': (ref) => month({ year: ref.year - 1, month: 12, day: 1 }),
  'this-year': (ref) => year(ref),
  'next-year': (ref) => year(addMonths(ref, 12)),
  'year-before-last': (ref) => year(addMonths(ref, -24)),
  'last-month': (ref) => month(addMonths(ref, -1)),
  'this-month': (ref) => month(ref),
  'next-month': (ref) => month(addMonths(ref, 1)),
  'last-week': (ref) => week(addDays(ref, -7)),
  'this-week': (ref) => week(ref),
  'next-week': (ref) => week(addDays(ref, 7)),
  today: (ref) => day(ref),
  yesterday: (ref) => day(addDays(ref, -1)),
  tomorrow: (ref) => day(addDays(ref, 1)),
  'days-ago': (ref, n) => day(addDays(ref, -n)),
  'weeks-ago': (ref, n) => week(addDays(ref, -7 * n)),
  'months-ago': (ref, n) => month(addMonths(ref, -n)),
  'years-ago': (ref, n) => year(addMonths(ref, -12 * n)),
  'last-quarter': (ref) => quarter(addMonths(ref, -3)),
};

function toWeekday(rule: DateRule, ref: Day, target: number): Resolved {
  const back = (weekday(ref) - target + 7) % 7;
  if (rule === 'next-weekday') return day(addDays(ref, 7 - back));
  return day(addDays(ref, rule === 'last-weekday' && back === 0 ? -7 : -back));
}

function seasonYear(ref: Day, season: number): number {
  // A season without a year is the last one that had begun: spring in March, autumn in September.
  const begins = [3, 6, 9, 12][season] ?? 3;
  return ref.month >= begins ? ref.year : ref.year - 1;
}

/**
 * Input: the rule of an expression, the numbers in it, and the reference day with its precision (null where the article
 * has no sure date). Output: an ISO value with its precision; null where it cannot be told. Nothing finer than the
 * reference allows is ever given: with only a year to go by, "October" stays unresolved.
 */
export function resolveDate(
  rule: DateRule,
  parts: DateParts,
  reference: { day: Day; precision: DatePrecision } | null,
): Resolved {
  const fixed = absolute(rule, parts);
  if (fixed) return fixed;
  if (!reference) return unresolved('year');
  const ref = reference.day;
  const byYear = ['last-year', 'this-year', 'next-year', 'year-before-last', 'years-ago', 'season-last-year'].includes(
    rule,
  );
  if (reference.precision === 'year' && !byYear && !rule.endsWith('-last-year') && !rule.endsWith('-this-year')) {
    return unresolved('month');
  }
  const needsDay = /week|today|yesterday|tomorrow|days-ago|day-only/.test(rule);
  if (reference.precision === 'month' && needsDay) return unresolved('day');
  const ago = FIXED[rule];
  if (ago) return rule.endsWith('-ago') && parts.n === null ? unresolved('year') : ago(ref, parts.n ?? 0);
  const m = parts.month ?? 1;
  switch (rule) {
    case 'day-month':
      return day(nearestDay(ref, m, parts.day ?? 1, parts.future));
    case 'day-only': {
      const d = parts.day ?? 1;
      return day(d > ref.day + 1 ? { ...addMonths({ ...ref, day: 1 }, -1), day: d } : { ...ref, day: d });
    }
    case 'month':
    case 'last-named-month': {
      const back = rule === 'last-named-month' && m === ref.month;
      return month(
        back ? { year: ref.year - 1, month: m, day: 1 } : nearestMonth(ref, m, parts.future && rule === 'month'),
      );
    }
    case 'next-named-month':
      return month(nearestMonth(ref, m, true));
    case 'month-last-year':
      return month({ year: ref.year - 1, month: m, day: 1 });
    case 'month-this-year':
      return month({ year: ref.year, month: m, day: 1 });
    case 'month-next-year':
      return month({ year: ref.year + 1, month: m, day: 1 });
    case 'weekday':
    case 'last-weekday':
    case 'next-weekday':
      return toWeekday(rule, ref, parts.weekday ?? 1);
    case 'quarter':
      return nearestQuarter(ref, parts.quarter ?? 1);
    case 'quarter-last-year':
      return ofQuarter(ref.year - 1, parts.quarter ?? 1);
    case 'season-last-year':
      return year({ ...ref, year: ref.year - 1 });
    case 'last-season':
    case 'season':
      return year({ ...ref, year: seasonYear(ref, parts.season ?? 0) });
    default:
      return unresolved('year');
  }
}
