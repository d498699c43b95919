/** The whole store as one JSON file, history included: written and read back without losing a byte. */
import * as v from 'valibot';
import type { BaseRow, ConflictRow, EditRow } from '../database.ts';
import type { HistoryRow } from '../history.ts';
import type { Json, JsonRecord } from '../json.ts';
import { partOf, type RecordType, recordTypes } from '../record-types.ts';
import { failure, type Result, success } from '../result.ts';
import type { StoreState } from '../state.ts';
import type { FileProblem } from './file-problem.ts';

const backupFormat = 'prior-waves/backup';
/** Version 2 has the reader's corrections as well. */
const backupVersion = 2;

/** Keys by which a file could reach behind the values of a program. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether the value is plain JSON with no key that means something to the language itself. */
function isPlainJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlainJson);
  if (typeof value !== 'object') return false;
  return Object.keys(value).every((key) => !forbidden.has(key)) && Object.values(value).every(isPlainJson);
}

export function isJsonRecord(value: unknown): value is JsonRecord {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && isPlainJson(value)
  );
}

const recordSchema = v.custom<JsonRecord>(isJsonRecord, 'a record with an id');
const jsonSchema = v.custom<Json>(isPlainJson, 'a plain value');
const typeSchema = v.picklist(recordTypes);
const nullableRecord = v.nullable(recordSchema);
const authorSchema = v.picklist(['reader', 'import', 'bundled']);
const seqSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

