/** What the dataset holds as of the article: nothing announced or published later is in it. */

import type { Days } from '../dataset/dates.ts';
import { firstDay, lastDay } from '../dataset/dates.ts';
import { type Base, type DatasetIndex, membersOf, programmeTotal, tieOf } from '../dataset/query.ts';
import type { Event, Headcount, Programme, Wave } from '../dataset/records.ts';
import { type Ordered, type Placed, wavesBySize, wavesOfDays } from './ordered.ts';

/** A programme as far as it had come. */
export interface KnownProgramme {
  programme: Programme;
  /** Members announced by then, oldest first. */
  members: Wave[];
  /** Of these, the rounds that stand by themselves: no parts, none overtaken, no targets. */
  rounds: Wave[];
  /** Of these, the ones whose counts make up the total. */
  summed: Wave[];
  /** Their sum; null where none has been announced or one has no number. */
  total: number | null;
  /** The total that the press reported as aimed at. */
  target: Wave | null;
}

export interface Known {
  index: Ordered;
  /** The last day that the article can speak from; null: not known, so everything counts as known. */
  day: string | null;
  programmes: KnownProgramme[];
}

/** A wave of a coarse date counts as announced from the first day that it can mean. */
function announcedBy(wave: Wave, day: string | null): boolean {
  return day === null || firstDay(wave.announced) <= day;
}

function knownProgramme(index: DatasetIndex, programme: Programme, day: string | null): KnownProgramme {
  const members = membersOf(index, programme).filter((wave) => wave.verified && announcedBy(wave, day));
  const summed = members.filter((wave) => programme.summed.includes(wave.id));
  const counted = programmeTotal(index, programme, day);
  return {
    programme,
    members,
    rounds: members.filter((wave) => tieOf(index, wave, day) === null && wave.relation?.type !== 'target_of'),
    summed,
    total: summed.length > 0 && summed.every((wave) => counted.waves.includes(wave.id)) ? counted.value : null,
    target: members.find((wave) => wave.relation?.type === 'target_of') ?? null,
  };
}

/** Input: the dataset, and the last day that the article can speak from (null where that is not known). */
export function knownBy(index: Ordered, day: string | null): Known {
  return {
    index,
    day,
    programmes: index.dataset.programmes
      .map((programme) => knownProgramme(index, programme, day))
      .filter((known) => known.members.length > 0),
  };
}

/** Whether a wave had been announced by then: one of a coarse date from the first day that it can mean. */
export function isKnown({ day }: Known, { first }: Placed): boolean {
  return day === null || first <= day;
}

/** Waves announced by then whose number can lie between two numbers, and that are asked for, newest first. */
export function wavesSized(
  known: Known,
  kind: Wave['kind'],
  [low, high]: readonly [low: number, high: number],
  isAskedFor: (wave: Placed) => boolean = () => true,
): Placed[] {
  // Among very many waves, putting in order what is left out afterwards is most of the work.
  return wavesBySize(known.index, kind, low, high)
    .filter((each) => isKnown(known, each) && isAskedFor(each))
    .sort((a, b) => a.place - b.place);
}

/** Waves announced by then whose date can mean one of the days, newest first. */
export function wavesDated(known: Known, days: Days): Placed[] {
  return wavesOfDays(known.index, days).filter((each) => isKnown(known, each));
}

/** The programme that a wave belongs to, as far as it had come. */
export function programmeOf(known: Known, wave: Wave): KnownProgramme | null {
  return known.programmes.find(({ programme }) => programme.id === wave.programme) ?? null;
}

/**
 * Verified headcounts that could be printed on that day, newest first. `stated` marks the days of a date that the article
 * itself names: a headcount of those days is known to it, however fresh.
 */
export function headcountsKnown(
  known: Known,
  base: Base,
  day: string | null,
  stated: { first: string; last: string } | null = null,
): Headcount[] {
  const until = day ?? lastDay(known.index.dataset.asOf);
  return known.index.headcountsOf[base]
    .filter(({ last, out }) => {
      if (stated !== null && last >= stated.first && last <= stated.last) return last <= until;
      return out <= until;
    })
    .map(({ headcount }) => headcount);
}

/** The first day on which a verified headcount could be printed; null where it is not on record. */
export function publishedOn({ index }: Known, base: Base, { id }: Headcount): string | null {
  return index.headcountsOf[base].find(({ headcount }) => headcount.id === id)?.out ?? null;
}

/** Whether the article is newer than the dataset, so that what it speaks of may be missing there. */
export function isNewer({ day, index }: Pick<Known, 'day' | 'index'>): boolean {
  return day !== null && day > lastDay(index.dataset.asOf);
}

/** Verified events up to that day, newest first. */
export function eventsKnown({ day, index }: Known): readonly Event[] {
  return day === null ? index.eventsInOrder : index.eventsInOrder.filter(({ date }) => firstDay(date) <= day);
}
