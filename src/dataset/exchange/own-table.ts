/** A table that was exported for one type of record, perhaps changed in a spreadsheet since. */
import { partOf, type RecordType, recordTypes } from '../record-types.ts';
import { failure, type Result, success } from '../result.ts';
import { columnsOf, readRow } from './columns.ts';
import type { CsvRow } from './csv.ts';
import type { FileNote, FileProblem } from './file-problem.ts';
import type { Given, RefusedRow } from './given.ts';

export interface OwnTable {
  type: RecordType;
  /** In which cell each column stands. */
  at: ReadonlyMap<string, number>;
  notes: FileNote[];
}

/** Fewer columns than this, and a table of anything could be taken for ours. */
const enough = 4;

/** The type whose columns the heading has most of; null where it is no table of ours, or of two alike. */
function typeOf(heading: readonly string[], fileName: string): RecordType | null {
  if (!heading.includes('id')) return null;
  const found = recordTypes.map((type) => {
    const known = columnsOf[type].filter(({ path }) => heading.includes(path)).length;
    const share = known / heading.filter((name) => name !== '').length;
    const named = fileName.toLowerCase().includes(partOf[type].toLowerCase());
    return { type, known, score: share < 0.5 ? 0 : known / columnsOf[type].length + (named ? 0.1 : 0) };
  });
  const [best, next] = found.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0 || best.score === next?.score) return null;
  return best.known >= Math.min(enough, columnsOf[best.type].length) ? best.type : null;
}

/** Says a column twice, where the heading does. */
export function duplicateColumn(file: string, heading: readonly string[]): FileProblem | null {
  const twice = heading.find((name, at) => name !== '' && heading.indexOf(name) < at);
  if (twice === undefined) return null;
  const field = twice.slice(0, 100);
  const message = 'this column stands twice, so it is not clear which one counts: rename or remove one';
  return { code: 'duplicate_header', file, line: 1, field, message };
}

/** The heading as one of ours; null where it is not. */
export function ownTable(file: string, heading: readonly string[]): Result<OwnTable, FileProblem> | null {
  const type = typeOf(heading, file);
  if (type === null) return null;
  const twice = duplicateColumn(file, heading);
  if (twice !== null) return failure(twice);
  const known = new Set(columnsOf[type].map(({ path }) => path));
  const at = new Map(heading.flatMap((name, index): [string, number][] => (known.has(name) ? [[name, index]] : [])));
  const ignored = heading.filter((name) => name !== '' && !known.has(name));
  // Part of a quantity or a relation would leave it open what the rest is.
  for (const { path } of columnsOf[type]) {
    const [field = '', part] = path.split('.');
    if (part === undefined || at.has(path)) continue;
    for (const other of [...at.keys()].filter((name) => name.startsWith(`${field}.`))) {
      at.delete(other);
      ignored.push(other);
    }
  }
  const notes = ignored.map((name): FileNote => ({ code: 'column_ignored', column: name.slice(0, 100) }));
  return success({ type, at, notes });
}

/** A row of the table as a record, or why it is none. */
export function ownRow({ type, at }: OwnTable, { cells, line }: CsvRow): Result<Given, RefusedRow[]> {
  const id = cells[at.get('id') ?? -1] ?? '';
  const width = Math.max(...at.values()) + 1;
  if (cells.length < width) {
    const message = `the row has ${cells.length} cells instead of ${width}: the line is cut off or a separator is missing`;
    const reason = { code: 'cut_off', cells: cells.length, wanted: width } as const;
    return failure([{ type, id, line, field: '', reason, message }]);
  }
  const read = readRow(type, cells, at);
  if (!read.ok) return failure(read.error.map((problem) => ({ type, id, line, ...problem })));
  return success({ type, id, line, fields: read.value, set: null, deleted: false, madeUp: false });
}
