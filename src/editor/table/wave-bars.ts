/** Where the bars of the timeline above the table stand: hires above the line, cuts below it. Pure geometry. */
import { middleOf, startOfYear, type YearTick, yearTicks } from '../../surfaces/timeline/axis.ts';
import { valueAt } from '../record/values.ts';
import type { Row } from '../rows.ts';

interface Bar {
  row: Row;
  x: number;
  y: number;
  height: number;
  hiring: boolean;
  /** Without a number: drawn as a stub. */
  numberless: boolean;
}

/** More waves than this are drawn as one outline: nobody goes through them by key. */
const most = 600;

export interface Bars {
  /** By date; of very many waves the tallest of each pixel and side. */
  bars: Bar[];
  outline: boolean;
  /** The line between hires and cuts. */
  middle: number;
  years: YearTick[];
  /** The largest number on either side; null where there is none. */
  most: { hiring: number | null; layoff: number | null };
  first: string;
  last: string;
}

const stub = 3;
const margin = 6;
const foot = 16;

function sizeOf(row: Row): number | null {
  for (const path of ['count.value', 'count.high', 'count.low']) {
    const value = valueAt(row.record, path);
    if (typeof value === 'number') return value;
  }
  return null;
}

interface Dated {
  row: Row;
  at: number;
  date: string;
  size: number | null;
  hiring: boolean;
}

function datedOf(row: Row): Dated | null {
  const date = valueAt(row.record, 'announced');
  const at = typeof date === 'string' ? middleOf(date) : Number.NaN;
  if (Number.isNaN(at)) return null;
  return { row, at, date: String(date), size: sizeOf(row), hiring: row.record.kind === 'hiring' };
}

/** Waves between two yields. */
const atOnce = 512;

/** Lays out waves on a width and height in CSS pixels, yielding on the way; null where none has a date. */
export function* layingOut(rows: readonly Row[], width: number, height: number): Generator<void, Bars | null> {
  const dated: Dated[] = [];
  let [first, last]: [Dated | null, Dated | null] = [null, null];
  let [hires, cuts]: [number | null, number | null] = [null, null];
  for (const row of rows) {
    const each = datedOf(row);
    if (each === null) continue;
    if (first === null || each.at < first.at) first = each;
    if (last === null || each.at >= last.at) last = each;
    if (each.size !== null && each.hiring) hires = Math.max(hires ?? 0, each.size);
    if (each.size !== null && !each.hiring) cuts = Math.max(cuts ?? 0, each.size);
    if (dated.push(each) % atOnce === 0) yield;
  }
  if (first === null || last === null) return null;
  const from = startOfYear(first.at);
  const to = Date.UTC(new Date(last.at).getUTCFullYear() + 1, 0, 1);
  const xOf = (at: number): number => margin + ((at - from) / (to - from)) * (width - 2 * margin);
  const room = height - foot;
  const middle = hires === null ? 12 : cuts === null ? room - 2 : room / 2;
  const outline = dated.length > most;
  // In an outline, of each pixel and side the tallest is drawn.
  const bars = new Map<number, Bar>();
  if (!outline) dated.sort((a, b) => a.at - b.at);
  for (const [index, { row, at, size, hiring }] of dated.entries()) {
    if (index % atOnce === 0) yield;
    const [top, space] = hiring ? [hires, middle - 12] : [cuts, room - middle - 2];
    const tall = size === null || top === null || top === 0 ? stub : Math.max(stub, (size / top) * space);
    const place = outline ? Math.round(xOf(at)) * 2 + Number(hiring) : index;
    const known = bars.get(place);
    if (known !== undefined && known.height >= tall) continue;
    const y = hiring ? middle - tall : middle;
    bars.set(place, { row, x: xOf(at), y, height: tall, hiring, numberless: size === null });
  }
  return {
    bars: [...bars.values()],
    outline,
    middle,
    years: yearTicks(from, to, xOf, 44),
    most: { hiring: hires, layoff: cuts },
    first: first.date,
    last: last.date,
  };
}

/** The same at once. */
export function layoutBars(rows: readonly Row[], width: number, height: number): Bars | null {
  const work = layingOut(rows, width, height);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
