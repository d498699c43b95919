/** Back to any point of the history. Going back is an edit like any other: it stands in the history, and can be undone. */
import { citedSources } from './cited-sources.ts';
import type { Database, EditRow } from './database.ts';
import { edit, type Saved, type Step } from './edit.ts';
import { changesBetween, changesOf, type HistoryRow } from './history.ts';
import { equal, type JsonRecord } from './json.ts';
import { keyOf, type RecordType, recordTypes } from './record-types.ts';
import { failure, type Result } from './result.ts';
import { attempt, patience, type Refusal, type StoreTrouble } from './trouble.ts';

type Outcome = Promise<Result<Saved, Refusal | StoreTrouble>>;

interface Was {
  type: RecordType;
  id: string;
  /** What was shown at the time; null: nothing. */
  record: JsonRecord | null;
  /** Nothing was shown because it had been deleted, not because it did not exist yet. */
  deleted: boolean;
}

/** All edits, imports and releases, newest first: the points that one can go back to. */
export function pointsInTime(db: Database): Promise<Result<EditRow[], StoreTrouble>> {
  return attempt(
    async () => {
      await db.ready();
      return db.edits.orderBy('to').reverse().toArray();
    },
    { within: patience },
  );
}

/** The rows of one edit, in their order. */
export function rowsOf(db: Database, group: string): Promise<Result<HistoryRow[], StoreTrouble>> {
  return attempt(async () => {
    await db.ready();
    const found = await db.edits.get(group);
    if (found === undefined) return [];
    return changesBetween(db.history, found.from, found.to);
  });
}

function step({ type, id, record, deleted }: Was): Step {
  return { do: 'reinstate', type, id, record, deleted };
}

/** How a record stood before a row of the history. */
function wasBefore({ type, id, before, deleted }: HistoryRow): Was {
  return { type, id, record: before, deleted: deleted === true };
}

/** How each record stood that was changed after `seq`. */
async function stateAfter(db: Database, seq: number): Promise<Was[]> {
  const since = await changesBetween(db.history, seq + 1, Number.MAX_SAFE_INTEGER);
  const first = new Map<string, HistoryRow>();
  for (const row of since) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return [...first.values()].map(wasBefore);
}

/**
 * The whole dataset as it was right after the history row `seq` (0: before the first), in one edit. Nothing of what
 * came later leaves the history.
 */
export async function restoreDatasetTo(db: Database, seq: number): Outcome {
  const was = await attempt(async () => {
    await db.ready();
    return stateAfter(db, seq);
  });
  return was.ok ? edit(db, was.value.map(step)) : was;
}

/** Sources that the record cites and that are gone meanwhile, as the history last had them. */
async function sourcesGone(db: Database, record: JsonRecord | null): Promise<Was[]> {
  const ids = citedSources(record);
  const shown = await db.shown('source').bulkGet(ids);
  const gone = ids.filter((_, at) => shown[at] === undefined);
  const found: Was[] = [];
  for (const id of gone) {
    const rows = await changesOf(db.history, 'source', id);
    const last = rows.findLast(({ before }) => before !== null)?.before ?? null;
    if (last !== null) found.push({ type: 'source', id, record: last, deleted: false });
  }
  return found;
}

/**
 * One record as it was right after the history row `seq`; with it come back the sources that it cites. A record that
 * the history never saw change is as it always was, and nothing is done.
 */
export async function restoreRecordTo(db: Database, of: { type: RecordType; id: string }, seq: number): Outcome {
  const steps = await attempt(async (): Promise<Step[]> => {
    await db.ready();
    const rows = await changesOf(db.history, of.type, of.id);
    // With no change since, it stands as it is to be.
    const next = rows.find((row) => (row.seq ?? 0) > seq);
    if (next === undefined) return [];
    const was = wasBefore(next);
    return [...(await sourcesGone(db, was.record)), was].map(step);
  });
  return steps.ok ? edit(db, steps.value) : steps;
}

/** The records of an edit that were changed again since. */
async function changedSince(db: Database, rows: readonly HistoryRow[]): Promise<HistoryRow[]> {
  const shown = new Map<string, JsonRecord>();
  for (const type of recordTypes) {
    const ids = rows.filter((row) => row.type === type).map(({ id }) => id);
    for (const [id, record] of await db.shownWith(type, ids)) shown.set(keyOf({ type, id }), record);
  }
  return rows.filter((row) => !equal(shown.get(keyOf(row)) ?? null, row.after));
}

/**
 * Takes one edit back, an import of any size included; to take back what this makes is to do it again. Refused as
 * `stale` where a record of the edit was changed since: nothing that came later is lost unseen.
 */
export async function revertEdit(db: Database, group: string): Outcome {
  const found = await rowsOf(db, group);
  if (!found.ok) return found;
  const [row] = found.value;
  if (row === undefined) return { ok: true, value: { group: '', records: 0 } };
  const later = await attempt(() => changedSince(db, found.value));
  if (!later.ok) return later;
  const [changed] = later.value;
  if (changed !== undefined) {
    const { type, id, after } = changed;
    const current = (await db.shown(type).get(id)) ?? { id };
    const fields = Object.keys(current).filter((field) => !equal(current[field], after?.[field]));
    const message = `${type} ${id}: changed again since: ${fields.join(', ')}`;
    return failure({ code: 'stale', type, id, fields, current, message });
  }
  return edit(
    db,
    found.value.map((each) => step(wasBefore(each))),
  );
}
