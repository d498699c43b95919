import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Bundle } from '../../src/dataset/bundled.ts';
import { Database } from '../../src/dataset/database.ts';
import type { Dataset } from '../../src/dataset/records.ts';
import type { Result } from '../../src/dataset/result.ts';

/** An empty browser profile: what is opened with it shares databases with nothing else. */
export function profile(): IDBFactory {
  return new IDBFactory();
}

/** A connection to the store of a profile, closed when the test ends. */
export function connect(indexedDB: IDBFactory = profile()): Database {
  const db = new Database('prior-waves', { indexedDB, IDBKeyRange });
  onTestFinished(() => db.close());
  return db;
}

export function bundleOf(release: string, dataset: Dataset): Bundle {
  return { release, dataset: () => structuredClone(dataset) };
}

/** The value of a result that must be a success. */
export function got<T>(result: Result<T, { message: string }>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The error of a result that must be a failure. */
export function refused<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('it went through');
  return result.error;
}
