/** What came before an article and what came after it. */

import { dayAfter, daysBetween } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { Known } from './known.ts';
import { firstFrom, type Ordered, type Placed } from './ordered.ts';

type Kind = Wave['kind'];

/** Waves on one side of an article. They can be very many: they are given one by one, and counted without a look at each. */
export interface Side {
  order: 'newest_first' | 'oldest_first';
  waves: () => Iterable<Wave>;
  has: (placed: Placed) => boolean;
  count: (kind: Kind) => number;
}

/** Where only the month or year is on record, its middle decides. */
function isBefore({ wave, first, last }: Placed, day: string): boolean {
  if (wave.announced === first) return first <= day;
  return dayAfter(first, Math.floor(daysBetween(first, last) / 2)) <= day;
}

/** The place of the first wave, newest first, whose days do not all lie after the day. */
function placeOf({ newest }: Ordered, day: string | null): number {
  return day === null ? 0 : firstFrom(newest, ({ first }) => first <= day);
}

/** Waves of a coarse date that began by the day and still lie after it, newest first. */
function begunBy({ coarse }: Ordered, day: string): Placed[] {
  const yearBefore = dayAfter(day, -366);
  const from = firstFrom(coarse, ({ first }) => first <= day);
  const to = firstFrom(coarse, ({ first }) => first < yearBefore);
  return coarse.slice(from, to).filter((placed) => !isBefore(placed, day));
}

/** How many waves of a kind that are no part of another came before the day. */
function countBefore(index: Ordered, day: string | null, kind: Kind): number {
  const begun = day === null ? [] : begunBy(index, day);
  const later = begun.filter((placed) => placed.wave.kind === kind && !index.tied.has(placed));
  return (index.aloneFrom[kind][placeOf(index, day)] ?? 0) - later.length;
}

/**
 * Waves announced up to the article's day that are no part of another, newest first; cuts and hires alike. A report
 * that was overtaken only later still stood by itself then, and is kept unless the article itself is about it.
 */
export function priorWaves({ index, day }: Known, subject: Wave | null): Side {
  const { newest, tied } = index;
  const stood = ({ wave }: Placed): boolean =>
    wave.verified && wave.id !== subject?.id && day !== null && tieOf(index, wave, day) === null;
  const has = (placed: Placed): boolean =>
    (day === null || isBefore(placed, day)) && (!tied.has(placed) || stood(placed));
  return {
    order: 'newest_first',
    *waves() {
      for (let place = placeOf(index, day); place < newest.length; place += 1) {
        const placed = newest[place];
        if (placed !== undefined && has(placed)) yield placed.wave;
      }
    },
    has,
    count(kind) {
      const still = [...tied].filter((placed) => placed.wave.kind === kind && has(placed));
      return countBefore(index, day, kind) + still.length;
    },
  };
}

/** Waves announced after the article's day that are no part of another, oldest first. */
export function wavesSince({ index, day }: Known): Side {
  const { newest, tied, aloneFrom } = index;
  const has = (placed: Placed): boolean => day !== null && !isBefore(placed, day) && !tied.has(placed);
  return {
    order: 'oldest_first',
    *waves() {
      if (day === null) return;
      for (const placed of begunBy(index, day).reverse()) if (has(placed)) yield placed.wave;
      for (let place = placeOf(index, day) - 1; place >= 0; place -= 1) {
        const placed = newest[place];
        if (placed !== undefined && has(placed)) yield placed.wave;
      }
    },
    has,
    count: (kind) => (day === null ? 0 : (aloneFrom[kind][0] ?? 0) - countBefore(index, day, kind)),
  };
}

/** Waves nearest to the article that are listed, and the largest of each kind beyond them. */
const NEAREST = 150;
const LARGEST = 25;

export interface Listed {
  /** The nearest first. */
  waves: Wave[];
  /** How many of each kind are not listed. */
  left: Record<Kind, number>;
}

/**
 * A page gets no more waves than a reader looks through. Of more, those nearest to the article are listed, and the
 * largest of the company's own beyond them.
 */
export function listedOf(side: Side, { index }: Known): Listed {
  const most = NEAREST + 2 * LARGEST;
  const total = { layoff: side.count('layoff'), hiring: side.count('hiring') };
  const all = total.layoff + total.hiring <= most;
  const waves: Wave[] = [];
  for (const wave of side.waves()) {
    if (!all && waves.length === NEAREST) break;
    waves.push(wave);
  }
  if (all) return { waves, left: { layoff: 0, hiring: 0 } };
  const nearest = new Set(waves);
  const beyond = (['layoff', 'hiring'] as const).flatMap((kind) => largestOf(kind, side, nearest, index));
  const way = side.order === 'newest_first' ? 1 : -1;
  waves.push(...beyond.sort((a, b) => (a.place - b.place) * way).map(({ wave }) => wave));
  const listed = (kind: Kind): number => waves.filter((wave) => wave.kind === kind).length;
  return {
    waves,
    left: { layoff: total.layoff - listed('layoff'), hiring: total.hiring - listed('hiring') },
  };
}

function largestOf(kind: Kind, side: Side, nearest: ReadonlySet<Wave>, { kinds }: Ordered): Placed[] {
  const found: Placed[] = [];
  for (const placed of kinds[kind].bySize) {
    if (found.length === LARGEST) break;
    if (side.has(placed) && !nearest.has(placed.wave)) found.push(placed);
  }
  return found;
}
