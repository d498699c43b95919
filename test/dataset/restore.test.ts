import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/dataset/database.ts';
import {
  editRecords,
  historyOf,
  loadDataset,
  pointsInTime,
  putRecord,
  removeRecord,
  restoreDatasetTo,
  restoreRecordTo,
  revertEdit,
  rowsOfEdit,
  seedDataset,
  standings,
} from '../../src/dataset/store.ts';
import { changeRecord } from './edit-record.ts';
import { bundleOf, connect, got, refused } from './open-store.ts';
import { citation, quantity, smallDataset, source, wave } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());

async function seeded(): Promise<Database> {
  const db = connect();
  got(await seedDataset(bundle, db));
  return db;
}

/** What is shown, with whose it is. */
async function standing(db: Database): Promise<unknown> {
  const { dataset, ownIds } = await loadDataset(db, bundle);
  return {
    dataset,
    ownIds,
    origins: [...got(await standings('wave', db))].map(([id, { origin, fields }]) => [id, origin, fields]),
  };
}

async function edits(db: Database): Promise<(() => Promise<unknown>)[]> {
  return [
    () => changeRecord('wave', '2021-03-first', { count: quantity(3100) }, { db }),
    () =>
      editRecords(
        [
          { do: 'put', type: 'source', record: source('herald') },
          { do: 'put', type: 'wave', record: wave('mine', { sources: [{ ...citation, source: 'herald' }] }) },
        ],
        db,
      ),
    () => changeRecord('wave', '2021-03-first', { count: quantity(3000), note: 'again' }, { db }),
    () => removeRecord('wave', 'mine', db),
    () => removeRecord('wave', '2021-05-twitch', db),
    () => removeRecord('source', 'herald', db),
    () => putRecord('wave', wave('mine', { note: 'a second time' }), { db }),
  ];
}

describe('the whole dataset goes back', () => {
  test('to any point, by one edit, after which every other point is still there', async () => {
    const db = await seeded();
    const states = [await standing(db)];
    for (const edit of await edits(db)) {
      await edit();
      states.push(await standing(db));
    }
    const points = [
      0,
      ...got(await pointsInTime(db))
        .map(({ to }) => to)
        .reverse(),
    ];
    expect(points).toHaveLength(states.length);
    for (const at of [3, 0, 7, 5, 1, 6, 2, 4]) {
      got(await restoreDatasetTo(points[at] ?? -1, db));
      expect(await standing(db), `point ${at}`).toEqual(states[at]);
    }
    const [last] = got(await pointsInTime(db));
    expect(last).toMatchObject({ by: 'reader' });
    expect(got(await rowsOfEdit(last?.group ?? '', db))).toHaveLength(last?.records ?? -1);
    expect((await loadDataset(db, bundle)).aside).toEqual([]);
  });

  test('to where it stands changes nothing', async () => {
    const db = await seeded();
    for (const edit of await edits(db)) await edit();
    const [last] = got(await pointsInTime(db));
    expect(got(await restoreDatasetTo(last?.to ?? 0, db)).records).toBe(0);
  });

  test('to before a release, and that is the reader’s doing from then on', async () => {
    const db = await seeded();
    const [first, ...others] = smallDataset().waves;
    if (first === undefined) throw new Error('small');
    const two = bundleOf('two', { ...smallDataset(), waves: [{ ...first, note: 'new' }, ...others] });
    got(await seedDataset(two, db));
    expect(got(await pointsInTime(db))).toMatchObject([{ by: 'bundled', records: 1 }]);
    got(await restoreDatasetTo(0, db));
    expect(got(await standings('wave', db)).get('2021-03-first')).toMatchObject({
      origin: 'changed',
      fields: ['note'],
    });
  });
});

describe('one record goes back', () => {
  test('to what it was after any of its changes, with the source that it cited', async () => {
    const db = await seeded();
    for (const edit of await edits(db)) await edit();
    const rows = got(await historyOf({ type: 'wave', id: 'mine' }, db));
    got(await restoreRecordTo({ type: 'wave', id: 'mine' }, rows[0]?.seq ?? 0, db));
    const { dataset, aside } = await loadDataset(db, bundle);
    expect(aside).toEqual([]);
    expect(dataset.waves.find(({ id }) => id === 'mine')?.sources).toEqual([{ ...citation, source: 'herald' }]);
    expect(dataset.sources.map(({ id }) => id)).toContain('herald');
    // The edits to other records stand.
    expect(dataset.waves.find(({ id }) => id === '2021-03-first')?.note).toBe('again');
  });

  test('to before it was there', async () => {
    const db = await seeded();
    got(await putRecord('wave', wave('mine'), { db }));
    got(await restoreRecordTo({ type: 'wave', id: 'mine' }, 0, db));
    expect(got(await standings('wave', db)).has('mine')).toBe(false);
  });

  test('but a source on which records rest does not go', async () => {
    const db = await seeded();
    got(await putRecord('source', source('herald'), { db }));
    got(await putRecord('wave', wave('mine', { sources: [{ ...citation, source: 'herald' }] }), { db }));
    expect(refused(await restoreRecordTo({ type: 'source', id: 'herald' }, 0, db))).toMatchObject({ code: 'cited' });
  });
});

test('undo and redo, as often as wished, by reverting edits', async () => {
  const db = await seeded();
  const states = [await standing(db)];
  const done: string[] = [];
  for (const edit of await edits(db)) {
    await edit();
    states.push(await standing(db));
    done.push(got(await pointsInTime(db))[0]?.group ?? '');
  }
  for (let round = 0; round < 2; round += 1) {
    const undone: string[] = [];
    for (let at = done.length - 1; at >= 0; at -= 1) {
      undone.push(got(await revertEdit(done[at] ?? '', db)).group);
      expect(await standing(db)).toEqual(states[at]);
    }
    done.length = 0;
    for (const group of undone.reverse()) {
      done.push(got(await revertEdit(group, db)).group);
      expect(await standing(db)).toEqual(states[done.length]);
    }
  }
});
