import type { Page } from 'puppeteer-core';

/** Of waves, by id (`*`: all of them), fields as an older release had them. */
export type OlderWaves = Record<string, Record<string, unknown>>;

/**
 * Makes the store what it was before the release in the package: an older one had been brought in, in which the waves
 * had other values. What the reader changed stays the reader's. With `*`, nothing was ever changed, and the history is
 * empty. The next reading brings in the release in the package as a new one.
 */
export function makeOlder(page: Page, waves: OlderWaves): Promise<void> {
  return page.evaluate(
    (older) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prior-waves');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['waves', 'bases', 'meta', 'history', 'edits'], 'readwrite');
          const shown = writing.objectStore('waves');
          const bases = writing.objectStore('bases');
          const all = older['*'];
          bases.openCursor().onsuccess = ({ target }) => {
            const cursor = target instanceof IDBRequest ? target.result : null;
            if (!(cursor instanceof IDBCursorWithValue)) return;
            const row = cursor.value;
            const fields = row.type === 'wave' ? (all ?? older[row.id]) : undefined;
            if (fields !== undefined) {
              const { base } = row;
              cursor.update({ ...row, base: { ...base, ...fields } });
              shown.get(row.id).onsuccess = ({ target: reading }) => {
                const record = reading instanceof IDBRequest ? reading.result : undefined;
                if (record === undefined) return;
                const untouched = Object.entries(fields).filter(
                  ([field]) =>
                    !row.touched.includes(field) && JSON.stringify(record[field]) === JSON.stringify(base[field]),
                );
                shown.put({ ...record, ...Object.fromEntries(untouched) });
              };
            }
            cursor.continue();
          };
          if (all !== undefined) {
            writing.objectStore('history').clear();
            writing.objectStore('edits').clear();
          }
          writing.objectStore('meta').put({ key: 'release', value: 'older' });
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    waves,
  );
}
