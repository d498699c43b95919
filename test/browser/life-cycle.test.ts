/**
 * The life of the extension beside pages that are open, in both browsers: a row of the printed matrix is what one sees on a
 * page with a story after each step.
 *
 * What is driven for real: installing with a tab open, switching off and on and uninstalling (Chromium's page of extensions,
 * Firefox's add-on manager), an update (another version in the same folder, taken anew), the stop of the background (its
 * worker's target is closed, the event page is terminated), a right taken back by our own page, a private window of a
 * browser that does not let the extension in. What is not: an update by a store, which ends the old version and begins the
 * new one as this does; and a browser's restart, of which the registrations and the beginning of a life are in
 * `test/background/background.test.ts`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { chooseInMenu, giveCommand } from '../../scripts/browsers/commands.ts';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import {
  openManager,
  switchExtension,
  uninstallExtension,
  updateExtension,
} from '../../scripts/browsers/extension-life.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { pagesAtUrl, welcomePath } from '../../scripts/browsers/launch.ts';
import { openInPrivateWindow } from '../../scripts/browsers/private-window.ts';
import { builtExtension, popupPath, type Session, startSession } from '../../scripts/browsers/session.ts';
import { clickInSidebar, placeInSidebar, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { openDesk, type Tab, until } from '../../scripts/browsers/tabs.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const hosts = pagesAt({ story: { body: newsPage() }, second: { body: newsPage() } });
const matrix: Record<string, Record<string, string>> = {};

// Browsers that start an extension anew take their time.
// One step leads to the next: none has a second try.
describe.each(browserNames)('%s', { timeout: 120_000, retry: 0 }, (name) => {
  let session: Session;
  let folder: string;
  let tab: Tab;
  /** A page on which the reader has closed the sidebar. */
  let closed: Tab;

  beforeAll(async () => {
    const [found] = await ensureEvery([name]);
    if (found === undefined) throw new Error(`${name} is missing.`);
    folder = mkdtempSync(join(tmpdir(), 'prior-waves-life-'));
    cpSync(builtExtension(name), folder, { recursive: true });
    session = await startSession(found, hosts, { extension: folder });
    await openManager(session.running);
    tab = await session.desk.openTab(listedUrl('story'));
    await sidebarOf(session, tab);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What stands in a page: nothing, a sidebar, one that is there and not seen, or several. */
  const standing = async ({ page }: Pick<Tab, 'page'>): Promise<string> => {
    const drawn = await page.$$eval('[data-prior-waves]', (all) => all.map((host) => getComputedStyle(host).display));
    const seen = drawn.filter((display) => display !== 'none').length;
    return seen === 0
      ? 'nothing to be seen'
      : seen === 1 && drawn.length === 1
        ? 'one sidebar'
        : `${drawn.length} of ours`;
  };
  async function becomes(page: Pick<Tab, 'page'>, wanted: string): Promise<void> {
    await until(`${wanted}, and not ${await standing(page)}`, async () =>
      (await standing(page)) === wanted ? true : null,
    );
    // Nothing comes after it.
    await wait(1_500);
    expect(await standing(page)).toBe(wanted);
  }
  function note(step: string, seen: string): void {
    matrix[step] = { ...matrix[step], [name]: seen };
  }
  /** The reader comes to the page from another tab. */
  async function see(step: string, page: Tab, wanted: string): Promise<void> {
    const others = await session.running.browser.pages();
    await others.find((other) => other !== page.page)?.bringToFront();
    await page.page.bringToFront();
    await becomes(page, wanted);
    expect(page.console).toEqual([]);
    note(step, wanted);
  }
  /** Pages of the extension are gone when it is switched off; here is a new one to ask from. */
  async function openDeskAnew(): Promise<void> {
    session.desk = await until('the extension', () => openDesk(session.running, popupPath).catch(() => null));
    const ids = await session.desk.ask(async () => (await chrome.tabs.query({})).map(({ id, url }) => ({ id, url })));
    for (const each of [tab, closed]) {
      const found = each && ids.find(({ url }) => url === each.page.url());
      if (found?.id !== undefined) each.id = found.id;
    }
  }

  it('the background is stopped before each thing that wakes it', async () => {
    const { running } = session;
    const answers: Record<string, () => Promise<unknown>> = {
      'a page that loads': () => tab.page.reload(),
      'the popup': () =>
        session.desk.ask((id) => chrome.runtime.sendMessage({ call: 'pageState', payload: { tabId: id } }), tab.id),
      'a changed setting': () => session.desk.ask(() => chrome.storage.local.set({ 'settings.theme': 'dark' })),
    };
    // Chromium's events can be dispatched only in a background that runs.
    if (name === 'firefox') {
      answers['the key'] = async () => {
        await giveCommand(running, tab, 'toggle-sidebar');
        await becomes(tab, 'nothing to be seen');
        await giveCommand(running, tab, 'toggle-sidebar');
        // The browser tells the background of a key a moment later, with the tab that is in front then.
        await becomes(tab, 'one sidebar');
      };
      answers['the context menu'] = () => chooseInMenu(running, tab, { menuItemId: 'check-page' }, { x: 300, y: 300 });
    }
    for (const [what, act] of Object.entries(answers)) {
      await tab.page.bringToFront();
      await stopBackground(running);
      await act();
      await see(`background stopped, then ${what}`, tab, 'one sidebar');
    }
  });

  it('switched off and on', async () => {
    await switchExtension(session.running, false);
    await see('switched off', tab, 'nothing to be seen');
    await switchExtension(session.running, true);
    await see('switched on', tab, 'one sidebar');
    await openDeskAnew();
  });

  it('updated', async () => {
    closed = await session.desk.openTab(listedUrl('second'));
    await sidebarOf(session, closed);
    await closed.page.keyboard.press('Escape');
    await becomes(closed, 'nothing to be seen');
    await tab.page.bringToFront();
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '9.9.9' }));
    await updateExtension(session.running, folder);
    await openDeskAnew();
    await until('the new annotator', () =>
      session.desk.ask(
        (id): Promise<unknown> => chrome.tabs.sendMessage(id, { call: 'report', payload: {} }).catch(() => null),
        tab.id,
      ),
    );
    await see('updated, where the sidebar stood', tab, 'one sidebar');
    await see('updated, where the reader had closed it', closed, 'nothing to be seen');
    await closed.page.close();
    // It is the new one that stands there, and it works.
    await tab.page.bringToFront();
    await sidebarOf(session, tab);
    await clickInSidebar(session, tab, '.row-head');
    await until('an open row', async () =>
      (await placeInSidebar(session, tab, '[aria-expanded=true]')) ? true : null,
    );
  });

  it('used after it was switched off', async () => {
    await tab.page.bringToFront();
    const at = await until('a row', () => placeInSidebar(session, tab, '.row-head'));
    await switchExtension(session.running, false);
    if (name === 'chromium') {
      // Its script lives on, and notices at the first press.
      await tab.page.mouse.click(at.x, at.y);
      await becomes(tab, 'one sidebar');
      const text = await tab.page.evaluate(() => document.querySelector('[data-prior-waves]')?.shadowRoot ?? null);
      expect(text).toBeNull();
      note('switched off, then pressed', 'a notice: reload to continue');
    } else {
      await see('switched off, then pressed', tab, 'nothing to be seen');
    }
    await switchExtension(session.running, true);
    await see('switched on again', tab, 'one sidebar');
    await openDeskAnew();
  });

  it('not let into private windows', async () => {
    const { running } = session;
    const page =
      name === 'firefox'
        ? await openInPrivateWindow(running, listedUrl('story'))
        : await (await running.browser.createBrowserContext()).newPage();
    if (name === 'chromium') await page.goto(listedUrl('story'));
    await wait(2_000);
    expect(await standing({ page })).toBe('nothing to be seen');
    note('a private window, not allowed', 'nothing to be seen');
    await page.close();
  });

  it('uninstalled, and installed with the tab open', async () => {
    await uninstallExtension(session.running);
    await see('uninstalled', tab, 'nothing to be seen');
    await session.running.browser.installExtension(folder);
    if (name === 'chromium') {
      // That comes to the front, and takes the reader from the tab. In Firefox it does not come a second time.
      const welcome = session.running.extensionUrl(welcomePath);
      await until('the first-run page', async () =>
        (await pagesAtUrl(session.running.browser, welcome)).length > 0 ? true : null,
      );
    } else await wait(1_000);
    await see('installed with the tab open', tab, 'one sidebar');
  });
});

afterAll(() => console.table(matrix));
