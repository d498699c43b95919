import browser from '../messages/browser.ts';
import type { PageState } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { originsOf } from '../settings/own-sites.ts';
import { isOff, readSettings } from '../settings/settings.ts';
import { matchPatterns, siteOf } from '../sites/sites.ts';

/** What there is to say of a tab's page: whether we may read it by ourselves, and what the annotator found. */
export async function pageState(tabId: number): Promise<PageState> {
  const [tab, report] = await Promise.all([browser.tabs.get(tabId), sendToTab(tabId, 'report')]);
  const found = report.ok ? report.value : null;
  const page = webPage(tab.url);
  const isPrivate = tab.incognito === true;
  if (page === null || isKeptShut(page)) {
    return { access: 'restricted', ask: [], host: null, isPrivate, site: null, report: found };
  }
  const { hostname } = page;
  const site = siteOf(hostname);
  const state = { ask: [], host: hostname, isPrivate, site: site?.name ?? null, report: found };
  if (isOff(await readSettings(), hostname)) return { ...state, access: 'off' };
  // Firefox knows no ports in permissions.
  const allowed = await browser.permissions.contains({ origins: [`${page.protocol}//${hostname}/*`] });
  if (allowed) return { ...state, access: site === undefined ? 'own' : 'listed' };
  if (site !== undefined) return { ...state, access: 'no_access', ask: matchPatterns([site]) };
  return { ...state, access: 'unlisted', ask: originsOf(hostname) };
}

/** Hosts that no extension runs on: the stores that extensions come from, and Firefox's list of Mozilla's own sites. */
const shutHosts = new Set([
  'chromewebstore.google.com',
  ...['accounts', 'api.accounts', 'oauth.accounts', 'profile.accounts'].map((name) => `${name}.firefox.com`),
  ...['accounts-static.cdn', 'addons.cdn', 'content.cdn'].map((name) => `${name}.mozilla.net`),
  ...['addons', 'discovery.addons', 'support'].map((name) => `${name}.mozilla.org`),
  'sync.services.mozilla.com',
]);

function isKeptShut({ hostname, pathname }: URL): boolean {
  return shutHosts.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}

/** The address of a page of the web. Null for the browser's own pages, whose address is often not even told. */
export function webPage(url: string | undefined): URL | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}
