/** What the dataset holds as of the article: nothing announced or published later is in it. */
import { firstDay, lastDay } from '../dataset/dates.ts';
import { type Base, type DatasetIndex, headcountsBefore, membersOf, programmeTotal, tieOf } from '../dataset/query.ts';
import type { Dataset, Event, Headcount, Programme, Wave } from '../dataset/records.ts';
import { dayAfter } from './days.ts';

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
  index: DatasetIndex;
  /** The last day that the article can speak from; null: not known, so everything counts as known. */
  day: string | null;
  /** Newest first. */
  waves: Wave[];
  programmes: KnownProgramme[];
}

/** Results come out four weeks after a quarter ends, those of a year a week later: before that, nobody can print them. */
const DAYS_TO_PUBLICATION: Record<Headcount['kind'], number> = { quarter_end: 25, year_end: 30, estimate: 0 };

/** Orders ISO dates of any precision, newest first. */
export function newestFirst(a: string, b: string): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  return first < second ? 1 : first > second ? -1 : 0;
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

const sorted = new WeakMap<Dataset, readonly Wave[]>();

/** All waves of a dataset, newest first. Sorted once: a dataset can have many, and articles are read against it one by one. */
export function wavesNewestFirst(dataset: Dataset): readonly Wave[] {
  const waves = sorted.get(dataset) ?? [...dataset.waves].sort((a, b) => newestFirst(a.announced, b.announced));
  sorted.set(dataset, waves);
  return waves;
}

/** Input: the dataset, and the last day that the article can speak from (null where that is not known). */
export function knownBy(index: DatasetIndex, day: string | null): Known {
  return {
    index,
    day,
    waves: wavesNewestFirst(index.dataset).filter((wave) => announcedBy(wave, day)),
    programmes: index.dataset.programmes
      .map((programme) => knownProgramme(index, programme, day))
      .filter((known) => known.members.length > 0),
  };
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
  return headcountsBefore(known.index.dataset, until, base).filter((headcount) => {
    const last = lastDay(headcount.date);
    if (stated !== null && last >= stated.first && last <= stated.last) return true;
    return dayAfter(last, DAYS_TO_PUBLICATION[headcount.kind]) <= until;
  });
}

/** Verified events up to that day, newest first. */
export function eventsKnown(known: Known): Event[] {
  const { day, index } = known;
  return index.dataset.events
    .filter((event) => event.verified && (day === null || firstDay(event.date) <= day))
    .sort((a, b) => newestFirst(a.date, b.date));
}
