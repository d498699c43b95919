/** Tabs that were open before we had anything to do with their pages, and such with which that is over. */
import browser from 'webextension-polyfill';
import { sendToTab } from '../messages/send-to-tab.ts';
import { gateFile, inject } from './inject.ts';

/**
 * Brings the gate into the pages that are open at match patterns. Where it runs already it does nothing: Firefox runs the
 * manifest's scripts in open tabs by itself, Chromium does not. What the browser keeps shut stays without.
 */
export async function gateIntoOpenTabs(url: string[]): Promise<void> {
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id, [`/${gateFile}`])])));
}

/**
 * Takes our part off the pages that we may no longer work on. Whether we may is tried: a page that was checked on the
 * reader's word stands on the right that came with it, which no list of permissions has.
 */
export async function leaveLostTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && !(await isOpenToUs(id))) await sendToTab(id, 'leave');
    }),
  );
}

async function isOpenToUs(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => true,
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
