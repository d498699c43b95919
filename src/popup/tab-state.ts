/** What the popup knows of the tab that it was opened on, asked for step by step so that each is shown at once. */
import type { Context } from '../context/context.ts';
import { call } from '../messages/call.ts';
import type { PageState, Report, Result } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { IN_DOUBT } from '../story/story.ts';
import type { PopupState } from '../surfaces/labels/labels.ts';

export interface TabState {
  tabId: number;
  page: PageState;
  /** Null until it is answered, and where there is no story. */
  context: Context | null;
}

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

/** Calls back with what is known of the tab, first without and then with the dataset's context. */
export async function askTab(tabId: number, onState: (state: TabState) => void): Promise<Result<null>> {
  const page = await call('pageState', { tabId });
  if (!page.ok) return page;
  onState({ tabId, page: page.value, context: null });
  if (page.value.report?.state !== 'story') return { ok: true, value: null };
  const story = await sendToTab(tabId, 'story');
  if (!story.ok) return story;
  if (story.value === null) return { ok: true, value: null };
  const context = await call('context', { story: story.value });
  if (!context.ok) return context;
  onState({ tabId, page: page.value, context: context.value });
  return { ok: true, value: null };
}

const isAside = ({ why }: Report): boolean => why.some(({ code }) => code === 'reader');

/** Why there is nothing to show; null where there is something. */
export function reasonFor({ access, report }: PageState): PopupState | null {
  if (report !== null && isAside(report)) return 'aside';
  if (report?.state === 'no_story' && report.confidence >= IN_DOUBT) return 'in_doubt';
  if (report !== null) return report.state === 'story' ? null : report.state;
  return access === 'listed' ? 'nothing_seen' : access;
}

/** Whether "check this page" can help. The browser allows it on the tab whose toolbar button was pressed. */
export function canCheck({ access, report }: PageState): boolean {
  // A page that the reader put aside was read already: there it is for the reader to take that back.
  if (report !== null && isAside(report)) return false;
  return access !== 'restricted' && report?.state !== 'story' && report?.state !== 'reading';
}

export async function setSidebar(tabId: number, open: boolean): Promise<Result<Report>> {
  return sendToTab(tabId, open ? 'show' : 'hide');
}
