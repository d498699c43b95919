/** What can be done to the cells of a table: opening one, saving it, emptying and filling a marked block. */
import { formatNumber } from '../../surfaces/format.ts';
import { addressOf, type EditedType, roomOf } from '../routes.ts';
import type { Row } from '../rows.ts';
import type { Editor } from '../state.ts';
import { refusalText } from '../wording.ts';
import { type Block, cellStep, copyBlock, emptied, pasteSteps, readBlock, withCell } from './cells.ts';
import { cellPlain, columns as columnsFor } from './columns.ts';

/** The effect of a cell is shown as it is typed only where the dataset is quickly read. */
const FEW = 5_000;

export interface GridActions {
  /** Opens a cell to be edited, with a text in it other than its own if one is given; or says why it cannot be. */
  begin: (row: Row, column: number, text?: string) => void;
  /** What is wrong with a text in a cell, if anything. */
  check: (row: Row, column: number, text: string) => string | null;
  /** Saves an open cell. Resolves to why it could not be, or null. */
  save: (row: Row, column: number, text: string) => Promise<string | null>;
  clear: (block: Block) => Promise<void>;
  /** The marked cells as a spreadsheet takes them. */
  copy: (block: Block) => string;
  paste: (block: Block, text: string) => Promise<void>;
}

export function gridActions(editor: Editor, type: EditedType): GridActions {
  const { labels, locale, exists, tables } = editor;
  const table = tables[type];
  const columns = columnsFor[type];
  const readOnly = (): boolean => editor.contents.value?.readOnly ?? true;

  async function put(block: Block, cells: string[][]): Promise<void> {
    if (readOnly()) return editor.say(labels.readOnly, 'trouble');
    const made = pasteSteps(table.rows.value, columns, block, cells, {
      labels,
      exists,
      format: (n) => formatNumber(n, locale),
    });
    if ('refused' in made) return editor.say(made.refused, 'trouble');
    const refused = await editor.commit(made.steps);
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
  }

  return {
    begin(row, column, text) {
      const cell = columns[column];
      if (cell === undefined) return;
      if (cell.key === 'open') location.hash = addressOf(roomOf(type), row.id);
      else if (readOnly()) editor.say(labels.readOnly, 'trouble');
      else if (row.origin === 'deleted') editor.say(labels.table.deletedRow, 'trouble');
      else if (cell.field === null) editor.say(labels.table.fixed);
      else {
        const before = cellPlain(cell, row, labels);
        table.prospect.value = null;
        table.editing.value = { cell: { id: row.id, column }, text: text ?? before, from: row.record };
      }
    },

    check(row, column, text) {
      const cell = columns[column];
      if (cell === undefined) return null;
      const { record, problem } = withCell(type, row.record, cell, text, { labels, exists });
      const tried =
        problem === null && cellPlain(cell, row, labels) !== text && tables[type].order.value.entries.length <= FEW;
      table.prospect.value = tried ? { type, id: row.id, record, newSource: null } : null;
      return problem;
    },

    async save(now, column, text) {
      const cell = columns[column];
      // What was saved elsewhere since the cell was opened is not written over unseen: the store refuses it.
      const row = { ...now, record: table.editing.value?.from ?? now.record };
      if (cell?.field == null || cellPlain(cell, row, labels) === text) return null;
      const { record, problem } = withCell(type, row.record, cell, text, { labels, exists });
      if (problem !== null) return problem;
      const refused = await editor.commit([cellStep(row, record, cell.field.path)]);
      return refused === null ? null : refusalText(refused, labels);
    },

    async clear(block) {
      if (readOnly()) return;
      const marked = table.rows.value.slice(block.top, block.bottom + 1);
      const cells = marked.map((row) =>
        columns
          .slice(block.left, block.right + 1)
          .map((column) => emptied(column, row) ?? cellPlain(column, row, labels)),
      );
      await put(block, cells);
    },

    copy: (block) => copyBlock(table.rows.value, columns, block, labels),

    paste: (block, text) => put(block, readBlock(text)),
  };
}
