/**
 * Sites that the reader adds. Firefox's prompt is answered as a reader would. Chromium's is out of automation's reach: there
 * the origin was allowed on the browser's page of extensions before, the request is real and no prompt comes; its refusal
 * is a prompt that stays unanswered.
 */
import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { allowOrigin, answerPrompt, setOrigin } from '../../scripts/browsers/extension-life.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, unlistedHost, unlistedUrl } from './pages.ts';

const hosts = pagesAt({ story: { body: newsPage() } });
const own = `*://${unlistedHost}/*`;
const listed = '*://*.qz.com/*';

inEachBrowser(hosts, (session, name) => {
  /** Presses a button in one of our pages that asks for an origin, as the popup's does. */
  async function press(): Promise<void> {
    const { page } = session().desk;
    await page.bringToFront();
    await page.evaluate((origin) => {
      document.querySelector('#ask')?.remove();
      const button = document.createElement('button');
      button.id = 'ask';
      button.style.cssText = 'block-size: 40px; inline-size: 100px; inset: 0 auto auto 0; position: fixed; z-index: 9';
      button.onclick = () => void chrome.permissions.request({ origins: [origin] });
      document.body.append(button);
    }, own);
    await page.mouse.click(50, 20);
  }
  const add = () => allowOrigin(session().running, own, press);
  const remove = () => session().desk.ask((origin) => chrome.permissions.remove({ origins: [origin] }), own);
  const registered = () =>
    session().desk.ask(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );
  const isRegistered = (wanted: boolean) =>
    until(`a registration: ${wanted}`, async () => ((await registered()).includes(own) === wanted ? true : null));
  const access = (tab: Tab) =>
    session().desk.ask(async (tabId): Promise<string> => {
      const answer = await chrome.runtime.sendMessage({ call: 'pageState', payload: { tabId } });
      return answer.value.access;
    }, tab.id);
  const isGone = (tab: Tab) =>
    until('everything off the page', async () =>
      (await tab.page.$$eval('[data-prior-waves]', (found) => found.length)) === 0 ? true : null,
    );
  const shown = async (tab: Tab) => {
    await tab.page.bringToFront();
    await until('the sidebar', async () => {
      // Before the site is ours we may not look.
      const view = await sidebarIn(session(), tab).catch(() => null);
      return view?.atRest ? view : null;
    });
  };

  it('have the gate at once in the page that is open, and from then on', async () => {
    const tab = await session().desk.openTab(unlistedUrl('story'));
    // Without a right to the page, not even its address is told.
    expect(await access(tab)).toBe('restricted');
    await add();
    await isRegistered(true);
    await shown(tab);
    await expect.poll(() => access(tab)).toBe('own');
    await tab.page.reload();
    await shown(tab);
    await expect.poll(() => tab.page.$$eval('[data-prior-waves]', (found) => found.length)).toBe(1);
    await tab.page.close();
  });

  it('keep it where the background is stopped, and are off where the reader says so', async () => {
    await stopBackground(session().running);
    const tab = await session().desk.openTab(unlistedUrl('story'));
    await shown(tab);
    await session().desk.ask((host) => chrome.storage.local.set({ 'settings.offSites': [host] }), unlistedHost);
    await expect.poll(() => access(tab)).toBe('off');
    await tab.page.reload();
    await tab.page.bringToFront();
    await expect.poll(() => access(tab)).toBe('off');
    expect(await sidebarIn(session(), tab)).toBeNull();
    await session().desk.ask(() => chrome.storage.local.remove('settings.offSites'));
    await tab.page.close();
  });

  it('are taken back as easily: an open sidebar goes at once, and none comes any more', async () => {
    const tab = await session().desk.openTab(unlistedUrl('story'));
    await shown(tab);
    await remove();
    await isRegistered(false);
    await isGone(tab);
    await tab.page.reload();
    await expect.poll(() => access(tab)).toBe('restricted');
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('of the list are read no more where that is taken in the browser’s own settings, and again once it is given', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await shown(tab);
    await expect.poll(() => access(tab)).toBe('listed');
    await setOrigin(session().running, listed, false);
    await isGone(tab);
    await expect.poll(() => access(tab)).not.toBe('listed');
    await setOrigin(session().running, listed, true);
    await shown(tab);
    await expect.poll(() => access(tab)).toBe('listed');
    await expect.poll(registered).toEqual([]);
    await tab.page.close();
  });

  it('are none where the reader says no', async () => {
    // What was allowed before is asked for no second time.
    await setOrigin(session().running, own, false);
    await setOrigin(session().running, listed, true);
    await press();
    if (name === 'firefox') await answerPrompt(session().running, false);
    await expect.poll(registered).toEqual([]);
  });
});
