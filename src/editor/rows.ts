/** The records as the tables show them, read from the store and kept in step with it, whoever changes it. */
import { bundledDataset } from '../dataset/bundled.ts';
import { type ConflictRow, type Database, theDatabase } from '../dataset/database.ts';
import type { JsonRecord } from '../dataset/json.ts';
import { type Held, type Origin, originOf, readerFields } from '../dataset/merge.ts';
import { partOf, type RecordType } from '../dataset/record-types.ts';
import { onDatasetChanged, openConflicts, seedDataset, standings } from '../dataset/store.ts';
import { attempt, type StoreTrouble } from '../dataset/trouble.ts';
import { type EditedType, tableRooms } from './routes.ts';

/** One record in a table. A deleted one is shown as it was bundled. */
export interface Row {
  type: EditedType;
  id: string;
  record: JsonRecord;
  origin: Origin;
  /** The fields that are the reader's, of a changed record. */
  fields: readonly string[];
  /** As bundled; null for the reader's own. */
  base: JsonRecord | null;
}

export type Rows = Record<EditedType, ReadonlyMap<string, Row>>;

/** Everything that the editor draws from. */
export interface Contents {
  rows: Rows;
  conflicts: readonly ConflictRow[];
  /** True where nothing can be saved: the rows are the bundled ones. */
  readOnly: boolean;
  trouble: StoreTrouble | null;
}

export const editedTypes: readonly EditedType[] = Object.values(tableRooms);

export function emptyRows(): Rows {
  return {
    wave: new Map(),
    programme: new Map(),
    headcount: new Map(),
    event: new Map(),
    source: new Map(),
    contested: new Map(),
  };
}

function isEdited(type: RecordType): type is EditedType {
  return editedTypes.some((each) => each === type);
}

function rowOf(type: EditedType, id: string, held: Held): Row | null {
  const origin = originOf(held);
  const record = held.shown ?? held.base;
  if (origin === null || record === null) return null;
  return { type, id, record, origin, fields: readerFields(held), base: held.base };
}

function bundledRows(): Rows {
  const rows = emptyRows();
  const dataset = bundledDataset();
  for (const type of editedTypes) {
    const records: readonly JsonRecord[] = dataset[partOf[type]];
    rows[type] = new Map(
      records.map((record) => [
        record.id,
        { type, id: record.id, record, origin: 'bundled', fields: [], base: record },
      ]),
    );
  }
  return rows;
}

async function readAll(): Promise<Pick<Contents, 'rows' | 'conflicts'> | StoreTrouble> {
  const rows = emptyRows();
  for (const type of editedTypes) {
    const read = await standings(type);
    if (!read.ok) return read.error;
    rows[type] = new Map(
      [...read.value].flatMap(([id, { held }]) => {
        const row = rowOf(type, id, held);
        return row === null ? [] : [[id, row] as const];
      }),
    );
  }
  const conflicts = await openConflicts();
  return conflicts.ok ? { rows, conflicts: conflicts.value } : conflicts.error;
}

/** The last row of the history: where the next changes will be looked for. */
async function lastChange(db: Database): Promise<{ seq: number; group: string }> {
  const last = await db.history.orderBy('seq').last();
  return { seq: last?.seq ?? 0, group: last?.group ?? '' };
}

/** More changes than this at once, and everything is read anew. */
const many = 2_000;

/**
 * Rows that changed since a place in the history, by type and id; null where there are too many to follow, or where
 * the history is another one: erased, or replaced by a backup.
 */
async function changedSince(
  db: Database,
  seen: { seq: number; group: string },
): Promise<{ last: { seq: number; group: string }; changed: Map<string, [EditedType, string, Row | null]> } | null> {
  const at = seen.seq === 0 ? undefined : await db.history.get(seen.seq);
  if (seen.seq > 0 && at?.group !== seen.group) return null;
  const made = await db.history
    .where('seq')
    .above(seen.seq)
    .limit(many + 1)
    .toArray();
  const last = made.at(-1);
  // A change without a row: a conflict was settled, or everything was erased.
  if (made.length > many || (last === undefined && (await db.meta.get('asOf')) === undefined)) return null;
  const changed = new Map<string, [EditedType, string, Row | null]>();
  for (const { type, id } of made) {
    if (!isEdited(type) || changed.has(`${type} ${id}`)) continue;
    const [shown, mark] = await Promise.all([db.shown(type).get(id), db.bases.get([type, id])]);
    const held: Held = { base: null, touched: [], deleted: false, ...mark, shown: shown ?? null };
    changed.set(`${type} ${id}`, [type, id, rowOf(type, id, held)]);
  }
  return { last: last === undefined ? seen : { seq: last.seq ?? 0, group: last.group }, changed };
}

function withChanges(rows: Rows, changed: Iterable<[EditedType, string, Row | null]>): Rows {
  const next = { ...rows };
  const own = new Map<EditedType, Map<string, Row>>();
  for (const [type, id, row] of changed) {
    const mine = own.get(type) ?? new Map(rows[type]);
    own.set(type, mine);
    if (row === null) mine.delete(id);
    else mine.set(id, row);
    next[type] = mine;
  }
  return next;
}

/**
 * Reads everything, and calls back with it now and after every change, wherever it was made. Changes are followed
 * by the history, so that one edit among a hundred thousand records does not read them all again.
 * @returns a function that ends it.
 */
export function followContents(onContents: (contents: Contents) => void): () => void {
  const db = theDatabase();
  let rows = emptyRows();
  let seen = { seq: 0, group: '' };
  let whole = false;
  let queue = Promise.resolve();
  let ended = false;

  async function readWhole(): Promise<void> {
    const seeded = await seedDataset();
    const start = await attempt(() => lastChange(db));
    const read = start.ok ? await readAll() : start.error;
    if (ended) return;
    if ('code' in read) {
      rows = bundledRows();
      whole = false;
      onContents({ rows, conflicts: [], readOnly: true, trouble: read });
      return;
    }
    seen = start.ok ? start.value : { seq: 0, group: '' };
    rows = read.rows;
    whole = true;
    onContents({ rows, conflicts: read.conflicts, readOnly: false, trouble: seeded.ok ? null : seeded.error });
  }

  async function follow(): Promise<void> {
    const since = await attempt(() => changedSince(db, seen));
    if (ended) return;
    if (!whole || !since.ok || since.value === null) return readWhole();
    const conflicts = await openConflicts();
    if (!conflicts.ok) return readWhole();
    seen = since.value.last;
    rows = withChanges(rows, since.value.changed.values());
    onContents({ rows, conflicts: conflicts.value, readOnly: false, trouble: null });
  }

  queue = queue.then(readWhole);
  const stop = onDatasetChanged(() => {
    queue = queue.then(follow);
  });
  return () => {
    ended = true;
    stop();
  };
}
