/** The records as the tables show them, read from the store and kept in step with it, whoever changes it. */
import { bundledDataset } from '../dataset/bundled.ts';
import type { ConflictRow } from '../dataset/database.ts';
import type { JsonRecord } from '../dataset/json.ts';
import { type Held, type Origin, originOf, readerFields } from '../dataset/merge.ts';
import { partOf } from '../dataset/record-types.ts';
import type { Changed, Mark } from '../dataset/standings.ts';
import {
  changedSince,
  latestMark,
  onDatasetChanged,
  openConflicts,
  seedDataset,
  tellStandings,
} from '../dataset/store.ts';
import type { StoreTrouble } from '../dataset/trouble.ts';
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

/** The ids of the rows that differ from those before, by type. Null: anything may. */
type Touched = ReadonlyMap<EditedType, ReadonlySet<string>> | null;

/** Everything that the editor draws from. */
export interface Contents {
  rows: Rows;
  touched: Touched;
  /** The contents that `touched` compares with. */
  before: Contents | null;
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
    const mine = new Map<string, Row>();
    const read = await tellStandings(type, (id, { held }) => {
      const row = rowOf(type, id, held);
      if (row !== null) mine.set(id, row);
    });
    if (!read.ok) return read.error;
    rows[type] = mine;
  }
  const conflicts = await openConflicts();
  return conflicts.ok ? { rows, conflicts: conflicts.value } : conflicts.error;
}

/** More changes than this at once, and everything is read anew. */
const many = 2_000;

/** The rows with some of them as they are now. */
function withChanges(rows: Rows, changed: readonly Changed[]): { rows: Rows; touched: Touched } {
  const next = { ...rows };
  const touched = new Map<EditedType, ReadonlySet<string>>();
  for (const type of editedTypes) {
    const mine = changed.filter((each) => each.type === type);
    if (mine.length === 0) continue;
    const all = new Map(rows[type]);
    for (const { id, standing } of mine) {
      const row = standing && rowOf(type, id, standing.held);
      if (row === null) all.delete(id);
      else all.set(id, row);
    }
    next[type] = all;
    touched.set(type, new Set(mine.map(({ id }) => id)));
  }
  return { rows: next, touched };
}

/**
 * Reads everything, and calls back with it now and after every change, wherever it was made. Changes are followed
 * by the history, so that one edit among a hundred thousand records does not read them all again.
 * @returns a function that ends it.
 */
export function followContents(onContents: (contents: Contents) => void): () => void {
  let rows = emptyRows();
  let mark: Mark | null = null;
  let whole = false;
  let queue = Promise.resolve();
  let ended = false;
  let last: Contents | null = null;
  /** Why the release in the package could not be brought in; whatever frees the way is followed by a change. */
  let unmerged: StoreTrouble | null = null;

  function tell(contents: Omit<Contents, 'before'>): void {
    // No chain of all contents that ever were.
    if (last !== null) last.before = null;
    last = { ...contents, before: last };
    onContents(last);
  }

  async function readWhole(): Promise<void> {
    const seeded = await seedDataset();
    const start = seeded.ok || seeded.error.code !== 'silent' ? await latestMark() : seeded;
    const read = start.ok ? await readAll() : start.error;
    if (ended) return;
    if ('code' in read) {
      rows = bundledRows();
      whole = false;
      tell({ rows, touched: null, conflicts: [], readOnly: true, trouble: read });
      return;
    }
    mark = start.ok ? start.value : null;
    rows = read.rows;
    whole = true;
    unmerged = seeded.ok ? null : seeded.error;
    tell({ rows, touched: null, conflicts: read.conflicts, readOnly: false, trouble: unmerged });
  }

  async function follow(): Promise<void> {
    const since = await changedSince(mark, many);
    if (ended) return;
    if (!whole || unmerged !== null || !since.ok || since.value === null) return readWhole();
    const conflicts = await openConflicts();
    if (!conflicts.ok) return readWhole();
    mark = since.value.mark;
    const next = withChanges(rows, since.value.changed);
    rows = next.rows;
    tell({ rows, touched: next.touched, conflicts: conflicts.value, readOnly: false, trouble: null });
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
