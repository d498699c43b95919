/** What a reader and the browser do with an installed extension: switch it off and on, update it, give it sites and take them. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';
import { until } from './tabs.ts';

const extensionsPage = 'chrome://extensions/';

/** Chromium's page of extensions, opened once and kept in the background: what is done there is done in no tab in front. */
async function pageOfExtensions(running: RunningBrowser): Promise<Page> {
  const there = (await running.browser.pages()).find((page) => page.url().startsWith(extensionsPage));
  if (there !== undefined) return there;
  const page = await running.browser.newPage();
  await page.goto(extensionsPage);
  // Else an unpacked extension that is started anew stays off.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  return page;
}

/** Runs an expression on that page, with `id` for the extension's; in Firefox in the browser's window, with `addon`. */
async function inManager(running: RunningBrowser, chromium: string, firefox: string): Promise<unknown> {
  const origin = running.extensionUrl('');
  if (running.name === 'chromium') {
    const page = await pageOfExtensions(running);
    return page.evaluate(`(async () => {
      const id = ${JSON.stringify(new URL(origin).host)};
      return ${chromium};
    })()`);
  }
  return inFirefoxWindow(
    running.browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const uuids = JSON.parse(Services.prefs.getStringPref('extensions.webextensions.uuids'));
      const [name] = Object.entries(uuids).find(([, uuid]) => uuid === ${JSON.stringify(new URL(origin).host)});
      const addon = await AddonManager.getAddonByID(name);
      return ${firefox};
    })()`,
  );
}

/** Makes ready what the steps below are done on, so that they take no tab out of the front. */
export async function openManager(running: RunningBrowser): Promise<void> {
  if (running.name === 'chromium') await pageOfExtensions(running);
}

export async function switchExtension(running: RunningBrowser, on: boolean): Promise<void> {
  await inManager(running, `chrome.management.setEnabled(id, ${on})`, `addon.${on ? 'enable' : 'disable'}()`);
}

/** Has the extension taken anew from its folder: an update, where the manifest there has a newer version. */
export async function updateExtension(running: RunningBrowser, folder: string): Promise<void> {
  if (running.name === 'firefox') await running.browser.installExtension(folder);
  else await inManager(running, 'chrome.developerPrivate.reload(id, { failQuietly: true })', 'null');
}

export async function uninstallExtension(running: RunningBrowser): Promise<void> {
  // The page of extensions asks back.
  if (running.name === 'chromium') await running.browser.uninstallExtension(new URL(running.extensionUrl('')).host);
  else await inManager(running, 'null', 'addon.uninstall()');
}

/** Takes an origin away in the browser's own settings, or gives it back there; in Chromium all of them at once. */
export async function setOrigin(running: RunningBrowser, origin: string, granted: boolean): Promise<void> {
  const given = JSON.stringify({ origins: [origin], permissions: [] });
  await inManager(
    running,
    `chrome.developerPrivate.updateExtensionConfiguration(
      { extensionId: id, hostAccess: '${granted ? 'ON_ALL_SITES' : 'ON_SPECIFIC_SITES'}' })`,
    `ExtensionPermissions.${granted ? 'add' : 'remove'}(addon.id, ${given}, WebExtensionPolicy.getByID(addon.id).extension)`,
  );
}

/**
 * Presses a button of one of our pages that asks for an origin, and says yes to the browser's prompt. Chromium's prompt is
 * out of automation's reach: there the reader has allowed the origin on the browser's page before, so that none comes.
 */
export async function allowOrigin(running: RunningBrowser, origin: string, press: () => Promise<void>): Promise<void> {
  if (running.name === 'chromium') {
    await inManager(
      running,
      `(async () => {
        const { updateExtensionConfiguration, addHostPermission } = chrome.developerPrivate;
        await updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
        await addHostPermission(id, ${JSON.stringify(origin)});
        await updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_ALL_SITES' });
      })()`,
      'null',
    );
  }
  await press();
  if (running.name === 'firefox') await answerPrompt(running, true);
}

/** Answers the prompt for a permission that Firefox shows. */
export async function answerPrompt(running: RunningBrowser, yes: boolean): Promise<void> {
  await until('the prompt', async () =>
    (await inFirefoxWindow(
      running.browser,
      `(() => {
        const prompt = document.getElementById('addon-webext-permissions-notification');
        if (!prompt || document.getElementById('notification-popup').state !== 'open') return false;
        prompt.${yes ? 'button' : 'secondaryButton'}.click();
        return true;
      })()`,
    )) === true
      ? true
      : null,
  );
}
