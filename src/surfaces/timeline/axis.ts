/** What every drawing of waves by date needs: where a date stands, years to print, round numbers to rule by. */

/**
 * The middle of the days that an ISO date of year, month or day can mean, as milliseconds: a bare year stands in the
 * year's middle. NaN for what is no date.
 */
export function middleOf(iso: string): number {
  const [year = '', month, day] = iso.split('-');
  return Date.UTC(Number(year), month ? Number(month) - 1 : 6, day ? Number(day) : month ? 15 : 1);
}

export function startOfYear(at: number): number {
  return Date.UTC(new Date(at).getUTCFullYear(), 0, 1);
}

export interface YearTick {
  text: string;
  x: number;
}

/** Years to print from `from` up to but without `to` (milliseconds), each with the room of `apart` CSS pixels. */
export function yearTicks(from: number, to: number, xOf: (at: number) => number, apart: number): YearTick[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to - 1).getUTCFullYear();
  const across = xOf(Date.UTC(first + 1, 0, 1)) - xOf(Date.UTC(first, 0, 1));
  const every = Math.max(1, Math.ceil(apart / across));
  const ticks: YearTick[] = [];
  for (let year = first; year <= last; year += every) ticks.push({ text: String(year), x: xOf(Date.UTC(year, 0, 1)) });
  return ticks;
}

/** The largest of 1, 2 or 5 times a power of ten that is not above a positive number. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1);
}

/** Round numbers above nought to rule a scale by, two to four of them up to `most`; none where there is nothing to rule. */
export function roundTicks(most: number): number[] {
  if (most < 2) return [];
  const step = Math.max(1, roundBelow(most / 2));
  return Array.from({ length: Math.floor(most / step) }, (_, index) => step * (index + 1));
}
