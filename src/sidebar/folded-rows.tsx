import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../surfaces/format.ts';
import { useSidebar } from './state.ts';

export interface FoldedRowsProps<T> {
  items: readonly T[];
  /** So many are shown before more are asked for. */
  few: number;
  /** The row that an item stands in: what was opened from elsewhere is shown in any case. */
  rowOf: (item: T) => string;
  /** What no fold may hide. */
  standsOut?: (item: T) => boolean;
  /** A list item. */
  children: (item: T) => ComponentChildren;
}

/** A list of rows, in order, with the rest behind "show more". */
export function FoldedRows<T>({ items, few, rowOf, standsOut = () => false, children }: FoldedRowsProps<T>) {
  const { labels, locale, openRows } = useSidebar();
  const all = useSignal(false);
  const shown = all.value
    ? items
    : items.filter((item, index) => index < few || standsOut(item) || openRows.value.has(rowOf(item)));
  const hidden = items.length - shown.length;
  return (
    <>
      <ul class="rows">{shown.map(children)}</ul>
      {items.length > few && (hidden > 0 || all.value) && (
        <button
          type="button"
          class="text-button"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {hidden > 0 ? labels.waves.more(hidden, formatNumber(hidden, locale)) : labels.waves.fewer}
        </button>
      )}
    </>
  );
}
