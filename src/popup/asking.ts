/** What the popup asks the browser and the background for, step by step so that each is shown at once. */
import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Glance } from '../messages/glance.ts';
import { hostSelector } from '../messages/room-sheet.ts';
import type { Page } from './outcome.ts';

/**
 * The tab that the popup speaks of: the one in front of its window or, where the popup is opened as a page of its
 * own, the one that its address names (`popup.html?tab=12`).
 */
export async function tabInQuestion(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What there is to say of a tab's page. */
export async function askPage(tabId: number): Promise<Result<Page>> {
  const [state, loading] = await Promise.all([call('pageState', { tabId }), isLoading(tabId)]);
  if (!state.ok) return state;
  const silent = state.value.report === null && state.value.access !== 'restricted';
  return { ok: true, value: { ...state.value, loading, shows: !silent || (await shownIn(tabId)) } };
}

/** What was found in it, in words. */
export function askGlance(tabId: number): Promise<Result<Glance>> {
  return call('glance', { tabId });
}

function isLoading(tabId: number): Promise<boolean> {
  return chrome.tabs.get(tabId).then(
    ({ status }) => status === 'loading',
    () => false,
  );
}

/**
 * What stands in a tab in which nobody of ours answers; see `Page`. Where the browser lets us look nowhere it is no page: a
 * PDF in Firefox, or a message of the browser's own. (Chromium lets scripts run around a PDF.)
 */
function shownIn(tabId: number): Promise<Page['shows']> {
  const func = (tag: string) =>
    document.querySelector(tag) ? ('orphan' as const) : /^text|html/.test(document.contentType);
  return chrome.scripting.executeScript({ target: { tabId }, func, args: [hostSelector] }).then(
    ([found]) => found?.result ?? false,
    () => false,
  );
}
