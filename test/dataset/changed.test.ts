import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Database } from '../../src/dataset/database.ts';
import { loadDataset, onDatasetChanged, seedDataset } from '../../src/dataset/store.ts';
import { changeRecord } from './edit-record.ts';
import { bundleOf, got } from './open-store.ts';
import { smallDataset } from './small-dataset.ts';

/** One page of the extension: a connection of its own to the same database. */
function page(): Database {
  const db = new Database('changed');
  onTestFinished(() => db.close());
  return db;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('a page is told of edits and releases in another page, and only of these', async () => {
  const [a, b] = [page(), page()];
  got(await seedDataset(bundleOf('one', smallDataset()), a));
  const told = vi.fn();
  const end = onDatasetChanged(told, b);
  await loadDataset(b, bundleOf('one', smallDataset()));
  await pause();
  expect(told).not.toHaveBeenCalled();

  got(await changeRecord('wave', '2021-03-first', { note: 'from a' }, { db: a }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  got(await seedDataset(bundleOf('two', { ...smallDataset(), asOf: '2022-06-30' }), a));
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));

  end();
  got(await changeRecord('wave', '2021-03-first', { note: 'later' }, { db: a }));
  await pause();
  expect(told).toHaveBeenCalledTimes(2);
});
