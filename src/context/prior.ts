/** What came before an article and what came after it. */
import { firstDay, lastDay } from '../dataset/dates.ts';
import { type DatasetIndex, tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import { dayAfter, daysBetween } from './days.ts';
import { type Known, wavesNewestFirst } from './known.ts';

/** A wave that was never one by itself: a share of another, a report that another overtook, a target. */
function standsAlone(wave: Wave, index: DatasetIndex): boolean {
  return tieOf(index, wave, null) === null;
}

/** Where only the month or year is on record, its middle decides. */
function isBefore(wave: Wave, day: string): boolean {
  const first = firstDay(wave.announced);
  if (wave.announced === first) return first <= day;
  return dayAfter(first, Math.floor(daysBetween(first, lastDay(wave.announced)) / 2)) <= day;
}

/**
 * Waves announced up to the article's day that are no part of another, newest first; cuts and hires alike. A report
 * that was overtaken only later still stood by itself then, and is kept unless the article itself is about it.
 */
export function priorWaves({ index, day }: Known, subject: Wave | null): Wave[] {
  return wavesNewestFirst(index.dataset).filter((wave) => {
    if (day !== null && !isBefore(wave, day)) return false;
    if (standsAlone(wave, index)) return true;
    return wave.verified && wave.id !== subject?.id && day !== null && tieOf(index, wave, day) === null;
  });
}

/** Waves announced after the article's day that are no part of another, oldest first. */
export function wavesSince({ index, day }: Known): Wave[] {
  if (day === null) return [];
  return wavesNewestFirst(index.dataset)
    .filter((wave) => !isBefore(wave, day) && standsAlone(wave, index))
    .reverse();
}