const baseSchema = v.strictObject({
  type: typeSchema,
  id: v.string(),
  base: nullableRecord,
  touched: v.array(v.string()),
  deleted: v.boolean(),
}) satisfies v.GenericSchema<unknown, BaseRow>;
const conflictSchema = v.strictObject({
  type: typeSchema,
  id: v.string(),
  field: v.string(),
  before: jsonSchema,
  bundled: jsonSchema,
  mine: jsonSchema,
  release: v.string(),
  at: v.string(),
}) satisfies v.GenericSchema<unknown, ConflictRow>;
const historySchema = v.strictObject({
  seq: seqSchema,
  at: v.string(),
  by: authorSchema,
  group: v.string(),
  type: typeSchema,
  id: v.string(),
  before: nullableRecord,
  after: nullableRecord,
  deleted: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, HistoryRow>;
const editSchema = v.strictObject({
  group: v.string(),
  from: seqSchema,
  to: seqSchema,
  at: v.string(),
  by: authorSchema,
  file: v.nullable(v.string()),
  records: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, EditRow>;

const headSchema = v.looseObject({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer()),
  release: v.string(),
  asOf: v.string(),
  counts: v.record(v.string(), v.number()),
  records: v.looseObject({}),
});

type List = 'bases' | 'conflicts' | 'history' | 'edits';

/** Rows of a list, one a line: a change in one record is a change in one line. */
function list(rows: readonly object[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/** The lists with their keys in one order, whatever order the browser keeps them in. */
function listsOf({ bases, conflicts, history, edits }: StoreState): { [L in List]: object[] } {
  return {
    bases: bases.map(({ type, id, base, touched, deleted }) => ({ type, id, base, touched, deleted })),
    conflicts: conflicts.map(({ type, id, field, before, bundled, mine, release, at }) => {
      return { type, id, field, before, bundled, mine, release, at };
    }),
    history: history.map(({ seq, at, by, group, type, id, before, after, deleted }) => {
      const row = { seq, at, by, group, type, id, before, after };
      return deleted === undefined ? row : { ...row, deleted };
    }),
    edits: edits.map(({ group, from, to, at, by, file, records }) => ({ group, from, to, at, by, file, records })),
  };
}

function countsOf(state: StoreState): Record<string, number> {
  const records = recordTypes.map((type): [string, number] => [partOf[type], state.rows[type].length]);
  const { bases, conflicts, history, edits } = state;
  const rest = Object.entries({ bases, conflicts, history, edits }).map(([name, rows]): [string, number] => [
    name,
    rows.length,
  ]);
  return Object.fromEntries([...records, ...rest]);
}

/**
 * The store as the parts of a JSON text, in order: joined they can be longer than a browser's longest string. The
 * same state gives the same text, whenever it is written.
 */
export function writeBackup(state: StoreState): string[] {
  const head = { format: backupFormat, version: backupVersion, release: state.release, asOf: state.asOf };
  const parts = [
    `{\n${JSON.stringify(head).slice(1, -1)},\n"counts": ${JSON.stringify(countsOf(state))},\n"records": {\n`,
  ];
  recordTypes.forEach((type, at) => {
    parts.push(`"${partOf[type]}": ${list(state.rows[type])}${at < recordTypes.length - 1 ? ',' : ''}\n`);
  });
  parts.push('}');
  for (const [name, rows] of Object.entries(listsOf(state))) parts.push(`,\n"${name}": ${list(rows)}`);
  parts.push('\n}\n');
  return parts;
}

export interface Backup extends StoreState {
  /** Where each record stands in the file. */
  lines: { [T in RecordType]: readonly number[] };
}

/** Whether the value says of itself that it is a backup. */
export function saysBackup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === backupFormat;
}

/** Reads a parsed JSON value as a backup, or says what of it does not hold. */
export function readBackup(
  file: string,
  value: unknown,
  lines: ReadonlyMap<string, readonly number[]>,
): Result<Backup, FileProblem> {
  const problem = (code: FileProblem['code'], line: number | null, field: string, message: string) =>
    failure({ code, file, line, field, message });
  const head = v.safeParse(headSchema, value);
  if (!head.success) {
    const [issue] = head.issues;
    return problem('damaged', null, v.getDotPath(issue) ?? '', issue.message);
  }
  const { version, release, asOf, counts, records } = head.output;
  if (version > backupVersion) {
    return problem('newer', null, 'version', 'written by a newer version of Prior Waves: update the extension first');
  }
  const count = (name: string, found: number) => {
    const claimed = counts[name] ?? 0;
    if (claimed === found) return null;
    const message = `the file says that it holds ${claimed} ${name}, and it holds ${found}`;
    return problem('truncated', null, name, message);
  };
  function rowsOf<R>(name: string, schema: v.GenericSchema<unknown, R>, rows: unknown): Result<R[], FileProblem> {
    if (!Array.isArray(rows)) return problem('damaged', null, name, 'a list is missing');
    const wrong = count(name, rows.length);
    if (wrong !== null) return wrong;
    const read: R[] = [];
    for (const [at, row] of rows.entries()) {
      const parsed = v.safeParse(schema, row, { abortEarly: true });
      if (!parsed.success) {
        const [issue] = parsed.issues;
        const path = [`${name}[${at}]`, v.getDotPath(issue)].filter((part) => part !== null).join('.');
        return problem('damaged', lines.get(name)?.[at] ?? null, path, issue.message);
      }
      read.push(parsed.output);
    }
    return success(read);
  }
  const lists = new Map<RecordType, JsonRecord[]>();
  for (const type of recordTypes) {
    const listed = type === 'correction' && version < 2 ? [] : records[partOf[type]];
    const read = rowsOf(partOf[type], recordSchema, listed);
    if (!read.ok) return read;
    const ids = new Set<string>();
    for (const [at, { id }] of read.value.entries()) {
      if (ids.has(id)) {
        const line = lines.get(partOf[type])?.[at] ?? null;
        return problem('damaged', line, `${partOf[type]}[${at}].id`, `${id} stands there twice`);
      }
      ids.add(id);
    }
    lists.set(type, read.value);
  }
  const part = (name: List): unknown => head.output[name];
  const bases = rowsOf('bases', baseSchema, part('bases'));
  if (!bases.ok) return bases;
  const conflicts = rowsOf('conflicts', conflictSchema, part('conflicts'));
  if (!conflicts.ok) return conflicts;
  const history = rowsOf('history', historySchema, part('history'));
  if (!history.ok) return history;
  const edits = rowsOf('edits', editSchema, part('edits'));
  if (!edits.ok) return edits;
  const rows = (type: RecordType): JsonRecord[] => lists.get(type) ?? [];
  const linesOf = (type: RecordType): readonly number[] => lines.get(partOf[type]) ?? [];
  return success({
    release,
    asOf,
    rows: {
      source: rows('source'),
      programme: rows('programme'),
      wave: rows('wave'),
      headcount: rows('headcount'),
      event: rows('event'),
      contested: rows('contested'),
      lookAlike: rows('lookAlike'),
      gap: rows('gap'),
      correction: rows('correction'),
    },
    lines: {
      source: linesOf('source'),
      programme: linesOf('programme'),
      wave: linesOf('wave'),
      headcount: linesOf('headcount'),
      event: linesOf('event'),
      contested: linesOf('contested'),
      lookAlike: linesOf('lookAlike'),
      gap: linesOf('gap'),
      correction: linesOf('correction'),
    },
    bases: bases.value,
    conflicts: conflicts.value,
    history: history.value,
    edits: edits.value,
  });
}
