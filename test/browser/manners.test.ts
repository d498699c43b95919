import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { giveCommand } from '../../scripts/browsers/commands.ts';
import { clickInSidebar, placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const field = '<form><input name="q" autofocus value="what I was typing"></form>';

// Shortcuts as sites have them: single letters, and Escape for a dialog of its own.
const shortcuts = `<script>
window.keys = [];
window.clicks = 0;
document.addEventListener('keydown', (event) => keys.push(event.key));
document.addEventListener('click', () => clicks++);
document.addEventListener('focusin', (event) => { window.focused = event.target.localName; });
</script>`;

const grabby = `<script>
addEventListener('keydown', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
</script>`;

const hosts = pagesAt({
  grabby: { body: newsPage({ head: grabby }) },
  field: { body: newsPage({ after: field }) },
  shortcuts: { body: newsPage({ head: shortcuts }) },
  plain: { body: newsPage() },
});

inEachBrowser(hosts, (session, name) => {
  const open = async (page: string): Promise<Tab> => {
    const tab = await session().desk.openTab(listedUrl(page));
    await sidebarOf(session(), tab);
    return tab;
  };
  const gone = (tab: Tab) =>
    until('the sidebar to go', async () => ((await sidebarIn(session(), tab)) === null ? true : null));
  const click = (tab: Tab, selector: string): Promise<void> => clickInSidebar(session(), tab, selector);

  it('takes no focus when it appears', async () => {
    const tab = await open('field');
    const typing = () => tab.page.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(await typing()).toBe('q');
    await tab.page.keyboard.type('!');
    await expect.poll(() => tab.page.evaluate(() => document.querySelector('input')?.value)).toContain('!');
    expect(await typing()).toBe('q');
    await tab.page.close();
  });

  it('closes with Escape and leaves nothing behind', async () => {
    const tab = await open('plain');
    await tab.page.keyboard.press('Escape');
    await gone(tab);
    const left = () =>
      tab.page.evaluate((tag: string) => [document.querySelectorAll(tag).length, CSS.highlights.size], hostSelector);
    await expect.poll(left).toEqual([0, 0]);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('keeps its clicks and keys from the page', async () => {
    const tab = await open('shortcuts');
    await click(tab, '[data-section=figures] .row-head');
    await tab.page.keyboard.press('j');
    await wait(200);
    const heard = await tab.page.evaluate(() => [Reflect.get(window, 'keys'), Reflect.get(window, 'clicks')]);
    expect(heard).toEqual([[], 0]);
    await tab.page.close();
  });

  it('closes by its button on a page that keeps all keys to itself', async () => {
    const tab = await open('grabby');
    await click(tab, '.panel-head .icon-button:last-child');
    await gone(tab);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('opens the row of the words that are clicked, and leads from the row to the words', async () => {
    const tab = await open('plain');
    const middleOfMark = () =>
      tab.page.evaluate(() => {
        const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const box = mark instanceof Range ? mark.getBoundingClientRect() : null;
        return box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    const at = await until('the marks', middleOfMark);
    await tab.page.mouse.click(at.x, at.y);
    await until('the row to open', () =>
      placeInSidebar(session(), tab, '[data-section=figures] [data-current] .receipt:not([hidden])'),
    );
    await click(tab, '[data-section=figures] li:last-child .row-head');
    await until('the words to be set off', () =>
      tab.page.evaluate(() => (CSS.highlights.has('prior-waves-current') ? true : null)),
    );
    await tab.page.close();
  });

  it('shrinks to a tab at the edge and comes back', async () => {
    const tab = await open('plain');
    const wide = await sidebarOf(session(), tab);
    await click(tab, '.panel-head .icon-button');
    const small = await until('the tab', async () => {
      const view = await sidebarIn(session(), tab);
      return view !== null && view.box.width < 100 ? view : null;
    });
    expect(small.box.left + small.box.width).toBeGreaterThan(1200);
    await click(tab, '.tab');
    await until('the panel', async () => {
      const view = await sidebarIn(session(), tab);
      return view !== null && view.box.width === wide.box.width ? view : null;
    });
    // The page is not left before that is kept: the next one would come as a tab.
    await until('it to be kept', () =>
      session().desk.ask(async () => {
        const kept = JSON.stringify(await chrome.storage.local.get('settings.siteLayouts'));
        return kept.includes('"open":true') ? true : null;
      }),
    );
    await tab.page.close();
  });

  it('is toggled by the keyboard command', async () => {
    const tab = await open('plain');
    await giveCommand(session().running, tab, 'toggle-sidebar');
    await gone(tab);
    await tab.page.evaluate(() => document.querySelector('a')?.focus());
    await giveCommand(session().running, tab, 'toggle-sidebar');
    await sidebarOf(session(), tab);
    // The reader's own key leads into it, and out of it again to where they were.
    const hasFocus = (selector: string) =>
      tab.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    await until('focus in the sidebar', async () => ((await hasFocus(hostSelector)) ? true : null));
    await tab.page.keyboard.press('Escape');
    await gone(tab);
    await expect.poll(() => hasFocus('a')).toBe(true);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it(`draws itself in the page’s edge and no further (${name})`, async () => {
    const tab = await open('plain');
    const { box } = await sidebarOf(session(), tab);
    expect(box.left + box.width).toBeCloseTo(1280, 0);
    expect(box.width).toBeGreaterThanOrEqual(280);
    expect(box.width).toBeLessThanOrEqual(640);
    await tab.page.close();
  });
});
