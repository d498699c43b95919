import browser from 'webextension-polyfill';
import type { PageCall } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';

/**
 * Makes a call to every annotator there is. No list of tabs is kept, which a stopped background would lose and which
 * would be a trace of what was read: tabs without an annotator simply do not answer.
 */
export async function tellTabs(call: PageCall): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [sendToTab(id, call)])));
}
