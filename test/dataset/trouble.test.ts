import { IDBOpenDBRequest } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Database } from '../../src/dataset/database.ts';
import { type LoadedDataset, loadDataset, seedDataset } from '../../src/dataset/store.ts';
import { attempt, patience, troubleOf } from '../../src/dataset/trouble.ts';
import { changeRecord } from './edit-record.ts';
import { bundleOf, connect, got, profile, refused } from './open-store.ts';
import { smallDataset } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());
const load = (db: Database): Promise<LoadedDataset> => loadDataset(db, bundle);

/** Dexie warns on the console of what these tests bring about. */
function silence(): void {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
}

describe('where the storage fails, the bundled dataset is shown read-only and says why:', () => {
  async function expectFallback(db: Database, code: string): Promise<void> {
    const loaded = await load(db);
    expect(loaded.dataset).toEqual(smallDataset());
    expect(loaded).toMatchObject({ readOnly: true, trouble: { code } });
    const edit = await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db });
    expect(refused(edit)).toMatchObject({ code });
  }

  test('there is no IndexedDB', async () => {
    await expectFallback(new Database('prior-waves'), 'unavailable');
  });

  test('the browser refuses to open it', async () => {
    const indexedDB = profile();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in this window', 'InvalidStateError');
    });
    await expectFallback(connect(indexedDB), 'unavailable');
  });

  test('the browser never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const indexedDB = profile();
    const asked = new IDBOpenDBRequest();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => asked);
    const loading = load(connect(indexedDB));
    await vi.advanceTimersByTimeAsync(patience + 1_000);
    expect(await loading).toMatchObject({ dataset: smallDataset(), readOnly: true, trouble: { code: 'silent' } });
  });

  test('the browser goes on giving no answer: who waited once in vain waits less, until it does answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    let answer = (): void => undefined;
    const silence = () =>
      attempt(() => new Promise<void>((resolve) => (answer = resolve)), { within: patience }).then(
        (result) => !result.ok && result.error.code,
      );
    const first = silence();
    await vi.advanceTimersByTimeAsync(patience);
    expect(await first).toBe('silent');
    const second = silence();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await second).toBe('silent');
    answer();
    await vi.advanceTimersByTimeAsync(0);
    let third: unknown = null;
    void silence().then((code) => {
      third = code;
    });
    await vi.advanceTimersByTimeAsync(patience - 1_000);
    expect(third).toBeNull();
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(third).toBe(false);
  });

  /** Makes of the database one of a later version, with what that version changes. */
  async function ofNewerVersion(indexedDB: IDBFactory, change: (later: IDBDatabase) => void): Promise<void> {
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('prior-waves', 9990);
      opening.onupgradeneeded = () => change(opening.result);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result.close());
    });
  }

  test('a newer version of the extension wrote it, whoever asks first', async () => {
    const indexedDB = profile();
    got(await seedDataset(bundle, connect(indexedDB)));
    silence();
    await ofNewerVersion(indexedDB, () => undefined);
    const db = connect(indexedDB);
    await Promise.all([1, 2, 3].map(() => expectFallback(db, 'newer')));
  });

  test('a newer version of the extension wrote it, and did away with a table of ours: it stays as it is', async () => {
    const indexedDB = profile();
    got(await seedDataset(bundle, connect(indexedDB)));
    silence();
    await ofNewerVersion(indexedDB, (later) => later.deleteObjectStore('corrections'));
    await expectFallback(connect(indexedDB), 'newer');
    const later = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('prior-waves');
      opening.onsuccess = () => resolve(opening.result);
    });
    expect([later.version, later.objectStoreNames.contains('corrections')]).toEqual([9990, false]);
    later.close();
  });

  test('an older page holds it open during an upgrade; once that is closed, it is read', async () => {
    silence();
    const indexedDB = profile();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('prior-waves', 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    const db = connect(indexedDB);
    await expectFallback(db, 'blocked');
    held.close();
    await vi.waitFor(async () => expect(await load(db)).toMatchObject({ readOnly: false, trouble: null }), 5000);
  }, 15_000);

  test('the disk is full at the first start', async () => {
    const db = connect();
    db.shown('wave').hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const loaded = await load(db);
    expect(loaded).toMatchObject({ readOnly: true, trouble: { code: 'full' } });
    expect(loaded.dataset).toEqual(smallDataset());
  });
});

test('a database deleted while it was open is made anew', async () => {
  const indexedDB = profile();
  const db = connect(indexedDB);
  got(await seedDataset(bundle, db));
  silence();
  await new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase('prior-waves');
    deleting.onsuccess = resolve;
  });
  expect(await load(db)).toMatchObject({ readOnly: false, trouble: null });
});

test('a failed opening is tried again the next time', async () => {
  const indexedDB = profile();
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('busy', 'AbortError');
  });
  const db = connect(indexedDB);
  expect((await load(db)).readOnly).toBe(true);
  open.mockRestore();
  expect((await load(db)).readOnly).toBe(false);
});

test('of many writes at once, the first that failed tells why', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  const bulk = Object.assign(new Error('2 of 3 failed'), { name: 'BulkError', failures: [full, full] });
  expect(troubleOf(bulk)).toMatchObject({ code: 'full' });
});

test('of what could not be opened the reason is told, and not that it is closed', () => {
  const closed = Object.assign(new Error('it is closed'), { name: 'DatabaseClosedError' });
  expect(troubleOf(closed).code).toBe('closed');
  const inner = new DOMException('internal error', 'UnknownError');
  expect(troubleOf(Object.assign(closed, { inner }))).toEqual({
    code: 'failed',
    message: 'UnknownError: internal error',
  });
});
