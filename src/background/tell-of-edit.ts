import pTimeout from 'p-timeout';
import type { Tabs } from 'webextension-polyfill';
import browser from '../messages/browser.ts';
import { sendToTab } from '../messages/send-to-tab.ts';

/** How long a tab is waited for, in milliseconds: a page that hangs, or was put to sleep, does not answer. */
const patience = 2_000;

/** Tabs behind others that are told at a time. Each asks for its story anew, and the tab in front is not to queue up behind all. */
const atOnce = 4;

/** Counts edits: of those that are told one after the other, the last goes to every tab anyway. */
let latest = 0;

/**
 * Tells every annotator there is that the dataset was edited: first in the tabs that stand in front, and when these have answered
 * in all others, the ones that were looked at last first, which nobody waits for. No list of tabs is kept, which a stopped
 * background would lose and which would be a trace of what was read: tabs without an annotator simply do not answer.
 */
export async function tellOfEdit(): Promise<void> {
  const mine = ++latest;
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.filter(({ active }) => active).map(tell));
  const behind = tabs
    .filter(({ active }) => !active)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .values();
  const tellNext = async (): Promise<void> => {
    for (const tab of behind) {
      if (mine !== latest) return;
      await tell(tab);
    }
  };
  for (let turn = 0; turn < atOnce; turn += 1) void tellNext();
}

async function tell({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  await pTimeout(sendToTab(id, 'datasetChanged'), { milliseconds: patience, message: false });
}
