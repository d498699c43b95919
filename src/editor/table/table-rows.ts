/** The rows that a table shows, kept in step with the dataset, its sorting, search and filters. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EditedType } from '../routes.ts';
import type { Contents, Row } from '../rows.ts';
import type { Words } from './columns.ts';
import { inSlices, whenIdle } from './slices.ts';
import { emptyOrder, ordering, reordered, type TableOrder } from './table-order.ts';
import { type Found, preparing, searching } from './table-search.ts';
import type { Filters, Sorting } from './table-view.ts';

export interface TableInput {
  contents: ReadonlySignal<Contents | null>;
  sorting: ReadonlySignal<Sorting>;
  search: ReadonlySignal<string>;
  filters: ReadonlySignal<Filters>;
}

export interface TableRows {
  /** Those found, in order. */
  rows: ReadonlySignal<readonly Row[]>;
  /** All of them, in order, with the values that filters can be set to. */
  order: ReadonlySignal<TableOrder>;
}

/** Follows its input from now on. What takes longer than a frame is done in slices, and the rows before stay shown. */
export function followRows(type: EditedType, input: TableInput, words: Words): TableRows {
  const order = signal<TableOrder>(emptyOrder);
  const rows = signal<readonly Row[]>([]);
  orderAnew(type, input, words, order);
  searchAnew(input, order, rows);
  // Nothing to search in beforehand where a page cannot tell that it is idle: the first search then makes the texts.
  if ('requestIdleCallback' in globalThis) effect(() => whenIdle(preparing(order.value)));
  return { rows, order };
}

function orderAnew(type: EditedType, { contents, sorting }: TableInput, words: Words, order: Signal<TableOrder>): void {
  let done: { contents: Contents; sorting: Sorting } | null = null;
  effect(() => {
    const [now, by] = [contents.value, sorting.value];
    if (now === null) return;
    const touched = now.touched === null ? null : (now.touched.get(type) ?? new Set<string>());
    // Only from the contents right before these is it known what differs.
    if (done !== null && done.contents === now.before && done.sorting === by && touched !== null) {
      done = { contents: now, sorting: by };
      if (touched.size > 0) order.value = reordered(type, order.peek(), now.rows[type], touched, words);
      return;
    }
    const before = order.peek();
    return inSlices(
      (function* () {
        const made = yield* ordering(type, now.rows[type], by, words, before);
        done = { contents: now, sorting: by };
        order.value = made;
      })(),
    );
  });
}

function searchAnew(
  { search, filters }: TableInput,
  order: ReadonlySignal<TableOrder>,
  rows: Signal<readonly Row[]>,
): void {
  let found: Found | null = null;
  effect(() => {
    const [among, query, wanted] = [order.value, search.value, filters.value];
    return inSlices(
      (function* () {
        found = yield* searching(among, query, wanted, found);
        rows.value = found.rows;
      })(),
    );
  });
}
