/** Calendar sums on ISO dates, without clock or zone. */
import type { DatePrecision } from '../article/article.ts';

/** A day in the proleptic Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Input: an ISO date of any precision. Output: its first day, and how precise it is; null where it is no date. */
export function parseIso(iso: string): { day: Day; precision: DatePrecision } | null {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!m) return null;
  const day = { year: Number(m[1]), month: Number(m[2] ?? 1), day: Number(m[3] ?? 1) };
  if (!isDay(day)) return null;
  return { day, precision: m[3] ? 'day' : m[2] ? 'month' : 'year' };
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toUtc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromUtc(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(toUtc(day) + days * 86_400_000);
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
  return `${isoYear(thursday)}-W${two(Math.floor((toUtc(thursday) - first) / 604_800_000) + 1)}`;
}

/** First and last day that an ISO date of any precision covers; null where it is none. */
export function isoRange(iso: string): { first: string; last: string } | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter) {
    const month = Number(quarter[2]) * 3;
    const year = Number(quarter[1]);
    return {
      first: isoDay({ year, month: month - 2, day: 1 }),
      last: isoDay({ year, month, day: daysIn(year, month) }),
    };
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week) {
    const fourth = { year: Number(week[1]), month: 1, day: 4 };
    const monday = addDays(fourth, 1 - weekday(fourth) + (Number(week[2]) - 1) * 7);
    return { first: isoDay(monday), last: isoDay(addDays(monday, 6)) };
  }
  const parsed = parseIso(iso);
  if (!parsed) return null;
  const { day, precision } = parsed;
  if (precision === 'day') return { first: iso, last: iso };
  if (precision === 'month') return { first: isoDay(day), last: isoDay({ ...day, day: daysIn(day.year, day.month) }) };
  return { first: `${iso}-01-01`, last: `${iso}-12-31` };
}
