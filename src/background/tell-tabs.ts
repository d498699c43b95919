import pTimeout from 'p-timeout';
import type { Tabs } from 'webextension-polyfill';
import browser from '../messages/browser.ts';
import type { PageCall } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';

/** How long tabs in front are waited for, in milliseconds: a page that hangs, or was put to sleep, does not answer. */
const patience = 2_000;

/**
 * Makes a call to every annotator there is: first in the tabs that stand in front, and when these have answered in all others,
 * which nobody waits for. No list of tabs is kept, which a stopped background would lose and which would be a trace of what
 * was read: tabs without an annotator simply do not answer.
 */
export async function tellTabs(call: PageCall): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const tell = (some: readonly Tabs.Tab[]) =>
    Promise.all(some.flatMap(({ id }) => (id === undefined ? [] : [sendToTab(id, call)])));
  const inFront = tell(tabs.filter(({ active }) => active));
  await pTimeout(inFront, { milliseconds: patience, message: false });
  void tell(tabs.filter(({ active }) => !active));
}
