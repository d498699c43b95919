/** Holds a printed number against a recorded one: the arithmetic of the verdicts, on intervals. */
import type { Qualifier } from '../dataset/records.ts';
import type { Amount } from './sentence.ts';

/** A number as an article prints it. */
export interface Printed extends Amount {
  measure: 'people' | 'jobs' | 'percent';
}

/**
 * How a printed number stands to a recorded one. `exact`, `rounded` and `same_range` agree; `one_digit`,
 * `qualifier` and `in_range` hold only in a coarser reading; `other_bound` is another number that sources give for the
 * same thing.
 */
export type Fit =
  | { how: 'exact'; record: number }
  | { how: 'rounded'; record: number; digits: number }
  | { how: 'same_range'; low: number; high: number }
  | { how: 'one_digit'; record: number }
  | { how: 'qualifier'; record: number; low: number | null; high: number | null }
  | { how: 'in_range'; low: number; high: number }
  | { how: 'other_bound'; low: number; high: number }
  | { how: 'off'; record: number | null };

const AGREES: ReadonlySet<Fit['how']> = new Set(['exact', 'rounded', 'same_range']);
const ROUNDS: ReadonlySet<Fit['how']> = new Set(['one_digit', 'qualifier', 'in_range']);

/** The number is the record's, exactly or as it is rounded. */
export const agrees = (fit: Fit): boolean => AGREES.has(fit.how);
/** The number is the record's in a wider sense: by one digit, by its qualifier, or within the record's range. */
export const rounds = (fit: Fit): boolean => ROUNDS.has(fit.how);

/** Digits that a printed count commits itself to: 2 for 27,000 and 1,600,000; the trailing zeros may be rounding. */
export function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '');
  return Math.max(1, Number.isInteger(value) ? digits.replace(/0+$/, '').length : digits.length);
}

/** Rounded to so many significant digits. */
export function roundTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}

/** Decimal places of a percentage as printed. A percentage is rounded to a place: 9.7 is 10 %, to two digits. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * What a qualifier allows around a printed number: nearly from 15 % below, over up to 15 % above, about 10 % either way,
 * up to and at least their whole side. Null where it allows nothing, or the bound is open.
 */
export function allowance(value: number, qualifier: Qualifier): { low: number | null; high: number | null } | null {
  switch (qualifier) {
    case 'nearly':
      return { low: value * 0.85, high: value };
    case 'over':
      return { low: value, high: value * 1.15 };
    case 'about':
      return { low: value * 0.9, high: value * 1.1 };
    case 'up_to':
      return { low: null, high: value };
    case 'at_least':
      return { low: value, high: null };
    default:
      return null;
  }
}

/** The bounds of a recorded amount; null where it has no number. */
export function boundsOf({ value, low, high }: Amount): { low: number; high: number } | null {
  const from = low ?? value ?? high;
  const to = high ?? value ?? low;
  return from === null || to === null ? null : { low: from, high: to };
}

function inside(value: number, bounds: { low: number | null; high: number | null }): boolean {
  // Products of decimals: 30,000 × 0.85 must hold 25,500.
  const slack = Math.abs(value) * 1e-9;
  return (bounds.low === null || value >= bounds.low - slack) && (bounds.high === null || value <= bounds.high + slack);
}

function holdRange(low: number, high: number, recorded: Amount): Fit {
  const bounds = boundsOf(recorded);
  if (bounds === null) return { how: 'off', record: null };
  if (bounds.low === low && bounds.high === high) return { how: 'same_range', low, high };
  const record = recorded.value ?? (bounds.low + bounds.high) / 2;
  if (inside(record, { low, high })) return { how: 'qualifier', record, low, high };
  return { how: 'off', record };
}

/** Input: the number as printed and as recorded (a percentage is held against a percentage). */
export function hold(printed: Printed, recorded: Amount): Fit {
  const { value, low, high, qualifier, measure } = printed;
  if (value === null)
    return low !== null && high !== null ? holdRange(low, high, recorded) : { how: 'off', record: null };
  const bounds = boundsOf(recorded);
  if (bounds === null) return { how: 'off', record: null };
  const record = recorded.value;
  const allowed = allowance(value, qualifier);
  if (record !== null) {
    if (record === value) return { how: 'exact', record };
    const coarse = measure === 'percent' ? holdPercent(value, record) : holdCount(value, record);
    // Where the word beside the number allows it anyway, that is the better reason than a rough rounding.
    if (coarse !== null && !(coarse.how === 'one_digit' && allowed !== null && inside(record, allowed))) return coarse;
  }
  // Between the ends of a record nobody has given the number: it may count a part.
  if (record !== null && (value === bounds.low || value === bounds.high)) return { how: 'other_bound', ...bounds };
  const nearest = record ?? (allowed && inside(bounds.low, allowed) ? bounds.low : bounds.high);
  if (allowed !== null && inside(nearest, allowed)) return { how: 'qualifier', record: nearest, ...allowed };
  if (record === null && inside(value, bounds)) return { how: 'in_range', ...bounds };
  return { how: 'off', record: nearest };
}

function holdCount(value: number, record: number): Fit | null {
  // No rounding doubles or halves a number; most records end here.
  if (record < value / 2 || record > value * 2) return null;
  const digits = significantDigits(value);
  if (roundTo(record, digits) !== value) return null;
  return digits >= 2 ? { how: 'rounded', record, digits } : { how: 'one_digit', record };
}

function holdPercent(value: number, record: number): Fit | null {
  const decimals = decimalsOf(value);
  if (Number(record.toFixed(decimals)) !== value) return null;
  // Shares are quotients: 14,000 of 350,000 is 4 % but for the last bit.
  if (Math.abs(record - value) < 1e-9) return { how: 'exact', record: value };
  const digits = String(value).replace('.', '').replace(/^0+/, '').length;
  return digits >= 2 ? { how: 'rounded', record, digits } : { how: 'one_digit', record };
}
