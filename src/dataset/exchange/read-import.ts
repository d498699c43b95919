/** From the bytes of a file to the records that it gives. Nothing is asked of the store, and nothing is written. */
import * as v from 'valibot';
import type { BaseRow } from '../database.ts';
import { readerFields } from '../merge.ts';
import { keyOf, partOf, type RecordType, recordTypes } from '../record-types.ts';
import { failure, type Result, success } from '../result.ts';
import { type Backup, isJsonRecord, readBackup, saysBackup } from './backup.ts';
import { readCitable, saysCitable } from './citable.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import type { FileNote, FileProblem } from './file-problem.ts';
import type { Given, Givens, RefusedRow } from './given.ts';
import { type Mapping, suggestMapping, tableRow } from './other-table.ts';
import { duplicateColumn, type OwnTable, ownRow, ownTable } from './own-table.ts';
import { type Pace, unhurried } from './pace.ts';
import { parseJson } from './parse-json.ts';

/** More rows than this are refused: a dataset of this kind does not have them. */
const maxRows = 500_000;

/** What a file turned out to be. */
export type ReadFile =
  | { format: 'backup'; file: string; notes: FileNote[]; givens: Givens; backup: Backup }
  /** A dataset without history: a citable bundle, or the plain dataset. */
  | { format: 'dataset'; file: string; notes: FileNote[]; givens: Givens }
  | { format: 'own_table'; file: string; notes: FileNote[]; givens: Givens; type: RecordType }
  /** A table from elsewhere: `givensOf` makes records of it once the mapping is confirmed. */
  | {
      format: 'other_table';
      file: string;
      notes: FileNote[];
      heading: string[];
      rows: CsvRow[];
      /** Null: the reader has to say which column is which. */
      suggested: Mapping | null;
    };

const datasetShape = v.looseObject({ schemaVersion: v.number(), waves: v.array(v.unknown()) });

async function fromParts(
  parts: { [T in RecordType]: readonly unknown[] },
  lines: { [T in RecordType]: readonly number[] },
  marks: ReadonlyMap<string, BaseRow>,
  pace: Pace,
): Promise<Givens> {
  const givens: Givens = { given: [], refused: [], elsewhere: 0 };
  for (const type of recordTypes) {
    for (const [at, value] of parts[type].entries()) {
      await pace.step();
      const line = lines[type][at] ?? null;
      if (!isJsonRecord(value)) {
        const message = 'no record: it has no id, or a key that no record may have';
        givens.refused.push({
          type,
          id: '',
          line,
          field: `${partOf[type]}[${at}]`,
          reason: { code: 'no_record' },
          message,
        });
        continue;
      }
      const mark = marks.get(keyOf({ type, id: value.id }));
      const set = mark === undefined ? null : readerFields({ ...mark, shown: value });
      givens.given.push({ type, id: value.id, line, fields: value, set, deleted: false, madeUp: false });
    }
  }
  return givens;
}

async function fromBackup(backup: Backup, pace: Pace): Promise<Givens> {
  const marks = new Map(backup.bases.filter(({ base }) => base !== null).map((row) => [keyOf(row), row]));
  const givens = await fromParts(backup.rows, backup.lines, marks, pace);
  for (const { type, id, deleted } of backup.bases) {
    if (deleted) givens.given.push({ type, id, line: null, fields: {}, set: [], deleted: true, madeUp: false });
  }
  return givens;
}

const noLines: { [T in RecordType]: readonly number[] } = {
  source: [],
  programme: [],
  wave: [],
  headcount: [],
  event: [],
  contested: [],
  lookAlike: [],
  gap: [],
  correction: [],
};

async function readJsonFile(
  file: string,
  text: string,
  notes: FileNote[],
  pace: Pace,
): Promise<Result<ReadFile, FileProblem>> {
  const parsed = parseJson(file, text);
  if (!parsed.ok) return parsed;
  const { value, lines } = parsed.value;
  if (saysBackup(value)) {
    const backup = readBackup(file, value, lines);
    if (!backup.ok) return backup;
    const givens = await fromBackup(backup.value, pace);
    return success({ format: 'backup', file, notes, givens, backup: backup.value });
  }
  let dataset: unknown = value;
  if (saysCitable(value)) {
    const bundle = await readCitable(file, value);
    if (!bundle.ok) return bundle;
    dataset = bundle.value;
  }
  const shape = v.safeParse(datasetShape, dataset);
  if (!shape.success) {
    const message = 'JSON, but neither an export of Prior Waves nor a dataset in its schema';
    return failure({ code: 'unknown_format', file, line: null, field: '', message });
  }
  if (shape.output.schemaVersion > 1) {
    const message = 'written by a newer version of Prior Waves: update the extension first';
    return failure({ code: 'newer', file, line: null, field: 'schemaVersion', message });
  }
  const { output } = shape;
  const list = (type: RecordType): readonly unknown[] => {
    const rows = output[partOf[type]];
    return Array.isArray(rows) ? rows : [];
  };
  const parts = {
    source: list('source'),
    programme: list('programme'),
    wave: list('wave'),
    headcount: list('headcount'),
    event: list('event'),
    contested: list('contested'),
    lookAlike: list('lookAlike'),
    gap: list('gap'),
    correction: [],
  };
  const at = { ...noLines };
  for (const type of recordTypes) at[type] = lines.get(partOf[type]) ?? [];
  return success({ format: 'dataset', file, notes, givens: await fromParts(parts, at, new Map(), pace) });
}

