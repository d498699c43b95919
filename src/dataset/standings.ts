/** Whose each record is, and which records an edit made anywhere has changed since one looked last. */
import type { Database } from './database.ts';
import { changesBetween } from './history.ts';
import { type Held, type Origin, originOf, readerFields } from './merge.ts';
import { keyOf, partOf, type RecordType } from './record-types.ts';

export interface Standing {
  origin: Origin;
  /** The fields that are the reader's, of a changed record. */
  fields: string[];
  held: Held;
}

/** Records read at a time: a few milliseconds of work, so that a page stays awake meanwhile. */
const atOnce = 1_000;

function standingOf(held: Held): Standing | null {
  const origin = originOf(held);
  return origin === null ? null : { origin, fields: readerFields(held), held };
}

/**
 * Tells of all records of a type one by one, deleted ones included: those that are shown by id, then the others. Rejects
 * with what the storage throws.
 */
export async function eachStanding(
  db: Database,
  type: RecordType,
  tell: (id: string, standing: Standing) => void,
): Promise<void> {
  await db.ready();
  const note = (id: string, held: Held): void => {
    const standing = standingOf(held);
    if (standing !== null) tell(id, standing);
  };
  await db.transaction('r', [partOf[type], 'bases'], async () => {
    const rows = await db.bases.where('[type+id]').between([type, ''], [type, '\uffff']).toArray();
    const bases = new Map(rows.map((row) => [row.id, row]));
    const table = db.shown(type);
    let part = await table.orderBy(':id').limit(atOnce).toArray();
    while (part.length > 0) {
      for (const shown of part) {
        const { base, touched, deleted } = bases.get(shown.id) ?? { base: null, touched: [], deleted: false };
        note(shown.id, { base, touched, deleted, shown });
        bases.delete(shown.id);
      }
      const last = part.at(-1)?.id ?? '';
      part = part.length < atOnce ? [] : await table.where(':id').above(last).limit(atOnce).toArray();
    }
    for (const [id, { base, touched, deleted }] of bases) note(id, { base, touched, deleted, shown: null });
  });
}

/** All records of a type by id, deleted ones included. */
export async function standingsIn(db: Database, type: RecordType): Promise<Map<string, Standing>> {
  const all = new Map<string, Standing>();
  await eachStanding(db, type, (id, standing) => all.set(id, standing));
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
    const key = keyOf({ type, id });
    if (changed.has(key)) continue;
    const [shown, row] = await Promise.all([db.shown(type).get(id), db.bases.get([type, id])]);
    const held: Held = { base: null, touched: [], deleted: false, ...row, shown: shown ?? null };
    changed.set(key, { type, id, standing: standingOf(held) });
  }
  return { mark: { group: last.group, to: last.to }, changed: [...changed.values()] };
}
