/** What the dates of a sentence lend each other: the two ends of a span, and what is counted from the date before. */
import { type Day, daysIn, daysOf, isoDay, isoMonth, parseIso } from '../dataset/dates.ts';
import { dateGrammar } from './date-grammar.ts';
import { type FoundDate, isRoundBefore } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import { type DateParts, type Reference, resolveFrom } from './resolve-date.ts';

export interface DateSurroundings {
  folded: string;
  from: number;
  to: number;
  language: Language;
  reference: Reference | null;
  /** The last date of the sentence before. */
  before: FoundDate | null;
}

const NO_PARTS: DateParts = {
  day: null,
  day2: null,
  month: null,
  month2: null,
  year: null,
  weekday: null,
  n: null,
  quarter: null,
  season: null,
};

const DAYS: ReadonlySet<DateRule> = new Set(['day-month-year', 'day-month', 'coming-day']);
const MONTHS: ReadonlySet<DateRule> = new Set(['month', 'next-named-month']);
/** Dates that say their year, or whose year is told by words. */
const WITH_YEAR: ReadonlySet<DateRule> = new Set([
  'day-month-year',
  'month-year',
  'month-last-year',
  'month-this-year',
  'month-next-year',
  'month-year-before-last',
  'month-same-year',
  'last-named-month',
]);
const COMING: ReadonlySet<DateRule> = new Set(['coming-day', 'next-named-month']);
const EARLIER: ReadonlySet<DateRule> = new Set(['days-earlier', 'weeks-earlier', 'months-earlier', 'years-earlier']);

/**
 * A date on which the later of two rounds can have been: no second one that comes before it, and none that something is held
 * against.
 */
const tellsRound = (date: FoundDate) => !isRoundBefore(date) && !date.compared && !date.since;

function isFree(start: number, end: number, dates: readonly FoundDate[]): boolean {
  return !dates.some((date) => start < date.end && date.start < end);
}

/** A day in the month of another one, or in the month before it where it comes later in a month. */
function dayBeside(value: string, day: number): string | null {
  const base = parseIso(value);
  if (base === null || day < 1) return null;
  const { year, month } = base.day;
  return day <= daysIn(year, month) ? isoDay({ year, month, day }) : null;
}

function dayBefore(value: string, day: number): string | null {
  const base = parseIso(value);
  if (base === null) return null;
  const { year, month } = base.day;
  if (day < base.day.day) return dayBeside(value, day);
  const earlier: Day = month === 1 ? { year: year - 1, month: 12, day } : { year, month: month - 1, day };
  return daysIn(earlier.year, earlier.month) >= day ? isoDay(earlier) : null;
}

/** An expression that names two days, "October 28–30, 2025", is two dates. */
function splitPairs(dates: FoundDate[], folded: string): FoundDate[] {
  return dates.flatMap((date) => {
    const { day2 } = date.parts;
    if (day2 === null || date.value === null) return [date];
    const value = dayBeside(date.value, day2);
    const numbers = [...folded.slice(date.start, date.end).matchAll(/\d{1,2}(?!\d)/g)];
    const second = numbers.findLast((m) => Number(m[0]) === day2);
    const first = numbers.find((m) => Number(m[0]) === date.parts.day);
    if (value === null || !second || !first || first.index >= second.index) return [date];
    const cut = date.start + second.index;
    const parts = { ...date.parts, day2: null };
    return [
      { ...date, parts, end: date.start + first.index + first[0].length },
      { ...date, parts: { ...parts, day: day2 }, start: cut, value },
    ];
  });
}

/** "from 3 to 5 March", "Oct. 28–30", 28日至30日, "2022–23": the ends of spans that are no dates by themselves. */
function addEnds(dates: FoundDate[], { folded, from, to, language }: DateSurroundings): FoundDate[] {
  const { leftDay, rightDay } = dateGrammar(language);
  const added: FoundDate[] = [];
  const add = (date: FoundDate, start: number, end: number, value: string | null, parts: Partial<DateParts>) => {
    if (value !== null && isFree(start, end, [...dates, ...added]))
      added.push({ ...date, start, end, value, parts: { ...NO_PARTS, ...parts } });
  };
  for (const date of dates) {
    if (date.value === null) continue;
    if (DAYS.has(date.rule) && date.precision === 'day') {
      const left = leftDay.exec(folded.slice(Math.max(from, date.start - 16), date.start));
      if (left && /^\d/.test(folded.slice(date.start, date.end)) && language.dates.order !== 'ymd') {
        const start = Math.max(from, date.start - 16) + left.index;
        const day = Number(left[1]);
        add(date, start, start + (left[1] ?? '').length, dayBefore(date.value, day), { day });
      }
      const right = rightDay.exec(folded.slice(date.end, Math.min(to, date.end + 14)));
      if (right && language.dates.order !== 'dmy') {
        const at = date.end + right[0].indexOf(right[1] ?? '');
        const day = Number(right[1]);
        if (day > Number(date.value.slice(8)))
          add(date, at, date.end + right[0].length, dayBeside(date.value, day), { day });
      }
    }
    const full = /^[-/]((?:19|20)\d\d)(?![\d/-]|[.,]\d)/.exec(folded.slice(date.end, Math.min(to, date.end + 6)));
    const short = /^[-/](\d\d)(?![\d/-]|[.,]\d)/.exec(folded.slice(date.end, Math.min(to, date.end + 4)));
    const year = Number(date.value.slice(0, 4));
    const bare = date.precision === 'year' && /\d{4}$/.test(folded.slice(date.start, date.end));
    if (bare && short && Number(short[1]) === (year + 1) % 100) {
      add(date, date.end + 1, date.end + 3, String(year + 1), { year: year + 1 });
    } else if (bare && full && Number(full[1]) > year) {
      add(date, date.end + 1, date.end + 5, full[1] ?? null, { year: Number(full[1]) });
    }
  }
  return [...dates, ...added].sort((a, b) => a.start - b.start);
}