interface Table {
  heading: string[];
  rows: CsvRow[];
  emptyRows: number;
}

async function readRows(file: string, text: string, pace: Pace): Promise<Result<Table, FileProblem>> {
  const table: Table = { heading: [], rows: [], emptyRows: 0 };
  for (const row of readCsv(file, text)) {
    await pace.step();
    if (!row.ok) return row;
    const { cells, line } = row.value;
    if (cells.every((cell) => cell.trim() === '')) table.emptyRows += 1;
    else if (table.heading.length === 0) table.heading = cells.map((cell) => cell.trim());
    else table.rows.push(row.value);
    if (table.rows.length > maxRows) {
      const message = `more than ${maxRows} rows: split the file`;
      return failure({ code: 'too_large', file, line, field: '', message });
    }
    // Text that is no table shows in its first line; the rest of a large file need not be read to say so.
    if (table.rows.length === 1 && table.heading.length < 2) break;
  }
  return success(table);
}

async function readOwnTable(own: OwnTable, rows: readonly CsvRow[], pace: Pace): Promise<Givens> {
  const givens: Givens = { given: [], refused: [], elsewhere: 0 };
  for (const row of rows) {
    await pace.step();
    const read = ownRow(own, row);
    if (read.ok) givens.given.push(read.value);
    else givens.refused.push(...read.error);
  }
  return givens;
}

async function readTable(
  file: string,
  text: string,
  notes: FileNote[],
  pace: Pace,
): Promise<Result<ReadFile, FileProblem>> {
  const table = await readRows(file, text, pace);
  if (!table.ok) return table;
  const { heading, rows, emptyRows } = table.value;
  const problem = (code: FileProblem['code'], message: string) =>
    failure({ code, file, line: heading.length === 0 ? null : 1, field: '', message });
  if (heading.length < 2) return problem('unknown_format', 'neither JSON nor a table: the first line has no columns');
  const own = ownTable(file, heading);
  if (own !== null && !own.ok) return own;
  if (emptyRows > 0) notes.push({ code: 'empty_rows', count: emptyRows });
  if (rows.length === 0) return problem('empty', 'it has a heading and no rows');
  if (own !== null) {
    const givens = await readOwnTable(own.value, rows, pace);
    return success({ format: 'own_table', file, notes: [...notes, ...own.value.notes], givens, type: own.value.type });
  }
  const twice = duplicateColumn(file, heading);
  if (twice !== null) return failure(twice);
  const suggested = suggestMapping(heading, rows.slice(0, 1000));
  return success({ format: 'other_table', file, notes, heading, rows, suggested });
}

/**
 * Reads a file by its content, whatever its name. Gives the records, or the mapping to be confirmed; a problem names
 * the line and the field.
 */
export async function readImport(
  { name, bytes }: { name: string; bytes: Uint8Array },
  pace: Pace = unhurried,
): Promise<Result<ReadFile, FileProblem>> {
  const decoded = decodeText(name, bytes);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  const first = /^[\uFEFF\s]*(.)/.exec(text.slice(0, 1000))?.[1];
  return first === '{' || first === '[' ? readJsonFile(name, text, notes, pace) : readTable(name, text, notes, pace);
}

/** The records of a table from elsewhere, by the mapping that the reader confirmed. */
export async function givensOf(
  { file, rows }: { file: string; rows: readonly CsvRow[] },
  mapping: Mapping,
  pace: Pace = unhurried,
): Promise<Givens> {
  const given = new Map<string, Given>();
  const refused: RefusedRow[] = [];
  let elsewhere = 0;
  for (const row of rows) {
    await pace.step();
    const read = tableRow(file, mapping, row);
    if (!read.ok) refused.push(read.error);
    else if (read.value.elsewhere) elsewhere += 1;
    else for (const each of read.value.given) if (!given.has(keyOf(each))) given.set(keyOf(each), each);
  }
  return { given: [...given.values()], refused, elsewhere };
}
