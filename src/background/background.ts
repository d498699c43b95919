/**
 * The background: it injects what pages need, reads the dataset for them, and keeps nothing in memory that it could not
 * read again, because the browser stops it whenever it has been idle. Every listener is registered while this file runs;
 * what was asked for before the dataset is ready waits.
 */

import { seedDataset } from '../dataset/store.ts';
import { answerCalls, type Sender } from '../messages/answer-calls.ts';
import browser from '../messages/browser.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { refreshBadges } from './badge.ts';
import { dropBrief } from './briefs.ts';
import { checkPageAloud, lookUpAloud } from './check-page.ts';
import { forgetPagesOf } from './closed-pages.ts';
import { openWelcomeOnce } from './first-run.ts';
import { backgroundHandlers } from './handlers.ts';
import { beginLife } from './life.ts';
import { menuItem, refreshMenu } from './menu.ts';
import { gateAnew, gateWhereSwitchedOn, leaveLostTabs } from './open-tabs.ts';
import { reconcileOwnGate } from './own-gate.ts';
import { keepTrailShort } from './trail.ts';

/** The tags of the languages in the package. Put in by the build. */
declare const __LANGUAGE_TAGS__: readonly string[];
const languages = __LANGUAGE_TAGS__;

let seeding: ReturnType<typeof seedDataset> | null = null;
const seeded = () => {
  seeding ??= seedDataset();
  return seeding;
};

const answer = answerCalls(backgroundHandlers(languages, seeded), {
  id: browser.runtime.id,
  url: browser.runtime.getURL(''),
});

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender));

browser.runtime.onInstalled.addListener(() => beginLife());
browser.runtime.onInstalled.addListener((details) => openWelcomeOnce(details));
browser.runtime.onStartup.addListener(() => beginLife());
void beginLife();

/**
 * What every start does unasked waits until the one who woke us was answered: it is a page with a story, mostly, and the
 * reader waits for the sidebar. Milliseconds.
 */
const FIRST_ANSWER = 100;
const pruneTrail = keepTrailShort();
setTimeout(() => {
  void seeded();
  pruneTrail();
}, FIRST_ANSWER);

// Whoever asked for a right may be gone by now: the browser's prompt closes the popup.
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await reconcileOwnGate();
  await gateAnew(origins);
});

browser.permissions.onRemoved.addListener(async () => {
  await reconcileOwnGate();
  await leaveLostTabs();
});

browser.storage.local.onChanged.addListener(async (changes) => {
  const offSites = changes['settings.offSites'];
  if ('settings.uiLocale' in changes) await refreshMenu();
  if (offSites !== undefined || 'settings.uiLocale' in changes) await refreshBadges();
  if (offSites !== undefined) await gateWhereSwitchedOn(offSites.oldValue);
});

browser.tabs.onRemoved.addListener(async (tabId) => {
  await Promise.all([dropBrief(tabId), forgetPagesOf(tabId)]);
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'next-figure') await sendToTab(tab.id, 'step', { by: 1 });
  else if (command === 'previous-figure') await sendToTab(tab.id, 'step', { by: -1 });
  else if (command === 'toggle-sidebar') {
    const toggled = await sendToTab(tab.id, 'toggle');
    // Where there is nothing to open, the key means what the popup's "check this page" means.
    if (!toggled.ok || toggled.value.state !== 'story') await checkPageAloud(tab.id, languages);
  }
});

browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
  if (tab?.id === undefined) return;
  if (menuItemId === menuItem.checkPage) await checkPageAloud(tab.id, languages);
  else if (menuItemId === menuItem.lookUp)
    await lookUpAloud(tab.id, { text: selectionText, framed: frameId !== 0 }, languages);
});
