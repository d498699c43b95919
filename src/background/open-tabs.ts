/** Tabs that were open before we had anything to do with their pages, and such with which that is over. */
import browser from '../messages/browser.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { isOff, readSettings, settingsOf } from '../settings/settings.ts';
import { isWithoutNews } from '../sites/sites.ts';
import { showPlain } from './badge.ts';
import { gateFile, inject } from './inject.ts';
import { webPage } from './page-state.ts';

/**
 * Brings the gate into the pages that are open at match patterns. Where it runs already it does nothing: Firefox runs the
 * manifest's scripts in open tabs by itself, Chromium does not. What the browser keeps shut stays without.
 */
export async function gateIntoOpenTabs(url: string[]): Promise<void> {
  const tabs = await openAt(url);
  await Promise.all(tabs.map((tabId) => inject(tabId, [`/${gateFile}`])));
}

/** The same where it is to look although it ran before: it was refused then, or what it asked for has been taken off. */
export async function gateAnew(url: string[], on: (host: string) => boolean = () => true): Promise<void> {
  const tabs = await openAt(url, on);
  await Promise.all(
    tabs.map(async (tabId) => {
      if (await runs(tabId, forgetGate)) await inject(tabId, [`/${gateFile}`]);
    }),
  );
}

/**
 * Has the gate look at the open pages of sites that were switched on again.
 * @param before the setting `offSites` as it was stored.
 */
export async function gateWhereSwitchedOn(before: unknown): Promise<void> {
  const then = settingsOf({ offSites: before });
  const [now, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  await gateAnew(origins, (host) => isOff(then, host) && !isOff(now, host));
}

/** Runs in the page. */
function forgetGate(): void {
  self.gate = 0;
}

/** The tabs of open pages at match patterns on which the manifest, too, would have the gate. */
async function openAt(url: string[], on: (host: string) => boolean = () => true): Promise<number[]> {
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs.flatMap(({ id, url: at }) => {
    const host = webPage(at)?.hostname ?? '';
    return id === undefined || isWithoutNews(at ?? '') || !on(host) ? [] : [id];
  });
}

/**
 * Takes our part off the pages that we may no longer work on. The browser tells a tab's address to whoever has a right to
 * its page, a click's right included, which no list of permissions has. (Running something there to see whether it may be
 * done waits for the reader's click in Chrome, where access was withheld.)
 */
export async function leaveLostTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url) return;
      const left = await sendToTab(id, 'leave');
      if (left.ok) await showPlain(id);
    }),
  );
}

/** Whether the browser lets us run something in a tab's page. */
async function runs(tabId: number, func: () => void): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
