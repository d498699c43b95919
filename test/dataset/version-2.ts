/**
 * A database as version 2 left it, frozen: its tables and indexes, and rows as they lay in it. Never changed: readers
 * come from there.
 */
import { rowsOfVersion1 } from './version-1.ts';

const byId = ['waves', 'programmes', 'headcounts', 'events', 'contested', 'sources', 'lookAlikes', 'gaps'];
const tables: { name: string; key: string | string[]; generated?: boolean; indexes: (string | string[])[] }[] = [
  ...byId.map((name) => ({ name, key: 'id', indexes: name === 'sources' ? ['url'] : [] })),
  { name: 'bases', key: ['type', 'id'], indexes: [] },
  { name: 'conflicts', key: ['type', 'id', 'field'], indexes: [['type', 'id']] },
  { name: 'history', key: 'seq', generated: true, indexes: [['type', 'id']] },
  { name: 'edits', key: 'group', indexes: ['to'] },
  { name: 'meta', key: 'key', indexes: [] },
];

export const rowsOfVersion2: { [table: string]: object[] } = {
  ...rowsOfVersion1,
  edits: [
    { group: 'a', from: 1, to: 1, at: '2026-01-01T10:00:00.000Z', by: 'reader', file: null, records: 1 },
    { group: 'b', from: 2, to: 3, at: '2026-01-02T10:00:00.000Z', by: 'import', file: 'mine.csv', records: 2 },
    { group: 'c', from: 4, to: 4, at: '2026-01-03T10:00:00.000Z', by: 'bundled', file: null, records: 1 },
  ],
};

/** Writes the database with IndexedDB itself, as version 2 did (Dexie counts in tens). */
export function writeVersion2(indexedDB: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prior-waves', 20);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, key, generated = false, indexes } of tables) {
        const table = opening.result.createObjectStore(name, { keyPath: key, autoIncrement: generated });
        for (const index of indexes) table.createIndex(Array.isArray(index) ? `[${index.join('+')}]` : index, index);
        for (const row of rowsOfVersion2[name] ?? []) table.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
