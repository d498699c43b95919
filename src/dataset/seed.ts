/** Bringing the bundled dataset into the store, at the first start and with every release after it. */

import type { Bundle } from './bundled.ts';
import { citedSources } from './cited-sources.ts';
import type { BaseRow, ConflictRow, Database, Ledger } from './database.ts';
import type { HistoryRow } from './history.ts';
import { equal, type JsonRecord } from './json.ts';
import { type Held, mergeRecord } from './merge.ts';
import { datasetTypes, partOf, type RecordType } from './record-types.ts';
import type { Dataset } from './records.ts';
import { mend } from './unfinished.ts';

export interface SeedReport {
  /** False where the store already held this release. */
  seeded: boolean;
  added: number;
  changed: number;
  removed: number;
  conflicts: number;
}

interface Plan {
  bases: BaseRow[];
  baseless: [RecordType, string][];
  conflicts: ConflictRow[];
  settled: [RecordType, string, string][];
  history: HistoryRow[];
  shown: { type: RecordType; put: JsonRecord[]; remove: string[] }[];
}

interface Stamp {
  release: string;
  at: string;
  group: string;
}

type HeldOf = Map<string, Held>;

/** What the store holds of one type, by id. */
async function readHeld(db: Database, type: RecordType): Promise<HeldOf> {
  const held: HeldOf = new Map();
  for (const shown of await db.shown(type).toArray()) {
    held.set(shown.id, { base: null, shown, touched: [], deleted: false });
  }
  const bases = await db.bases.where('[type+id]').between([type, ''], [type, '\uffff']).toArray();
  for (const { id, base, touched, deleted } of bases) {
    held.set(id, { base, touched, deleted, shown: held.get(id)?.shown ?? null });
  }
  return held;
}

function planRecord(plan: Plan, type: RecordType, held: Held, next: JsonRecord | null, id: string, stamp: Stamp): Held {
  const merged = mergeRecord(held, next);
  const { base, touched, deleted, shown } = merged.held;
  if (base !== null || deleted) plan.bases.push({ type, id, base, touched, deleted });
  else if (held.base !== null || held.deleted) plan.baseless.push([type, id]);
  for (const difference of merged.conflicts) {
    plan.conflicts.push({ type, id, ...difference, release: stamp.release, at: stamp.at });
  }
  // A conflict over the whole record lasts as long as one side holds it and the other does not.
  if ((held.base === null || next === null) && (shown === null) === (next === null)) plan.settled.push([type, id, '']);
  for (const field of merged.held.touched) {
    if (equal(base?.[field], shown?.[field])) plan.settled.push([type, id, field]);
  }
  const { at, group } = stamp;
  if (!equal(held.shown, shown))
    plan.history.push({ at, group, by: 'bundled', type, id, before: held.shown, after: shown });
  return merged.held;
}

function planType(plan: Plan, type: RecordType, held: HeldOf, next: readonly JsonRecord[], stamp: Stamp): void {
  const coming = new Map(next.map((record) => [record.id, record]));
  const put: JsonRecord[] = [];
  const remove: string[] = [];
  for (const id of new Set([...coming.keys(), ...held.keys()])) {
    const before: Held = held.get(id) ?? { base: null, shown: null, touched: [], deleted: false };
    const after = planRecord(plan, type, before, coming.get(id) ?? null, id, stamp);
    held.set(id, after);
    if (equal(before.shown, after.shown)) continue;
    if (after.shown === null) remove.push(id);
    else put.push(after.shown);
  }
  plan.shown.push({ type, put, remove });
}

/** Asks for all writes of a plan, to be waited for together: see `Ledger`. */
function writes(db: Database, plan: Plan, ledger: Ledger, first: boolean): PromiseLike<unknown>[] {
  const asked: PromiseLike<unknown>[] = [];
  for (const { type, put, remove } of plan.shown) {
    asked.push(db.shown(type).bulkPut(put), db.shown(type).bulkDelete(remove));
  }
  asked.push(db.bases.bulkDelete(plan.baseless), db.bases.bulkPut(plan.bases));
  asked.push(db.conflicts.bulkDelete(plan.settled), db.conflicts.bulkPut(plan.conflicts));
  // The first release is where history begins: it changes nothing that was there before.
  if (!first) asked.push(...db.remember(plan.history, null, ledger));
  return asked;
}

async function merge(db: Database, release: string, dataset: Dataset): Promise<SeedReport> {
  const stamp: Stamp = { release, at: new Date().toISOString(), group: crypto.randomUUID() };
  const plan: Plan = { bases: [], baseless: [], conflicts: [], settled: [], history: [], shown: [] };
  const first = (await db.bases.count()) === 0;
  const shown: (JsonRecord | null)[] = [];
  // Sources come last, because whether one may go depends on who still cites it.
  for (const type of datasetTypes.toReversed()) {
    const held = await readHeld(db, type);
    const next: JsonRecord[] = [...dataset[partOf[type]]];
    if (type === 'source') {
      const coming = new Set(next.map(({ id }) => id));
      // What the records that are shown now cite stays, also where the release drops it.
      const cited = new Set(shown.flatMap(citedSources));
      for (const { shown: source } of held.values()) {
        if (source !== null && cited.has(source.id) && !coming.has(source.id)) next.push(source);
      }
    }
    planType(plan, type, held, next, stamp);
    for (const after of held.values()) shown.push(after.shown);
  }
  const ledger = await db.ledger();
  await Promise.all([
    ...writes(db, plan, ledger, first),
    db.meta.bulkPut([
      { key: 'release', value: release },
      { key: 'asOf', value: dataset.asOf },
    ]),
    db.grow(ledger),
  ]);
  const before = (row: HistoryRow): boolean => row.before !== null;
  const gone = (row: HistoryRow): boolean => row.after === null;
  const removed = plan.history.filter(gone).length;
  const added = plan.history.filter((row) => !before(row)).length;
  return {
    seeded: true,
    added,
    removed,
    changed: plan.history.length - added - removed,
    conflicts: plan.conflicts.length,
  };
}

/**
 * Brings a release into the store: untouched records follow it, what the reader changed, deleted or added stays,
 * and conflicts are recorded. One transaction, and nothing at all when the store holds the release already, so it
 * may be called at every start and from several pages at once. Rejects with what the storage throws.
 */
export async function seedDataset(db: Database, bundle: Bundle): Promise<SeedReport> {
  await db.ready();
  await mend(db);
  const same: SeedReport = { seeded: false, added: 0, changed: 0, removed: 0, conflicts: 0 };
  if ((await db.meta.get('release'))?.value === bundle.release) return same;
  const dataset = bundle.dataset();
  return db.whole(async () => {
    if ((await db.meta.get('release'))?.value === bundle.release) return same;
    return merge(db, bundle.release, dataset);
  });
}
