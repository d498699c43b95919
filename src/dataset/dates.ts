/**
 * The calendar: ISO dates of every precision that is met (`2025`, `2025-Q3`, `2025-10`, `2026-W05`, `2025-10-28`), and
 * sums on them, without clock or zone. A date that is no day stands for a span of days, so two dates can also overlap.
 */

export type DatePrecision = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A day in the proleptic Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** First and last day of a span, as `YYYY-MM-DD`. */
export interface Days {
  first: string;
  last: string;
}

const MS = 86_400_000;

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `month`: 1 to 12. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function toUtc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromUtc(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(toUtc(day) + days * MS);
}

/** Moves by whole months; the day is kept within the month. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const moved = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...moved, day: Math.min(day, daysIn(moved.year, moved.month)) };
}

/** Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

const two = (n: number) => String(n).padStart(2, '0');

export const isoYear = ({ year }: Day): string => String(year).padStart(4, '0');
export const isoMonth = (day: Day): string => `${isoYear(day)}-${two(day.month)}`;
export const isoDay = (day: Day): string => `${isoMonth(day)}-${two(day.day)}`;
export const isoQuarter = (day: Day): string => `${isoYear(day)}-Q${Math.ceil(day.month / 3)}`;

/** The ISO 8601 week of a day: 2026-W05. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const first = toUtc({ year: thursday.year, month: 1, day: 1 });
  return `${isoYear(thursday)}-W${two(Math.floor((toUtc(thursday) - first) / (7 * MS)) + 1)}`;
}

/** Input: a year, a month and a day. Output: the ISO date, or null where there is no such day. */
export function existingDay(year: number, month: number, day: number): string | null {
  const at = { year, month, day };
  return isDay(at) ? isoDay(at) : null;
}

/** Input: an ISO date of year, month or day. Output: its first day, and how precise it is; null where it is no date. */
export function parseIso(iso: string): { day: Day; precision: DatePrecision } | null {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!m) return null;
  const day = { year: Number(m[1]), month: Number(m[2] ?? 1), day: Number(m[3] ?? 1) };
  if (!isDay(day)) return null;
  return { day, precision: m[3] ? 'day' : m[2] ? 'month' : 'year' };
}

/** Whether the calendar has this date: `2025-02-30` is none. Takes a year, a month or a day in the ISO shape. */
export function isCalendarDate(date: string): boolean {
  return parseIso(date) !== null;
}

function monthSpan(year: number, from: number, to: number): Days {
  return {
    first: isoDay({ year, month: from, day: 1 }),
    last: isoDay({ year, month: to, day: daysIn(year, to) }),
  };
}

/** The days that an ISO date of any precision covers; null where it is none. */
export function daysOf(iso: string | null): Days | null {
  if (iso === null) return null;
  // Most dates are days.
  if (iso.length === 10) return isCalendarDate(iso) ? { first: iso, last: iso } : null;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter) return monthSpan(Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3);
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week) {
    // The fourth of January is always in the first week.
    const fourth = { year: Number(week[1]), month: 1, day: 4 };
    const monday = addDays(fourth, 1 - weekday(fourth) + (Number(week[2]) - 1) * 7);
    return { first: isoDay(monday), last: isoDay(addDays(monday, 6)) };
  }
  const parsed = parseIso(iso);
  if (!parsed) return null;
  const { year, month } = parsed.day;
  return parsed.precision === 'month' ? monthSpan(year, month, month) : monthSpan(year, 1, 12);
}

/** The first day that a record's date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return daysOf(date)?.first ?? date;
}

/** The last day that a record's date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  return daysOf(date)?.last ?? date;
}

/** How `a` stands to `b`: `overlaps` where they share a day, so that neither is known to come first. */
export function compareDates(a: string, b: string): 'before' | 'overlaps' | 'after' {
  if (lastDay(a) < firstDay(b)) return 'before';
  return firstDay(a) > lastDay(b) ? 'after' : 'overlaps';
}

/** Asked for each of very many records: the browser reads a day faster than code of ours does. */
function dayNumber(day: string): number {
  return Date.parse(day) / MS;
}

/** Days from `from` to `to`, both ISO days; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO day `days` after another. */
export function dayAfter(day: string, days: number): string {
  return isoDay(fromUtc((dayNumber(day) + days) * MS));
}

/** Days that lie between two spans; 0 where they touch or overlap. */
export function gapBetween(a: Days, b: Days): number {
  return Math.max(0, daysBetween(a.last, b.first), daysBetween(b.last, a.first));
}

export function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function within(inner: Days, outer: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

export function lengthOf(days: Days): number {
  return daysBetween(days.first, days.last) + 1;
}
