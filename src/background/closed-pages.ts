/**
 * Pages on which the reader closed the sidebar: there it does not come back by itself, also when the tab loads the page
 * anew or goes back to it. Kept in the browser's memory only, until the tab is closed; nothing of a private window is.
 */
import * as v from 'valibot';
import browser from '../messages/browser.ts';
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

/** One change at a time: a window that closes ends many tabs at once, and each reads what the one before it left. */
let changing: Promise<unknown> = Promise.resolve();

function changeList(change: (list: string[]) => string[] | Promise<string[]>): Promise<void> {
  const changed = changing.then(async () => {
    const list = await readList();
    const next = await change(list);
    if (next !== list) await browser.storage.session.set({ [key]: next });
  });
  changing = changed.catch(() => undefined);
  return changed;
}

/** The same list where nothing goes: then nothing is written either. */
function without(list: string[], goes: (page: string) => boolean): string[] {
  const rest = list.filter((page) => !goes(page));
  return rest.length === list.length ? list : rest;
}

/** Notes that the sidebar was closed on the asker's page, or opened again. */
export async function noteClosed(closed: boolean, asker: Asker): Promise<void> {
  const page = pageOf(asker);
  if (page === null) return;
  await changeList((list) => {
    const others = without(list, (one) => one === page);
    return closed ? [...others, page].slice(-most) : others;
  });
}

/**
 * Notes every page that is open and that we may see, where `when` comes to true. Whoever asks for a page meanwhile waits
 * for that.
 */
export function noteOpenPages(when: Promise<boolean>): Promise<void> {
  return changeList(async (list) => {
    if (!(await when)) return list;
    const tabs = await browser.tabs.query({});
    const pages = tabs.flatMap(
      ({ id = null, url = '', incognito }) => pageOf({ caller: 'in-page', tabId: id, url, incognito }) ?? [],
    );
    return [...new Set([...list, ...pages])].slice(-most);
  });
}

/** Forgets the pages of a tab that was closed itself. */
export function forgetPagesOf(tabId: number): Promise<void> {
  return changeList((list) => without(list, (page) => page.startsWith(`${tabId} `)));
}

/** Whether the reader closed the sidebar on the asking page before, in this run of the browser. */
export async function wasClosed(asker: Asker): Promise<boolean> {
  const page = pageOf(asker);
  await changing;
  return page !== null && (await readList()).includes(page);
}
