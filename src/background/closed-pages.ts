/**
 * Pages on which the reader closed the sidebar: there it does not come back by itself, also when the tab loads the page
 * anew or goes back to it. Kept in the browser's memory only, until the browser is closed; nothing of a private window is.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Asker } from '../messages/calls.ts';
import { pageAddress } from '../story/corrections.ts';

/** The oldest go first. */
const most = 500;
const key = 'closedPages';
const listSchema = v.fallback(v.array(v.string()), () => []);

async function readList(): Promise<string[]> {
  return v.parse(listSchema, (await browser.storage.session.get(key))[key]);
}

/** A tab's page; null where nothing is kept of it. */
function pageOf({ url, incognito, tabId }: Asker): string | null {
  const address = pageAddress(url);
  return incognito || address === null || tabId === null ? null : `${tabId} ${address}`;
}

/** Notes that the sidebar was closed on the asker's page, or opened again. */
export async function noteClosed(closed: boolean, asker: Asker): Promise<void> {
  const page = pageOf(asker);
  if (page === null) return;
  const others = (await readList()).filter((one) => one !== page);
  await browser.storage.session.set({ [key]: closed ? [...others, page].slice(-most) : others });
}

export async function wasClosed(asker: Asker): Promise<boolean> {
  const page = pageOf(asker);
  return page !== null && (await readList()).includes(page);
}
