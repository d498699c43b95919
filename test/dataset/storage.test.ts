import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/dataset/database.ts';
import { askToKeep, storageState } from '../../src/dataset/storage.ts';
import {
  acknowledgeLoss,
  eraseEverything,
  historyOf,
  loadDataset,
  lostEdits,
  putRecord,
  removeRecord,
  restoreAll,
  revertEdit,
  seedDataset,
} from '../../src/dataset/store.ts';
import { changeRecord } from './edit-record.ts';
import { bundleOf, connect, got, profile } from './open-store.ts';
import { smallDataset, wave } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The extension's other storage, as the browser offers it. */
function stubLocalStorage(): void {
  const held = new Map<string, unknown>();
  const local = {
    get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) held.set(key, value);
    },
    remove: async (key: string) => held.delete(key),
  };
  vi.stubGlobal('chrome', { storage: { local } });
}

describe('a database that was deleted behind our back', () => {
  test('is told of, until the reader has heard it, where it held edits', async () => {
    stubLocalStorage();
    const lostIn = async (db: Database) => {
      expect(await loadDataset(db, bundle)).toMatchObject({ readOnly: false, trouble: null });
      return lostEdits(db);
    };
    const db = connect(profile());
    expect(await lostIn(db)).toBeNull();
    got(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }));
    expect(await lostIn(db)).toBeNull();
    const anew = connect(profile());
    expect(await lostIn(anew)).toEqual({ since: expect.stringMatching(/^\d{4}-/) });
    expect(await lostIn(anew)).toEqual({ since: expect.any(String) });
    await acknowledgeLoss();
    expect(await lostIn(anew)).toBeNull();
  });

  test('is not told of where it held nothing of the reader’s', async () => {
    stubLocalStorage();
    await loadDataset(connect(profile()), bundle);
    const anew = connect(profile());
    await loadDataset(anew, bundle);
    expect(await lostEdits(anew)).toBeNull();
  });
});

test('erasing everything leaves the bundled dataset, and no alarm', async () => {
  stubLocalStorage();
  const db = connect(profile());
  got(await seedDataset(bundle, db));
  got(await putRecord('wave', wave('mine'), { db }));
  got(await eraseEverything(db));
  const loaded = await loadDataset(db, bundle);
  expect(loaded).toMatchObject({ readOnly: false, trouble: null, ownIds: new Set() });
  expect(await lostEdits(db)).toBeNull();
  expect(loaded.dataset).toEqual(smallDataset());
  expect(got(await historyOf(null, db))).toEqual([]);
});

test('what is so damaged that it cannot be emptied is deleted when everything is erased', async () => {
  stubLocalStorage();
  const db = connect(profile());
  got(await seedDataset(bundle, db));
  got(await putRecord('wave', wave('mine'), { db }));
  vi.spyOn(db.meta, 'get').mockRejectedValue(new DOMException('internal error', 'UnknownError'));
  got(await eraseEverything(db));
  vi.restoreAllMocks();
  const loaded = await loadDataset(db, bundle);
  expect(loaded).toMatchObject({ readOnly: false, trouble: null, ownIds: new Set() });
  expect(await lostEdits(db)).toBeNull();
  expect(loaded.dataset).toEqual(smallDataset());
});

test('restoring all that is bundled is one edit, which leaves the reader’s own and can be taken back', async () => {
  const db = connect(profile());
  got(await seedDataset(bundle, db));
  got(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }));
  got(await putRecord('wave', wave('mine'), { db }));
  got(await removeRecord('event', 'office-days', db));
  const before = (await loadDataset(db, bundle)).dataset;
  const { group, records } = got(await restoreAll(db));
  expect(records).toBe(2);
  const { waves, ...rest } = smallDataset();
  const restored = (await loadDataset(db, bundle)).dataset;
  expect({ ...restored, waves: restored.waves.filter(({ id }) => id !== 'mine') }).toEqual({ waves, ...rest });
  expect(restored.waves).toContainEqual(wave('mine'));
  got(await revertEdit(group, db));
  expect((await loadDataset(db, bundle)).dataset).toEqual(before);
});

describe('the browser’s storage', () => {
  const stub = (storage: object, extension?: object): void => {
    vi.stubGlobal('navigator', { storage });
    vi.stubGlobal('chrome', { extension });
  };

  test('is described by what the browser tells', async () => {
    stub({ persisted: async () => true, estimate: async () => ({ usage: 5, quota: 10 }) });
    expect(await storageState()).toEqual({ persistence: 'kept', used: 5, available: 10 });
    stub(
      { persisted: () => Promise.reject(new Error('no')), estimate: () => Promise.reject(new Error('no')) },
      { inIncognitoContext: true },
    );
    expect(await storageState()).toEqual({ persistence: 'unknown', used: null, available: null });
  });

  test('is asked for once, and a refusal or a missing question is no failure', async () => {
    const persist = vi.fn(async () => true);
    stub({ persisted: async () => false, persist });
    expect(await askToKeep()).toBe('kept');
    stub({ persisted: async () => true, persist });
    expect(await askToKeep()).toBe('kept');
    expect(persist).toHaveBeenCalledTimes(1);
    stub({ persisted: async () => false, persist: async () => false });
    expect(await askToKeep()).toBe('best_effort');
    stub({ persisted: async () => false });
    expect(await askToKeep()).toBe('best_effort');
  });

  test('is kept where Chromium exempts the extension, though it does not say so', async () => {
    const getManifest = () => ({ permissions: ['storage', 'unlimitedStorage'] });
    vi.stubGlobal('navigator', { storage: { persisted: async () => false } });
    vi.stubGlobal('chrome', { runtime: { getManifest } });
    vi.stubGlobal('location', { protocol: 'chrome-extension:' });
    expect((await storageState()).persistence).toBe('kept');
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    expect((await storageState()).persistence).toBe('best_effort');
  });
});
