/** Pages that lay something of their own over the sidebar, so that the reader presses what they cannot see. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { placeInSidebar } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage } from './layouts.ts';
import { pagesAt } from './pages.ts';

const switchOff = '[data-act=site-off]';
const covered = 'Nothing was kept';

/** Something over all of the window that lets presses through; where it is in a root of its own, that is closed. */
const covering = `<script>
function cover(within) {
  const over = document.createElement('div');
  over.textContent = 'Press here to read on';
  over.popover = 'manual';
  over.setAttribute('style', 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none');
  within.append(over);
  over.showPopover();
  window.over = over;
}
function inRoot() {
  const host = document.createElement('div');
  document.body.append(host);
  return host.attachShadow({ mode: 'closed' });
}
</script>`;

const page = (head = '', after = '') => ({ body: columnPage(440, { head: covering + head, after }) });

const hosts = pagesAt({
  plain: page(),
  grey: page('<style>html { filter: grayscale(1) }</style>'),
  hidden: page('<style>html.off { filter: opacity(0); background: #eee }</style>'),
  late: page('', '<div id="late"></div>'),
});

inEachBrowser(hosts, (session, browser) => {
  const { open, comes, click } = inSidebar(session);

  const sitesOff = async (): Promise<string[]> => {
    const off = await session().desk.ask(() => chrome.storage.local.get<Record<string, string[]>>('settings.offSites'));
    return off['settings.offSites'] ?? [];
  };

  afterEach(async () => {
    await session().desk.ask(() => chrome.storage.local.remove('settings.offSites'));
  });

  /** Waits for the panel, brings the button into sight, and holds the pointer over it for as long as one looks at it. */
  async function aim(name: string, seen = 800, window = {}): Promise<{ tab: Tab; press: () => Promise<void> }> {
    const tab = await open(name, window);
    await comes(tab, 'panel');
    const place = await until('the button', () => placeInSidebar(session(), tab, switchOff));
    await tab.page.mouse.move(10, 300);
    await tab.page.mouse.move(place.x, place.y);
    await wait(seen);
    return { tab, press: () => tab.page.mouse.click(place.x, place.y) };
  }

  const says = (tab: Tab): Promise<boolean | null> =>
    session().desk.inSidebar(
      tab,
      (root, words: string) =>
        [...root.querySelectorAll('.aside-action')].some((each) => each.textContent.includes(words)),
      covered,
    );

  /** It was not kept, and the sidebar says so. */
  async function refused(tab: Tab): Promise<void> {
    await expect.poll(async () => [await says(tab), await sitesOff()]).toEqual([true, []]);
  }

  /** It is kept at the next press, and nothing is said any more. */
  async function works(tab: Tab, press: () => Promise<void>): Promise<void> {
    await wait(800);
    await press();
    await expect.poll(sitesOff).not.toEqual([]);
    expect(await says(tab)).toBe(false);
    await tab.page.close();
  }

  it('keeps what is pressed in plain sight', async () => {
    const { tab, press } = await aim('plain');
    await works(tab, press);
  });

  it('keeps nothing while the page has something over it, comes on top, and works once that is gone', async () => {
    const { tab, press } = await aim('plain');
    await tab.page.evaluate('cover(document.body)');
    await wait(500);
    // What is taken beyond the window has the window drawn anew.
    const clip = { x: 940, y: 500, width: 320, height: 380 };
    const shot = () => tab.page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
    const over = await shot();
    await press();
    await refused(tab);
    // What was over it is still there, and lies below now: the words can be read.
    expect((await shot()) === over).toBe(false);
    await tab.page.evaluate('over.remove()');
    await works(tab, press);
  });

  it('looks into closed roots, also such as came after the pointer', async () => {
    const { tab, press } = await aim('late');
    await tab.page.evaluate('cover(inRoot())');
    await wait(500);
    await press();
    await refused(tab);
    await tab.page.evaluate('over.remove()');
    await wait(800);
    // In an element that stood there without one, and gone just before the press.
    await tab.page.evaluate(`cover(document.getElementById('late').attachShadow({ mode: 'closed' }))`);
    await wait(400);
    await tab.page.evaluate('over.remove()');
    await press();
    await wait(400);
    expect(await sitesOff()).toEqual([]);
    await works(tab, press);
  });

  it('is not deceived by what goes away just before the press, or comes in its turn', async () => {
    const { tab, press } = await aim('plain');
    await tab.page.evaluate('cover(document.body)');
    await wait(500);
    await tab.page.evaluate('over.hidePopover()');
    await press();
    await refused(tab);
    await wait(500);
    // Taken out and put in again all the time, so that it is above whenever the sidebar came on top.
    await tab.page.evaluate(`over.showPopover();
      window.again = setInterval(() => { over.hidePopover(); over.showPopover(); }, 16)`);
    await wait(500);
    await press();
    await wait(400);
    expect(await sitesOff()).toEqual([]);
    await tab.page.evaluate('clearInterval(again); over.remove()');
    await works(tab, press);
  });

  it('keeps nothing when the pointer has only just come', async () => {
    const { tab, press } = await aim('plain', 0);
    await press();
    await refused(tab);
    await works(tab, press);
  });

  it('keeps nothing that is pressed by a key either, while something is over it', async () => {
    const { tab } = await aim('plain');
    await session().desk.inSidebar(
      tab,
      (root, act: string) => root.querySelector<HTMLElement>(act)?.focus(),
      switchOff,
    );
    await tab.page.mouse.move(10, 300);
    await tab.page.evaluate('cover(document.body)');
    await wait(500);
    await tab.page.keyboard.press('Enter');
    await refused(tab);
    await tab.page.evaluate('over.remove()');
    await works(tab, () => tab.page.keyboard.press('Enter'));
  });

  it('puts no figure right in a sheet of a small window, while something is over it', async () => {
    const tab = await open('plain', { width: 420, height: 800 });
    await comes(tab, 'strip');
    await click(tab, '.answer-line');
    await comes(tab, 'half');
    await click(tab, '[data-figures] .row-head');
    await click(tab, '[data-act="correct"]');
    const place = await until('the button', () => placeInSidebar(session(), tab, '[data-act="keep"]'));
    await tab.page.mouse.move(place.x, place.y);
    await wait(800);
    await tab.page.evaluate('cover(document.body)');
    await wait(500);
    await tab.page.mouse.click(place.x, place.y);
    const form = () =>
      session().desk.inSidebar(
        tab,
        (root) => root.querySelector<HTMLElement>('.correct [role=alert]')?.innerText ?? '',
      );
    await expect.poll(form).toContain(covered);
    await tab.page.evaluate('over.remove()');
    await wait(800);
    // Where it was pressed before.
    await tab.page.mouse.click(place.x, place.y);
    await expect
      .poll(() => session().desk.inSidebar(tab, (root) => root.querySelectorAll('.corrected').length))
      .toBeGreaterThan(0);
    await click(tab, '[data-act="take-back"]');
    await expect
      .poll(() => session().desk.inSidebar(tab, (root) => root.querySelectorAll('.corrected').length))
      .toBe(0);
    await tab.page.close();
  });

  it('keeps nothing while views change over it', async () => {
    const { tab, press } = await aim('plain');
    const has = await tab.page.evaluate(
      `typeof document.startViewTransition === 'function' &&
        (document.startViewTransition(() => new Promise((go) => setTimeout(go, 1500))), true)`,
    );
    expect(has).toBe(true);
    const at = Date.now();
    await wait(400);
    // What is painted over it takes presses itself, or the page lets them through: a key comes in any case.
    await session().desk.inSidebar(
      tab,
      (root, act: string) => root.querySelector<HTMLElement>(act)?.click(),
      switchOff,
    );
    await press();
    await wait(Math.max(0, 2_500 - (Date.now() - at)));
    expect(await sitesOff()).toEqual([]);
    await works(tab, press);
  });

  it('keeps nothing where the page took it out of the top layer', async () => {
    const { tab, press } = await aim('plain');
    await tab.page.evaluate(`document.querySelector('[data-prior-waves]').hidePopover()`);
    await wait(400);
    await press();
    await refused(tab);
    await works(tab, press);
  });

  it('keeps what is pressed on a page that is drawn in grey, and nothing on one that is hidden by a filter', async () => {
    const grey = await aim('grey');
    await works(grey.tab, grey.press);
    await session().desk.ask(() => chrome.storage.local.remove('settings.offSites'));
    const { tab, press } = await aim('hidden');
    await tab.page.evaluate(`document.documentElement.className = 'off'`);
    await wait(400);
    await press();
    await refused(tab);
    await tab.page.evaluate(`document.documentElement.className = ''`);
    await works(tab, press);
  });

  it.runIf(browser === 'chromium')('sees what lingers in the top layer after it was closed', async () => {
    const { tab, press } = await aim('plain');
    await tab.page.evaluate(`{
      const root = inRoot();
      cover(root);
      over.style.transition = 'overlay 30s allow-discrete, display 30s allow-discrete';
      getComputedStyle(over).overlay;
      over.hidePopover();
    }`);
    await wait(500);
    await press();
    await refused(tab);
    await tab.page.evaluate('over.remove()');
    await works(tab, press);
  });
});
