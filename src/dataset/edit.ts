/** The one way in which records change by the reader's hand or by an import: checked, whole, and remembered. */
import { baseRow } from './base-row.ts';
import { checkRecord } from './check-record.ts';
import type { ConflictRow, Database } from './database.ts';
import { checkTogether, type Item, type Items, invalid, readSurroundings } from './edit-checks.ts';
import type { Author, HistoryRow } from './history.ts';
import { equal, type Json, type JsonRecord } from './json.ts';
import type { Held } from './merge.ts';
import { type AnyRecord, keyOf, type RecordType, recordTypes } from './record-types.ts';
import { failure, type Result } from './result.ts';
import type { StoreState } from './state.ts';
import { attempt, type Refusal, Refused, type StoreTrouble } from './trouble.ts';
import { mend } from './unfinished.ts';
import { noteWitness } from './witness.ts';

/** One step of an edit. All steps of an edit are made, or none. */
export type Step =
  /**
   * Adds a record or replaces it whole; with `onlyNew` an existing one is not replaced. `sound`: the same record as
   * `checkRecord` gave it, where it was checked before.
   */
  | { do: 'put'; type: RecordType; record: JsonRecord; onlyNew?: boolean; sound?: AnyRecord }
  /** Sets fields. `from`: the values they had when the reader began; where they have others now, nothing is set. */
  | { do: 'change'; type: RecordType; id: string; fields: { [field: string]: Json }; from?: { [field: string]: Json } }
  | { do: 'remove'; type: RecordType; id: string }
  /** Back to what is bundled, also from deletion. */
  | { do: 'restore'; type: RecordType; id: string }
  /**
   * Back to what the history holds; it was sound when it was written, so it is not checked. `record` null: there was
   * none, and `deleted` tells whether the reader had deleted it.
   */
  | { do: 'reinstate'; type: RecordType; id: string; record: JsonRecord | null; deleted: boolean };

/** How an edit is made. */
export interface EditOptions {
  /** Stands in the history. */
  by?: Author;
  /** The file that an import comes from; stands in the history. */
  file?: string | null;
  /** Called between chunks, within the transaction: what it throws undoes the whole edit. */
  between?: (done: number, total: number) => void;
}

/** Records written between two calls of `between`. */
const chunk = 2000;

export interface Saved {
  /** Names the edit in the history; empty where it changed nothing. */
  group: string;
  /** How many records are different now. */
  records: number;
  /** Where one whole state took the place of another: there is no edit then, and `replace.ts` takes it back. */
  replaced?: Replaced;
}

/** What a whole state took the place of, and the last `seq` in the history of the state that did. */
export interface Replaced {
  was: StoreState;
  since: number;
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
    const shown = await db.shownWith(type, ids);
    const bases = await db.basesWith(type, ids);
    for (const id of ids) {
      const { base, touched, deleted } = bases.get(id) ?? { base: null, touched: [], deleted: false };
      const held: Held = { base, touched, deleted, shown: shown.get(id) ?? null };
      items.set(keyOf({ type, id }), {
        type,
        id,
        held,
        after: held.shown,
        sound: null,
        restored: false,
        trusted: false,
        forgotten: false,
      });
    }
  }
  return items;
}

function refuse(code: 'exists' | 'missing' | 'not_bundled', { type, id }: Item, message: string): never {
  throw new Refused({ code, type, id, message: `${type} ${id}: ${message}` });
}

function set(item: Item, record: JsonRecord): void {
  const result = checkRecord(item.type, record);
  if (!result.ok) throw invalid(result.error);
  settle(item, result.value);
}

function settle(item: Item, sound: AnyRecord): void {
  item.sound = sound;
  item.after = sound;
}

function take(step: Step, item: Item): void {
  const { type, id, after, held } = item;
  if (step.do === 'put') {
    if (step.onlyNew === true && after !== null) refuse('exists', item, 'the id is taken');
    if (step.sound === undefined) set(item, step.record);
    else settle(item, step.sound);
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
  } else if (step.do === 'reinstate') {
    item.after = step.record;
    item.sound = null;
    item.trusted = true;
    item.forgotten = step.record === null && !step.deleted;
  } else {
    if (held.base === null) refuse('not_bundled', item, 'it is not bundled, so there is nothing to go back to');
    item.after = held.base;
    item.sound = null;
  }
  item.restored = step.do === 'restore';
}

