import { afterEach, expect, it } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import type { Tab } from '../../scripts/browsers/tabs.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

/** Writes a count straight into the database, as any tool of the reader's could, and gives the one that was there. */
async function writeCount(session: Session, wave: string, value: number): Promise<number> {
  return session.desk.ask(
    (id: string, count: number) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('prior-waves');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const change = db.transaction('waves', 'readwrite');
          const waves = change.objectStore('waves');
          const reading = waves.get(id);
          let before = Number.NaN;
          reading.onsuccess = () => {
            before = reading.result.count.value;
            waves.put({ ...reading.result, count: { ...reading.result.count, value: count } });
          };
          change.onerror = () => reject(change.error);
          change.oncomplete = () => {
            db.close();
            resolve(before);
          };
        };
      }),
    wave,
    value,
  );
}

inEachBrowser(pagesAt({ story: { body: newsPage() } }), (session) => {
  const wave = '2023-03-nine-thousand';
  /** So near that the figure still is about this wave, and too far to agree. */
  const other = 9_400;
  let shipped: number | null = null;
  const sidebarSays = (tab: Tab, verdict: string) =>
    expect
      .poll(
        async () =>
          (await sidebarIn(session(), tab))?.figures.find(({ printed }) => printed.startsWith('9,000'))?.verdict,
      )
      .toBe(verdict);

  afterEach(async () => {
    if (shipped !== null) await writeCount(session(), wave, shipped);
    shipped = null;
  });

  it('answers from the bundled dataset, in the database since the installation', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarSays(tab, 'agrees');
    const stored = await session().desk.ask(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(stored).toContain('prior-waves');
    await tab.page.close();
  });

  it('shows what the reader changed in the database', async () => {
    shipped = await writeCount(session(), wave, other);
    expect(shipped).toBe(9_000);
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarSays(tab, 'rounds');
    const context = await session().contextOf(await session().storyOf(tab));
    const held = context.figures.find(({ record }) => record?.id === wave);
    expect(held?.ownRecords).toBe(true);
    await tab.page.close();
  });

  it('follows a change while it is open', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarSays(tab, 'agrees');
    shipped = await writeCount(session(), wave, other);
    await session().desk.ask(() => chrome.runtime.sendMessage({ call: 'datasetEdited', payload: {} }));
    await sidebarSays(tab, 'rounds');
    await tab.page.close();
  });
});
