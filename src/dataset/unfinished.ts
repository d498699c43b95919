/**
 * Finishes or takes back an edit that was broken off. A transaction is made whole or not at all, by every standard; yet
 * Firefox, when a page goes or its process is killed, has been seen to keep the first of its writes. So an edit first notes
 * what it begins and writes its changes to the history, then the records, and the revision last: what is missing is the end.
 */
import * as v from 'valibot';
import { baseRow } from './base-row.ts';
import type { Begun, Database, EditRow } from './database.ts';
import { changesBetween, type HistoryRow } from './history.ts';
import type { Held } from './merge.ts';
import { type RecordType, recordTypes } from './record-types.ts';

const begunSchema = v.object({
  revision: v.number(),
  from: v.number(),
  to: v.number(),
  file: v.nullable(v.string()),
  identity: v.string(),
});

/** The edit that was begun last and not ended; null where all are. One question where there is nothing to do. */
async function unfinished(db: Database): Promise<Begun | null> {
  const [begun, revision] = await db.meta.bulkGet(['begun', 'revision']);
  const noted = v.safeParse(begunSchema, begun?.value);
  return noted.success && Number(revision?.value ?? 0) < noted.output.revision ? noted.output : null;
}

/**
 * Finishes an edit that was broken off, here or in a page that is gone, where the history holds all its changes. Where it
 * does not, no record has been written, and the edit is taken back: it never was.
 */
export async function mend(db: Database): Promise<void> {
  const begun = await unfinished(db);
  if (begun === null) return;
  const { revision, from, to } = begun;
  await db.whole(async () => {
    const changes = await changesBetween(db.history, from, to);
    if (changes.length === to - from + 1) await finish(db, begun, changes);
    else {
      await db.history.where('seq').aboveOrEqual(from).delete();
      await db.edits.where('to').aboveOrEqual(from).delete();
    }
    await db.meta.put({ key: 'revision', value: revision });
  });
}

async function finish(
  db: Database,
  { from, to, file, identity }: Begun,
  changes: readonly HistoryRow[],
): Promise<void> {
  for (const type of recordTypes) {
    const mine = changes.filter((change) => change.type === type);
    if (mine.length === 0) continue;
    const bases = await db.basesWith(
      type,
      mine.map(({ id }) => id),
    );
    const rows = mine.map(({ id, before, after }) => {
      const { base, touched, deleted } = bases.get(id) ?? { base: null, touched: [], deleted: false };
      const held: Held = { base, touched, deleted, shown: before };
      return { id, row: baseRow({ type, id, held, after, restored: false, forgotten: false }) };
    });
    await db.shown(type).bulkDelete(mine.flatMap(({ id, after }) => (after === null ? [id] : [])));
    await db.shown(type).bulkPut(mine.flatMap(({ after }) => after ?? []));
    const unmarked = rows.filter(({ row }) => row === null).map(({ id }): [RecordType, string] => [type, id]);
    await db.bases.bulkDelete(unmarked);
    await db.bases.bulkPut(rows.flatMap(({ row }) => row ?? []));
  }
  const [first] = changes;
  if (first !== undefined && (await db.edits.where('to').equals(to).count()) === 0) {
    const { group, at, by } = first;
    const edit: EditRow = { group, from, to, at, by, file, records: changes.length };
    await db.edits.put(edit);
  }
  await db.meta.put({ key: 'identity', value: identity });
}
