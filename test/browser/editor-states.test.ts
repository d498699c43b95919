/** What the editor does when the storage fails it: each a clear state, and nothing lost. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';
import { rowsOfVersion1, tablesOfVersion1 } from '../dataset/version-1.ts';
import { type EditorDesk, openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { auditStore } from './store-audit.ts';

const nine = '2023-03-nine-thousand';
const inert = 'icons/light-16.png';

async function saveScope(editor: EditorDesk, text: string): Promise<void> {
  await editor.go(`#/waves/${nine}`);
  await editor.put('scope', text);
  await editor.press('Enter');
  await until('the change in the history', async () =>
    (await editor.text('.record-history'))?.includes(text) ? true : null,
  );
}

/** Deletes the database, as a cleaner of the reader's or the browser itself would. */
function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('prior-waves');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

inEachBrowser(new Map(), (session) => {
  const aside = () => openExtensionPage(session().running, inert);

  it('a damaged record is kept, told of, and left out until it is mended or deleted', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await editor.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('prior-waves');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction('waves', 'readwrite');
            writing.objectStore('waves').put({ id: 'damaged-nothing' });
            writing.objectStore('waves').put({
              id: 'damaged-types',
              title: 5,
              announced: ['2023'],
              count: 'many',
              sources: 'none',
              units: null,
              relation: 7,
            });
            writing.onabort = () => reject(writing.error);
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        }),
    );
    await editor.reload();
    const notice = await editor.seen('the notice', '.trouble', '2 records are damaged');
    expect(notice).toContain('damaged-nothing');
    await editor.seen('all of them in the table', '.counted', '118 records');
    await editor.click('damaged-types', '.trouble');
    await editor.seen('its form', '.form-foot');
    await editor.click('Delete', '.form-foot');
    await editor.click('Delete', '.ask-first');
    await editor.seen('one less', '.trouble', 'One record is damaged');
    await editor.click('damaged-nothing', '.trouble');
    await editor.seen('its form', 'h1', 'damaged-nothing');
    await editor.click('Delete', '.form-foot');
    await editor.click('Delete', '.ask-first');
    await editor.gone('the notice', '.trouble');
    await editor.seen('the others', '.counted', '116 records');
    await editor.page.close();
  });

  it('a database deleted behind our back is told of, and a backup or a new start goes on', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await saveScope(editor, 'before the loss');
    await editor.put('counts', 'typed before the loss');
    const other = await aside();
    await deleteDatabase(other);
    await other.close();
    await editor.page.bringToFront();
    await editor.seen('the loss', '.trouble', 'deleted the dataset with your changes');
    // What was being typed is still there, and can be saved.
    await expect.poll(() => editor.value('counts')).toBe('typed before the loss');
    await editor.page.focus('[data-path="counts"]');
    await editor.press('Enter');
    await until('what was typed to be saved', async () =>
      (await editor.text('.record-history'))?.includes('typed before the loss') ? true : null,
    );
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    await editor.go('#/waves');
    await editor.seen('the bundled waves', '.counted', '116 records');
    await editor.click('Understood', '.trouble');
    await editor.gone('the notice', '.trouble');
    await editor.reload();
    expect(await editor.text('.trouble')).toBeNull();
    const { broken, rows } = await auditStore(editor.page);
    expect([broken, rows.waves]).toEqual([[], 116]);
    await saveScope(editor, 'after the loss');
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    await editor.page.close();
  });

  it('a dataset of a newer version is not touched; the bundled one is shown', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await saveScope(editor, 'of a newer version');
    const other = await aside();
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('prior-waves', 5000);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await editor.reload();
    await editor.seen('what is wrong', '.trouble', 'A newer version of Prior Waves wrote this dataset.');
    expect(await editor.text('.trouble')).toContain('The bundled dataset is shown');
    await editor.go('#/waves');
    await editor.seen('the bundled waves', '.counted', '116 records');
    await editor.tabTo('.grid');
    await editor.press('Home', 'ArrowRight', 'x');
    await editor.seen('that nothing can be changed', '.said', 'nothing can be changed');
    const { version, inScope, broken } = await auditStore(other, 'of a newer version');
    expect([version, inScope, broken]).toEqual([5000, 1, []]);
    await deleteDatabase(other);
    await other.close();
    await editor.page.close();
  });

  it('a storage that does not answer is told of after a while, and can be tried again', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await saveScope(editor, 'before the silence');
    // A page that goes on writing without end: the browser keeps all others waiting.
    const other = await aside();
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('prior-waves');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction([...db.objectStoreNames], 'readwrite');
            const goOn = (): void => {
              writing.objectStore('meta').get('revision').onsuccess = () => {
                resolve();
                goOn();
              };
            };
            goOn();
          };
        }),
    );
    await editor.page.bringToFront();
    await editor.page.evaluate(() => location.reload());
    const notice = await until(
      'that nobody answers',
      async () => {
        const text = await editor.text('.trouble').catch(() => null);
        return text?.includes('does not answer') ? text : null;
      },
      40_000,
    );
    expect(notice).toContain('What you saved is still there');
    expect(notice).toContain('The bundled dataset is shown');
    await editor.go('#/waves');
    await editor.seen('the bundled waves', '.counted', '116 records');
    await other.close();
    await editor.click('Try again', '.trouble');
    await editor.gone('the notice', '.trouble');
    await editor.go(`#/waves/${nine}`);
    await until('what was saved', async () => ((await editor.value('scope')) === 'before the silence' ? true : null));
    await editor.go('#/settings');
    await editor.click('Restore all');
    await editor.seen('that it was restored', '.said', 'bundled again');
    await editor.page.close();
  }, 120_000);

  it('an old tab that stands in the way of an upgrade is named, and nothing of the old database is lost', async () => {
    const old = await aside();
    await deleteDatabase(old);
    // A tab of the first version, which never hears that it is to let go.
    await old.evaluate(
      async (tables, rows) => {
        const opening = indexedDB.open('prior-waves', 10);
        await new Promise<void>((resolve, reject) => {
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            for (const { name, key, generated, indexes } of tables) {
              const table = opening.result.createObjectStore(name, { keyPath: key, autoIncrement: generated === true });
              for (const index of indexes)
                table.createIndex(Array.isArray(index) ? `[${index.join('+')}]` : index, index);
              for (const row of rows[name] ?? []) table.put(row);
            }
          };
          opening.onsuccess = () => resolve();
        });
        Reflect.set(globalThis, 'held', opening.result);
      },
      tablesOfVersion1,
      rowsOfVersion1,
    );
    const editor = await openEditor(session().running, '#/waves');
    await editor.seen('what stands in the way', '.trouble', 'An older tab of the dataset is open.');
    expect(await editor.text('.trouble')).toContain('The bundled dataset is shown');
    await editor.seen('the bundled waves', '.counted', '116 records');
    await old.close();
    await editor.reload();
    // 116 bundled ones, the reader's own of version 1, and the one that the release no longer has.
    await editor.seen('the reader’s as well', '.counted', ' records');
    await expect.poll(async () => (await editor.texts('.trouble')).join()).not.toContain('older tab');
    await editor.tabTo('input[type="search"]');
    await editor.type('mine');
    await until('the reader’s own wave', async () => ((await editor.cell('Mine', 'origin')) === 'Own' ? true : null));
    const { broken } = await auditStore(editor.page);
    expect(broken).toEqual([]);
    await deleteDatabase(editor.page);
    await editor.page.close();
  });
});
