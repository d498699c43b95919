/** Runs in a page that is closed while it saves, and in the one that looks at what is left. */
import type { Database } from '../../src/dataset/database.ts';
import { theDatabase } from '../../src/dataset/database.ts';
import { applyImport, openImport, planImport } from '../../src/dataset/exchange/import.ts';
import { wholeHistory } from '../../src/dataset/history.ts';
import { equal } from '../../src/dataset/json.ts';
import { recordTypes } from '../../src/dataset/record-types.ts';
import { editRecords, loadDataset } from '../../src/dataset/store.ts';
import { manyWaves } from '../bench/many-waves.ts';

/** What a store comes to after its page was closed. */
export interface Found {
  /** Waves of the import that was under way: all of them, or none. */
  imported: number;
  /** Saves of two records each that are there. */
  saves: number;
  /** Records that are not what the history says, edits that are there in part, records set aside. */
  broken: string[];
}

const none = { programmes: [], headcounts: [], events: [], contested: [], lookAlikes: [], gaps: [] };

/** The waves of an import; each round has its own ids. */
function importFile(round: number, size: number): File {
  const { waves, sources } = manyWaves(size);
  const named = waves.map((wave, at) => ({ ...wave, id: `import-${round}-${at}`, announced: `${1900 + round}-01-01` }));
  return new File(
    [JSON.stringify({ schemaVersion: 1, asOf: '2026-01-01', waves: named, sources, ...none })],
    'many.json',
  );
}

async function runImport(round: number, size: number): Promise<void> {
  const read = await openImport(importFile(round, size));
  if (!read.ok) throw new Error(read.error.message);
  const plan = await planImport(read.value);
  if (!plan.ok) throw new Error(plan.error.message);
  globalThis.progress = 0;
  await applyImport(plan.value, {
    onProgress: (done) => {
      globalThis.progress = done;
    },
  });
}

/** Saves without end: each a new wave and the source that it cites. Says how many were answered for. */
async function runSaves(round: number): Promise<void> {
  const { waves, sources } = manyWaves(1);
  const [wave, source] = [waves[0], sources[0]];
  if (wave === undefined || source === undefined) throw new Error('no wave');
  await loadDataset();
  for (let at = 0; ; at += 1) {
    const id = `save-${round}-${at}`;
    const saved = await editRecords([
      { do: 'put', type: 'source', record: { ...source, id, url: `https://paper.example/${id}` } },
      {
        do: 'put',
        type: 'wave',
        record: { ...wave, id, sources: wave.sources.map((cited) => ({ ...cited, source: id })) },
      },
    ]);
    if (!saved.ok) throw new Error(saved.error.message);
    globalThis.progress = at + 1;
  }
}

async function brokenIn(db: Database): Promise<string[]> {
  const broken: string[] = [];
  const [history, edits] = [await wholeHistory(db.history), await db.edits.orderBy('to').toArray()];
  let next = 1;
  for (const { group, from, to, records } of edits) {
    const rows = history.filter(({ seq = 0 }) => seq >= from && seq <= to);
    if (rows.length !== records || rows.some((row) => row.group !== group))
      broken.push(`edit ${group} is there in part`);
    if (from < next) broken.push(`edit ${group} overlaps another`);
    next = to + 1;
  }
  if (history.length !== edits.reduce((sum, { records }) => sum + records, 0)) broken.push('rows without an edit');
  const last = new Map(history.map((row) => [`${row.type} ${row.id}`, row.after]));
  const bases = new Set((await db.bases.toArray()).map(({ type, id }) => `${type} ${id}`));
  for (const type of recordTypes) {
    for (const record of await db.shown(type).toArray()) {
      const key = `${type} ${record.id}`;
      const after = last.get(key);
      if (after === undefined ? !bases.has(key) : !equal(after, record))
        broken.push(`${key} is not what the history says`);
      last.delete(key);
    }
  }
  for (const [key, after] of last) if (after !== null) broken.push(`${key} is lost`);
  return broken;
}

async function look(round: number): Promise<Found> {
  const db = theDatabase();
  const { dataset, aside, trouble } = await loadDataset();
  const count = (prefix: string): number => dataset.waves.filter(({ id }) => id.startsWith(prefix)).length;
  const wrong = [
    ...aside.map(({ id, message }) => `${id}: ${message}`),
    ...(trouble === null ? [] : [trouble.message]),
  ];
  return {
    imported: count(`import-${round}-`),
    saves: count(`save-${round}-`),
    broken: [...wrong, ...(await brokenIn(db))],
  };
}

declare global {
  /** Records or saves done so far. */
  var progress: number;
  var begin: (what: 'import' | 'save', round: number, size: number) => void;
  var lookAround: (round: number) => Promise<Found>;
}
globalThis.progress = -1;
globalThis.begin = (what, round, size) => {
  const work = what === 'import' ? runImport(round, size) : runSaves(round);
  work.catch(() => {
    globalThis.progress = -2;
  });
};
globalThis.lookAround = look;
