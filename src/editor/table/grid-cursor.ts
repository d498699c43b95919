/** Where the reader is in a table: the active cell, and the block that is marked from it. */
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Row } from '../rows.ts';
import type { TableState } from '../state.ts';
import { type Block, blockOf } from './cells.ts';

export interface Cursor {
  /** -1 where no cell is active, or where its row is not among those shown. */
  row: number;
  column: number;
  /** The marked cells: the active one where no others are. */
  marked: Block | null;
  /** More than the active cell is marked. */
  isBlock: boolean;
}

/** Looks where it was found last before it looks through all. */
function useFinder(): (rows: readonly Row[], id: string | undefined) => number {
  const last = useRef(0);
  return (rows, id) => {
    if (id === undefined) return -1;
    if (rows[last.current]?.id === id) return last.current;
    const found = rows.findIndex((row) => row.id === id);
    if (found >= 0) last.current = found;
    return found;
  };
}

/** Where the active cell and the marked block stand among the rows that are shown now. */
export function useCursor({ rows, active, anchor }: TableState): ReadonlySignal<Cursor> {
  const findActive = useFinder();
  const findAnchor = useFinder();
  return useComputed((): Cursor => {
    const [at, other] = [active.value, anchor.value];
    const row = findActive(rows.value, at?.id);
    if (at === null || row < 0) return { row: -1, column: at?.column ?? 1, marked: null, isBlock: false };
    const here = { row, column: at.column };
    const far = findAnchor(rows.value, other?.id);
    const corner = other === null || far < 0 ? here : { row: far, column: other.column };
    return { ...here, marked: blockOf(here, corner), isBlock: other !== null };
  });
}
