/**
 * The background: it injects what pages need, reads the dataset for them, and keeps nothing in memory that it
 * could not read again, because the browser stops it whenever it has been idle. Every listener is registered while this file runs; what was asked for
 * before the dataset is ready waits.
 */
import browser from 'webextension-polyfill';
import { seedDataset } from '../dataset/store.ts';
import { answerCalls, type Sender } from '../messages/answer-calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { takeOverSettings } from '../settings/take-over.ts';
import { dropBrief } from './briefs.ts';
import { checkPage } from './check-page.ts';
import { forgetPagesOf } from './closed-pages.ts';
import { backgroundHandlers } from './handlers.ts';

/** The tags of the languages in the package. Put in by the build. */
declare const __LANGUAGE_TAGS__: readonly string[];
const languages = __LANGUAGE_TAGS__;

void takeOverSettings();
const ready = seedDataset();

const answer = answerCalls(backgroundHandlers(languages, ready), {
  id: browser.runtime.id,
  url: browser.runtime.getURL(''),
});

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender));

browser.tabs.onRemoved.addListener(async (tabId) => {
  await Promise.all([dropBrief(tabId), forgetPagesOf(tabId)]);
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command !== 'toggle-sidebar' || tab?.id === undefined) return;
  const toggled = await sendToTab(tab.id, 'toggle');
  // Where no annotator runs, the key means what the popup's "check this page" means.
  if (!toggled.ok) await checkPage(tab.id, languages);
});
