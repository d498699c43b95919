/** The editor's rooms with something in each, as they are looked over, in a language and a look. */
import { until } from '../../scripts/browsers/tabs.ts';
import { sighting } from '../trail/sample-sighting.ts';
import type { EditorDesk } from './editor-desk.ts';
import { makeOlder } from './older-release.ts';

const nine = '2023-03-nine-thousand';

/** Every room and form. */
export const addresses = [
  '#/waves',
  `#/waves/${nine}`,
  '#/waves/new',
  '#/programmes',
  '#/headcount',
  '#/events',
  '#/sources',
  '#/contested',
  '#/corrections',
  '#/conflicts',
  '#/history',
  '#/trail',
  '#/exchange',
  '#/settings',
];

/** Settings as the settings room writes them; the page loads anew where the language is another one. */
export async function setLook(editor: EditorDesk, locale: string, theme: string): Promise<void> {
  const write = () =>
    editor.page.evaluate(
      (uiLocale, look) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale, 'settings.theme': look }),
      locale,
      theme,
    );
  const before = await editor.page.evaluate(() => chrome.storage.local.get('settings.uiLocale'));
  await (before['settings.uiLocale'] === locale ? write() : editor.renewed(write));
  await until('the language and the look', async () =>
    (await editor.page.evaluate(() => `${document.documentElement.lang} ${document.body.dataset.theme}`)) ===
    `${locale} ${theme}`
      ? true
      : null,
  );
}

/** Goes to a room and waits until it has come to rest. */
export async function at(editor: EditorDesk, address: string): Promise<void> {
  await editor.go(address);
  // The look-over is of what a room has when it has come to rest: nothing of it was changed for a while.
  await editor.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let resting = setTimeout(resolve, 150);
        const changes = new MutationObserver(() => {
          clearTimeout(resting);
          resting = setTimeout(resolve, 150);
        });
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );
}

/** A correction with a long sentence and a long address, as the sidebar keeps it. */
const correction = {
  id: 'a-correction',
  says: 'role',
  role: 'headcount',
  was: 'jobs_cut',
  printed: '9,000',
  before: 'Amazon is cutting about ',
  after: ' more jobs, most of them in its cloud, advertising and human resources units',
  lang: 'en',
  where: 'site',
  address: 'a-paper-with-a-long-name.example',
  title: 'Amazon cuts 9,000 more jobs',
  made: '2026-03-21',
};

/** Figures of two outlets that differ, one of which was changed. */
const seen = (outlet: string, value: number, former: object[]) => ({
  ...sighting({ outlet, printed: { value }, record: { type: 'wave', id: nine }, former: [] }),
  id: outlet,
  article: `https://${outlet}.example/`,
  host: `${outlet}.example`,
  about: nine,
  age: -1,
  former,
});
const trail = [
  seen('a-paper-with-a-long-name', 9_000, [{ printed: sighting().printed, until: '2025-10-27' }]),
  seen('another-paper', 12_000, []),
];

/** Rows put into a database as if they had come there by themselves. */
function put(editor: EditorDesk, name: string, store: string, rows: object[]): Promise<void> {
  return editor.page.evaluate(
    (database, table, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(table, 'readwrite');
          for (const row of all) writing.objectStore(table).put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    name,
    store,
    rows,
  );
}

/** Something in every room: an edit, a conflict, a correction, a trail. */
export async function furnish(editor: EditorDesk): Promise<void> {
  await put(editor, 'prior-waves', 'corrections', [correction]);
  await editor.go('#/trail');
  await editor.seen('that nothing is kept', '[data-trail]');
  // Those are of a fixed day: kept for a year, they would go with a later clock.
  await editor.page.evaluate(() => chrome.storage.local.set({ 'settings.trailDays': 0 }));
  await put(editor, 'prior-waves-trail', 'entries', trail);
  await editor.go(`#/waves/${nine}`);
  await editor.put('scope', 'mine');
  await editor.press('Enter');
  await editor.seen('that it was saved', '.said', 'Saved');
  await makeOlder(editor.page, { [nine]: { scope: 'older' } });
  await editor.reload();
  await editor.seen('what is to be settled', '[data-room="conflicts"] .count', '1');
}
