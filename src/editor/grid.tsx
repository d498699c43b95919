/** A table of records as a spreadsheet: only rows in view are drawn, and the keys do what they do in one. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../surfaces/format.ts';
import { CellEditor } from './cell-editor.tsx';
import { blockOf, cellStep, copyBlock, emptied, moved, pasteSteps, readBlock, withCell } from './cells.ts';
import { cellPlain, cellText, columns as columnsFor } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { addressOf, type EditedType, roomOf } from './routes.ts';
import type { Row } from './rows.ts';
import { useEditor } from './state.ts';
import { rowHeight, scrollFor, windowOf } from './windowing.ts';
import { refusalText } from './wording.ts';

/** The head's height in CSS pixels; `editor.css` draws it so. */
const headHeight = 34;

export function Grid({ type }: { type: EditedType }) {
  const editor = useEditor();
  const { labels, locale, words, exists } = editor;
  const table = editor.tables[type];
  const columns = columnsFor[type];
  const rows = table.rows.value;
  const scroller = useRef<HTMLDivElement>(null);
  const height = useSignal(600);
  const scrollTop = useSignal(table.scrollTop);
  const { active, anchor, editing } = table;
  const readOnly = editor.contents.value?.readOnly ?? true;

  const at = active.value;
  const activeRow = at === null ? -1 : rows.findIndex(({ id }) => id === at.id);
  const anchored = anchor.value;
  const anchorRow =
    anchored === null ? -1 : anchored.id === at?.id ? activeRow : rows.findIndex(({ id }) => id === anchored.id);
  const marked =
    at === null || activeRow < 0
      ? null
      : blockOf(
          { row: activeRow, column: at.column },
          anchored === null || anchorRow < 0
            ? { row: activeRow, column: at.column }
            : { row: anchorRow, column: anchored.column },
        );

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

  const { from, to } = windowOf(rows.length, scrollTop.value, height.value);

  function go(row: number, column: number, mark = false): void {
    const target = rows[row];
    const element = scroller.current;
    if (target === undefined || element === null) return;
    if (mark) anchor.value ??= active.value;
    else anchor.value = null;
    active.value = { id: target.id, column };
    const top = scrollFor(row, element.scrollTop, element.clientHeight, headHeight);
    if (top !== null) element.scrollTop = top;
    scrollTop.value = element.scrollTop;
    const cell = element.querySelector<HTMLElement>(`[data-head="${column}"]`);
    if (cell !== null) scrollAcross(element, cell);
  }

  function open(row: Row): void {
    location.hash = addressOf(roomOf(type), row.id);
  }

  function begin(row: Row, column: number, text?: string): void {
    const cell = columns[column];
    if (cell === undefined) return;
    if (cell.key === 'open') open(row);
    else if (readOnly) editor.say(labels.readOnly, 'trouble');
    else if (row.origin === 'deleted') editor.say(labels.table.deletedRow, 'trouble');
    else if (cell.field === null) editor.say(labels.table.fixed);
    else editing.value = { cell: { id: row.id, column }, text: text ?? cellPlain(cell, row, labels) };
  }

  /** Saves an open cell. Resolves to why it could not be, or null. */
  async function save(row: Row, column: number, text: string): Promise<string | null> {
    const cell = columns[column];
    if (cell?.field == null || cellPlain(cell, row, labels) === text) return null;
    const { record, problem } = withCell(type, row.record, cell, text, { labels, exists });
    if (problem !== null) return problem;
    const refused = await editor.commit([cellStep(row, record, cell.field.path)]);
    return refused === null ? null : refusalText(refused, labels);
  }

  function leave(move: 'down' | 'up' | 'right' | 'left' | null): void {
    editing.value = null;
    scroller.current?.focus();
    if (at === null || activeRow < 0) return;
    const { column } = at;
    if (move === 'down') go(Math.min(activeRow + 1, rows.length - 1), column);
    else if (move === 'up') go(Math.max(activeRow - 1, 0), column);
    else if (move === 'right') go(activeRow, Math.min(column + 1, columns.length - 1));
    else if (move === 'left') go(activeRow, Math.max(column - 1, 0));
  }

  async function clear(): Promise<void> {
    if (marked === null || readOnly) return;
    const cells = rows
      .slice(marked.top, marked.bottom + 1)
      .map((row) =>
        columns
          .slice(marked.left, marked.right + 1)
          .map((column) => emptied(column, row) ?? cellPlain(column, row, labels)),
      );
    await put(cells);
  }

  async function put(cells: string[][]): Promise<void> {
    if (marked === null) return;
    if (readOnly) return editor.say(labels.readOnly, 'trouble');
    const pasted = pasteSteps(rows, columns, marked, cells, { labels, exists, format: (n) => formatNumber(n, locale) });
    if ('refused' in pasted) return editor.say(pasted.refused, 'trouble');
    const refused = await editor.commit(pasted.steps);
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.target !== scroller.current || event.altKey || event.isComposing) return;
    const column = at?.column ?? 1;
    const row = rows[activeRow];
    const page = Math.max(1, Math.floor((height.value - headHeight) / rowHeight) - 1);
    const place = moved({ row: Math.max(activeRow, 0), column }, event, {
      rows: rows.length,
      columns: columns.length,
      page,
    });
    if (place !== null && rows.length > 0) {
      if (row === undefined) go(0, column);
      else go(place.row, place.column, event.shiftKey);
    } else if (row === undefined) {
      return;
    } else if (event.key === 'Enter' || event.key === 'F2') {
      begin(row, column);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      void clear();
    } else if (event.key === 'Escape' && anchored !== null) {
      anchor.value = null;
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const field = columns[column]?.field;
      begin(row, column, field == null || field.kind === 'choice' || field.kind === 'flag' ? undefined : event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  function onCopy(event: ClipboardEvent): void {
    if (event.target instanceof HTMLInputElement || marked === null) return;
    event.clipboardData?.setData('text/plain', copyBlock(rows, columns, marked, labels));
    event.preventDefault();
    const count = (marked.bottom - marked.top + 1) * (marked.right - marked.left + 1);
    editor.say(labels.table.copied(count, formatNumber(count, locale)));
  }

  function onPaste(event: ClipboardEvent): void {
    if (event.target instanceof HTMLInputElement || marked === null) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text !== '') void put(readBlock(text));
  }

  // The browser gives copy and paste to the document where nothing is selected. They are to act on what is drawn now.
  const clipboard = useRef({ copy: onCopy, paste: onPaste });
  clipboard.current = { copy: onCopy, paste: onPaste };
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      if (document.activeElement !== scroller.current) return;
      if (event.type === 'copy') clipboard.current.copy(event);
      else clipboard.current.paste(event);
    };
    document.addEventListener('copy', listen);
    document.addEventListener('paste', listen);
    return () => {
      document.removeEventListener('copy', listen);
      document.removeEventListener('paste', listen);
    };
  }, []);

  const template = columns.map(({ width, wide }) => (wide ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of a hundred thousand rows is drawn in part, which <table> cannot be.
    <div
      ref={scroller}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={labels.rooms[roomOf(type)]}
      aria-describedby="grid-keys"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-activedescendant={
        activeRow >= from && activeRow < to && at !== null ? cellId(activeRow, at.column) : undefined
      }
      onScroll={(event) => {
        scrollTop.value = event.currentTarget.scrollTop;
        table.scrollTop = event.currentTarget.scrollTop;
      }}
      onKeyDown={onKey}
      onFocus={(event) => {
        if (event.target === scroller.current && activeRow < 0 && rows[0] !== undefined)
          active.value = { id: rows[0].id, column: 1 };
      }}
    >
      <GridHead type={type} template={template} least={least} />
      <div
        role="presentation"
        style={{ height: `${rows.length * rowHeight}px`, minWidth: `${least}px`, position: 'relative' }}
      >
        {rows.slice(from, to).map((row, index) => {
          const number = from + index;
          const isActive = number === activeRow;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell.
            <div
              key={row.id}
              role="row"
              class="grid-row"
              data-origin={row.origin}
              data-active={isActive || undefined}
              aria-rowindex={number + 2}
              style={{ gridTemplateColumns: template, transform: `translateY(${number * rowHeight}px)` }}
            >
              {columns.map((column, place) => {
                const here = isActive && at?.column === place;
                const within =
                  marked !== null &&
                  anchored !== null &&
                  number >= marked.top &&
                  number <= marked.bottom &&
                  place >= marked.left &&
                  place <= marked.right;
                const cell = editing.value;
                const isOpen = cell !== null && cell.cell.id === row.id && cell.cell.column === place;
                const mine =
                  row.origin === 'changed' &&
                  column.field !== null &&
                  row.fields.includes(column.field.path.split('.', 1)[0] ?? '');
                return (
                  // biome-ignore lint/a11y/useSemanticElements: as above.
                  // biome-ignore lint/a11y/useFocusableInteractive: as above.
                  <div
                    key={column.key}
                    id={cellId(number, place)}
                    role="gridcell"
                    class="grid-cell"
                    data-key={column.key}
                    data-number={column.field?.kind === 'number' || column.key === 'cited' || undefined}
                    data-here={here || undefined}
                    data-mine={mine || undefined}
                    aria-colindex={place + 1}
                    aria-selected={here || within}
                    aria-readonly={column.field === null}
                    onMouseDown={(event) => {
                      if (isOpen || event.button !== 0) return;
                      go(number, place, event.shiftKey);
                      scroller.current?.focus();
                      event.preventDefault();
                    }}
                    onDblClick={() => begin(row, place)}
                  >
                    {isOpen ? (
                      <CellEditor
                        column={column}
                        text={cell.text}
                        check={(text) => withCell(type, row.record, column, text, { labels, exists }).problem}
                        save={(text) => save(row, place, text)}
                        leave={leave}
                      />
                    ) : column.key === 'open' ? (
                      <a
                        href={addressOf(roomOf(type), row.id)}
                        tabIndex={-1}
                        aria-label={labels.table.open(
                          String(row.record.title ?? row.record.topic ?? row.record.publisher ?? row.id),
                        )}
                      >
                        →
                      </a>
                    ) : (
                      <span title={cellText(column, row, words)}>{cellText(column, row, words)}</span>
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function scrollAcross(scroller: HTMLElement, head: HTMLElement): void {
  const sticky = scroller.querySelector<HTMLElement>('[data-head="0"]')?.offsetWidth ?? 0;
  const left = head.offsetLeft - sticky;
  if (head.offsetLeft < scroller.scrollLeft + sticky) scroller.scrollLeft = left;
  const right = head.offsetLeft + head.offsetWidth - scroller.clientWidth;
  if (right > scroller.scrollLeft) scroller.scrollLeft = right;
}