/** An open conflict follows the reader's value, and ends where the record is gone, restored, or agrees. */
function followConflicts(db: Database, rows: readonly ConflictRow[], items: Items): PromiseLike<unknown>[] {
  return rows.flatMap((row): PromiseLike<unknown>[] => {
    const item = items.get(keyOf(row));
    if (item === undefined) return [];
    const { after, held, restored } = item;
    const mine = row.field === '' ? after : after?.[row.field];
    const bundled = row.field === '' ? null : held.base?.[row.field];
    const ended = restored || after === null || equal(mine, bundled);
    if (ended) return [db.conflicts.delete([row.type, row.id, row.field])];
    return [db.conflicts.put({ ...row, mine: mine ?? null })];
  });
}

/** Writes all of it at once, for the reason that `Ledger` gives; gives the name of the database. */
async function write(db: Database, changed: Items, group: string, options: EditOptions): Promise<string> {
  const { by = 'reader', file = null, between } = options;
  const ledger = await db.ledger();
  const conflicts = await db.conflicts.toArray();
  const identity = ledger.identity ?? crypto.randomUUID();
  const items = [...changed.values()];
  const at = new Date().toISOString();
  between?.(0, items.length);
  const history = items.map(({ type, id, held, after }): HistoryRow => {
    const row: HistoryRow = { at, by, group, type, id, before: held.shown, after };
    return held.shown === null && held.deleted ? { ...row, deleted: true } : row;
  });
  const asked: PromiseLike<unknown>[] = db.begin(history.length, file, identity, ledger);
  // The history before the records: what is broken off can then be finished or taken back (see `unfinished.ts`).
  asked.push(...db.remember(history, file, ledger));
  let done = 0;
  for (const type of recordTypes) {
    const mine = items.filter((item) => item.type === type);
    for (let from = 0; from < mine.length; from += chunk) {
      const part = mine.slice(from, from + chunk);
      const put = part.flatMap(({ after }) => after ?? []);
      const gone = part.flatMap(({ id, after }) => (after === null ? id : []));
      if (gone.length > 0) asked.push(db.shown(type).bulkDelete(gone));
      const written = put.length > 0 ? db.shown(type).bulkPut(put) : undefined;
      if (written !== undefined) {
        asked.push(
          written.then(() => {
            done += part.length;
            between?.(done, items.length);
          }),
        );
      }
    }
  }
  const marks = items.map((item) => ({ item, row: baseRow(item) }));
  const bases = marks.flatMap(({ row }) => row ?? []);
  const baseless = marks.flatMap(({ item: { type, id, held }, row }): [RecordType, string][] =>
    row === null && (held.base !== null || held.deleted) ? [[type, id]] : [],
  );
  if (bases.length > 0) asked.push(db.bases.bulkPut(bases));
  if (baseless.length > 0) asked.push(db.bases.bulkDelete(baseless));
  asked.push(...followConflicts(db, conflicts, changed));
  asked.push(db.meta.put({ key: 'identity', value: identity }), db.grow(ledger));
  await Promise.all(asked);
  between?.(items.length, items.length);
  return identity;
}

/** Whether anything of the record is different after the edit: itself, whose its fields are, or that it was deleted. */
function changes({ held, after, restored, trusted, forgotten }: Item): boolean {
  if (!equal(held.shown, after) || (restored && held.touched.length > 0)) return true;
  return trusted && after === null && held.base === null && held.deleted === forgotten;
}

interface Made {
  saved: Saved;
  identity: string | null;
}

async function make(db: Database, steps: readonly Step[], options: EditOptions): Promise<Made> {
  const nothing = { saved: unchanged, identity: null };
  if (steps.length === 0) return nothing;
  const items = await readItems(db, steps);
  for (const step of steps) {
    const item = items.get(keyOf({ type: step.type, id: idOf(step) }));
    if (item !== undefined) take(step, item);
  }
  checkTogether(items, await readSurroundings(db, items));
  const changed: Items = new Map([...items].filter(([, item]) => changes(item)));
  if (changed.size === 0) return nothing;
  const group = crypto.randomUUID();
  const identity = await write(db, changed, group, options);
  return { saved: { group, records: changed.size }, identity };
}

/**
 * Makes all steps of an edit in one transaction, together with their rows in the history, or none of them.
 * A refusal names the record and the field; trouble with the storage comes back as a value too.
 */
export async function edit(
  db: Database,
  steps: readonly Step[],
  options: EditOptions = {},
): Promise<Result<Saved, Refusal | StoreTrouble>> {
  try {
    return await attempt(async () => {
      await db.ready();
      await mend(db);
      const { saved, identity } = await db.whole(() => make(db, steps, options));
      if (identity !== null) await noteWitness({ identity, since: new Date().toISOString() });
      return saved;
    });
  } catch (error) {
    if (error instanceof Refused) return failure(error.refusal);
    throw error;
  }
}
