/**
 * A dataset in the orders that contexts ask for. Made once for a dataset, so that an article is held against a hundred
 * thousand waves without going through them all.
 */
import { type Days, dayAfter, firstDay, lastDay } from '../dataset/dates.ts';
import { type Base, type DatasetIndex, indexDataset, tieOf } from '../dataset/query.ts';
import type { Dataset, Event, Headcount, Wave } from '../dataset/records.ts';
import { unitName } from './units.ts';

/** A wave with its place among all waves, newest first, and the days that its date can mean. */
export interface Placed extends Days {
  wave: Wave;
  place: number;
}

/** A headcount with the last day that it counts, and the day from which it can be printed. */
interface Published {
  headcount: Headcount;
  last: string;
  out: string;
}

/** What a wave is of all staff at its time, in percent. */
export interface Share {
  placed: Placed;
  share: number;
}

interface OfKind {
  /** Waves with a number and nothing else, smallest first. */
  byValue: readonly Placed[];
  /** Waves with bounds, newest first. */
  ranged: readonly Placed[];
  /** Verified waves of the company's own, targets apart, largest first; those without a number come last. */
  bySize: readonly Placed[];
}

export interface Ordered extends DatasetIndex {
  /** All waves, newest first by the first day that they can mean. */
  newest: readonly Placed[];
  /** Waves that take in a report that came before them. */
  including: readonly Placed[];
  /** Waves with a date that is no day, newest first. */
  coarse: readonly Placed[];
  /** Waves that are part of another, overtaken by it, or its target, whenever that was. */
  tied: ReadonlySet<Placed>;
  /** How many of a kind stand in `newest` from a place on that are not tied. */
  aloneFrom: { readonly [K in Wave['kind']]: Uint32Array };
  /** Verified waves of the company's own as a whole, newest first. */
  wide: readonly Placed[];
  /** By the programme that they name, newest first. */
  byProgramme: ReadonlyMap<string, readonly Placed[]>;
  /** Verified waves of the company's own by the parts that they name (`unitName`), newest first. */
  byUnit: ReadonlyMap<string, readonly Placed[]>;
  kinds: { readonly [K in Wave['kind']]: OfKind };
  /** Those of `bySize` by their share, largest first: filled when first asked for. */
  sharesOf: Map<Wave['kind'], readonly Share[]>;
  /** Verified, newest first. */
  headcountsOf: { readonly [B in Base]: readonly Published[] };
  /** Verified, newest first. */
  eventsInOrder: readonly Event[];
}

/** Results come out four weeks after a quarter ends, those of a year a week later: before that, nobody can print them. */
const DAYS_TO_PUBLICATION: Record<Headcount['kind'], number> = { quarter_end: 25, year_end: 30, estimate: 0 };

/** Orders ISO dates of any precision, newest first. */
function newestFirst(a: string, b: string): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}

/** Each is compared as it is, so the sort asks for no day twice. */
function placed(waves: readonly Wave[]): Placed[] {
  const all = waves.map((wave) => ({ wave, place: 0, first: firstDay(wave.announced), last: lastDay(wave.announced) }));
  all.sort((a, b) => (a.first < b.first ? 1 : a.first > b.first ? -1 : 0));
  for (const [place, each] of all.entries()) each.place = place;
  return all;
}

const peopleIn = ({ wave }: Placed): number => wave.count.value ?? 0;

function ofKind(kind: Wave['kind'], newest: readonly Placed[]): OfKind {
  const mine = newest.filter(({ wave }) => wave.kind === kind);
  const isRanged = ({ wave: { count } }: Placed): boolean => count.low !== null || count.high !== null;
  const counted = mine.filter(({ wave }) => wave.count.value !== null);
  const own = mine.filter((each) => isOwn(each) && each.wave.relation?.type !== 'target_of');
  return {
    byValue: counted.filter((each) => !isRanged(each)).sort((a, b) => peopleIn(a) - peopleIn(b)),
    ranged: mine.filter(isRanged),
    bySize: own.sort((a, b) => peopleIn(b) - peopleIn(a)),
  };
}

