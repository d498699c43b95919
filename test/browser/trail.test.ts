/** What two outlets print of the same wave, kept in the reader's browser, shown, and erased for good. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import type { Hosts, Served } from '../demo/server.ts';
import { openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { listedHost, listedUrl, newsPage } from './pages.ts';

const otherHost = 'www.cnbc.com';
const other = (page: string) => `http://${otherHost}/${page}`;

const printing = (number: string) =>
  newsPage({
    title: `Amazon cuts ${number} more jobs`,
    body: `<p>Amazon is cutting ${number} more jobs, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.</p>
<p>Andy Jassy wrote to the employees that the layoffs were the hardest of his decisions. Those who lose their jobs will be told by the end of April, and are given pay and help for finding other work.</p>`,
  });

/** What stands at `changing` is changed while it is read. */
let changing = printing('9,000');
const page = (path: string): Served | null => {
  if (path.startsWith('/nine')) return { body: printing('9,000') };
  if (path.startsWith('/ten')) return { body: printing('10,000') };
  return path.startsWith('/changing') ? { body: changing } : { status: 204, body: '' };
};
const hosts: Hosts = new Map([
  [listedHost, page],
  [otherHost, page],
]);

const wave = '2023-03-nine-thousand';

inEachBrowser(hosts, (session) => {
  const { click } = inSidebar(session);

  /** What is in the trail, read by nothing of its own code; null where there is no database at all. */
  function kept(): Promise<{ outlet: string; value: number; address: string; former: number }[] | null> {
    return session().desk.ask(async () => {
      const name = 'prior-waves-trail';
      if (!(await indexedDB.databases()).some((each) => each.name === name)) return null;
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answer(indexedDB.open(name));
      const rows = await answer(db.transaction('entries').objectStore('entries').getAll());
      db.close();
      return rows.map(({ outlet, address, printed: { value }, former: { length } }) => ({
        outlet,
        value,
        address,
        former: length,
      }));
    });
  }

  const outletsOf = async (tab: Tab) => {
    const view = await sidebarIn(session(), tab);
    return view?.sections.includes('outlets') ? view.text : null;
  };
  const told = (tab: Tab, text: string) =>
    until(`“${text}” in the sidebar`, async () => ((await outletsOf(tab))?.includes(text) ? true : null));
  const untold = (tab: Tab) =>
    until('the section to go', async () => {
      const view = await sidebarIn(session(), tab);
      return view !== null && !view.sections.includes('outlets') ? true : null;
    });

  async function read(url: string): Promise<Tab> {
    const tab = await session().desk.openTab(url);
    await sidebarOf(session(), tab);
    return tab;
  }

  async function set(settings: Record<string, unknown>): Promise<void> {
    await session().desk.ask((values) => chrome.storage.local.set(values), settings);
  }

  it('what one outlet printed is told beside the article of another, with where they differ', async () => {
    const first = await read(`${listedUrl('nine')}?utm_source=mail&reader=me#top`);
    expect(await outletsOf(first)).toBeNull();
    await first.page.close();
    // The browser stops the background when it is idle: nothing is lost with it.
    await stopBackground(session().running);

    const second = await read(other('ten'));
    await told(second, 'The articles give different numbers.');
    await told(second, 'In other articles you read');
    await told(second, '9,000 Quartz');
    await expect.poll(kept).toEqual(
      expect.arrayContaining([
        { outlet: 'Quartz', value: 9_000, address: listedUrl('nine'), former: 0 },
        { outlet: 'CNBC', value: 10_000, address: other('ten'), former: 0 },
      ]),
    );
    expect(JSON.stringify(await kept())).not.toContain('reader=me');

    await click(second, '[data-outlets] .row-head');
    await told(second, 'another number');
    await told(second, 'most of them in its cloud');
    expect(second.console).toEqual([]);
    await second.page.close();
  });

  it('the editor shows it by wave, and erases an article, a wave and everything for good, with open pages following', async () => {
    const tab = await read(other('ten'));
    await told(tab, '9,000 Quartz');
    const editor = await openEditor(session().running, '#/trail');
    const group = `[data-about="${wave}"]`;
    const seen = await editor.seen('the wave', group, 'Numbers differ');
    expect(seen).toContain('Quartz');
    expect(seen).toContain('10,000');
    await expect.poll(() => editor.texts(`${group} [data-entry]`)).toHaveLength(2);

    await editor.click('Erase', `[data-entry*="${listedHost}"]`);
    await editor.seen('what it takes', '.ask-first', '1 figure will be erased for good. This cannot be undone.');
    await editor.click('Cancel');
    await editor.gone('the question', '.ask-first');
    expect(await kept()).toHaveLength(2);
    await editor.click('Erase', `[data-entry*="${listedHost}"]`);
    await editor.click('Erase for good');
    await editor.seen('that it was erased', '.said', 'Erased: 1 figure.');
    await until('one row', async () => ((await editor.texts(`${group} [data-entry]`)).length === 1 ? true : null));
    await untold(tab);

    // What is read meanwhile comes in by itself.
    const third = await read(listedUrl('nine'));
    await until('two rows', async () => ((await editor.texts(`${group} [data-entry]`)).length === 2 ? true : null));

    await editor.page.bringToFront();
    await editor.click('Erase everything');
    await editor.click('Erase for good');
    await editor.seen('that it was erased', '.said', 'Erased: 2 figures.');
    await editor.seen('that it is empty', '[data-trail="on"]', 'Nothing is kept yet.');
    // The open pages were asked to tell it no more, and took nothing up again.
    await untold(third);
    await wait(500);
    expect((await kept()) ?? []).toEqual([]);
    await editor.page.close();
    await third.page.close();
    await tab.page.close();
  });

  it('a number that an article changed is told there', async () => {
    changing = printing('9,000');
    const tab = await read(listedUrl('changing'));
    await until('the first number', async () => ((await kept())?.length === 1 ? true : null));
    changing = printing('10,000');
    await tab.page.reload();
    await told(tab, 'this article still gave 9,000; it now gives 10,000.');
    await expect.poll(kept).toEqual([{ outlet: 'Quartz', value: 10_000, address: listedUrl('changing'), former: 1 }]);
    await tab.page.close();
  });

  it('nothing is kept nor told where the reader keeps nothing, at once', async () => {
    const tab = await read(other('nine'));
    await told(tab, 'The articles give different numbers.');
    await set({ 'settings.trail': 'nothing' });
    await untold(tab);
    const before = await kept();
    const second = await read(other('ten'));
    await wait(500);
    expect(await outletsOf(second)).toBeNull();
    expect(await kept()).toEqual(before);
    const editor = await openEditor(session().running, '#/trail');
    await editor.seen('that it is off', '[data-trail="off"]', 'It is off: nothing of what you read is kept.');
    await editor.page.close();
    await set({ 'settings.trail': 'figures' });
    await told(tab, 'The articles give different numbers.');
    await tab.page.close();
    await second.page.close();
  });

  it('an article put aside is forgotten, and so is what the reader keeps no longer', async () => {
    const tab = await read(listedUrl('nine'));
    await until('it to be kept', async () =>
      (await kept())?.some(({ address }) => address === listedUrl('nine')) ? true : null,
    );
    await session().desk.inContentWorld(tab, (): Promise<unknown> => {
      const nothing = { role: null, was: null, printed: '', before: '', after: '', lang: 'en', title: 'A story' };
      const payload = { says: 'no_story', where: 'page', ...nothing };
      return chrome.runtime.sendMessage({ call: 'correct', payload });
    });
    await until('it to be forgotten', async () =>
      (await kept())?.some(({ address }) => address === listedUrl('nine')) ? null : true,
    );
    await tab.page.close();

    // As if it had been read long ago.
    await session().desk.ask(async () => {
      const open = indexedDB.open('prior-waves-trail');
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const writing = db.transaction('entries', 'readwrite');
      const rows = writing.objectStore('entries');
      const all = rows.getAll();
      all.onsuccess = () => {
        for (const row of all.result) rows.put({ ...row, last: '2020-01-01' });
      };
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      db.close();
    });
    expect((await kept())?.length).toBeGreaterThan(0);
    await set({ 'settings.trailDays': 30 });
    await until('it to be erased', async () => ((await kept())?.length === 0 ? true : null));
  });
});
