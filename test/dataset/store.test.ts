import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../../src/dataset/database.ts';
import type { Dataset } from '../../src/dataset/records.ts';
import {
  editRecords,
  historyOf,
  type LoadedDataset,
  loadDataset,
  putRecord,
  removeRecord,
  seedDataset,
  standings,
} from '../../src/dataset/store.ts';
import { changeRecord, restoreRecord } from './edit-record.ts';
import { bundleOf, connect, got, profile, refused } from './open-store.ts';
import { citation, quantity, smallDataset, source, wave } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());
const load = (db: Database): Promise<LoadedDataset> => loadDataset(db, bundle);

async function seeded(indexedDB = profile()): Promise<Database> {
  const db = connect(indexedDB);
  got(await seedDataset(bundle, db));
  return db;
}

const find = (dataset: Dataset, id: string): Dataset['waves'][number] | undefined =>
  dataset.waves.find((record) => record.id === id);

/** Writes a record with IndexedDB itself, as a developer's console would. */
function writeRaw(indexedDB: IDBFactory, table: string, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prior-waves');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      transaction.objectStore(table).put(value);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

describe('an edit', () => {
  test('is what is loaded from then on, and marks the record as the reader’s', async () => {
    const db = await seeded();
    got(await changeRecord('wave', '2021-03-first', { count: quantity(3100) }, { db }));
    got(await putRecord('wave', wave('mine'), { db }));
    const { dataset, ownIds } = await load(db);
    expect(find(dataset, '2021-03-first')?.count.value).toBe(3100);
    expect(find(dataset, 'mine')).toEqual(wave('mine'));
    expect(ownIds).toEqual(new Set(['2021-03-first', 'mine']));
    const origins = [...got(await standings('wave', db))].map(([id, { origin }]) => [id, origin]);
    expect(Object.fromEntries(origins)).toEqual({
      '2021-03-first': 'changed',
      '2021-05-second': 'bundled',
      '2021-05-twitch': 'bundled',
      mine: 'own',
    });
  });

  test('taken back by hand leaves the record bundled', async () => {
    const db = await seeded();
    got(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }));
    got(await changeRecord('wave', '2021-03-first', { note: '' }, { db }));
    expect((await load(db)).ownIds).toEqual(new Set());
  });

  test('is kept in the history with what was before, what is after, and when', async () => {
    const db = await seeded();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-03T04:05:06Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const record = wave('mine');
    got(await putRecord('wave', record, { db }));
    got(await changeRecord('wave', 'mine', { note: 'better' }, { db }));
    got(await removeRecord('wave', 'mine', db));
    expect(got(await historyOf({ type: 'wave', id: 'mine' }, db))).toMatchObject([
      { at: '2026-02-03T04:05:06.000Z', by: 'reader', before: null, after: record },
      { before: record, after: { ...record, note: 'better' } },
      { before: { ...record, note: 'better' }, after: null },
    ]);
  });

  test('that changes nothing is no edit', async () => {
    const db = await seeded();
    expect(got(await changeRecord('wave', '2021-03-first', { note: '' }, { db })).records).toBe(0);
    expect(got(await editRecords([], db)).records).toBe(0);
    expect(got(await historyOf(null, db))).toEqual([]);
  });

  test('of a deleted record’s neighbour is not held up by the deletion', async () => {
    const db = await seeded();
    got(await removeRecord('wave', '2021-05-second', db));
    got(await changeRecord('wave', '2021-05-twitch', { note: 'mine' }, { db }));
    const { dataset } = await load(db);
    expect(find(dataset, '2021-05-twitch')).toMatchObject({ note: 'mine', relation: null });
    expect(dataset.programmes[0]).toMatchObject({
      members: ['2021-03-first', '2021-05-twitch'],
      summed: ['2021-03-first'],
    });
    expect(dataset.contested[0]?.records).toEqual(['spring-2021']);
    got(await restoreRecord('wave', '2021-05-second', db));
    expect(find((await load(db)).dataset, '2021-05-twitch')?.relation?.wave).toBe('2021-05-second');
  });

  test('of a wave’s programme moves it there', async () => {
    const db = await seeded();
    got(await putRecord('wave', wave('mine', { programme: 'spring-2021' }), { db }));
    expect((await load(db)).dataset.programmes[0]?.members).toContain('mine');
  });
});

