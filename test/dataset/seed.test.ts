import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/dataset/database.ts';
import type { Dataset, Wave } from '../../src/dataset/records.ts';
import {
  historyOf,
  loadDataset,
  openConflicts,
  putRecord,
  removeRecord,
  seedDataset,
  settleConflict,
  standings,
} from '../../src/dataset/store.ts';
import { changeRecord, restoreRecord } from './edit-record.ts';
import { bundleOf, connect, got, profile } from './open-store.ts';
import { citation, quantity, smallDataset, source, wave } from './small-dataset.ts';

const sorted = (dataset: Dataset): Dataset => {
  const byId = <R extends { id: string }>(list: R[]): R[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...dataset,
    waves: byId(dataset.waves),
    programmes: byId(dataset.programmes),
    headcounts: byId(dataset.headcounts),
    events: byId(dataset.events),
    contested: byId(dataset.contested),
    sources: byId(dataset.sources),
  };
};

const first = bundleOf('one', smallDataset());

/** The second release: the small dataset with something different about it. */
function second(change: (dataset: Dataset) => void): ReturnType<typeof bundleOf> {
  const dataset = smallDataset();
  change(dataset);
  return bundleOf('two', dataset);
}

async function seeded(): Promise<Database> {
  const db = connect();
  got(await seedDataset(first, db));
  return db;
}

async function waveOf(db: Database, bundle: ReturnType<typeof bundleOf>, id: string): Promise<Wave | undefined> {
  const { dataset } = await loadDataset(db, bundle);
  return dataset.waves.find((record) => record.id === id);
}

describe('the first start', () => {
  test('brings in the bundled dataset, record for record', async () => {
    const db = connect();
    const loaded = await loadDataset(db, first);
    expect(sorted(loaded.dataset)).toEqual(sorted(smallDataset()));
    expect(loaded).toMatchObject({ readOnly: false, trouble: null, aside: [], ownIds: new Set() });
  });

  test('is no change of anything, so history begins empty', async () => {
    const db = await seeded();
    expect(got(await historyOf(null, db))).toEqual([]);
  });

  test('again does nothing', async () => {
    const db = await seeded();
    expect(got(await seedDataset(first, db))).toMatchObject({ seeded: false });
  });

  test('from two pages at once brings in one dataset', async () => {
    const indexedDB = profile();
    const [a, b] = [connect(indexedDB), connect(indexedDB)];
    const reports = await Promise.all([seedDataset(first, a), seedDataset(first, b)]);
    expect(reports.map((report) => got(report).seeded).sort()).toEqual([false, true]);
    expect((await loadDataset(b, first)).dataset.waves).toHaveLength(3);
  });
});

