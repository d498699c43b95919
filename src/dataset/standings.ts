/** Whose each record is, and which records an edit made anywhere has changed since one looked last. */
import type { Database } from './database.ts';
import { changesBetween } from './history.ts';
import type { JsonRecord } from './json.ts';
import { type Held, type Origin, originOf, readerFields } from './merge.ts';
import { partOf, type RecordType } from './record-types.ts';

export interface Standing {
  origin: Origin;
  /** The fields that are the reader's, of a changed record. */
  fields: string[];
  held: Held;
}

/** Records read at a time: a few milliseconds of work, so that a page stays awake meanwhile. */
const atOnce = 1_000;

/** Every record of a type by id, read within the transaction that is open. */
async function shownOf(db: Database, type: RecordType): Promise<Map<string, JsonRecord>> {
  const shown = new Map<string, JsonRecord>();
  const table = db.shown(type);
  let part = await table.orderBy(':id').limit(atOnce).toArray();
  while (part.length > 0) {
    for (const record of part) shown.set(record.id, record);
    const last = part.at(-1)?.id ?? '';
    part = part.length < atOnce ? [] : await table.where(':id').above(last).limit(atOnce).toArray();
  }
  return shown;
}

function standingOf(held: Held): Standing | null {
  const origin = originOf(held);
  return origin === null ? null : { origin, fields: readerFields(held), held };
}

/** All records of a type by id, deleted ones included. Rejects with what the storage throws. */
export async function standingsIn(db: Database, type: RecordType): Promise<Map<string, Standing>> {
  await db.ready();
  const all = new Map<string, Standing>();
  const note = (id: string, held: Held): void => {
    const standing = standingOf(held);
    if (standing !== null) all.set(id, standing);
  };
  await db.transaction('r', [partOf[type], 'bases'], async () => {
    const shown = await shownOf(db, type);
    const rows = await db.bases.where('[type+id]').between([type, ''], [type, '\uffff']).toArray();
    for (const { id, base, touched, deleted } of rows) {
      note(id, { base, touched, deleted, shown: shown.get(id) ?? null });
      shown.delete(id);
    }
    for (const [id, record] of shown) note(id, { base: null, touched: [], deleted: false, shown: record });
  });
  return all;
}

/** The last edit, import or release that is in the history: what comes after it is new. */
export interface Mark {
  group: string;
  to: number;
}

/** Null where nothing was ever edited. */
export async function lastEdit(db: Database): Promise<Mark | null> {
  await db.ready();
  const last = await db.edits.orderBy('to').last();
  return last === undefined ? null : { group: last.group, to: last.to };
}

export interface Changed {
  type: RecordType;
  id: string;
  /** Null: nothing is left of it. */
  standing: Standing | null;
}

/**
 * What was changed after a mark, as it is now, with the next mark. Null where it is more than `most`, or where the
 * history is another one: erased, or replaced by a backup.
 */
export async function changesSince(
  db: Database,
  mark: Mark | null,
  most: number,
): Promise<{ mark: Mark | null; changed: Changed[] } | null> {
  await db.ready();
  if (mark !== null && (await db.edits.get(mark.group))?.to !== mark.to) return null;
  const edits = await db.edits
    .where('to')
    .above(mark?.to ?? 0)
    .sortBy('to');
  const [first, last] = [edits[0], edits.at(-1)];
  // A change without a row: a conflict was settled, or everything was erased.
  if (first === undefined || last === undefined)
    return (await db.meta.get('asOf')) === undefined ? null : { mark, changed: [] };
  if (edits.reduce((sum, { records }) => sum + records, 0) > most) return null;
  const changed = new Map<string, Changed>();
  for (const { type, id } of await changesBetween(db.history, first.from, last.to)) {
    const key = `${type} ${id}`;
    if (changed.has(key)) continue;
    const [shown, row] = await Promise.all([db.shown(type).get(id), db.bases.get([type, id])]);
    const held: Held = { base: null, touched: [], deleted: false, ...row, shown: shown ?? null };
    changed.set(key, { type, id, standing: standingOf(held) });
  }
  return { mark: { group: last.group, to: last.to }, changed: [...changed.values()] };
}
