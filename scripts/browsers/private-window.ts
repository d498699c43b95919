import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';
import { type Desk, openDesk, type Tab, until } from './tabs.ts';

/**
 * Lets the extension run in private windows, and opens a page to ask from, at a path of the package: those that were open
 * are gone. The browser takes its time with starting the extension anew.
 */
export async function openDeskInPrivate(running: RunningBrowser, path: string): Promise<Desk> {
  await allowInPrivateWindows(running);
  return until('the extension to be there again', () => openDesk(running, path).catch(() => null), 60_000);
}

/**
 * Lets the extension run in private windows, as the reader does in the browser's list of extensions. The browser starts
 * the extension anew for it, so its open pages are gone.
 */
export async function allowInPrivateWindows(running: RunningBrowser): Promise<void> {
  const origin = running.extensionUrl('');
  if (running.name === 'firefox') {
    await inFirefoxWindow(
      running.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { extension } = WebExtensionPolicy.getByURI(Services.io.newURI(${JSON.stringify(origin)}));
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(extension.id, allowed, extension);
        await (await AddonManager.getAddonByID(extension.id)).reload();
      })()`,
    );
    return;
  }
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions/');
  // Started anew, an unpacked extension is switched off where developers' ones are not welcome.
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration(
      { extensionId: ${JSON.stringify(new URL(origin).host)}, incognitoAccess: true });
  })()`);
  await page.close();
}

/** Opens an address in a private window of its own, of Firefox. */
export async function openInPrivateWindow(running: RunningBrowser, url: string): Promise<Page> {
  return opened(running, url, async () => {
    await inFirefoxWindow(
      running.browser,
      `(async () => {
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;
        const principal = Services.scriptSecurityManager.createContentPrincipal(
          Services.io.newURI(${JSON.stringify(url)}), { privateBrowsingId: 1 });
        opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: principal });
      })()`,
    );
  });
}

/**
 * Opens a page of the web in a private window of its own.
 * @param desk opened after the extension was let in there: else the window's tabs are kept from it.
 */
export async function openPrivateTab(running: RunningBrowser, desk: Desk, url: string): Promise<Tab> {
  const page =
    running.name === 'firefox'
      ? await openInPrivateWindow(running, url)
      : await opened(running, url, () =>
          desk.ask((address: string) => chrome.windows.create({ incognito: true, url: address }), url),
        );
  const id = await until('the tab', () =>
    desk.ask(
      async (address: string) =>
        (await chrome.tabs.query({})).find((tab) => tab.incognito && tab.url === address)?.id ?? null,
      url,
    ),
  );
  return { page, id, console: [] };
}

/** The page that comes to an address by what is done. */
async function opened(running: RunningBrowser, url: string, work: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await running.browser.pages());
  await work();
  return until(`${url} in a private window`, async () => {
    for (const each of await running.browser.pages()) {
      if (before.has(each)) continue;
      const asked = each.evaluate(() => location.href).catch(() => '');
      // A page that is on its way out answers nothing.
      const at = await Promise.race([asked, wait(2_000, '')]);
      if (at.startsWith(url)) return each;
    }
    return null;
  });
}
