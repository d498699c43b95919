/**
 * The versions of the database, oldest first. A version that was ever released stays here with its upgrade: a reader
 * may come from any of them.
 */
import type Dexie from 'dexie';

export const currentVersion = 4;

interface HistoryOf1 {
  seq: number;
  at: string;
  by: string;
  group: string;
}

/**
 * Version 2 has a row for each edit, so that the list of all points in time need not read all that changed, and no
 * index of the history by time, which nothing asks for and every import pays for.
 */
function editsOf(history: readonly HistoryOf1[]): object[] {
  const edits = new Map<string, { from: number; to: number; records: number; at: string; by: string }>();
  for (const { seq, at, by, group } of history) {
    const edit = edits.get(group);
    if (edit === undefined) edits.set(group, { from: seq, to: seq, records: 1, at, by });
    else edits.set(group, { ...edit, to: seq, records: edit.records + 1 });
  }
  return [...edits].map(([group, edit]) => ({ group, file: null, ...edit }));
}

/** Declares every version on a database that is not open yet. */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    waves: 'id',
    programmes: 'id',
    headcounts: 'id',
    events: 'id',
    contested: 'id',
    sources: 'id, url',
    lookAlikes: 'id',
    gaps: 'id',
    bases: '[type+id]',
    conflicts: '[type+id+field], [type+id]',
    history: '++seq, [type+id], at',
    meta: 'key',
  });
  db.version(2)
    .stores({ edits: 'group, to', history: '++seq, [type+id]' })
    .upgrade(async (transaction) => {
      const history: HistoryOf1[] = await transaction.table('history').orderBy('seq').toArray();
      await transaction.table('edits').bulkPut(editsOf(history));
    });
  // Version 3 keeps what the reader put right about the reading of articles.
  db.version(3).stores({ corrections: 'id' });
  // Version 4 packs the changes of a large edit, many to a row. Rows that are there stay as they are: they are changes too.
  db.version(4).stores({ history: '++seq, [type+id], [type+first+last]' });
}
