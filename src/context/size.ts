/** Compares rounds and programmes by size, as of the article, so that "the largest" can be said and judged. */
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { RecordRef } from './context.ts';
import { headcountsKnown, isKnown, type Known, type KnownProgramme } from './known.ts';
import { nameProgramme, nameWave } from './names.ts';
import type { Placed, Share } from './ordered.ts';
import type { NamedProgramme, NamedWave } from './sentence.ts';

export interface Sized {
  ref: RecordRef;
  of: { wave: Wave } | { programme: KnownProgramme };
  /** People; for shares percent of all staff at the time. */
  size: number;
}

export function nameSized({ of }: Sized): NamedWave | NamedProgramme {
  return 'wave' in of ? nameWave(of.wave) : nameProgramme(of.programme);
}

/** The first that holds, of a list that is made as far as it is looked through. */
export function firstOf(list: Iterable<Sized>, holds: (sized: Sized) => boolean): Sized | null {
  for (const sized of list) if (holds(sized)) return sized;
  return null;
}

/** Single announcements, largest first. */
export function* announcements(known: Known, kind: Wave['kind']): Generator<Sized> {
  for (const placed of known.index.kinds[kind].bySize) {
    const { wave } = placed;
    if (wave.count.value !== null && isRound(placed, known)) yield sizedWave(wave, wave.count.value);
  }
}

/** Programmes by their totals so far, and rounds that belong to none, largest first. */
export function* programmesBySize(known: Known, kind: Wave['kind']): Generator<Sized> {
  const programmes = known.programmes.filter(({ programme, total }) => programme.kind === kind && total !== null);
  const members = new Set(programmes.flatMap(({ programme }) => programme.members));
  const left = programmes.flatMap(sizedProgramme).sort((a, b) => b.size - a.size);
  for (const round of announcements(known, kind)) {
    if (members.has(round.ref.id)) continue;
    while (left[0] !== undefined && left[0].size >= round.size) yield* left.splice(0, 1);
    yield round;
  }
  yield* left;
}

/** Rounds by their share of all staff at the time, largest first. */
export function* sharesBySize(known: Known, kind: Wave['kind']): Generator<Sized> {
  const { sharesOf, kinds } = known.index;
  const shares = sharesOf.get(kind) ?? sharesIn(known, kinds[kind].bySize);
  sharesOf.set(kind, shares);
  for (const { placed, share } of shares) if (isRound(placed, known)) yield sizedWave(placed.wave, share);
}

/** The largest other cut or hire up to the article, by total: a programme, or a round that belongs to none. */
export function largestOther(
  known: Known,
  programme: KnownProgramme | null,
  wave: Wave | null,
  kind: Wave['kind'],
): Sized | null {
  const others = programmesBySize(known, kind);
  return firstOf(others, ({ ref }) => ref.id !== programme?.programme.id && ref.id !== wave?.id);
}

/** A round that counts by itself, as of the article. A target and a share of another wave are none. */
function isRound(placed: Placed, known: Known): boolean {
  return isKnown(known, placed) && tieOf(known.index, placed.wave, known.day) === null;
}

function sizedWave(wave: Wave, size: number): Sized {
  return { ref: { type: 'wave', id: wave.id }, of: { wave }, size };
}

function sizedProgramme(programme: KnownProgramme): Sized[] {
  const { total } = programme;
  return total === null
    ? []
    : [{ ref: { type: 'programme', id: programme.programme.id }, of: { programme }, size: total }];
}

/** What each wave is of everybody at its own time, whatever the article's: worked out once for a dataset. */
function sharesIn(known: Known, waves: readonly Placed[]): Share[] {
  const days = new Map<string, number | null>();
  const staff = (day: string): number | null => {
    const seen = days.get(day);
    if (seen !== undefined) return seen;
    const count = headcountsKnown(known, 'company', day)[0]?.count.value ?? null;
    days.set(day, count);
    return count;
  };
  return waves
    .flatMap((placed): Share[] => {
      const share = shareOfAll(placed, staff);
      return share === null ? [] : [{ placed, share }];
    })
    .sort((a, b) => b.share - a.share);
}

function shareOfAll({ wave: { count }, last }: Placed, staff: (day: string) => number | null): number | null {
  const { value, percent, percentOf } = count;
  if (percent !== null && /company/i.test(percentOf ?? '')) return percent;
  const everybody = value === null ? null : staff(last);
  return value === null || everybody === null || everybody === 0 ? null : (value / everybody) * 100;
}
