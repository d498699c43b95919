/**
 * Which records are worth weighing for a figure, among very many: those left out would all be ruled out by `weigh`, by
 * their number alone, or by number and date together.
 */
import { type Days, dayAfter } from '../dataset/dates.ts';
import type { Wave } from '../dataset/records.ts';
import type { Figure } from '../story/story.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Clock } from './clock.ts';
import { allowance, significantDigits } from './hold.ts';
import { wavesSized } from './known.ts';
import { JUST_MISSED_DAYS, RECENT_DAYS, statedDays, type WeighInput } from './weigh.ts';

interface Range {
  low: number;
  high: number;
}

/** The numbers that printing can have rounded to this one: to two digits and more, or to any. */
function rounded(value: number, fewest: 1 | 2): Range {
  const digits = significantDigits(value);
  if (value === 0 || digits < fewest) return { low: value, high: value };
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return { low: Math.floor(value - unit / 2), high: Math.ceil(value + unit / 2) };
}

/** The numbers that are this one in any reading: rounded, as the qualifier allows, and no more than twofold off. */
function reading({ value, qualifier, low, high }: Figure): Range {
  if (value === null) return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
  const round = rounded(value, 1);
  const allowed = allowance(value, qualifier) ?? { low: value, high: value };
  return {
    low: Math.max(Math.floor(value / 2), Math.min(round.low, Math.floor(allowed.low ?? 0))),
    high: Math.min(value * 2, Math.max(round.high, Math.ceil(allowed.high ?? Number.POSITIVE_INFINITY))),
  };
}

/** The days in which a number that fits roughly can be meant; null where a unit or place can say so at any time. */
function timeOf(figure: Figure, clock: Clock): Days | null {
  if (figure.units.length > 0 || figure.region !== null || figure.value === null) return null;
  const stated = statedDays(figure, clock);
  if (stated !== null) {
    return { first: dayAfter(stated.first, -JUST_MISSED_DAYS), last: dayAfter(stated.last, JUST_MISSED_DAYS) };
  }
  return { first: clock.first === null ? '9999-12-31' : dayAfter(clock.first, -RECENT_DAYS), last: '9999-12-31' };
}

/** The candidates for a figure, newest first, programmes after the waves. */
export function candidatesInReach(figure: Figure, kind: Wave['kind'], { known, clock }: WeighInput): Candidate[] {
  const { low, high } = reading(figure);
  const time = timeOf(figure, clock);
  const sure = figure.value === null ? { low, high } : rounded(figure.value, 2);
  const waves = wavesSized(known, kind, [low, high], ({ wave, first, last }) => {
    const { value } = wave.count;
    if (time === null || value === null || wave.count.low !== null || wave.count.high !== null) return true;
    if (value >= sure.low && value <= sure.high) return true;
    // A wave that took in a report begins with it.
    return (last >= time.first && first <= time.last) || wave.relation?.type === 'includes';
  });
  return candidatesOf(known, kind, waves);
}
