/** Spans of days and the distance between them, on ISO dates without clock or zone. */
import { isoRange } from '../story/calendar.ts';

/** First and last day, as `YYYY-MM-DD`. */
export interface Days {
  first: string;
  last: string;
}

/** The days that an ISO date of any precision covers (`2025`, `2025-Q3`, `2026-W05`, `2025-10-28`); null where it is none. */
export function daysOf(iso: string | null): Days | null {
  return iso === null ? null : isoRange(iso);
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
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

/** The day `days` after a day. */
export function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}
