/** Compares rounds and programmes by size, as of the article, so that "the largest" can be said and judged. */

import { lastDay } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { RecordRef } from './context.ts';
import type { Known, KnownProgramme } from './known.ts';
import { nameProgramme, nameWave } from './names.ts';
import type { NamedProgramme, NamedWave } from './sentence.ts';
import { quotients } from './share-finding.ts';

export interface Sized {
  ref: RecordRef;
  name: NamedProgramme | NamedWave;
  /** People; for shares percent of all staff at the time. */
  size: number;
}

function largestFirst(list: Sized[]): Sized[] {
  return list.sort((a, b) => b.size - a.size);
}

/** Rounds that count by themselves, with a number. A target and a share of another wave are none. */
function rounds(known: Known, kind: Wave['kind']): Wave[] {
  return known.waves.filter(
    (wave) =>
      wave.kind === kind &&
      wave.verified &&
      wave.employer === 'amazon' &&
      wave.relation?.type !== 'target_of' &&
      tieOf(known.index, wave, known.day) === null,
  );
}

function sizedWave(wave: Wave): Sized[] {
  const size = wave.count.value;
  return size === null ? [] : [{ ref: { type: 'wave', id: wave.id }, name: nameWave(wave), size }];
}

/** Single announcements, largest first. */
export function announcements(known: Known, kind: Wave['kind']): Sized[] {
  return largestFirst(rounds(known, kind).flatMap(sizedWave));
}

/** Programmes by their totals so far, and rounds that belong to none, largest first. */
export function programmesBySize(known: Known, kind: Wave['kind']): Sized[] {
  const programmes = known.programmes.filter(({ programme, total }) => programme.kind === kind && total !== null);
  const summed = programmes.flatMap((programme): Sized[] =>
    programme.total === null
      ? []
      : [
          {
            ref: { type: 'programme', id: programme.programme.id },
            name: nameProgramme(programme),
            size: programme.total,
          },
        ],
  );
  const single = rounds(known, kind).filter(
    (wave) => !programmes.some(({ programme }) => programme.members.includes(wave.id)),
  );
  return largestFirst([...summed, ...single.flatMap(sizedWave)]);
}

/** Rounds by their share of all staff at the time, largest first. */
export function sharesBySize(known: Known, kind: Wave['kind']): Sized[] {
  return largestFirst(
    rounds(known, kind).flatMap((wave) => {
      const size = shareOfAll(wave, known);
      return size === null ? [] : [{ ref: { type: 'wave', id: wave.id }, name: nameWave(wave), size }];
    }),
  );
}

function shareOfAll(wave: Wave, known: Known): number | null {
  const { value, percent, percentOf } = wave.count;
  if (percent !== null && /company/i.test(percentOf ?? '')) return percent;
  if (value === null) return null;
  return quotients(value, lastDay(wave.announced), known).find(({ base }) => base === 'total')?.percent ?? null;
}

/** The largest other cut or hire up to the article, by total: a programme, or a round that belongs to none. */
export function largestOther(
  known: Known,
  programme: KnownProgramme | null,
  wave: Wave | null,
  kind: Wave['kind'],
): Sized | null {
  return (
    programmesBySize(known, kind).find(({ ref }) => ref.id !== programme?.programme.id && ref.id !== wave?.id) ?? null
  );
}
