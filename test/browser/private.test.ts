/** Real private windows, in which the sidebar shows what it shows everywhere and nothing of the visit is left behind. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find.ts';
import { openDeskInPrivate, openPrivateTab } from '../../scripts/browsers/private-window.ts';
import { popupPath, type Session } from '../../scripts/browsers/session.ts';
import { placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { sessionIn } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { listedHost, listedUrl, newsPage } from './pages.ts';

/** Another listed site, which is visited in private windows alone. */
const secretHost = 'seldom-seen.theguardian.com';
const secretUrl = `http://${secretHost}/story`;
const served = () => ({ body: newsPage() });
const hosts = new Map([
  [listedHost, served],
  [secretHost, served],
]);

/** Longer than the sidebar waits with what it keeps. */
const kept = 1_500;

/** Everything that the extension keeps, on disk and in the browser's memory, read by nothing of its own code. */
function keptBy(session: Session): Promise<Record<string, unknown>> {
  return session.desk.ask(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, unknown> = {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      sync: await chrome.storage.sync.get(null),
      caches: await caches.keys(),
      pages: { ...localStorage, ...sessionStorage },
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name));
      const stores = [...db.objectStoreNames];
      const reading = db.transaction(stores, 'readonly');
      const rows = stores.map(async (store) => [store, await answer(reading.objectStore(store).getAll())]);
      found[`database ${name}`] = Object.fromEntries(await Promise.all(rows));
      db.close();
    }
    return found;
  });
}

/** The files of the browser's profile in which a text stands. */
async function filesWith(session: Session, text: string): Promise<string[]> {
  const args = session.running.browser.process()?.spawnargs ?? [];
  const profile =
    args.find((arg) => arg.startsWith('--user-data-dir='))?.split('=')[1] ?? args[args.indexOf('--profile') + 1];
  if (profile === undefined) throw new Error('The browser has no profile.');
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (forms.some((form) => bytes.includes(form))) found.push(path);
  }
  return found;
}

describe.each(browserNames)('%s', (name) => {
  let session: Session;
  let tab: Tab;
  const { comes, goes, click } = inSidebar(() => session);

  beforeAll(async () => {
    const started = await sessionIn(name, hosts);
    session = started;
    const desk = await openDeskInPrivate(started.running, popupPath);
    session = { ...started, desk };
    // What is written at the first story of all, wherever it is read, is none of this.
    const first = await desk.openTab(listedUrl('story'));
    await sidebarOf(session, first);
    await wait(kept);
    await first.page.close();
  });
  afterAll(() => session.close());

  it('shows in a private window what it shows everywhere, and leaves nothing behind', async () => {
    const before = await keptBy(session);
    tab = await openPrivateTab(session.running, session.desk, secretUrl);
    const view = await sidebarOf(session, tab);
    expect(view.answer[0]).toContain('The second wave of Amazon');
    expect(view.figures.map(({ verdict }) => verdict)).toContain('agrees');

    // All that is remembered elsewhere: a width, a tab, a closed page.
    const handle = await placeInSidebar(session, tab, '.handle');
    if (handle === null) throw new Error('There is no handle.');
    await tab.page.mouse.move(handle.x, handle.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(handle.x - 60, handle.y, { steps: 4 });
    await tab.page.mouse.up();
    await until('the width', async () => ((await sidebarIn(session, tab))?.box.width === 360 ? null : true));
    await wait(kept);
    await tab.page.keyboard.press('Escape');
    await goes(tab);
    await wait(kept);
    expect(await keptBy(session)).toEqual(before);
    await tab.page.reload();
    // Closed on a page in a normal window, it would not have come back.
    await comes(tab, 'panel');
    expect(await keptBy(session)).toEqual(before);
    expect(JSON.stringify(await keptBy(session))).not.toContain(secretHost);
  });

  it('says why nothing can be put right there, and keeps no correction that is asked for all the same', async () => {
    const before = await keptBy(session);
    await click(tab, '[data-figures] .row-head');
    await until('the reason', async () =>
      (await sidebarIn(session, tab))?.text.includes('In a private window nothing is kept') ? true : null,
    );
    for (const act of ['correct', 'put-aside', 'site-off']) {
      expect([act, await placeInSidebar(session, tab, `[data-act="${act}"]`)]).toEqual([act, null]);
    }
    const answer = await session.desk.inContentWorld(tab, (): Promise<unknown> => {
      const nothing = { role: null, was: null, printed: '', before: '', after: '', lang: 'en', title: 'A story' };
      const payload = { says: 'no_story', where: 'page', ...nothing };
      return chrome.runtime.sendMessage({ call: 'correct', payload });
    });
    expect(answer).toEqual({ ok: false, error: 'correct: in a private window nothing is kept' });
    expect(await keptBy(session)).toEqual(before);
  });

  it('no file of the profile names a site that was visited in private windows alone', async () => {
    expect(await filesWith(session, 'qz.com')).not.toEqual([]);
    expect(await filesWith(session, secretHost)).toEqual([]);
  });
});
