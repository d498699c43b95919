/**
 * The reader's dataset. For the background and our own pages only; each function opens the database when it needs
 * it, so nothing has to be started first and nothing is kept between calls. This is the only door, and so one file: each
 * function stands for something that may be asked of the dataset, and what it does is in the file that it calls.
 */
import { liveQuery } from 'dexie';
import { type Bundle, bundle as bundled } from './bundled.ts';
import { checkRecord } from './check-record.ts';
import type { Correction } from './correction.ts';
import { type ConflictRow, type Database, type EditRow, theDatabase } from './database.ts';
import { edit, type Saved, type Step } from './edit.ts';
import { changesOf, type HistoryRow, wholeHistory } from './history.ts';
import type { Json } from './json.ts';
import { type ReadDataset, readDataset } from './read-dataset.ts';
import { datasetTypes, type RecordOf, type RecordType } from './record-types.ts';
import {
  restoreDatasetTo as datasetTo,
  pointsInTime as pointsIn,
  restoreRecordTo as recordTo,
  revertEdit as revert,
  rowsOf,
} from './restore.ts';
import type { Result } from './result.ts';
import { type SeedReport, seedDataset as seedInto } from './seed.ts';
import {
  type Changed,
  changesSince,
  eachStanding,
  lastEdit,
  type Mark,
  type Standing,
  standingsIn,
} from './standings.ts';
import { attempt, patience, type Refusal, type StoreTrouble, troubleOf } from './trouble.ts';
import { forgetWitness, noteWitness, readWitness } from './witness.ts';

/** What a question to the store comes to. */
export type Reading<T> = Promise<Result<T, StoreTrouble>>;
/** What a change comes to: made as a whole, or refused, with nothing written. */
export type Outcome = Promise<Result<Saved, Refusal | StoreTrouble>>;

export interface LoadedDataset extends ReadDataset {
  /** True where the storage cannot be read: the dataset is the bundled one, and no edit is possible or shown. */
  readOnly: boolean;
  /** What is wrong with the storage, if anything: with `readOnly` false, a new release could not be brought in. */
  trouble: StoreTrouble | null;
}

/** See `seedDataset` in `seed.ts`; storage trouble comes back as a value, and so does a storage that does not answer. */
export function seedDataset(bundle: Bundle = bundled, db: Database = theDatabase()): Reading<SeedReport> {
  return attempt(() => seedInto(db, bundle), { within: patience });
}

/** Who has waited once in vain asks again, but does not wait as long. */
function unanswered(trouble: StoreTrouble | null): { within: number } {
  return { within: trouble?.code === 'silent' ? 100 : patience };
}

/**
 * The dataset as the reader has it. Brings in the bundled release first if the store does not hold it yet. Never
 * rejects: where the storage fails, the bundled dataset is given, read-only, with what is wrong.
 */
export async function loadDataset(db: Database = theDatabase(), bundle: Bundle = bundled): Promise<LoadedDataset> {
  const seeded = await seedDataset(bundle, db);
  const trouble = seeded.ok ? null : seeded.error;
  const loaded = await attempt(async () => {
    if (!db.isOpen()) return null;
    // An empty store is no dataset: the first release could not be written.
    return (await db.meta.get('asOf')) === undefined ? null : readDataset(db);
  }, unanswered(trouble));
  if (loaded.ok && loaded.value !== null) return { ...loaded.value, readOnly: false, trouble };
  return {
    dataset: bundle.dataset(),
    ownIds: new Set(),
    corrections: [],
    readOnly: true,
    trouble: loaded.ok ? trouble : loaded.error,
    aside: [],
  };
}

/**
 * Since when the reader's edits were kept that the browser deleted with the database; null where nothing is lost. Told until
 * `acknowledgeLoss`: what is shown is bundled, and a backup can bring them back.
 */
export async function lostEdits(db: Database = theDatabase()): Promise<{ since: string } | null> {
  const witness = await readWitness();
  if (witness === null) return null;
  const identity = await attempt(async () => {
    await db.ready();
    return (await db.meta.get('identity'))?.value;
  });
  return identity.ok && identity.value !== witness.identity ? { since: witness.since } : null;
}

