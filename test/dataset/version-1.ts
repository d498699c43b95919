/**
 * A database as version 1 left it, frozen: its tables and indexes, and rows as they lay in it. Never changed: readers
 * come from there.
 */
export const tablesOfVersion1: {
  name: string;
  key: string | string[];
  generated?: boolean;
  indexes: (string | string[])[];
}[] = [
  { name: 'waves', key: 'id', indexes: [] },
  { name: 'programmes', key: 'id', indexes: [] },
  { name: 'headcounts', key: 'id', indexes: [] },
  { name: 'events', key: 'id', indexes: [] },
  { name: 'contested', key: 'id', indexes: [] },
  { name: 'sources', key: 'id', indexes: ['url'] },
  { name: 'lookAlikes', key: 'id', indexes: [] },
  { name: 'gaps', key: 'id', indexes: [] },
  { name: 'bases', key: ['type', 'id'], indexes: [] },
  { name: 'conflicts', key: ['type', 'id', 'field'], indexes: [['type', 'id']] },
  { name: 'history', key: 'seq', generated: true, indexes: [['type', 'id'], 'at'] },
  { name: 'meta', key: 'key', indexes: [] },
];

const gazette = {
  id: 'gazette',
  publisher: 'The Gazette',
  url: 'https://gazette.example/1',
  locator: null,
  published: '2021-03-05',
  lang: 'en',
};
const count = { value: 3000, low: null, high: null, qualifier: 'about', phrase: null, percent: null, percentOf: null };
const bundled = {
  id: '2021-03-first',
  title: 'The first',
  note: '',
  verified: true,
  confidence: 'high',
  disputes: [],
  sources: [{ source: 'gazette', supports: 'count', access: 'read' }],
  kind: 'layoff',
  announced: '2021-03-05',
  effective: null,
  status: 'confirmed',
  count,
  counts: 'jobs cut',
  employer: 'amazon',
  programme: null,
  relation: null,
  additive: true,
  scope: 'corporate',
  units: ['AWS'],
  regions: ['global'],
};
const changed = { ...bundled, count: { ...count, value: 3100 } };
const own = { ...bundled, id: 'mine', title: 'Mine', count: { ...count, value: 12 } };
const gone = { ...bundled, id: '2021-04-gone', title: 'Gone' };
const base = { touched: [], deleted: false };
const [first, second, third] = ['2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z', '2026-01-03T10:00:00.000Z'];

export const rowsOfVersion1: { [table: string]: object[] } = {
  sources: [gazette],
  waves: [changed, own],
  bases: [
    { ...base, type: 'source', id: 'gazette', base: gazette },
    { ...base, type: 'wave', id: '2021-03-first', base: bundled, touched: ['count'] },
    { ...base, type: 'wave', id: '2021-04-gone', base: gone, deleted: true },
  ],
  conflicts: [
    {
      type: 'wave',
      id: '2021-03-first',
      field: 'count',
      before: { ...count, value: 2900 },
      bundled: count,
      mine: changed.count,
      release: 'one',
      at: third,
    },
  ],
  history: [
    { seq: 1, at: first, by: 'reader', group: 'a', type: 'wave', id: '2021-03-first', before: bundled, after: changed },
    { seq: 2, at: second, by: 'reader', group: 'b', type: 'wave', id: 'mine', before: null, after: own },
    { seq: 3, at: second, by: 'reader', group: 'b', type: 'wave', id: '2021-04-gone', before: gone, after: null },
    {
      seq: 4,
      at: third,
      by: 'bundled',
      group: 'c',
      type: 'source',
      id: 'gazette',
      before: { ...gazette, lang: null },
      after: gazette,
    },
  ],
  meta: [
    { key: 'release', value: 'one' },
    { key: 'asOf', value: '2021-12-31' },
    { key: 'revision', value: 4 },
  ],
};

/** Writes the database with IndexedDB itself, as version 1 did (Dexie counts in tens). */
export function writeVersion1(indexedDB: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prior-waves', 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, key, generated = false, indexes } of tablesOfVersion1) {
        const table = opening.result.createObjectStore(name, { keyPath: key, autoIncrement: generated });
        for (const index of indexes) table.createIndex(Array.isArray(index) ? `[${index.join('+')}]` : index, index);
        for (const row of rowsOfVersion1[name] ?? []) table.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
