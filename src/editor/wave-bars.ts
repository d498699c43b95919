/** Where the bars of the timeline above the table stand: hires above the line, cuts below it. Pure geometry. */
import type { Row } from './rows.ts';
import { valueAt } from './values.ts';

export interface Bar {
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
  years: { text: string; x: number }[];
  /** The largest number on either side; null where there is none. */
  most: { hiring: number | null; layoff: number | null };
  first: string;
  last: string;
}

const stub = 3;
const margin = 6;
const foot = 16;

/** The middle of the days that a date can mean, as milliseconds. NaN for what is no date. */
function timeOf(date: string): number {
  const [year = '', month, day] = date.split('-');
  return Date.UTC(Number(year), month === undefined ? 6 : Number(month) - 1, day === undefined ? 15 : Number(day));
}

function sizeOf(row: Row): number | null {
  for (const path of ['count.value', 'count.high', 'count.low']) {
    const value = valueAt(row.record, path);
    if (typeof value === 'number') return value;
  }
  return null;
}

/** The tallest bar of each pixel and side. */
function tallest(bars: readonly Bar[]): Bar[] {
  const kept = new Map<number, Bar>();
  for (const bar of bars) {
    const place = Math.round(bar.x) * 2 + Number(bar.hiring);
    const known = kept.get(place);
    if (known === undefined || known.height < bar.height) kept.set(place, bar);
  }
  return [...kept.values()];
}

/** Lays out waves on a width and height in CSS pixels; null where none has a date. */
export function layoutBars(rows: readonly Row[], width: number, height: number): Bars | null {
  const dated = rows.flatMap((row) => {
    const date = valueAt(row.record, 'announced');
    const at = typeof date === 'string' ? timeOf(date) : Number.NaN;
    return Number.isNaN(at)
      ? []
      : [{ row, at, date: String(date), size: sizeOf(row), hiring: row.record.kind === 'hiring' }];
  });
  dated.sort((a, b) => a.at - b.at);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = Date.UTC(new Date(first.at).getUTCFullYear(), 0, 1);
  const to = Date.UTC(new Date(last.at).getUTCFullYear() + 1, 0, 1);
  const xOf = (at: number): number => margin + ((at - from) / (to - from)) * (width - 2 * margin);
  const largest = (hiring: boolean): number | null =>
    dated.reduce<number | null>(
      (top, wave) => (wave.hiring === hiring && wave.size !== null ? Math.max(top ?? 0, wave.size) : top),
      null,
    );
  const [hires, cuts] = [largest(true), largest(false)];
  const room = height - foot;
  const middle = hires === null ? 12 : cuts === null ? room - 2 : room / 2;
  const bars = dated.map(({ row, at, size, hiring }): Bar => {
    const [top, space] = hiring ? [hires, middle - 12] : [cuts, room - middle - 2];
    const tall = size === null || top === null || top === 0 ? stub : Math.max(stub, (size / top) * space);
    return { row, x: xOf(at), y: hiring ? middle - tall : middle, height: tall, hiring, numberless: size === null };
  });
  const span = new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear();
  const every = Math.max(1, Math.ceil((span * 44) / (width - 2 * margin)));
  const years: Bars['years'] = [];
  for (let year = new Date(from).getUTCFullYear(); year < new Date(to).getUTCFullYear(); year += every)
    years.push({ text: String(year), x: xOf(Date.UTC(year, 0, 1)) });
  const outline = bars.length > most;
  return {
    bars: outline ? tallest(bars) : bars,
    outline,
    middle,
    years,
    most: { hiring: hires, layoff: cuts },
    first: first.date,
    last: last.date,
  };
}
