/** What the keys do in a table: moving, marking, and copying and pasting cells as text. */
import type { Step } from '../../dataset/edit.ts';
import type { Json, JsonRecord } from '../../dataset/json.ts';
import type { EditorLabels } from '../../surfaces/labels/editor-labels.ts';
import { type Exists, problemsOf } from '../record/check-edit.ts';
import { tidy, valueAt, withValue } from '../record/values.ts';
import { recordName } from '../record-name.ts';
import type { EditedType } from '../routes.ts';
import type { Row } from '../rows.ts';
import { fieldName, problemText } from '../wording.ts';
import { type Column, cellPlain, cellValue } from './columns.ts';

export interface Place {
  row: number;
  column: number;
}

export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The cells between two corners, both included. */
export function blockOf(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** Where a key leads from a place; null where it is no such key. */
export function moved(
  at: Place,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  size: { rows: number; columns: number; page: number },
): Place | null {
  const far = ctrlKey || metaKey;
  const { row, column } = at;
  const steps: Record<string, Place> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? size.rows - 1 : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? size.columns - 1 : column + 1 },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? size.rows - 1 : row, column: size.columns - 1 },
  };
  const to = steps[key];
  if (to === undefined) return null;
  return {
    row: Math.min(Math.max(to.row, 0), size.rows - 1),
    column: Math.min(Math.max(to.column, 0), size.columns - 1),
  };
}

/** A cell as spreadsheets write it to the clipboard: quoted where it holds what parts cells. */
function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The marked cells as text: tabs between cells, a line a row. */
export function copyBlock(
  rows: readonly Row[],
  columns: readonly Column[],
  { top, bottom, left, right }: Block,
  labels: EditorLabels,
): string {
  return rows
    .slice(top, bottom + 1)
    .map((row) =>
      columns
        .slice(left, right + 1)
        .map((column) => quoted(cellPlain(column, row, labels)))
        .join('\t'),
    )
    .join('\n');
}

/** Text from a spreadsheet as rows of cells. Quoted cells may hold tabs and line ends. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const [, inQuotes, bare = '', end] = match;
    row.push(inQuotes?.replaceAll('""', '"') ?? bare);
    if (end !== '\t') {
      rows.push(row);
      row = [];
    } else if (pattern.lastIndex === text.length) {
      row.push('');
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The step that puts a value into one field of a record, refused where it was changed elsewhere since it was read. */
export function cellStep(row: Row, record: JsonRecord, field: string): Step {
  const [part = field] = field.split('.', 1);
  const pick = (of: JsonRecord): { [field: string]: Json } => ({ [part]: of[part] ?? null });
  return { do: 'change', type: row.type, id: row.id, fields: pick(record), from: pick(row.record) };
}

/** A record with a text put into one of its cells, and what is wrong with it there, if anything. */
export function withCell(
  type: EditedType,
  record: JsonRecord,
  column: Column,
  text: string,
  { labels, exists }: { labels: EditorLabels; exists: Exists },
): { record: JsonRecord; problem: string | null } {
  const { field } = column;
  if (field === null) return { record, problem: labels.table.fixed };
  const next = tidy(type, withValue(record, field.path, cellValue(field, text, labels)));
  const [problem] = problemsOf(type, next, exists);
  if (problem === undefined) return { record: next, problem: null };
  const words = problemText(problem, labels);
  const here = problem.field === field.path || problem.field.startsWith(`${field.path}.`);
  return { record: next, problem: here ? words : labels.problems.at(fieldName(problem.field, labels), words) };
}

/**
 * What pasting a block at a place would do: one step a changed row, or why none of it can be done. A single cell
 * fills the whole marked block.
 */
export function pasteSteps(
  rows: readonly Row[],
  columns: readonly Column[],
  block: Block,
  cells: readonly (readonly string[])[],
  { labels, exists, format }: { labels: EditorLabels; exists: Exists; format: (n: number) => string },
): { steps: Step[] } | { refused: string } {
  const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const lines =
    single === undefined
      ? cells
      : Array.from({ length: block.bottom - block.top + 1 }, () =>
          Array.from({ length: block.right - block.left + 1 }, () => single),
        );
  const past = block.top + lines.length - rows.length;
  if (past > 0) return { refused: labels.table.pasteOver(format(past)) };
  const steps: Step[] = [];
  for (const [at, line] of lines.entries()) {
    const row = rows[block.top + at];
    if (row === undefined) continue;
    const title = recordName(row.record) ?? row.id;
    const refuse = (why: string) => ({ refused: labels.table.pasteBad(title, why) });
    if (row.origin === 'deleted') return refuse(labels.table.deletedRow);
    let { record } = row;
    const fields = new Set<string>();
    for (const [across, text] of line.entries()) {
      const column = columns[block.left + across];
      if (column === undefined) continue;
      if (column.field === null || column.field.kind === 'id') return refuse(labels.table.fixed);
      if (cellPlain(column, row, labels) === text) continue;
      const { path } = column.field;
      record = withValue(record, path, cellValue(column.field, text, labels));
      fields.add(path.split('.', 1)[0] ?? path);
    }
    if (fields.size === 0) continue;
    record = tidy(row.type, record);
    const [problem] = problemsOf(row.type, record, exists);
    if (problem !== undefined)
      return refuse(labels.problems.at(fieldName(problem.field, labels), problemText(problem, labels)));
    const pick = (of: JsonRecord): { [field: string]: Json } =>
      Object.fromEntries([...fields].map((field) => [field, of[field] ?? null]));
    steps.push({ do: 'change', type: row.type, id: row.id, fields: pick(record), from: pick(row.record) });
  }
  return { steps };
}

/** The text of a cell that is to be emptied: nothing, or null where the field allows it. */
export function emptied(column: Column, row: Row): string | null {
  const { field } = column;
  if (field === null || valueAt(row.record, field.path) === null) return null;
  return field.kind === 'choice' || field.kind === 'flag' ? null : '';
}
