/**
 * Hands a story over to the page that prints it: in the browser's memory (`storage.session` is never written to disk), until
 * it is taken or its tab closes, and never in an address.
 */

import * as v from 'valibot';
import { type Brief, briefSchema } from '../messages/brief-schema.ts';
import browser from '../messages/browser.ts';
import type { Asker, Payload, Result } from '../messages/calls.ts';

const briefPage = 'src/brief/brief.html';
const prefix = 'brief-';

const keptSchema = v.object({ ...briefSchema.entries, isPrivate: v.boolean() });

/** All that are being opened: a page asks as soon as it runs, which can be before what it asks for is kept. */
let opening: Promise<unknown> = Promise.resolve();

/** Opens the page beside the asking tab. What is still kept for a tab that is gone goes. */
export function openBrief(asked: Payload<'openBrief'>, { tabId, incognito }: Asker): Promise<Result<null>> {
  const opened = open({ ...asked, isPrivate: incognito }, tabId);
  opening = Promise.allSettled([opening, opened]);
  return opened;
}

async function open(brief: Brief, askingTab: number | null): Promise<Result<null>> {
  await dropLeft();
  const tab = await browser.tabs.create({
    url: browser.runtime.getURL(briefPage),
    ...(askingTab !== null && !brief.isPrivate && { openerTabId: askingTab }),
  });
  if (tab.id === undefined) return { ok: false, error: 'openBrief: the tab has no number' };
  await browser.storage.session.set({ [prefix + tab.id]: brief });
  return { ok: true, value: null };
}

/** A tab can be closed while its brief is being kept: then nobody tells of it any more. */
async function dropLeft(): Promise<void> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const wanted = new Set(tabs.map(({ id }) => `${prefix}${id}`));
  await browser.storage.session.remove(Object.keys(kept).filter((key) => key.startsWith(prefix) && !wanted.has(key)));
}

/** Forgets what was kept for a tab that was closed. */
export async function dropBrief(tabId: number): Promise<void> {
  await browser.storage.session.remove(prefix + tabId);
}

/** Gives what was kept for the asking tab, once; null where there is nothing, or nothing any more. */
export async function takeBrief({ tabId }: Asker): Promise<Result<Brief | null>> {
  await opening;
  const key = prefix + tabId;
  const kept = v.safeParse(keptSchema, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return { ok: true, value: kept.success ? kept.output : null };
}
