/** Everything that the store holds, as plain values: what is exported whole, and what an import is held against. */
import type { Table } from 'dexie';
import type { Rows } from './assemble.ts';
import type { BaseRow, ConflictRow, Database, EditRow } from './database.ts';
import { type HistoryRow, packHistory, wholeHistory } from './history.ts';
import { keyOf, recordTypes } from './record-types.ts';

export interface StoreState {
  /** As stored, broken ones included. */
  rows: Rows;
  bases: BaseRow[];
  conflicts: ConflictRow[];
  /** Oldest first. */
  history: HistoryRow[];
  edits: EditRow[];
  release: string;
  asOf: string;
}

/** The rows of every type, read within the transaction that is open. */
export async function readRows(db: Database): Promise<Rows> {
  const [wave, programme, headcount, event, contested, source, lookAlike, gap, correction] = await Promise.all([
    db.shown('wave').toArray(),
    db.shown('programme').toArray(),
    db.shown('headcount').toArray(),
    db.shown('event').toArray(),
    db.shown('contested').toArray(),
    db.shown('source').toArray(),
    db.shown('lookAlike').toArray(),
    db.shown('gap').toArray(),
    db.shown('correction').toArray(),
  ]);
  return { wave, programme, headcount, event, contested, source, lookAlike, gap, correction };
}

/** Reads all of it in one transaction; with `history` false, without the past. Rejects with what the storage throws. */
export async function readState(db: Database, { history = true } = {}): Promise<StoreState> {
  await db.ready();
  return db.transaction('r', db.tables, async () => {
    const rows = await readRows(db);
    const bases = await db.bases.toArray();
    const conflicts = await db.conflicts.toArray();
    const past = history ? await wholeHistory(db.history) : [];
    const edits = await db.edits.orderBy('to').toArray();
    const release = await db.meta.get('release');
    const asOf = await db.meta.get('asOf');
    return {
      rows,
      bases,
      conflicts,
      history: past,
      edits,
      release: String(release?.value ?? ''),
      asOf: String(asOf?.value ?? ''),
    };
  });
}

/**
 * Replaces all of it in one transaction, or nothing. Gives false, with nothing written, where the store is no longer
 * at `revision`: what it had was looked at before.
 */
export async function replaceState(
  db: Database,
  state: StoreState,
  { revision: seen, between }: { revision: number; between: (done: number, total: number) => void },
): Promise<boolean> {
  await db.ready();
  const chunk = 5000;
  const total = recordTypes.reduce((sum, type) => sum + state.rows[type].length, state.history.length);
  return db.whole(async () => {
    const ledger = await db.ledger();
    if (ledger.revision !== seen) return false;
    between(0, total);
    let done = 0;
    const asked: PromiseLike<unknown>[] = db.tables.map((table) => table.clear());
    const add = <R, K>(table: Table<R, K>, rows: readonly R[]): void => {
      for (let from = 0; from < rows.length; from += chunk) {
        const part = rows.slice(from, from + chunk);
        asked.push(
          table.bulkAdd(part).then(() => {
            done += part.length;
            between(Math.min(done, total), total);
          }),
        );
      }
    };
    for (const type of recordTypes) add(db.shown(type), state.rows[type]);
    add(db.history, packHistory(state.history));
    add(db.bases, state.bases);
    add(db.conflicts, state.conflicts);
    add(db.edits, state.edits);
    asked.push(
      db.meta.bulkPut([
        { key: 'release', value: state.release },
        { key: 'asOf', value: state.asOf },
        { key: 'identity', value: ledger.identity ?? crypto.randomUUID() },
      ]),
      db.grow(ledger),
    );
    await Promise.all(asked);
    return true;
  });
}

/** Whether the reader ever did anything: with nothing done, a backup can take the place of everything. */
export function isUntouched({ edits, bases, rows }: Pick<StoreState, 'edits' | 'bases' | 'rows'>): boolean {
  if (edits.some(({ by }) => by !== 'bundled')) return false;
  if (bases.some(({ touched, deleted }) => deleted || touched.length > 0)) return false;
  const bundled = new Set(bases.map(({ type, id }) => keyOf({ type, id })));
  return recordTypes.every((type) => rows[type].every(({ id }) => bundled.has(keyOf({ type, id }))));
}
