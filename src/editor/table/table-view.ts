/** Which rows a table shows: how it is sorted at first, what it can be filtered by, and what is found in it. */

import { valueAt } from '../record/values.ts';
import type { EditedType } from '../routes.ts';
import type { Row } from '../rows.ts';

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

/** The values of a row by which a filter finds it. */
export function facetOf(row: Row, filter: FilterName): readonly string[] {
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

/** Values in the order in which a filter offers them. */
export function inFilterOrder(filter: FilterName, values: Iterable<string>): string[] {
  const sorted = [...values].sort((a, b) => a.localeCompare(b, 'en'));
  return filter === 'year' ? sorted.reverse() : sorted;
}
