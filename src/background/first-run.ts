/** Opens the first-run page, once. */

import type { Runtime } from 'webextension-polyfill';
import browser from '../messages/browser.ts';
import { readEntries } from '../settings/read-entries.ts';
import { settingKeys } from '../settings/settings.ts';

/** Marks in `storage.local` that the page was opened. */
const openedKey = 'welcome.opened';

/**
 * After an installation, and not after an update of the extension or of the browser. Where data of ours is there already
 * (an unpacked extension is installed anew at each reload), the reader has seen it.
 */
export async function openWelcomeOnce({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> {
  if (reason !== 'install') return;
  // Where it cannot be told whether the reader has seen it, nothing is opened: it would come at every start.
  const keys = [openedKey, ...settingKeys];
  const kept = await readEntries(keys).catch(() => null);
  if (kept === null || keys.some((key) => key in kept)) return;
  // First of all: should the worker be stopped in between, the page is not opened rather than opened twice.
  await browser.storage.local.set({ [openedKey]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
}
