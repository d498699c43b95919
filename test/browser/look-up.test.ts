/**
 * Looking up what was selected, by the context menu. In Firefox the browser's own menu is opened and its entry pressed. In
 * Chromium, whose menu automation does not reach, the event is dispatched in the background; the right to an unlisted page
 * comes there from a real click on the toolbar's button.
 */
import { expect, it } from 'vitest';
import { chooseInMenu, giveCommand } from '../../scripts/browsers/commands.ts';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { clickToolbarButton } from '../../scripts/browsers/toolbar.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, unlistedUrl } from './pages.ts';

const more = `<p>The weather was fine in Seattle, and 412 people came to a concert in the park.</p>
<p>Amazon cut 4,321 jobs in its offices in Toronto in June 2021, the paper wrote.</p>
<p id="past">Analysts recall that <em id="past-figure">27,000</em> jobs went at Amazon in the reduction of 2022 and 2023.</p>`;
const frame = '<iframe src="/framed" width="500" height="200"></iframe>';
const hosts = pagesAt({
  story: { body: newsPage({ after: '<aside><p>In the park 412 people came to a concert.</p></aside>' }) },
  essay: {
    body: newsPage({
      title: 'A city and its park',
      body: `<p>The city has a new park, with a lake, forty benches and a stage for concerts in summer. It was long in coming.</p>${more}`,
      after: frame,
    }),
  },
  framed: { body: '<p id="in-frame">Amazon cut 18,000 jobs.</p>' },
});

inEachBrowser(hosts, (session, name) => {
  /** Selects the first occurrence of words, and gives a place on them. */
  const select = (tab: Tab, words: string) =>
    tab.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`The page does not say "${wanted}".`);
    }, words);

  async function lookUp(tab: Tab, words: string): Promise<void> {
    await tab.page.bringToFront();
    const at = await select(tab, words);
    await chooseInMenu(session().running, tab, { menuItemId: 'look-up', selectionText: words }, at);
  }

  /** The small sheet with what was looked up, once it says all this. */
  const sheet = (tab: Tab, ...words: string[]) =>
    until(`a sheet with ${words.join(', ')}`, async () => {
      // In Firefox the right to the page comes with the menu's entry, and we look no sooner.
      const view = await sidebarIn(session(), tab).catch(() => null);
      return ['Looked up', ...words].every((said) => view?.text.includes(said)) ? view : null;
    });

  /** An unlisted page, with the right to it that a reader's click gives. */
  async function openUnlisted(page: string): Promise<Tab> {
    const tab = await session().desk.openTab(unlistedUrl(page));
    if (name === 'firefox') return tab;
    await clickToolbarButton(session().running, tab);
    await until('the popup to come and go', () =>
      session().desk.ask(() => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        view?.close();
        return view === undefined ? null : true;
      }),
    );
    return tab;
  }

  it('opens the figure’s row where its article is shown', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    await lookUp(tab, '18,000 job');
    const { text } = await until('the open row', async () => {
      const view = await sidebarIn(session(), tab);
      return view?.text.includes('Why this record') ? view : null;
    });
    expect(text).not.toContain('Looked up');
    await tab.page.close();
  });

  it('answers for other text of such a page in a sheet, and the sidebar comes back after it', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    await lookUp(tab, '412 people');
    await sheet(tab, '412 people');
    await expect.poll(() => tab.page.$$eval('[data-prior-waves]', (hosts) => hosts.length)).toBe(1);
    await tab.page.keyboard.press('Escape');
    await expect.poll(async () => (await sidebarIn(session(), tab))?.sections).toContain('figures');
    await tab.page.close();
  });

  it('answers on any page, with record, verdict and receipt', async () => {
    const tab = await openUnlisted('essay');
    await lookUp(tab, '27,000');
    const said = ['27,000', 'Agrees', '2022-2023 corporate reduction', 'Why this record', 'How it was read'];
    const sheetShown = await sheet(tab, ...said);
    expect(sheetShown?.text).not.toContain('private window');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => tab.page.$$eval('[data-prior-waves]', (hosts) => hosts.length)).toBe(0);
    await tab.page.close();
  });

  it('says plainly that there is no record, or no figure in the selection', async () => {
    const tab = await openUnlisted('essay');
    await lookUp(tab, '4,321');
    await sheet(tab, 'No record');
    await lookUp(tab, 'a new park');
    await sheet(tab, 'No figure about a workforce was found');
    await expect.poll(() => tab.page.$$eval('[data-prior-waves]', (hosts) => hosts.length)).toBe(1);
    await tab.page.close();
  });

  it('says politely that frames are not read', async () => {
    const tab = await openUnlisted('essay');
    await tab.page.bringToFront();
    const frame = await until('the frame', async () => tab.page.frames()[1] ?? null);
    const words = await until('its words', () => frame.$('#in-frame'));
    await words.evaluate((element) => getSelection()?.selectAllChildren(element));
    const box = await words.boundingBox();
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 };
    const click = { menuItemId: 'look-up', selectionText: 'Amazon cut 18,000 jobs.', frameId: 1 } as const;
    await chooseInMenu(session().running, tab, click, at);
    await sheet(tab, 'does not read frames');
    await tab.page.close();
  });

  it('is not needed where keys lead from figure to figure, and to the first one out of the tab', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    const current = () =>
      session().desk.inSidebar(tab, (root) => {
        return root.querySelector('[data-current] .printed')?.textContent ?? null;
      });
    const isCurrent = (words: string) =>
      until(`the figure ${words}`, async () => ((await current())?.includes(words) ? true : null));
    await giveCommand(session().running, tab, 'next-figure');
    await isCurrent('9,000');
    // The headline's, then the one in the text, which is in the same row.
    await giveCommand(session().running, tab, 'next-figure');
    await giveCommand(session().running, tab, 'next-figure');
    await isCurrent('18,000');
    await giveCommand(session().running, tab, 'previous-figure');
    await isCurrent('9,000');
    await tab.page.close();
  });

  it('is not offered on pages of the browser, and leaves them as they are', async () => {
    const tab = await session().desk.openTab('about:blank');
    const asked = chooseInMenu(session().running, tab, { menuItemId: 'check-page' }, { x: 50, y: 50 });
    if (name === 'firefox') await expect(asked).rejects.toThrow('no entry');
    else await asked;
    await tab.page.close();
  });
});
