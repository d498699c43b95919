/** The one way in which records change by the reader's hand or by an import: checked, whole, and remembered. */
import { checkRecord } from './check-record.ts';
import type { Author, BaseRow, Database, HistoryRow } from './database.ts';
import { checkTogether, type Item, type Items, invalid, keyOf, readSurroundings } from './edit-checks.ts';
import { differingFields, equal, type Json, type JsonRecord } from './json.ts';
import type { Held } from './merge.ts';
import { type RecordType, recordTypes } from './record-types.ts';
import { failure, type Result } from './result.ts';
import { attempt, type Refusal, Refused, type StoreTrouble } from './trouble.ts';

/** One step of an edit. All steps of an edit are made, or none. */
export type Step =
  /** Adds a record or replaces it whole; with `onlyNew` an existing one is not replaced. */
  | { do: 'put'; type: RecordType; record: JsonRecord; onlyNew?: boolean }
  /** Sets fields. `from`: the values they had when the reader began; where they have others now, nothing is set. */
  | { do: 'change'; type: RecordType; id: string; fields: { [field: string]: Json }; from?: { [field: string]: Json } }
  | { do: 'remove'; type: RecordType; id: string }
  /** Back to what is bundled, also from deletion. */
  | { do: 'restore'; type: RecordType; id: string };

export interface Saved {
  /** Names the edit in the history; empty where it changed nothing. */
  group: string;
  /** How many records are different now. */
  records: number;
}

const unchanged: Saved = { group: '', records: 0 };

function idOf(step: Step): string {
  return step.do === 'put' ? step.record.id : step.id;
}

async function readItems(db: Database, steps: readonly Step[]): Promise<Items> {
  const items: Items = new Map();
  for (const type of recordTypes) {
    const ids = [...new Set(steps.filter((step) => step.type === type).map(idOf))];
    if (ids.length === 0) continue;
    const shown = await db.shown(type).bulkGet(ids);
    const bases = await db.bases.bulkGet(ids.map((id): [RecordType, string] => [type, id]));
    ids.forEach((id, at) => {
      const { base, touched, deleted } = bases[at] ?? { base: null, touched: [], deleted: false };
      const held: Held = { base, touched, deleted, shown: shown[at] ?? null };
      items.set(keyOf(type, id), { type, id, held, after: held.shown, sound: null, restored: false });
    });
  }
  return items;
}

function refuse(code: 'exists' | 'missing' | 'not_bundled', { type, id }: Item, message: string): never {
  throw new Refused({ code, type, id, message: `${type} ${id}: ${message}` });
}

function set(item: Item, record: JsonRecord): void {
  const result = checkRecord(item.type, record);
  if (!result.ok) throw invalid(result.error);
  item.sound = result.value;
  item.after = result.value;
}

function take(step: Step, item: Item): void {
  const { type, id, after, held } = item;
  if (step.do === 'put') {
    if (step.onlyNew === true && after !== null) refuse('exists', item, 'the id is taken');
    set(item, step.record);
  } else if (step.do === 'change') {
    if (after === null) refuse('missing', item, 'there is no such record');
    if ('id' in step.fields && step.fields.id !== id) {
      throw invalid([{ type, id, field: 'id', rule: 'shape', message: 'an id cannot change' }]);
    }
    const fields = Object.keys(step.fields).filter(
      (field) => step.from !== undefined && !equal(step.from[field], after[field]),
    );
    if (fields.length > 0) {
      const message = `${type} ${id}: changed elsewhere meanwhile: ${fields.join(', ')}`;
      throw new Refused({ code: 'stale', type, id, fields, current: after, message });
    }
    set(item, { ...after, ...step.fields, id });
  } else if (step.do === 'remove') {
    if (after === null) refuse('missing', item, 'there is no such record');
    item.after = null;
    item.sound = null;
  } else {
    if (held.base === null) refuse('not_bundled', item, 'it is not bundled, so there is nothing to go back to');
    item.after = held.base;
    item.sound = null;
  }
  item.restored = step.do === 'restore';
}

/** The mark beside a record after the edit; null where none is needed. */
function baseRow({ type, id, held, after, restored }: Item): BaseRow | null {
  const { base } = held;
  if (after === null) return { type, id, base, touched: [], deleted: true };
  if (base === null) return null;
  const changed = differingFields(held.shown, after);
  const mine = changed.filter((field) => !equal(after[field], base[field]));
  const kept = held.touched.filter((field) => !changed.includes(field));
  return { type, id, base, touched: restored ? [] : [...kept, ...mine], deleted: false };
}

/** An open conflict follows the reader's value, and ends where the record is gone, restored, or agrees. */
async function followConflicts(db: Database, items: Items): Promise<void> {
  for (const row of await db.conflicts.toArray()) {
    const item = items.get(keyOf(row.type, row.id));
    if (item === undefined) continue;
    const { after, held, restored } = item;
    const mine = row.field === '' ? after : after?.[row.field];
    const bundled = row.field === '' ? null : held.base?.[row.field];
    if (restored || after === null || equal(mine, bundled)) await db.conflicts.delete([row.type, row.id, row.field]);
    else await db.conflicts.put({ ...row, mine: mine ?? null });
  }
}

async function write(db: Database, changed: Items, by: Author, group: string): Promise<void> {
  const items = [...changed.values()];
  const at = new Date().toISOString();
  for (const type of recordTypes) {
    const mine = items.filter((item) => item.type === type);
    await db.shown(type).bulkPut(mine.flatMap(({ after }) => after ?? []));
    await db.shown(type).bulkDelete(mine.flatMap(({ id, after }) => (after === null ? id : [])));
  }
  const marks = items.map((item) => ({ item, row: baseRow(item) }));
  await db.bases.bulkPut(marks.flatMap(({ row }) => row ?? []));
  await db.bases.bulkDelete(
    marks.flatMap(({ item, row }): [RecordType, string][] => (row === null ? [[item.type, item.id]] : [])),
  );
  await followConflicts(db, changed);
  await db.history.bulkAdd(
    items.map(({ type, id, held, after }): HistoryRow => ({ at, by, group, type, id, before: held.shown, after })),
  );
  await db.grow();
}

async function make(db: Database, steps: readonly Step[], by: Author): Promise<Saved> {
  if (steps.length === 0) return unchanged;
  const items = await readItems(db, steps);
  for (const step of steps) {
    const item = items.get(keyOf(step.type, idOf(step)));
    if (item !== undefined) take(step, item);
  }
  checkTogether(items, await readSurroundings(db, items));
  const changed: Items = new Map(
    [...items].filter(
      ([, { held, after, restored }]) => !equal(held.shown, after) || (restored && held.touched.length > 0),
    ),
  );
  if (changed.size === 0) return unchanged;
  const group = crypto.randomUUID();
  await write(db, changed, by, group);
  return { group, records: changed.size };
}

/**
 * Makes all steps of an edit in one transaction, together with their rows in the history, or none of them.
 * A refusal names the record and the field; trouble with the storage comes back as a value too.
 */
export async function edit(
  db: Database,
  steps: readonly Step[],
  by: Author = 'reader',
): Promise<Result<Saved, Refusal | StoreTrouble>> {
  try {
    return await attempt(async () => {
      await db.ready();
      return db.transaction('rw', db.tables, () => make(db, steps, by));
    });
  } catch (error) {
    if (error instanceof Refused) return failure(error.refusal);
    throw error;
  }
}
