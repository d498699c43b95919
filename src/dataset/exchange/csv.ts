/**
 * Comma-separated values as of RFC 4180, read leniently: line ends of any kind, commas, semicolons or tabs between
 * cells, a mark at the start. It is own code because the libraries for it carry code that reaches for the network,
 * and nothing in the extension may.
 */
import { failure, type Result, success } from '../result.ts';
import type { FileProblem } from './file-problem.ts';

export interface CsvRow {
  cells: string[];
  /** Where the row begins, counted from 1. */
  line: number;
}

/** Longer than any text of a record, and short enough for a cell of a spreadsheet not to matter. */
const maxCell = 1_000_000;

/** What stands between the cells: whichever of the three is most frequent in the first line. */
function separatorOf(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  for (const sign of text.slice(0, 65_536)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Reads the quoted cell that begins at `from`; null where it never ends. */
function quotedCell(text: string, from: number): { cell: string; end: number } | null {
  let cell = '';
  let start = from + 1;
  while (true) {
    const end = text.indexOf('"', start);
    if (end === -1) return null;
    cell += text.slice(start, end);
    if (text.charCodeAt(end + 1) !== 0x22) return { cell, end: end + 1 };
    cell += '"';
    start = end + 2;
  }
}

/** Gives the rows of a CSV text one by one; a quote that never ends, and a cell beyond all measure, are problems. */
export function* readCsv(file: string, text: string): Generator<Result<CsvRow, FileProblem>> {
  const separator = separatorOf(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const unquotedEnd = new RegExp(`[${separator}\\r\\n]`, 'g');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { cells: [], line };
    let more = true;
    while (more) {
      let cell = '';
      if (text[at] === '"') {
        const quoted = quotedCell(text, at);
        if (quoted === null) {
          const message = 'a quotation mark is opened here and never closed: the file ends in the middle';
          yield failure({ code: 'truncated', file, line, field: '', message });
          return;
        }
        cell = quoted.cell;
        line += lineEnds(cell);
        at = quoted.end;
      }
      unquotedEnd.lastIndex = at;
      const end = unquotedEnd.exec(text)?.index ?? text.length;
      cell += text.slice(at, end);
      if (cell.length > maxCell) {
        const message = `a cell of ${cell.length} characters; at most ${maxCell} are read`;
        yield failure({ code: 'damaged', file, line: row.line, field: '', message });
        return;
      }
      row.cells.push(cell);
      more = text[end] === separator;
      at = more ? end + 1 : end;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at += 1;
    line += 1;
    yield success(row);
  }
}

/** Rows as CSV, with the mark by which spreadsheets know UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string): string =>
    /[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
