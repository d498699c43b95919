/**
 * All rows of a table in the order that it is sorted by. Made in slices; one edit among a hundred thousand records
 * moves one row, and sorts nothing anew.
 */

import type { Json, JsonRecord } from '../../dataset/json.ts';
import { searchable } from '../../dataset/search.ts';
import type { EditedType } from '../routes.ts';
import type { Row } from '../rows.ts';
import { type Column, columns, sortKey, type Words } from './columns.ts';
import { sorting } from './slices.ts';
import { type FilterName, facetOf, filtersFor, type Sorting } from './table-view.ts';

/** A row with what is worked out of it once. */
export interface Entry {
  row: Row;
  key: string | number;
  /** All words of the record in one text to search in; null before it is needed. */
  text: string | null;
}

/** How many rows have each value that a filter can be set to. */
type Facets = Map<FilterName, Map<string, number>>;

export interface TableOrder {
  sorting: Sorting;
  entries: readonly Entry[];
  facets: ReadonlyMap<FilterName, ReadonlyMap<string, number>>;
}

export const emptyOrder: TableOrder = { sorting: { key: '', descending: false }, entries: [], facets: new Map() };

/** What can be searched of a record: its texts, texts in lists, the sources cited, and its count. */
function searchText(record: JsonRecord): string {
  let text = '';
  const add = (value: Json): void => {
    if (typeof value === 'string' && value !== '') text += `${value}\n`;
  };
  for (const value of Object.values(record)) {
    if (!Array.isArray(value)) add(value);
    else for (const item of value) add(item instanceof Object && 'source' in item ? item.source : item);
  }
  const { count } = record;
  if (count instanceof Object && 'value' in count && count.value !== null) text += String(count.value);
  return searchable(text);
}

/** The text of an entry, made when it is first asked for. */
export function textOf(entry: Entry): string {
  entry.text ??= searchText(entry.row.record);
  return entry.text;
}

const isEmpty = (key: string | number): boolean => key === '' || key === -1;

/** Those without a value come last either way. */
function comparing({ descending }: Sorting): (a: Entry, b: Entry) => number {
  const direction = descending ? -1 : 1;
  return (a, b) => {
    if (a.key === b.key) return a.row.id < b.row.id ? -1 : 1;
    if (isEmpty(a.key) || isEmpty(b.key)) return isEmpty(a.key) ? 1 : -1;
    return (a.key < b.key ? -1 : 1) * direction;
  };
}

function columnOf(type: EditedType, { key }: Sorting): Column | undefined {
  return columns[type].find((column) => column.key === key);
}

function count(facets: Facets, row: Row, by: 1 | -1): void {
  for (const name of filtersFor(row.type)) {
    const values = facets.get(name) ?? new Map<string, number>();
    facets.set(name, values);
    for (const value of facetOf(row, name)) {
      const left = (values.get(value) ?? 0) + by;
      if (left > 0) values.set(value, left);
      else values.delete(value);
    }
  }
}

/** Rows between two yields. */
const atOnce = 256;

/** Puts rows in order. What was worked out of rows that are in `before` too is taken over. */
export function* ordering(
  type: EditedType,
  rows: ReadonlyMap<string, Row>,
  by: Sorting,
  words: Words,
  before: TableOrder,
): Generator<void, TableOrder> {
  const column = columnOf(type, by);
  const texts = new Map<Row, string>();
  for (const { row, text } of before.entries) if (text !== null) texts.set(row, text);
  yield;
  const entries: Entry[] = [];
  const facets: Facets = new Map();
  for (const row of rows.values()) {
    const key = column === undefined ? '' : sortKey(column, row, words);
    entries.push({ row, key, text: texts.get(row) ?? null });
    count(facets, row, 1);
    if (entries.length % atOnce === 0) yield;
  }
  return { sorting: by, entries: yield* sorting(entries, comparing(by)), facets };
}

/** The order with some of its rows as they are now. */
export function reordered(
  type: EditedType,
  order: TableOrder,
  rows: ReadonlyMap<string, Row>,
  touched: ReadonlySet<string>,
  words: Words,
): TableOrder {
  const column = columnOf(type, order.sorting);
  const compare = comparing(order.sorting);
  const facets: Facets = new Map([...order.facets].map(([name, values]) => [name, new Map(values)]));
  const entries = order.entries.filter(({ row }) => {
    if (!touched.has(row.id)) return true;
    count(facets, row, -1);
    return false;
  });
  for (const id of touched) {
    const row = rows.get(id);
    if (row === undefined) continue;
    count(facets, row, 1);
    const entry: Entry = { row, key: column === undefined ? '' : sortKey(column, row, words), text: null };
    entries.splice(placeFor(entry, entries, compare), 0, entry);
  }
  return { sorting: order.sorting, entries, facets };
}

function placeFor(entry: Entry, entries: readonly Entry[], compare: (a: Entry, b: Entry) => number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = entries[middle];
    if (other !== undefined && compare(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
