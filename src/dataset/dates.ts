/**
 * Dates as records have them: ISO with the precision that is known, `2025`, `2025-10` or `2025-10-28`. A date
 * that is no day stands for a span of days, so two dates can also overlap.
 */

function parts(date: string): { year: number; month: number | null; day: number | null } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? Number.NaN, month: month ?? null, day: day ?? null };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the calendar has this day: `2025-02-30` is no date. Takes a date in the ISO shape above. */
export function isCalendarDate(date: string): boolean {
  const { year, month, day } = parts(date);
  return month === null || day === null || day <= daysIn(year, month);
}

/** The first day that the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const { year, month } = parts(date);
  return `${date}-${daysIn(year, month ?? 12)}`;
}

/** How `a` stands to `b`: `overlaps` where they share a day, so that neither is known to come first. */
export function compareDates(a: string, b: string): 'before' | 'overlaps' | 'after' {
  if (lastDay(a) < firstDay(b)) return 'before';
  return firstDay(a) > lastDay(b) ? 'after' : 'overlaps';
}
