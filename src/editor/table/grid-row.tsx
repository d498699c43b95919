/** One row of a table. It is drawn again only where something of it differs: a scroll meets many at once. */
import { Component, type ComponentChildren } from 'preact';
import { recordName } from '../record-name.ts';
import { addressOf, roomOf } from '../routes.ts';
import type { Row } from '../rows.ts';
import { type Column, cellText, type Words } from './columns.ts';
import { rowHeight } from './windowing.ts';

export interface GridRowProps {
  row: Row;
  /** Its place among the rows shown. */
  number: number;
  columns: readonly Column[];
  template: string;
  words: Words;
  /** The column of the active cell; null where it is in another row. */
  here: number | null;
  /** The first and the last column marked in this row; -1 where none is. */
  from: number;
  to: number;
  /** The column of the cell that is open, and what is drawn in it; null where none is. */
  open: { column: number; content: ComponentChildren } | null;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function isMine({ origin, fields }: Row, { field }: Column): boolean {
  return origin === 'changed' && field !== null && fields.includes(field.path.split('.', 1)[0] ?? '');
}

export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps, state: object): boolean {
    const now = this.props;
    return (
      // A signal that was read while drawing: a title of another record.
      this.state !== state ||
      now.row !== next.row ||
      now.number !== next.number ||
      now.words !== next.words ||
      now.here !== next.here ||
      now.from !== next.from ||
      now.to !== next.to ||
      now.open !== next.open
    );
  }

  override render({ row, number, columns, template, words, here, from, to, open }: GridRowProps) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a table of a hundred thousand rows is drawn in part, which <table> cannot be.
      // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell.
      <div
        role="row"
        class="grid-row"
        data-origin={row.origin}
        data-active={here !== null || undefined}
        data-open={open !== null || undefined}
        aria-rowindex={number + 2}
        style={{ gridTemplateColumns: template, transform: `translateY(${number * rowHeight}px)` }}
      >
        {columns.map((column, place) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={column.key}
            id={cellId(number, place)}
            role="gridcell"
            class="grid-cell"
            data-key={column.key}
            data-number={column.field?.kind === 'number' || column.key === 'cited' || undefined}
            data-here={here === place || undefined}
            data-mine={isMine(row, column) || undefined}
            data-open={open?.column === place || undefined}
            aria-colindex={place + 1}
            aria-selected={here === place || (place >= from && place <= to)}
            aria-readonly={column.field === null}
          >
            {open?.column === place ? (
              open.content
            ) : column.key === 'open' ? (
              <a
                href={addressOf(roomOf(row.type), row.id)}
                tabIndex={-1}
                aria-label={words.labels.table.open(recordName(row.record) ?? row.id)}
              >
                →
              </a>
            ) : (
              cellText(column, row, words)
            )}
          </div>
        ))}
      </div>
    );
  }
}
