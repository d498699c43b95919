import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/dataset/database.ts';
import { editRecords, historyOf, loadDataset, removeRecord, seedDataset } from '../../src/dataset/store.ts';
import { changeRecord } from './edit-record.ts';
import { bundleOf, connect, got, profile } from './open-store.ts';
import { smallDataset, wave } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());

/** All tables as they lie there. */
async function whole(db: Database): Promise<Map<string, unknown[]>> {
  await db.ready();
  return new Map(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

/** What a browser leaves that keeps only the first `kept` of the tables an edit writes, in the order that it writes them. */
async function brokenOff(db: Database, edit: () => Promise<unknown>, kept: number): Promise<void> {
  const before = await whole(db);
  await edit();
  const after = await whole(db);
  const written = ['history', 'edits', 'waves', 'bases'];
  for (const table of db.tables) {
    if (table.name === 'meta') {
      const old = new Map((before.get('meta') ?? []).map((row) => [JSON.stringify(row), row]));
      const begun = (after.get('meta') ?? []).filter((row) => JSON.stringify(row).includes('"begun"'));
      await table.clear();
      await table.bulkPut([...[...old.values()].filter((row) => !JSON.stringify(row).includes('"begun"')), ...begun]);
    } else if (written.indexOf(table.name) >= kept) {
      await table.clear();
      await table.bulkPut(before.get(table.name) ?? []);
    }
  }
  db.close();
}

async function seeded(): Promise<{ db: Database; store: IDBFactory }> {
  const store = profile();
  const db = connect(store);
  got(await seedDataset(bundle, db));
  return { db, store };
}

const firstWave = smallDataset().waves[0]?.id ?? '';

const edits: [string, (db: Database) => Promise<unknown>][] = [
  ['a change', (db) => changeRecord('wave', firstWave, { title: 'Told anew' }, { db })],
  ['a deletion', (db) => removeRecord('wave', firstWave, db)],
  ['an addition', (db) => editRecords([{ do: 'put', type: 'wave', record: { ...wave('2030-01-own') } }], db)],
];

describe('an edit that was broken off', () => {
  for (const [name, edit] of edits) {
    test.each([
      ['before its history', 0, 'taken back'],
      ['behind its history', 1, 'made'],
      ['before its records', 2, 'made'],
      ['before the marks beside them', 3, 'made'],
    ] as const)(`${name}, %s, is found %#`, async (_where, kept, outcome) => {
      const expected = await seeded();
      const untouched = await loadDataset(expected.db, bundle);
      await edit(expected.db);
      const made = await loadDataset(expected.db, bundle);
      const { db, store } = await seeded();
      await brokenOff(db, () => edit(db), kept);
      const reopened = await loadDataset(connect(store), bundle);
      const sorted = (loaded: typeof made) => [loaded.dataset, [...loaded.ownIds].sort()];
      expect(sorted(reopened)).toEqual(sorted(outcome === 'made' ? made : untouched));
    });
  }

  test('goes on as if nothing had been: the history counts on, and the next edit is made', async () => {
    const { db, store } = await seeded();
    await brokenOff(db, () => changeRecord('wave', firstWave, { title: 'Told anew' }, { db }), 2);
    const next = connect(store);
    got(await changeRecord('wave', firstWave, { title: 'And once more' }, { db: next }));
    const rows = got(await historyOf({ type: 'wave', id: firstWave }, next));
    expect(rows.map(({ after }) => after?.title)).toEqual(['Told anew', 'And once more']);
  });
});
