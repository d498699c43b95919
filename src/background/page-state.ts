import browser from 'webextension-polyfill';
import type { PageState } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { isOff, readSettings } from '../settings/settings.ts';
import { siteOf } from '../sites/sites.ts';

/** What there is to say of a tab's page: whether we may read it by ourselves, and what the annotator found. */
export async function pageState(tabId: number): Promise<PageState> {
  const [tab, report] = await Promise.all([browser.tabs.get(tabId), sendToTab(tabId, 'report')]);
  const found = report.ok ? report.value : null;
  const page = webPage(tab.url);
  const isPrivate = tab.incognito === true;
  if (page === null) return { access: 'restricted', host: null, isPrivate, site: null, report: found };
  const site = siteOf(page.hostname);
  const state = { host: page.hostname, isPrivate, site: site?.name ?? null, report: found };
  if (site === undefined) return { access: 'unlisted', ...state };
  if (isOff(await readSettings(), page.hostname)) return { access: 'off', ...state };
  const allowed = await browser.permissions.contains({ origins: [`${page.origin}/*`] });
  return { access: allowed ? 'listed' : 'no_access', ...state };
}

/** The address of a page of the web. Null for the browser's own pages, whose address is often not even told. */
export function webPage(url: string | undefined): URL | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}
