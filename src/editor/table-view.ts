/** Which rows a table shows, and in which order: searched, filtered and sorted. */
import type { Json, JsonRecord } from '../dataset/json.ts';
import type { Origin } from '../dataset/merge.ts';
import { type Column, columns, sortKey, type Words } from './columns.ts';
import type { EditedType } from './routes.ts';
import type { Row } from './rows.ts';
import { valueAt } from './values.ts';

export const filterNames = ['kind', 'status', 'unit', 'year', 'origin'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export interface Sorting {
  key: string;
  descending: boolean;
}

const dateFields: Record<EditedType, string | null> = {
  wave: 'announced',
  programme: 'from',
  headcount: 'date',
  event: 'date',
  source: 'published',
  contested: null,
};

/** Newest first, where there are dates. */
export function usualSorting(type: EditedType): Sorting {
  const date = dateFields[type];
  return date === null ? { key: 'topic', descending: false } : { key: date, descending: true };
}

const filtersOf: Record<EditedType, readonly FilterName[]> = {
  wave: ['kind', 'unit', 'status', 'year', 'origin'],
  programme: ['kind', 'year', 'origin'],
  headcount: ['kind', 'year', 'origin'],
  event: ['year', 'origin'],
  source: ['year', 'origin'],
  contested: ['origin'],
};

export function filtersFor(type: EditedType): readonly FilterName[] {
  return filtersOf[type];
}

function facet(row: Row, filter: FilterName): readonly string[] {
  if (filter === 'origin') return [row.origin];
  if (filter === 'unit') {
    const units = valueAt(row.record, 'units');
    return Array.isArray(units) ? units.map(String) : [];
  }
  if (filter === 'year') {
    const field = dateFields[row.type];
    const date = field === null ? null : valueAt(row.record, field);
    return typeof date === 'string' && date.length >= 4 ? [date.slice(0, 4)] : [];
  }
  const value = valueAt(row.record, filter);
  return typeof value === 'string' ? [value] : [];
}

/** The values that a filter can be set to. */
export function facetValues(rows: Iterable<Row>, filter: FilterName): string[] {
  const found = new Set<string>();
  for (const row of rows) for (const value of facet(row, filter)) found.add(value);
  const sorted = [...found].sort((a, b) => a.localeCompare(b, 'en'));
  return filter === 'year' ? sorted.reverse() : sorted;
}

const searched = new WeakMap<JsonRecord, string>();

/** What can be searched of a value: texts, texts in lists, and the sources cited. */
function wordsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    if (typeof item === 'string') return [item];
    return item instanceof Object && 'source' in item ? [String(item.source)] : [];
  });
}

/** All words of a record in one text to search in, made once. */
function searchText(record: JsonRecord): string {
  const known = searched.get(record);
  if (known !== undefined) return known;
  const { value } = record.count instanceof Object && 'value' in record.count ? record.count : { value: null };
  const text = [...Object.values(record).flatMap(wordsOf), String(value ?? '')].join('\n').toLowerCase();
  searched.set(record, text);
  return text;
}

/** Rows whose words are made at a time: about a frame's work. */
const atOnce = 1_000;

/** Makes the words of many rows beforehand, a few at a time, so that the first search need not. */
export async function prepareSearch(rows: Iterable<Row>, ended: () => boolean): Promise<void> {
  let done = 0;
  for (const { record } of rows) {
    searchText(record);
    done += 1;
    if (done % atOnce > 0) continue;
    await new Promise((resolve) => setTimeout(resolve, 4));
    if (ended()) return;
  }
}

/** Sorts rows by a column; those without a value come last either way. */
export function sortRows(type: EditedType, rows: Iterable<Row>, sorting: Sorting, words: Words): Row[] {
  const column: Column | undefined = columns[type].find(({ key }) => key === sorting.key);
  const all = [...rows];
  if (column === undefined) return all;
  const direction = sorting.descending ? -1 : 1;
  const empty = (key: string | number): boolean => key === '' || key === -1;
  return all
    .map((row) => ({ row, key: sortKey(column, row, words) }))
    .sort((a, b) => {
      if (a.key === b.key) return a.row.id < b.row.id ? -1 : 1;
      if (empty(a.key) || empty(b.key)) return empty(a.key) ? 1 : -1;
      return (a.key < b.key ? -1 : 1) * direction;
    })
    .map(({ row }) => row);
}

/** The rows that hold every word searched for and pass every filter, in the order given. Deleted ones only on request. */
export function filterRows(rows: readonly Row[], search: string, filters: Filters): Row[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = filterNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const deleted: Origin = 'deleted';
  return rows.filter((row) => {
    if (row.origin === deleted && filters.origin !== deleted) return false;
    if (!wanted.every(([name, value]) => facet(row, name).includes(value))) return false;
    if (words.length === 0) return true;
    const text = searchText(row.record);
    return words.every((word) => text.includes(word));
  });
}
