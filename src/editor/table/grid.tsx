/** A table of records as a spreadsheet: only rows in view are drawn, and the keys do what they do in one. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { formatNumber } from '../../surfaces/format.ts';
import { type EditedType, roomOf } from '../routes.ts';
import { useEditor } from '../state.ts';
import { CellEditor } from './cell-editor.tsx';
import { moved } from './cells.ts';
import { cellText, columnLines, columns as columnsFor } from './columns.ts';
import { gridActions } from './grid-actions.ts';
import { GridBody } from './grid-body.tsx';
import { useCursor } from './grid-cursor.ts';
import { GridHead } from './grid-head.tsx';
import { cellId } from './grid-row.tsx';
import { headHeight, rowHeight, scrollAcross, scrollFor } from './windowing.ts';

export function Grid({ type }: { type: EditedType }) {
  const editor = useEditor();
  const { labels, locale, words } = editor;
  const table = editor.tables[type];
  const { active, anchor, editing } = table;
  const columns = columnsFor[type];
  const actions = useMemo(() => gridActions(editor, type), [editor, type]);
  const scroller = useRef<HTMLDivElement>(null);
  const height = useSignal(600);
  const scrollTop = useSignal(table.scrollTop);
  const cursor = useCursor(table);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = table.scrollTop;
    const watcher = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [type]);

  function go(row: number, column: number, mark = false): void {
    const target = table.rows.value[row];
    const element = scroller.current;
    if (target === undefined || element === null) return;
    if (mark) anchor.value ??= active.value;
    else anchor.value = null;
    active.value = { id: target.id, column };
    const top = scrollFor(row, table.scrollTop, height.value, headHeight);
    if (top !== null) {
      element.scrollTop = top;
      table.scrollTop = top;
      scrollTop.value = top;
    }
    scrollAcross(element, column);
  }

  function leave(move: 'down' | 'up' | 'right' | 'left' | null): void {
    editing.value = null;
    scroller.current?.focus();
    const { row, column } = cursor.value;
    if (row < 0) return;
    if (move === 'down') go(Math.min(row + 1, table.rows.value.length - 1), column);
    else if (move === 'up') go(Math.max(row - 1, 0), column);
    else if (move === 'right') go(row, Math.min(column + 1, columns.length - 1));
    else if (move === 'left') go(row, Math.max(column - 1, 0));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.target !== scroller.current || event.altKey || event.isComposing) return;
    const rows = table.rows.value;
    const { row: at, column, marked } = cursor.value;
    const row = rows[at];
    const page = Math.max(1, Math.floor((height.value - headHeight) / rowHeight) - 1);
    const size = { rows: rows.length, columns: columns.length, page };
    const place = moved({ row: Math.max(at, 0), column }, event, size);
    if (place !== null && rows.length > 0) {
      if (row === undefined) go(0, column);
      else go(place.row, place.column, event.shiftKey);
    } else if (row === undefined || marked === null) {
      return;
    } else if (event.key === 'Enter' || event.key === 'F2') {
      actions.begin(row, column);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      void actions.clear(marked);
    } else if (event.key === 'Escape' && anchor.value !== null) {
      anchor.value = null;
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const field = columns[column]?.field;
      const isChosen = field == null || field.kind === 'choice' || field.kind === 'flag';
      actions.begin(row, column, isChosen ? undefined : event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  // The browser gives copy and paste to the document where nothing is selected.
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      const { marked } = cursor.value;
      if (document.activeElement !== scroller.current || marked === null) return;
      event.preventDefault();
      if (event.type === 'paste') {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text !== '') void actions.paste(marked, text);
        return;
      }
      event.clipboardData?.setData('text/plain', actions.copy(marked));
      const count = (marked.bottom - marked.top + 1) * (marked.right - marked.left + 1);
      editor.say(labels.table.copied(count, formatNumber(count, locale)));
    };
    document.addEventListener('copy', listen);
    document.addEventListener('paste', listen);
    return () => {
      document.removeEventListener('copy', listen);
      document.removeEventListener('paste', listen);
    };
  }, [actions]);

  /** The place of the cell that an event happened in; null where it is in none, or in one that is open. */
  function placeOf({ target }: Event): { row: number; column: number } | null {
    const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
    if (cell === null || cell.hasAttribute('data-open')) return null;
    const row = Number(cell.parentElement?.getAttribute('aria-rowindex')) - 2;
    return { row, column: Number(cell.getAttribute('aria-colindex')) - 1 };
  }

  function onMouseDown(event: MouseEvent): void {
    const place = event.button === 0 ? placeOf(event) : null;
    if (place === null) return;
    go(place.row, place.column, event.shiftKey);
    scroller.current?.focus();
    event.preventDefault();
  }

  function onDblClick(event: MouseEvent): void {
    const place = placeOf(event);
    const row = place && table.rows.value[place.row];
    if (place && row) actions.begin(row, place.column);
  }

  /** A text that does not fit its cell is told by the cell's title: only where the pointer is. */
  function onPointerOver(event: PointerEvent): void {
    const place = placeOf(event);
    const row = place && table.rows.value[place.row];
    const column = place && columns[place.column];
    if (row && column && event.target instanceof HTMLElement) event.target.title = cellText(column, row, words);
  }

  const { template, least } = columnLines(columns);
  const { row: activeRow, column: activeColumn } = cursor.value;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of a hundred thousand rows is drawn in part, which <table> cannot be.
    <div
      ref={scroller}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={labels.rooms[roomOf(type)]}
      aria-describedby="grid-keys"
      aria-rowcount={table.rows.value.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-activedescendant={activeRow >= 0 ? cellId(activeRow, activeColumn) : undefined}
      onScroll={({ currentTarget }) => {
        scrollTop.value = currentTarget.scrollTop;
        table.scrollTop = currentTarget.scrollTop;
      }}
      onKeyDown={onKey}
      onMouseDown={onMouseDown}
      onDblClick={onDblClick}
      onPointerOver={onPointerOver}
      onFocus={(event) => {
        const [first] = table.rows.value;
        if (event.target === scroller.current && activeRow < 0 && first !== undefined)
          active.value = { id: first.id, column: 1 };
      }}
    >
      <GridHead type={type} template={template} least={least} />
      <GridBody
        table={table}
        columns={columns}
        template={template}
        least={least}
        cursor={cursor}
        scrollTop={scrollTop}
        height={height}
        openCell={(place) => {
          const column = columns[place];
          const row = table.rows.value.find(({ id }) => id === editing.value?.cell.id);
          if (column === undefined || row === undefined) return null;
          return (
            <CellEditor
              column={column}
              text={editing.value?.text ?? ''}
              check={(text) => actions.check(row, place, text)}
              save={(text) => actions.save(row, place, text)}
              leave={leave}
            />
          );
        }}
      />
    </div>
  );
}
