/** The columns of the table of each type, and a record as a row of it. */
import { isObject, type Json, type JsonRecord } from '../json.ts';
import type { RecordType } from '../record-types.ts';
import { failure, type Result, success } from '../result.ts';
import { type CellKind, readCell, type Unreadable, writeCell } from './cells.ts';

export interface Column {
  /** Where the value stands in the record; also the heading: `count.low`. */
  path: string;
  kind: CellKind;
}

const text = (...paths: string[]): Column[] => paths.map((path) => ({ path, kind: 'text' }));
const nullable = (...paths: string[]): Column[] => paths.map((path) => ({ path, kind: 'text_or_null' }));
const texts = (...paths: string[]): Column[] => paths.map((path) => ({ path, kind: 'texts' }));

function quantity(path: string): Column[] {
  return [
    ...['value', 'low', 'high'].map((end): Column => ({ path: `${path}.${end}`, kind: 'number' })),
    { path: `${path}.qualifier`, kind: 'text' },
    { path: `${path}.phrase`, kind: 'text_or_null' },
    { path: `${path}.percent`, kind: 'number' },
    { path: `${path}.percentOf`, kind: 'text_or_null' },
  ];
}

const shared: Column[] = [
  ...text('note'),
  { path: 'verified', kind: 'flag' },
  ...text('confidence'),
  ...texts('disputes'),
  { path: 'sources', kind: 'citations' },
];

export const columnsOf: { [T in RecordType]: readonly Column[] } = {
  wave: [
    ...text('id', 'title', 'kind', 'announced'),
    ...nullable('effective'),
    ...text('status'),
    ...quantity('count'),
    ...text('counts', 'employer'),
    ...nullable('programme'),
    ...text('relation.type', 'relation.wave', 'relation.certainty'),
    { path: 'additive', kind: 'flag' },
    ...text('scope'),
    ...texts('units', 'regions'),
    ...shared,
  ],
  programme: [
    ...text('id', 'title', 'kind'),
    ...nullable('label'),
    ...text('from'),
    ...nullable('to'),
    ...quantity('total'),
    ...text('basis', 'note'),
    ...texts('members', 'summed'),
  ],
  headcount: [
    ...text('id', 'title', 'date', 'period', 'kind', 'scope'),
    ...quantity('count'),
    ...nullable('excludes'),
    ...shared,
  ],
  event: [...text('id', 'title', 'date', 'category'), { path: 'figures', kind: 'json' }, ...shared],
  contested: [...text('id', 'topic'), ...texts('positions'), ...text('reading'), ...texts('records')],
  source: [...text('id', 'publisher'), ...nullable('url', 'locator', 'published', 'lang')],
  lookAlike: [
    ...text('id'),
    ...nullable('employer', 'date'),
    ...quantity('count'),
    ...text('note'),
    { path: 'sources', kind: 'citations' },
  ],
  gap: [...text('id', 'text'), { path: 'headcount', kind: 'json' }],
  correction: [
    ...text('id', 'says'),
    ...nullable('role', 'was'),
    ...text('printed', 'before', 'after'),
    ...nullable('lang'),
    ...text('where'),
    ...nullable('address'),
    ...text('title', 'made'),
  ],
};

/** The column that says whether a nested value is there at all. */
const presence: Record<string, string> = { count: 'qualifier', total: 'qualifier', relation: 'type' };

/** A record as the cells of its row. */
export function writeRow(type: RecordType, record: JsonRecord): string[] {
  return columnsOf[type].map(({ path, kind }) => {
    const [field = '', part] = path.split('.');
    const value = record[field];
    if (part === undefined) return writeCell(kind, value ?? null);
    return isObject(value) ? writeCell(kind, value[part] ?? null) : '';
  });
}

/** What is wrong with a cell. */
export interface CellProblem extends Unreadable {
  field: string;
}

/**
 * The fields that a row gives. `at` tells in which cell each column stands; a column that the file does not have is
 * left out, so that it changes nothing.
 */
export function readRow(
  type: RecordType,
  cells: readonly string[],
  at: ReadonlyMap<string, number>,
): Result<{ [field: string]: Json }, CellProblem[]> {
  const fields = new Map<string, Json>();
  const problems: CellProblem[] = [];
  for (const { path, kind } of columnsOf[type]) {
    const index = at.get(path);
    if (index === undefined) continue;
    const read = readCell(kind, cells[index] ?? '');
    if (!read.ok) {
      problems.push({ field: path, ...read.error });
      continue;
    }
    const [field = '', part] = path.split('.');
    if (part === undefined) {
      fields.set(field, read.value);
      continue;
    }
    const present = cells[at.get(`${field}.${presence[field]}`) ?? -1] ?? '';
    const before = fields.get(field);
    if (present === '') fields.set(field, null);
    else fields.set(field, { ...(isObject(before) ? before : {}), [part]: read.value });
  }
  return problems.length > 0 ? failure(problems) : success(Object.fromEntries(fields));
}