function isJoined(a: FoundDate, b: FoundDate, { folded, language }: DateSurroundings): boolean {
  const between = folded.slice(a.end, b.start);
  return between.length <= 24 && dateGrammar(language).joined.test(between);
}

const as = ({ value, start, end }: FoundDate): FoundDate['from'] => ({
  date: value ?? '',
  is: 'date_before',
  start,
  end,
});

/** "between October and December 2025", "28 October and 3 November 2025": the first end has the year of the second. */
function yearOfSpan(first: FoundDate, second: FoundDate): void {
  const month = first.parts.month;
  if (month === null || second.value === null || second.precision === 'year') return;
  const [year = '', at = ''] = second.value.split('-');
  if (!/^\d\d$/.test(at)) return;
  const y = month <= Number(at) ? Number(year) : Number(year) - 1;
  const from = as(second);
  if (MONTHS.has(first.rule)) {
    Object.assign(first, { value: isoMonth({ year: y, month, day: 1 }), precision: 'month', rule: 'month', from });
  } else if (first.rule === 'day-month' || first.rule === 'coming-day') {
    Object.assign(first, { value: isoDay({ year: y, month, day: first.parts.day ?? 1 }), rule: 'day-month', from });
  }
}

/** "in January 2023 … and in March": the months of one sentence run on, as far as that is not beyond the article's day. */
function runOn(date: FoundDate, base: Day, previous: FoundDate, reference: Reference | null): void {
  const month = date.parts.month;
  if (month === null) return;
  const next = isoMonth({ year: month >= base.month ? base.year : base.year + 1, month, day: 1 });
  if ((reference !== null && next > isoMonth(reference.day)) || next === date.value) return;
  Object.assign(date, { value: next, precision: 'month', rule: 'month', from: as(previous) });
}

/** Months from the end of the quarter before to that of the quarter itself. */
const REPORTED = 3;

/** "in Q2 2022 … at the end of June … at the end of March": on a page without a date, the months that results are told of. */
function ofQuarter(date: FoundDate, previous: FoundDate): void {
  const told = previous.rule === 'quarter-year' || (previous.rule === 'month' && previous.from?.is === 'date_before');
  const end = parseIso(daysOf(previous.value)?.last ?? '')?.day;
  const month = date.parts.month;
  if (!told || !end || month === null) return;
  const back = (end.month - month + 12) % 12;
  if (back > REPORTED) return;
  const value = isoMonth({ year: month > end.month ? end.year - 1 : end.year, month, day: 1 });
  Object.assign(date, { value, precision: 'month', from: as(previous) });
}

/** "from Feb. 10 to Feb. 15": the second end comes after the first. */
function endAfter(first: FoundDate, second: FoundDate): void {
  const month = second.parts.month;
  if (first.value === null || second.value === null || month === null || second.value >= first.value) return;
  const year = Number(first.value.slice(0, 4));
  const at = { year, month, day: second.parts.day ?? 1 };
  const here = second.precision === 'day' ? isoDay(at) : isoMonth(at);
  const value =
    here >= first.value
      ? here
      : second.precision === 'day'
        ? isoDay({ ...at, year: year + 1 })
        : isoMonth({ ...at, year: year + 1 });
  Object.assign(second, { value, from: as(first) });
}

function baseOf(date: FoundDate): Reference | null {
  const first = daysOf(date.value)?.first;
  const day = first === undefined ? undefined : parseIso(first)?.day;
  return day === undefined ? null : { day, precision: date.precision };
}

/**
 * Input: the dates of a sentence, in order, and what stands around them. Output: the same, with the ends of spans that are
 * no dates by themselves, and with what counts from the date before it resolved: from one in the sentence, else from the last
 * one of the sentence before. "A year earlier" without such a date counts from the article's day; "a year later" stays open.
 */
export function linkDates(found: FoundDate[], around: DateSurroundings): FoundDate[] {
  const dates = addEnds(splitPairs(found, around.folded), around);
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    // Where the year is said first, it is said before the first end.
    const inherits = around.language.dates.order !== 'ymd' && next && !WITH_YEAR.has(date.rule);
    if (inherits && WITH_YEAR.has(next.rule) && isJoined(date, next, around)) {
      yearOfSpan(date, next);
    }
    const inSentence = dates[index - 1];
    // Back over sentences only "the same year", "a year later" point; "a year earlier" is as often said of the article's day.
    const previous = inSentence ?? (EARLIER.has(date.rule) || isRoundBefore(date) ? undefined : around.before);
    const base = previous ? baseOf(previous) : null;
    if (!previous || !base) continue;
    if (
      date.rule === 'month' &&
      previous === inSentence &&
      WITH_YEAR.has(previous.rule) &&
      date.from?.is === 'article'
    ) {
      runOn(date, base.day, previous, around.reference);
    }
    const isEnd = (date.rule === 'day-month' || date.rule === 'month') && previous === inSentence;
    if (isEnd && COMING.has(previous.rule) && isJoined(previous, date, around)) endAfter(previous, date);
    if (date.rule === 'month' && date.value === null && around.reference === null) ofQuarter(date, previous);
    // "It cut 18,000 in January 2023, three months after the first round": where no day of the telling is told, from the article's.
    if (isRoundBefore(date) && !tellsRound(previous)) continue;
    const resolved = resolveFrom(date.rule, date.parts, base);
    if (resolved) Object.assign(date, resolved, { from: previous === inSentence ? as(previous) : null });
  }
  return dates;
}
