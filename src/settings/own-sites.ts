/**
 * The sites that the reader added to those of the manifest. They are no setting: the browser's permissions are what holds,
 * and the reader may change these in the browser's own settings too. For our own pages and the background.
 */
import { refusal } from './ask-for-site.ts';
import { type Written, withoutWww } from './settings.ts';
import { switchSite } from './switch-site.ts';

/** The name of a grant for every site there is. */
export const everySite = '*';

/** Scheme, and the host with or without the subdomains below it; Chrome also gives ports. */
const originForm = /^(?:\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+|\[[^\]]+\])(?::[\d*]+)?\/.*$/;

/** What a match pattern is known by: its host without `www.` and `*.`. Null for patterns of no web page. */
function siteOfOrigin(origin: string): string | null {
  if (origin === '<all_urls>') return everySite;
  const host = originForm.exec(origin)?.[1];
  return host === undefined ? null : withoutWww(host.replace(/^\*\./, ''));
}

/**
 * Match patterns to ask the browser for, so that a site is read by itself: the site and, where it is a domain's own, the
 * same one with or without `www`; no other hosts.
 * @param site a host, or a name that `ownSites` gives.
 */
export function originsOf(site: string): string[] {
  if (site === everySite) return ['*://*/*'];
  const bare = withoutWww(site);
  const hosts = bare !== site || /^[^.]+\.[^.]+$/.test(bare) ? [bare, `www.${bare}`] : [site];
  return hosts.map((host) => `*://${host}/*`);
}

/** What the manifest asks for by itself, in its own words. */
export function listedOrigins(): string[] {
  return chrome.runtime.getManifest().host_permissions ?? [];
}

/** Match patterns that are granted beyond what the manifest asks for by itself, as the browser words them. */
export async function ownOrigins(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  const listed = new Set(listedOrigins().map(siteOfOrigin));
  return origins.filter((origin) => {
    const site = siteOfOrigin(origin);
    // Of a listed site that was withheld, Chrome grants single hosts and schemes.
    return site !== null && !site.split('.').some((_, at, labels) => listed.has(labels.slice(at).join('.')));
  });
}

/**
 * The names of the sites that the reader added, in order: `example.com` for all forms of that host, `*` where every site
 * was granted.
 */
export async function ownSites(): Promise<string[]> {
  const names = (await ownOrigins()).flatMap((origin) => siteOfOrigin(origin) ?? []);
  return [...new Set(names)].sort();
}

/**
 * Calls back with the sites that the reader added each time that the browser grants or revokes anything.
 * @returns a function that stops watching.
 */
export function watchOwnSites(onChange: (sites: string[]) => void): () => void {
  const listen = (): void => void ownSites().then(onChange);
  const { onAdded, onRemoved } = chrome.permissions;
  onAdded.addListener(listen);
  onRemoved.addListener(listen);
  return () => {
    onAdded.removeListener(listen);
    onRemoved.removeListener(listen);
  };
}

/**
 * Gives back the access to a site that the reader added. Where a wider grant still takes the site in, it is switched off.
 * @param name a host, or a name that `ownSites` gives.
 */
export async function takeBackSite(name: string): Promise<Written> {
  const site = withoutWww(name);
  try {
    const origins = (await ownOrigins()).filter((origin) => siteOfOrigin(origin) === site);
    if (origins.length > 0) await chrome.permissions.remove({ origins });
    if (site === everySite || !(await chrome.permissions.contains({ origins: [`https://${site}/*`] }))) {
      return { ok: true };
    }
    return switchSite(site, true);
  } catch (error) {
    return refusal(error);
  }
}