describe('a new release', () => {
  test('is followed by records that the reader left alone', async () => {
    const db = await seeded();
    const next = second((d) => {
      d.waves = d.waves.map((w) => ({ ...w, note: 'looked at again' }));
      d.waves.push(wave('2021-09-third', { announced: '2021-09-01' }));
      d.events = [];
      d.asOf = '2022-06-30';
    });
    expect(got(await seedDataset(next, db))).toEqual({ seeded: true, added: 1, changed: 3, removed: 1, conflicts: 0 });
    const { dataset, ownIds } = await loadDataset(db, next);
    expect(sorted(dataset)).toEqual(sorted({ ...next.dataset(), contested: dataset.contested }));
    expect(ownIds).toEqual(new Set());
    const history = got(await historyOf({ type: 'event', id: 'office-days' }, db));
    expect(history).toMatchObject([{ by: 'bundled', before: { id: 'office-days' }, after: null }]);
  });

  test('leaves the fields that the reader changed, and takes the others', async () => {
    const db = await seeded();
    got(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }));
    const next = second((d) => {
      d.waves = d.waves.map((w) => ({ ...w, title: `${w.title}, reworded` }));
    });
    got(await seedDataset(next, db));
    expect(await waveOf(db, next, '2021-03-first')).toMatchObject({
      note: 'mine',
      title: 'Wave 2021-03-first, reworded',
    });
    expect(got(await openConflicts(db))).toEqual([]);
    expect((await loadDataset(db, next)).ownIds).toEqual(new Set(['2021-03-first']));
    expect(got(await standings('wave', db)).get('2021-03-first')).toMatchObject({
      origin: 'changed',
      fields: ['note'],
    });
  });

  test('that changes the same field keeps the reader’s value and both sides of the conflict', async () => {
    const db = await seeded();
    got(await changeRecord('wave', '2021-03-first', { count: quantity(3100) }, { db }));
    const next = second((d) => {
      d.waves = d.waves.map((w) => (w.id === '2021-03-first' ? { ...w, count: quantity(3200) } : w));
    });
    expect(got(await seedDataset(next, db)).conflicts).toBe(1);
    expect((await waveOf(db, next, '2021-03-first'))?.count.value).toBe(3100);
    expect(got(await openConflicts(db))).toMatchObject([
      {
        type: 'wave',
        id: '2021-03-first',
        field: 'count',
        before: quantity(3000),
        bundled: quantity(3200),
        mine: quantity(3100),
        release: 'two',
      },
    ]);
  });

  test('does not bring back what the reader deleted, even after a release without it', async () => {
    const db = await seeded();
    got(await removeRecord('event', 'office-days', db));
    got(
      await seedDataset(
        second((d) => {
          d.events = [];
          d.contested = [];
        }),
        db,
      ),
    );
    const third = bundleOf('three', smallDataset());
    got(await seedDataset(third, db));
    expect((await loadDataset(db, third)).dataset.events).toEqual([]);
    expect(got(await openConflicts(db))).toMatchObject([{ type: 'event', id: 'office-days', field: '', mine: null }]);
    got(await restoreRecord('event', 'office-days', db));
    expect((await loadDataset(db, third)).dataset.events).toEqual(smallDataset().events);
    expect(got(await openConflicts(db))).toEqual([]);
  });

  test('that drops a record which the reader changed leaves it as the reader’s own', async () => {
    const db = await seeded();
    got(await changeRecord('event', 'office-days', { note: 'mine' }, { db }));
    const next = second((d) => {
      d.events = [];
      d.contested = [];
    });
    got(await seedDataset(next, db));
    const third = bundleOf('three', { ...next.dataset(), asOf: '2023-01-01' });
    got(await seedDataset(third, db));
    const { dataset, ownIds } = await loadDataset(db, third);
    expect(dataset.events.map(({ note }) => note)).toEqual(['mine']);
    expect(ownIds).toEqual(new Set(['office-days']));
    expect(got(await openConflicts(db))).toMatchObject([{ field: '', bundled: null, mine: { note: 'mine' } }]);
  });

  test('that adds a record under the id of the reader’s own keeps both', async () => {
    const db = await seeded();
    got(await putRecord('wave', wave('2021-09-third', { announced: '2021-09-02' }), { db }));
    const next = second((d) => {
      d.waves.push(wave('2021-09-third', { announced: '2021-09-01' }));
    });
    got(await seedDataset(next, db));
    expect((await waveOf(db, next, '2021-09-third'))?.announced).toBe('2021-09-02');
    expect(got(await openConflicts(db))).toMatchObject([
      { field: 'announced', bundled: '2021-09-01', mine: '2021-09-02' },
    ]);
  });

  test('keeps a dropped source that a record of the reader still cites', async () => {
    const one = bundleOf('one', { ...smallDataset(), sources: [...smallDataset().sources, source('second')] });
    const db = connect();
    got(await seedDataset(one, db));
    const mine = wave('mine', { sources: [{ ...citation, source: 'second' }] });
    got(await putRecord('wave', mine, { db }));
    const next = second(() => {});
    got(await seedDataset(next, db));
    const { dataset } = await loadDataset(db, next);
    expect(dataset.sources.map(({ id }) => id)).toContain('second');
    expect(dataset.waves.find(({ id }) => id === 'mine')).toEqual(mine);
  });

  test('that fails half-way leaves everything as it was', async () => {
    const db = await seeded();
    db.history.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const next = second((d) => {
      d.waves = d.waves.map((w) => ({ ...w, note: 'looked at again' }));
    });
    const loaded = await loadDataset(db, next);
    expect(sorted(loaded.dataset)).toEqual(sorted(smallDataset()));
    expect(loaded).toMatchObject({ readOnly: false, trouble: { code: 'full' } });
  });
});

describe('a conflict', () => {
  async function conflicting(): Promise<{ db: Database; next: ReturnType<typeof bundleOf> }> {
    const db = await seeded();
    got(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }));
    const next = second((d) => {
      d.waves = d.waves.map((w) => ({ ...w, note: 'theirs' }));
    });
    got(await seedDataset(next, db));
    return { db, next };
  }

  async function only(db: Database): Promise<Parameters<typeof settleConflict>[0]> {
    const [conflict] = got(await openConflicts(db));
    if (conflict === undefined) throw new Error('there is no conflict');
    return conflict;
  }

  test('settled for the release makes the record bundled again', async () => {
    const { db, next } = await conflicting();
    got(await settleConflict(await only(db), 'bundled', db));
    expect((await waveOf(db, next, '2021-03-first'))?.note).toBe('theirs');
    expect(got(await openConflicts(db))).toEqual([]);
    expect(got(await standings('wave', db)).get('2021-03-first')?.origin).toBe('bundled');
  });

  test('settled for the reader stays settled', async () => {
    const { db, next } = await conflicting();
    got(await settleConflict(await only(db), 'mine', db));
    got(await seedDataset(bundleOf('three', { ...next.dataset(), asOf: '2023-01-01' }), db));
    expect(await waveOf(db, next, '2021-03-first')).toMatchObject({ note: 'mine' });
    expect(got(await openConflicts(db))).toEqual([]);
  });

  test('follows what the reader writes meanwhile, and ends when a release agrees', async () => {
    const { db } = await conflicting();
    got(await changeRecord('wave', '2021-03-first', { note: 'mine, better' }, { db }));
    expect(got(await openConflicts(db))).toMatchObject([{ bundled: 'theirs', mine: 'mine, better' }]);
    const third = second((d) => {
      d.waves = d.waves.map((w) => ({ ...w, note: 'mine, better' }));
    });
    got(await seedDataset({ ...third, release: 'three' }, db));
    expect(got(await openConflicts(db))).toEqual([]);
  });
});
