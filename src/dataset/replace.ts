/** One whole state in the place of another, history included, and the way back: what a backup does to an untouched store. */
import type { Database } from './database.ts';
import type { Replaced, Saved } from './edit.ts';
import { changesBetween, lastSeq } from './history.ts';
import { equal } from './json.ts';
import { keyOf, recordTypes } from './record-types.ts';
import { failure, type Result, success } from './result.ts';
import { readState, replaceState, type StoreState } from './state.ts';
import { attempt, type Refusal, type StoreTrouble } from './trouble.ts';

/**
 * Puts a state in the place of everything, in one transaction. Gives what it took the place of; null, with nothing
 * written, where the store is no longer at `revision`. Rejects with what the storage throws.
 */
export async function replaceWhole(
  db: Database,
  state: StoreState,
  options: { revision: number; between: (done: number, total: number) => void },
): Promise<Replaced | null> {
  const was = await readState(db);
  if (!(await replaceState(db, state, options))) return null;
  return { was, since: await lastSeq(db.history) };
}

/** A record that stands otherwise than it did at `since`; null where all that came later was taken back. */
async function changedAfter(db: Database, since: number): Promise<Refusal | null> {
  const later = await changesBetween(db.history, since + 1, Number.MAX_SAFE_INTEGER);
  const seen = new Set<string>();
  for (const { type, id, before } of later) {
    const key = keyOf({ type, id });
    if (seen.has(key)) continue;
    seen.add(key);
    const now = (await db.shown(type).get(id)) ?? null;
    if (equal(now, before)) continue;
    const current = now ?? { id };
    const fields = Object.keys(current).filter((field) => !equal(current[field], before?.[field]));
    return { code: 'stale', type, id, fields, current, message: `${key}: changed again since: ${fields.join(', ')}` };
  }
  return null;
}

/**
 * Puts back what a whole state took the place of; to take back what this gives is to do it again. Refused as `stale`
 * where a record was changed since and that was not taken back: nothing that came later is lost unseen.
 */
export async function takeBackReplaced(
  db: Database,
  { was, since }: Replaced,
): Promise<Result<Saved, Refusal | StoreTrouble>> {
  const looked = await attempt(async () => {
    await db.ready();
    const revision = Number((await db.meta.get('revision'))?.value ?? 0);
    const later = await changedAfter(db, since);
    if (later !== null) return later;
    return replaceWhole(db, was, { revision, between: () => undefined });
  });
  if (!looked.ok) return looked;
  const { value } = looked;
  // Something was changed in between: look again.
  if (value === null) return takeBackReplaced(db, { was, since });
  if ('code' in value) return failure(value);
  const records = recordTypes.reduce((sum, type) => sum + was.rows[type].length, 0);
  return success({ group: '', records, replaced: value });
}