/** Names what `loadDataset` gives: while the name is the same, so is the dataset. Null where the storage cannot be read. */
export async function datasetState(db: Database = theDatabase()): Promise<string | null> {
  const read = await attempt(
    async () => {
      await db.ready();
      return JSON.stringify(await db.meta.toArray());
    },
    { within: patience },
  );
  return read.ok ? read.value : null;
}

/** Notes the name that the database has, as an edit does: for edits made where there is no place to note it. */
export async function keepWitness(db: Database = theDatabase()): Promise<void> {
  const identity = await attempt(async () => {
    await db.ready();
    return (await db.meta.get('identity'))?.value;
  });
  if (!identity.ok || identity.value === undefined) return;
  await noteWitness({ identity: String(identity.value), since: new Date().toISOString() });
}

/** The reader knows that the edits were lost, or has brought them back: it is not told again. */
export function acknowledgeLoss(): Promise<void> {
  return forgetWitness();
}

/**
 * Deletes everything that the extension ever stored of the dataset, history included; the next load begins anew. What is so
 * damaged that it cannot even be emptied is deleted as a file.
 */
export function eraseEverything(db: Database = theDatabase()): Reading<void> {
  return attempt(async () => {
    try {
      await empty(db);
    } catch (error) {
      if (troubleOf(error).code !== 'failed') throw error;
      await db.delete({ disableAutoOpen: false });
    }
    await forgetWitness();
  });
}

async function empty(db: Database): Promise<void> {
  await db.ready();
  await db.whole(async () => {
    const ledger = await db.ledger();
    // Pages that are open hear of it by the revision, which goes on.
    await Promise.all([...db.tables.map((table) => table.clear()), db.grow(ledger)]);
  });
}

/**
 * Puts every record that was changed or deleted back to what is bundled; the reader's own stay, and so do the
 * corrections. One edit, so it can be taken back.
 */
export async function restoreAll(db: Database = theDatabase()): Outcome {
  const steps: Step[] = [];
  for (const type of datasetTypes) {
    const found = await standings(type, db);
    if (!found.ok) return found;
    for (const [id, { origin, held }] of found.value) {
      if ((origin === 'changed' || origin === 'deleted') && held.base !== null) steps.push({ do: 'restore', type, id });
    }
  }
  return edit(db, steps);
}

/** Several changes at once: all are made, with their rows in the history, or none. One step to undo. */
export function editRecords(steps: readonly Step[], db: Database = theDatabase()): Outcome {
  return edit(db, steps);
}

/** Adds a record, or replaces it whole. With `onlyNew`, an id that is taken is refused. */
export function putRecord<T extends RecordType>(
  type: T,
  record: RecordOf[T],
  { onlyNew = false, db = theDatabase() }: { onlyNew?: boolean; db?: Database } = {},
): Outcome {
  return edit(db, [{ do: 'put', type, record, onlyNew }]);
}

/** Deletes a record. A bundled one stays deleted with every release to come, until it is restored. */
export function removeRecord(type: RecordType, id: string, db: Database = theDatabase()): Outcome {
  return edit(db, [{ do: 'remove', type, id }]);
}

/** Whose each record of a type is, by id, deleted ones included. */
export function standings(type: RecordType, db: Database = theDatabase()): Reading<Map<string, Standing>> {
  return attempt(() => standingsIn(db, type));
}

/** The same one by one, without keeping the page from anything else in between. */
export function tellStandings(
  type: RecordType,
  tell: (id: string, standing: Standing) => void,
  db: Database = theDatabase(),
): Reading<void> {
  return attempt(() => eachStanding(db, type, tell));
}

/** Where the history ends now; null where nothing was ever edited. */
export function latestMark(db: Database = theDatabase()): Reading<Mark | null> {
  return attempt(() => lastEdit(db), { within: patience });
}

/** See `changesSince` in `standings.ts`: the records that were changed after a mark, unless they are too many. */
export function changedSince(
  mark: Mark | null,
  most: number,
  db: Database = theDatabase(),
): Reading<{ mark: Mark | null; changed: Changed[] } | null> {
  return attempt(() => changesSince(db, mark, most));
}

