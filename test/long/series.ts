/** What was measured again and again in a long run, and whether it grew. */
import { lineThrough, median, partedTable } from '../bench/stats.ts';

/** One quantity over the run. `x` counts pages, tabs, seconds or edits. */
export interface Point {
  x: number;
  y: number;
}

/** A line of the table. */
export interface Line {
  part: string;
  what: string;
  /** How it was at first and at last, in words. */
  first: string;
  last: string;
  /** By how much it grew, in words. */
  grown: string;
  bound: string;
  holds: boolean;
}

type Unit = 'bytes' | 'count' | 'ms';

function worded(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return String(value);
  if (unit === 'bytes') return `${(value / 1_000).toFixed(0)} kB`;
  return unit === 'ms' ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

/** Points before this share of the run are warming up: caches fill, code is compiled. */
const WARM = 0.15;

const steady = (points: readonly Point[]): readonly Point[] => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return points;
  const from = first.x + (last.x - first.x) * WARM;
  const kept = points.filter(({ x }) => x >= from);
  return kept.length >= 4 ? kept : points;
};

/**
 * Whether a quantity stays: the straight line through its points (without those of warming up) may rise over the whole run by
 * no more than `floor` and `each` for each unit of the run.
 */
export function stays(
  part: string,
  what: string,
  points: readonly Point[],
  unit: Unit,
  { floor, each = 0, of = '' }: { floor: number; each?: number; of?: string },
): Line {
  const kept = steady(points);
  const span = (kept.at(-1)?.x ?? 0) - (kept[0]?.x ?? 0);
  const grown = kept.length < 2 || span === 0 ? Number.NaN : lineThrough(kept).slope * span;
  const most = floor + each * span;
  const slope = each === 0 ? '' : ` (${worded(floor, unit)} and ${each} ${unit === 'bytes' ? 'B' : unit} ${of})`;
  return {
    part,
    what,
    first: worded(kept[0]?.y ?? Number.NaN, unit),
    last: worded(kept.at(-1)?.y ?? Number.NaN, unit),
    grown: worded(grown, unit),
    bound: `≤ ${worded(most, unit)}${slope}`,
    holds: grown <= most,
  };
}

/** The last ones may take so many times what the first ones took, and this many milliseconds more. */
const DRIFT = 1.5;
const DRIFT_MS = 25;

/** Whether what was answered last came as soon as what was answered first: medians of up to a hundred each. */
export function asSoon(part: string, what: string, times: readonly number[]): Line {
  const count = Math.max(1, Math.min(100, Math.floor(times.length / 3)));
  const [first, last] = [median(times.slice(0, count)), median(times.slice(-count))];
  const most = first * DRIFT + DRIFT_MS;
  return {
    part,
    what: `${what}, the first and the last ${count} of ${times.length}`,
    first: worded(first, 'ms'),
    last: worded(last, 'ms'),
    grown: `${(last / first).toFixed(2)} ×`,
    bound: `≤ ${worded(most, 'ms')} (${DRIFT} × and ${DRIFT_MS} ms)`,
    holds: last <= most,
  };
}

/** What must be one exact number. */
export function is(part: string, what: string, found: number, wanted: number): Line {
  const holds = found === wanted;
  return { part, what, first: '', last: String(found), grown: '', bound: `= ${wanted}`, holds };
}

/** The lines as people read them, part by part. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ part, what, first, last, grown, bound, holds }) => ({
    part,
    cells: [what, first, last, grown, bound, holds ? 'holds' : 'DOES NOT HOLD'],
  }));
  return partedTable(['', 'first', 'last', 'grown', 'bound', ''], rows);
}
