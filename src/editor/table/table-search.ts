/** What is found in a table as one types: a query that goes on looks only through what the one before it found. */
import { narrows, searchWords } from '../../dataset/search.ts';
import type { Row } from '../rows.ts';
import { type Entry, type TableOrder, textOf } from './table-order.ts';
import { type FilterName, type Filters, facetOf, filterNames } from './table-view.ts';

export interface Found {
  rows: readonly Row[];
  entries: readonly Entry[];
  /** What was asked for, and among what. */
  order: TableOrder;
  words: readonly string[];
  filters: Filters;
}

/** Entries between two yields. */
const atOnce = 512;

function passes(row: Row, wanted: readonly (readonly [FilterName, string])[], deleted: boolean): boolean {
  if (row.origin === 'deleted' && !deleted) return false;
  return wanted.every(([name, value]) => facetOf(row, name).includes(value));
}

/** The rows that hold every word searched for and pass every filter, in the order given. Deleted ones only on request. */
export function* searching(
  order: TableOrder,
  query: string,
  filters: Filters,
  before: Found | null,
): Generator<void, Found> {
  const words = searchWords(query);
  const wanted = filterNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const goesOn =
    before !== null && before.order === order && before.filters === filters && narrows(words, before.words);
  const among = goesOn ? before.entries : order.entries;
  const entries: Entry[] = [];
  let looked = 0;
  for (const entry of among) {
    looked += 1;
    if (looked % atOnce === 0) yield;
    if (!goesOn && !passes(entry.row, wanted, filters.origin === 'deleted')) continue;
    if (words.length > 0) {
      const text = textOf(entry);
      if (!words.every((word) => text.includes(word))) continue;
    }
    entries.push(entry);
  }
  yield;
  return { rows: entries.map(({ row }) => row), entries, order, words, filters };
}

/** Makes the texts of all entries, so that the first search need not. */
export function* preparing({ entries }: TableOrder): Generator<void, void> {
  let made = 0;
  for (const entry of entries) {
    if (entry.text !== null) continue;
    textOf(entry);
    made += 1;
    if (made % 64 === 0) yield;
  }
}
