/** The clock may be wrong, or jump between two edits: what came after what is told by counting, not by the time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changedSince,
  historyOf,
  latestMark,
  loadDataset,
  pointsInTime,
  restoreDatasetTo,
  restoreRecordTo,
  revertEdit,
  seedDataset,
} from '../../src/dataset/store.ts';
import { changeRecord } from './edit-record.ts';
import { bundleOf, connect, got, profile } from './open-store.ts';
import { smallDataset } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());
const record = { type: 'wave', id: '2021-03-first' } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['set back by a year between two edits', ['2026-11-22T10:00:00Z', '2025-11-22T10:00:00Z', '2026-11-22T09:00:00Z']],
  ['on 29 February, and before and after it', ['2028-02-29T23:59:59Z', '2027-02-28T00:00:00Z', '2028-03-01T00:00:00Z']],
  ['standing still', ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z']],
  ['at its very beginning, and far ahead', ['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z', '1970-01-01T00:00:00Z']],
])('a clock %s', (_, times) => {
  async function edited() {
    const db = connect(profile());
    vi.setSystemTime(new Date(times[0] ?? 0));
    got(await seedDataset(bundle, db));
    const groups: string[] = [];
    for (const [at, time] of times.entries()) {
      vi.setSystemTime(new Date(time));
      groups.push(got(await changeRecord('wave', record.id, { note: `edit ${at}` }, { db })).group);
    }
    return { db, groups };
  }

  const note = async (db: Awaited<ReturnType<typeof edited>>['db']) =>
    (await loadDataset(db, bundle)).dataset.waves.find(({ id }) => id === record.id)?.note;

  test('leaves the history in the order of the edits', async () => {
    const { db, groups } = await edited();
    expect(got(await historyOf(record, db)).map(({ after }) => after?.note)).toEqual(['edit 0', 'edit 1', 'edit 2']);
    expect(got(await pointsInTime(db)).map(({ group }) => group)).toEqual(groups.toReversed());
  });

  test('takes back the last edit, and goes back to what was before one', async () => {
    const { db, groups } = await edited();
    got(await revertEdit(groups[2] ?? '', db));
    expect(await note(db)).toBe('edit 1');
    const [first] = got(await historyOf(record, db));
    got(await restoreRecordTo(record, first?.seq ?? -1, db));
    expect(await note(db)).toBe('edit 0');
    got(await restoreDatasetTo(0, db));
    expect(await note(db)).toBe(smallDataset().waves.find(({ id }) => id === record.id)?.note);
  });

  test('tells other pages of every change', async () => {
    const { db } = await edited();
    const mark = got(await latestMark(db));
    vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
    got(await changeRecord('wave', record.id, { note: 'long ago' }, { db }));
    expect(got(await changedSince(mark, 10, db))?.changed.map(({ id }) => id)).toEqual([record.id]);
  });
});
