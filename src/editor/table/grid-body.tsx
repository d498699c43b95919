/**
 * The rows of a table that are in view. A row that is scrolled out lends its elements to one that is scrolled in, so
 * nothing is made or thrown away while one scrolls.
 */
import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { type TableState, useEditor } from '../state.ts';
import type { Column } from './columns.ts';
import type { Cursor } from './grid-cursor.ts';
import { GridRow } from './grid-row.tsx';
import { rowHeight, windowOf } from './windowing.ts';

export interface GridBodyProps {
  table: TableState;
  columns: readonly Column[];
  template: string;
  least: string;
  cursor: ReadonlySignal<Cursor>;
  scrollTop: ReadonlySignal<number>;
  height: ReadonlySignal<number>;
  /** What is drawn in the cell that is open. */
  openCell: (column: number) => ComponentChildren;
}

export function GridBody({ table, columns, template, least, cursor, scrollTop, height, openCell }: GridBodyProps) {
  const { words } = useEditor();
  const rows = table.rows.value;
  const { from, to } = windowOf(rows.length, scrollTop.value, height.value);
  const { row: active, column, marked, isBlock } = cursor.value;
  const editing = table.editing.value;
  const open = useMemo(
    () => (editing === null ? null : { column: editing.cell.column, content: openCell(editing.cell.column) }),
    [editing, rows],
  );
  const slots = Math.max(1, to - from);
  return (
    <div role="presentation" style={{ height: `${rows.length * rowHeight}px`, minWidth: least, position: 'relative' }}>
      {Array.from({ length: slots }, (_, slot) => {
        // Each row keeps its slot while it is in view.
        const number = from + ((slot - (from % slots) + slots) % slots);
        const row = rows[number];
        if (row === undefined || number >= to) return <Fragment key={slot} />;
        const within = isBlock && marked !== null && number >= marked.top && number <= marked.bottom;
        return (
          <GridRow
            key={slot}
            row={row}
            number={number}
            columns={columns}
            template={template}
            words={words}
            here={number === active ? column : null}
            from={within ? marked.left : -1}
            to={within ? marked.right : -1}
            open={open !== null && editing?.cell.id === row.id ? open : null}
          />
        );
      })}
    </div>
  );
}