function aloneFrom(kind: Wave['kind'], newest: readonly Placed[], tied: ReadonlySet<Placed>): Uint32Array {
  const counts = new Uint32Array(newest.length + 1);
  for (let place = newest.length - 1; place >= 0; place -= 1) {
    const placed = newest[place];
    const one = placed !== undefined && placed.wave.kind === kind && !tied.has(placed) ? 1 : 0;
    counts[place] = (counts[place + 1] ?? 0) + one;
  }
  return counts;
}

function isOwn({ wave }: Placed): boolean {
  return wave.verified && wave.employer === 'amazon';
}

function grouped(newest: readonly Placed[], namesOf: (placed: Placed) => string | string[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of newest) {
    for (const name of [namesOf(placed)].flat()) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [placed]);
      else group.push(placed);
    }
  }
  return groups;
}

/** The dataset must not be changed in place afterwards. */
export function orderDataset(dataset: Dataset): Ordered {
  const index = indexDataset(dataset);
  const newest = placed(dataset.waves);
  const tied = new Set(newest.filter(({ wave }) => tieOf(index, wave, null) !== null));
  const headcountsOf = (base: Base): Published[] =>
    dataset.headcounts
      .filter(({ scope, verified }) => scope === base && verified)
      .sort((a, b) => newestFirst(a.date, b.date))
      .map((headcount) => {
        const last = lastDay(headcount.date);
        return { headcount, last, out: dayAfter(last, DAYS_TO_PUBLICATION[headcount.kind]) };
      });
  return {
    ...index,
    newest,
    including: newest.filter(({ wave }) => wave.relation?.type === 'includes'),
    coarse: newest.filter(({ wave, first }) => wave.announced !== first),
    tied,
    aloneFrom: { layoff: aloneFrom('layoff', newest, tied), hiring: aloneFrom('hiring', newest, tied) },
    wide: newest.filter((each) => isOwn(each) && (each.wave.scope === 'company' || each.wave.scope === 'corporate')),
    byProgramme: grouped(newest, ({ wave }) => wave.programme ?? []),
    byUnit: grouped(newest.filter(isOwn), ({ wave }) => [...new Set(wave.units.map(unitName))]),
    kinds: { layoff: ofKind('layoff', newest), hiring: ofKind('hiring', newest) },
    sharesOf: new Map(),
    headcountsOf: { company: headcountsOf('company'), corporate: headcountsOf('corporate') },
    eventsInOrder: dataset.events.filter(({ verified }) => verified).sort((a, b) => newestFirst(a.date, b.date)),
  };
}

/** The first place of a list from which on all hold; the list holds none before some that do not. */
export function firstFrom<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Waves of a kind whose number, or one of whose bounds, can lie between two numbers. In no order. */
export function wavesBySize({ kinds }: Ordered, kind: Wave['kind'], low: number, high: number): Placed[] {
  const { byValue, ranged } = kinds[kind];
  const from = firstFrom(byValue, (each) => peopleIn(each) >= low);
  const to = firstFrom(byValue, (each) => peopleIn(each) > high);
  const within = ranged.filter(({ wave: { count } }) => {
    const ends = [count.value, count.low, count.high].filter((end) => end !== null);
    return Math.min(...ends) <= high && Math.max(...ends) >= low;
  });
  return [...byValue.slice(from, to), ...within];
}

/** A coarse date begins up to a year before the last day that it can mean. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

/** Waves whose date can mean one of the days, newest first. */
export function wavesOfDays({ newest }: Ordered, { first, last }: Days): Placed[] {
  const earliest = yearBefore(first);
  const from = firstFrom(newest, (each) => each.first <= last);
  const to = firstFrom(newest, (each) => each.first < earliest);
  return newest.slice(from, to).filter((each) => each.last >= first);
}