describe('an edit in several steps', () => {
  const citing = wave('mine', { sources: [{ ...citation, source: 'new-source' }] });

  test('is made as a whole: a wave and the source it cites', async () => {
    const db = await seeded();
    const saved = await editRecords(
      [
        { do: 'put', type: 'wave', record: citing },
        { do: 'put', type: 'source', record: source('new-source') },
      ],
      db,
    );
    expect(got(saved).records).toBe(2);
    const groups = got(await historyOf(null, db)).map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set([got(saved).group]));
    expect(find((await load(db)).dataset, 'mine')).toEqual(citing);
  });

  test('is not made at all when one step is refused', async () => {
    const db = await seeded();
    const saved = await editRecords(
      [
        { do: 'put', type: 'source', record: source('new-source') },
        { do: 'remove', type: 'wave', id: '2021-03-first' },
        { do: 'remove', type: 'wave', id: 'lost' },
      ],
      db,
    );
    expect(refused(saved)).toMatchObject({ code: 'missing', id: 'lost' });
    expect(find((await load(db)).dataset, '2021-03-first')).toBeDefined();
    expect(got(await historyOf(null, db))).toEqual([]);
  });

  test('is not made at all when the disk fills up in the middle', async () => {
    const db = await seeded();
    db.history.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(refused(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }))).toMatchObject({
      code: 'full',
    });
    expect(find((await load(db)).dataset, '2021-03-first')?.note).toBe('');
  });
});

describe('an edit is refused, and nothing written,', () => {
  type Try = (db: Database) => Promise<{ ok: boolean }>;
  const put =
    (id: string, fields: Parameters<typeof wave>[1]): Try =>
    (db) =>
      putRecord('wave', wave(id, fields), { db });
  const tries: [what: string, edit: Try, error: object][] = [
    [
      'without a source',
      put('mine', { sources: [] }),
      { code: 'invalid', problems: [{ id: 'mine', field: 'sources', rule: 'no_source' }] },
    ],
    [
      'with a date that does not exist',
      put('mine', { announced: '2021-02-30' }),
      { problems: [{ id: 'mine', field: 'announced' }] },
    ],
    [
      'with ends the wrong way round',
      put('mine', { count: quantity(5, { low: 9 }) }),
      { problems: [{ field: 'count.low', rule: 'range' }] },
    ],
    [
      'citing what does not exist',
      put('mine', { sources: [{ ...citation, source: 'lost' }] }),
      { problems: [{ field: 'sources.0.source', rule: 'broken_reference' }] },
    ],
    [
      'as part of what does not exist',
      put('mine', { additive: false, relation: { type: 'included_in', wave: 'lost', certainty: 'likely' } }),
      { problems: [{ field: 'relation.wave' }] },
    ],
    ['in a programme that does not exist', put('mine', { programme: 'lost' }), { problems: [{ field: 'programme' }] }],
    [
      'when a whole becomes part of its part',
      (db) =>
        changeRecord(
          'wave',
          '2021-05-second',
          { additive: false, relation: { type: 'included_in', wave: '2021-05-twitch', certainty: 'likely' } },
          { db },
        ),
      { problems: [{ id: '2021-05-second', field: 'relation.wave', rule: 'loop' }] },
    ],
    [
      'when a new id is taken',
      (db) => putRecord('wave', wave('2021-03-first'), { onlyNew: true, db }),
      { code: 'exists', id: '2021-03-first' },
    ],
    [
      'of a record that is not there',
      (db) => changeRecord('wave', 'lost', { note: 'mine' }, { db }),
      { code: 'missing' },
    ],
    [
      'when it would change an id',
      (db) => changeRecord('wave', '2021-03-first', { id: 'other' }, { db }),
      { problems: [{ field: 'id' }] },
    ],
    [
      'when a source is removed on which records rest',
      (db) => removeRecord('source', 'gazette-2021-03-05', db),
      { code: 'cited', id: 'gazette-2021-03-05' },
    ],
    [
      'when a source has the address of another',
      (db) => putRecord('source', source('copy', { url: 'https://gazette.example/gazette-2021-03-05' }), { db }),
      { problems: [{ field: 'url', rule: 'duplicate' }] },
    ],
    [
      'when a source’s address is a script',
      (db) => putRecord('source', source('copy', { url: 'javascript:alert(1)' }), { db }),
      { problems: [{ field: 'url' }] },
    ],
    [
      'when a member is struck off that still names the programme',
      (db) => changeRecord('programme', 'spring-2021', { members: ['2021-03-first', '2021-05-second'] }, { db }),
      { problems: [{ id: 'spring-2021', field: 'members', rule: 'membership' }] },
    ],
    ['to restore what was never bundled', (db) => restoreRecord('wave', 'lost', db), { code: 'not_bundled' }],
  ];

  test.each(tries)('%s', async (_what, attempt, error) => {
    const db = await seeded();
    const before = await load(db);
    const result = await attempt(db);
    expect(result).toMatchObject({ ok: false, error });
    expect(await load(db)).toEqual(before);
    expect(got(await historyOf(null, db))).toEqual([]);
  });
});

