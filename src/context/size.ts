/** Compares rounds and programmes by size, as of the article, so that "the largest" can be said and judged. */
import { lastDay } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { RecordRef } from './context.ts';
import { headcountsKnown, type Known, type KnownProgramme } from './known.ts';
import { nameProgramme, nameWave } from './names.ts';
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

interface Sizes {
  announcements: Sized[];
  programmes: Sized[];
  shares: Sized[];
}

const measured = new WeakMap<Known, Map<Wave['kind'], Sizes>>();

function sizesOf(known: Known, kind: Wave['kind']): Sizes {
  const kinds = measured.get(known) ?? new Map<Wave['kind'], Sizes>();
  measured.set(known, kinds);
  const sizes = kinds.get(kind) ?? measure(known, kind);
  kinds.set(kind, sizes);
  return sizes;
}

/** Single announcements, largest first. */
export function announcements(known: Known, kind: Wave['kind']): readonly Sized[] {
  return sizesOf(known, kind).announcements;
}

/** Programmes by their totals so far, and rounds that belong to none, largest first. */
export function programmesBySize(known: Known, kind: Wave['kind']): readonly Sized[] {
  return sizesOf(known, kind).programmes;
}

/** Rounds by their share of all staff at the time, largest first. */
export function sharesBySize(known: Known, kind: Wave['kind']): readonly Sized[] {
  return sizesOf(known, kind).shares;
}

/** The largest other cut or hire up to the article, by total: a programme, or a round that belongs to none. */
export function largestOther(
  known: Known,
  programme: KnownProgramme | null,
  wave: Wave | null,
  kind: Wave['kind'],
): Sized | null {
  const others = programmesBySize(known, kind);
  return others.find(({ ref }) => ref.id !== programme?.programme.id && ref.id !== wave?.id) ?? null;
}

function measure(known: Known, kind: Wave['kind']): Sizes {
  const rounds = roundsOf(known, kind);
  const programmes = known.programmes.filter(({ programme }) => programme.kind === kind);
  const members = new Set(programmes.flatMap(({ programme, total }) => (total === null ? [] : programme.members)));
  const staff = staffByDay(known);
  return {
    announcements: largestFirst(rounds.flatMap((wave) => sizedWave(wave, wave.count.value))),
    programmes: largestFirst([
      ...programmes.flatMap(sizedProgramme),
      ...rounds.filter(({ id }) => !members.has(id)).flatMap((wave) => sizedWave(wave, wave.count.value)),
    ]),
    shares: largestFirst(rounds.flatMap((wave) => sizedWave(wave, shareOfAll(wave, staff)))),
  };
}

function largestFirst(list: Sized[]): Sized[] {
  return list.sort((a, b) => b.size - a.size);
}

/** Rounds that count by themselves. A target and a share of another wave are none. */
function roundsOf(known: Known, kind: Wave['kind']): Wave[] {
  return known.waves.filter(
    (wave) =>
      wave.kind === kind &&
      wave.verified &&
      wave.employer === 'amazon' &&
      wave.relation?.type !== 'target_of' &&
      tieOf(known.index, wave, known.day) === null,
  );
}

function sizedWave(wave: Wave, size: number | null): Sized[] {
  return size === null ? [] : [{ ref: { type: 'wave', id: wave.id }, of: { wave }, size }];
}

function sizedProgramme(programme: KnownProgramme): Sized[] {
  const { total } = programme;
  return total === null
    ? []
    : [{ ref: { type: 'programme', id: programme.programme.id }, of: { programme }, size: total }];
}

/** Everybody on a day. Many waves share a day, and looking a headcount up costs more than keeping it. */
function staffByDay(known: Known): (day: string) => number | null {
  const days = new Map<string, number | null>();
  return (day) => {
    const seen = days.get(day);
    if (seen !== undefined) return seen;
    const staff = headcountsKnown(known, 'company', day)[0]?.count.value ?? null;
    days.set(day, staff);
    return staff;
  };
}

function shareOfAll({ announced, count }: Wave, staff: (day: string) => number | null): number | null {
  const { value, percent, percentOf } = count;
  if (percent !== null && /company/i.test(percentOf ?? '')) return percent;
  const everybody = value === null ? null : staff(lastDay(announced));
  return value === null || everybody === null || everybody === 0 ? null : (value / everybody) * 100;
}