/** What the reader put right about the reading of articles, latest first. */
export function corrections(db: Database = theDatabase()): Reading<Correction[]> {
  return attempt(
    async () => {
      await db.ready();
      const stored = await db.shown('correction').toArray();
      const sound = stored.flatMap((row) => {
        const checked = checkRecord('correction', row);
        return checked.ok ? checked.value : [];
      });
      return sound.toSorted((a, b) => b.made.localeCompare(a.made) || a.id.localeCompare(b.id));
    },
    { within: patience },
  );
}

/** Every change that was made to a record, oldest first; without a record, to all. */
export function historyOf(
  record: { type: RecordType; id: string } | null,
  db: Database = theDatabase(),
): Reading<HistoryRow[]> {
  return attempt(
    async () => {
      await db.ready();
      return record === null ? wholeHistory(db.history) : changesOf(db.history, record.type, record.id);
    },
    { within: patience },
  );
}

/** All edits, imports and releases, newest first: the points in time that one can go back to. Without their rows. */
export function pointsInTime(db: Database = theDatabase()): Reading<EditRow[]> {
  return pointsIn(db);
}

/** The edits, imports and releases made after a point of the history, oldest first. */
export function editsAfter(seq: number, db: Database = theDatabase()): Reading<EditRow[]> {
  return attempt(async () => {
    await db.ready();
    return db.edits.where('to').above(seq).sortBy('to');
  });
}

/** One edit, import or release, without its rows; null where there is none of this name. */
export function editOf(group: string, db: Database = theDatabase()): Reading<EditRow | null> {
  return attempt(async () => {
    await db.ready();
    return (await db.edits.get(group)) ?? null;
  });
}

/** What one edit changed, record by record, in its order. */
export function rowsOfEdit(group: string, db: Database = theDatabase()): Reading<HistoryRow[]> {
  return rowsOf(db, group);
}

/** See `restoreRecordTo` in `restore.ts`: `seq` is that of the row after which the record was as it is to be again. */
export function restoreRecordTo(
  record: { type: RecordType; id: string },
  seq: number,
  db: Database = theDatabase(),
): Outcome {
  return recordTo(db, record, seq);
}

/** The whole dataset as it was right after an edit: `seq` is its `to`; 0 goes back to before the first. One edit. */
export function restoreDatasetTo(seq: number, db: Database = theDatabase()): Outcome {
  return datasetTo(db, seq);
}

/** Takes one edit or import back, if its records were not changed since. To revert what this makes is to redo it. */
export function revertEdit(group: string, db: Database = theDatabase()): Outcome {
  return revert(db, group);
}

/** What reader and release disagree on, until the reader settles it. */
export function openConflicts(db: Database = theDatabase()): Reading<ConflictRow[]> {
  return attempt(async () => {
    await db.ready();
    return db.conflicts.toArray();
  });
}

/** Settles a conflict: `mine` keeps what is shown, `bundled` takes what the release has. */
export async function settleConflict(
  conflict: Pick<ConflictRow, 'type' | 'id' | 'field' | 'bundled'>,
  side: 'mine' | 'bundled',
  db: Database = theDatabase(),
): Outcome {
  const { type, id, field, bundled: theirs } = conflict;
  if (side === 'bundled') {
    if (field !== '') return edit(db, [{ do: 'change', type, id, fields: { [field]: theirs } }]);
    return edit(db, [theirs === null ? { do: 'remove', type, id } : { do: 'restore', type, id }]);
  }
  return attempt(async () => {
    await db.ready();
    await db.whole(async () => {
      const ledger = await db.ledger();
      await Promise.all([db.conflicts.delete([type, id, field]), db.grow(ledger)]);
    });
    return { group: '', records: 0 };
  });
}

/** Calls back after every change, wherever in the extension it was made. Returns what ends that. */
export function onDatasetChanged(callback: () => void, db: Database = theDatabase()): () => void {
  let known: Json | undefined;
  // The first thing that it does is ask the database: Dexie does not see through what is awaited before that.
  const subscription = liveQuery(() => db.meta.get('revision')).subscribe({
    next: (row) => {
      const revision = row?.value ?? 0;
      if (known !== undefined && known !== revision) callback();
      known = revision;
    },
    // Whoever reads the dataset is told what is wrong with the storage; there is nothing to add here.
    error: () => undefined,
  });
  return () => subscription.unsubscribe();
}