describe('two pages at once', () => {
  test('see each other’s edits', async () => {
    const indexedDB = profile();
    const [a, b] = [await seeded(indexedDB), await seeded(indexedDB)];
    got(await changeRecord('wave', '2021-03-first', { note: 'from a' }, { db: a }));
    expect(find((await load(b)).dataset, '2021-03-first')?.note).toBe('from a');
  });

  test('that edit different fields of a record both have their way', async () => {
    const indexedDB = profile();
    const [a, b] = [await seeded(indexedDB), await seeded(indexedDB)];
    const saved = await Promise.all([
      changeRecord('wave', '2021-03-first', { note: 'from a' }, { from: { note: '' }, db: a }),
      changeRecord('wave', '2021-03-first', { scope: 'unit' }, { from: { scope: 'corporate' }, db: b }),
    ]);
    expect(saved.map(({ ok }) => ok)).toEqual([true, true]);
    expect(find((await load(a)).dataset, '2021-03-first')).toMatchObject({ note: 'from a', scope: 'unit' });
  });

  test('that edit the same field: the second is told what stands there now', async () => {
    const indexedDB = profile();
    const [a, b] = [await seeded(indexedDB), await seeded(indexedDB)];
    got(await changeRecord('wave', '2021-03-first', { note: 'from a' }, { from: { note: '' }, db: a }));
    const late = await changeRecord('wave', '2021-03-first', { note: 'from b' }, { from: { note: '' }, db: b });
    expect(refused(late)).toMatchObject({ code: 'stale', fields: ['note'], current: { note: 'from a' } });
    expect(find((await load(b)).dataset, '2021-03-first')?.note).toBe('from a');
  });
});

describe('a record written with IndexedDB itself', () => {
  test('is shown, and counts as the reader’s', async () => {
    const indexedDB = profile();
    const db = await seeded(indexedDB);
    await writeRaw(indexedDB, 'waves', wave('2021-03-first', { programme: 'spring-2021', count: quantity(3333) }));
    const { dataset, ownIds } = await load(db);
    expect(find(dataset, '2021-03-first')?.count.value).toBe(3333);
    expect(ownIds).toEqual(new Set(['2021-03-first']));
  });

  test('is left out and named when it is broken, and the rest is shown', async () => {
    const indexedDB = profile();
    const db = await seeded(indexedDB);
    await writeRaw(indexedDB, 'waves', { id: 'half', title: 'Half a record' });
    await writeRaw(indexedDB, 'events', {
      ...smallDataset().events[0],
      id: 'unsourced',
      sources: [{ ...citation, source: 'lost' }],
    });
    const { dataset, aside, readOnly } = await load(db);
    expect(dataset.waves).toHaveLength(3);
    expect(dataset.events).toHaveLength(1);
    expect(readOnly).toBe(false);
    expect(new Set(aside.map(({ id }) => id))).toEqual(new Set(['half', 'unsourced']));
  });
});
