import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../../src/dataset/database.ts';
import {
  editRecords,
  historyOf,
  loadDataset,
  openConflicts,
  pointsInTime,
  putRecord,
  restoreDatasetTo,
  standings,
} from '../../src/dataset/store.ts';
import { currentVersion } from '../../src/dataset/versions.ts';
import { bundleOf, connect, got } from './open-store.ts';
import { correction } from './sample-correction.ts';
import { smallDataset } from './small-dataset.ts';
import { rowsOfVersion1, writeVersion1 } from './version-1.ts';
import { rowsOfVersion2, writeVersion2 } from './version-2.ts';

const bundle = bundleOf('one', smallDataset());

describe('a database that version 1 wrote', () => {
  test('is opened with everything in it', async () => {
    const indexedDB = new IDBFactory();
    await writeVersion1(indexedDB);
    const db = connect(indexedDB);
    const { dataset, ownIds, readOnly, trouble, aside } = await loadDataset(db, bundle);
    expect({ readOnly, trouble, aside }).toEqual({ readOnly: false, trouble: null, aside: [] });
    expect(dataset.waves.map(({ id, count }) => [id, count.value])).toEqual([
      ['2021-03-first', 3100],
      ['mine', 12],
    ]);
    expect(ownIds).toEqual(new Set(['2021-03-first', 'mine']));
    const origins = [...got(await standings('wave', db))].map(([id, { origin }]) => [id, origin]);
    expect(Object.fromEntries(origins)).toEqual({ '2021-03-first': 'changed', '2021-04-gone': 'deleted', mine: 'own' });
    expect(got(await openConflicts(db))).toEqual(rowsOfVersion1.conflicts);
    for (const [name, rows] of Object.entries(rowsOfVersion1))
      expect(await db.table(name).toArray(), name).toEqual(expect.arrayContaining(rows));
  });

  test('has a point in time for every edit of its history', async () => {
    const indexedDB = new IDBFactory();
    await writeVersion1(indexedDB);
    const db = connect(indexedDB);
    await loadDataset(db, bundle);
    expect(got(await pointsInTime(db))).toEqual([
      { group: 'c', from: 4, to: 4, at: '2026-01-03T10:00:00.000Z', by: 'bundled', file: null, records: 1 },
      { group: 'b', from: 2, to: 3, at: '2026-01-02T10:00:00.000Z', by: 'reader', file: null, records: 2 },
      { group: 'a', from: 1, to: 1, at: '2026-01-01T10:00:00.000Z', by: 'reader', file: null, records: 1 },
    ]);
    got(await restoreDatasetTo(1, db));
    expect((await loadDataset(db, bundle)).dataset.waves.map(({ id }) => id)).toEqual([
      '2021-03-first',
      '2021-04-gone',
    ]);
  });

  test('keeps what it has where the upgrade fails in the middle, and is upgraded the next time', async () => {
    const indexedDB = new IDBFactory();
    await writeVersion1(indexedDB);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const stopped = connect(indexedDB);
    stopped.edits.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await loadDataset(stopped, bundle)).toMatchObject({ readOnly: true, trouble: { code: 'full' } });
    stopped.close();
    const { dataset, readOnly } = await loadDataset(connect(indexedDB), bundle);
    expect(readOnly).toBe(false);
    expect(dataset.waves).toHaveLength(2);
  });
});

describe('a database that version 2 wrote', () => {
  test('is opened with everything in it, and can keep what is put right about the reading', async () => {
    const indexedDB = new IDBFactory();
    await writeVersion2(indexedDB);
    const db = connect(indexedDB);
    const { corrections, dataset, trouble } = await loadDataset(db, bundle);
    expect({ corrections, trouble, waves: dataset.waves.length }).toEqual({ corrections: [], trouble: null, waves: 2 });
    for (const [name, rows] of Object.entries(rowsOfVersion2))
      expect(await db.table(name).toArray(), name).toEqual(expect.arrayContaining(rows));
    got(await putRecord('correction', correction(), { db }));
    expect((await loadDataset(db, bundle)).corrections).toEqual([correction()]);
  });
});

describe('the history of a database that version 2 wrote', () => {
  test('goes on with packed changes, and any of them is found, shown and taken back', async () => {
    const indexedDB = new IDBFactory();
    await writeVersion2(indexedDB);
    const db = connect(indexedDB);
    const [sample] = (await loadDataset(db, bundle)).dataset.waves;
    if (sample === undefined) throw new Error('no wave');
    const before = got(await historyOf(null, db));
    expect(before.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    const ids = Array.from({ length: 700 }, (_, at) => `added-${at}`);
    got(
      await editRecords(
        ids.map((id) => ({ do: 'put', type: 'wave', record: { ...sample, id, programme: null, relation: null } })),
        db,
      ),
    );
    expect(await db.history.count()).toBe(6);
    const changes = got(await historyOf(null, db));
    expect(changes.slice(0, 4)).toEqual(before);
    expect(changes.map(({ seq }) => seq)).toEqual(Array.from({ length: 704 }, (_, at) => at + 1));
    expect(new Set(changes.slice(4).map(({ id }) => id))).toEqual(new Set(ids));
    for (const id of ['added-0', 'added-350', 'added-699', 'mine']) {
      const [first, ...others] = got(await historyOf({ type: 'wave', id }, db));
      expect(others).toEqual([]);
      expect(first).toMatchObject({ id, type: 'wave', after: { id } });
    }
    got(await restoreDatasetTo(4, db));
    expect((await loadDataset(db, bundle)).dataset.waves).toHaveLength(2);
  });
});

/** The tables that are really there, with their keys and indexes. */
async function shapeOf(db: Database): Promise<string[]> {
  await db.ready();
  const { objectStoreNames } = db.backendDB();
  const names = Array.from(objectStoreNames);
  const transaction = db.backendDB().transaction(names);
  return names.map((name) => {
    const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
    return [name, String(keyPath), autoIncrement, ...Array.from(indexNames)].join(' ');
  });
}

test.each([
  ['1', writeVersion1],
  ['2', writeVersion2],
])('a database upgraded from version %s has the tables of a new one', async (_, write) => {
  const indexedDB = new IDBFactory();
  await write(indexedDB);
  const upgraded = connect(indexedDB);
  const anew = connect();
  expect(await shapeOf(upgraded)).toEqual(await shapeOf(anew));
  expect(upgraded.verno).toBe(currentVersion);
});
