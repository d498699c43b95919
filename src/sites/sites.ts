/**
 * The news sites that the gate runs on: `sites.json`, one line a site. The manifest's matches and host permissions
 * are made from it by the build, which refuses a list with problems. `README.md` says what belongs into the list.
 */
import { hostsWithoutNews, pathsWithoutNews } from './not-news.ts';
import list from './sites.json' with { type: 'json' };

/**
 * A host with its subdomains (`cooking.daily.example`), or what begins with a path there (`daily.example/games/`):
 * the path is compared from its start, as it is written, and with the query.
 */
export type Place = string;

export interface Site {
  /** The host name that the site and its subdomains stand under: `example.com` takes in `www.example.com`. */
  domain: string;
  /** As the site writes it. */
  name: string;
  /** ISO 3166 code of the country it is published in. */
  country: string;
  /** BCP 47 tag of the language that it mostly prints. */
  language: string;
  /** Places of the site that print another language. The first that fits counts. */
  sections?: readonly { at: Place; language: string }[];
  /** Places of the site without news of its own, beside those that no site has news at (`not-news.ts`). */
  not?: readonly Place[];
}

export const sites: readonly Site[] = list;

const byDomain: ReadonlyMap<string, Site> = new Map(sites.map((site) => [site.domain, site]));

/** Match pattern of a host and its subdomains, http and https: for permissions and for scripts. */
export function originPattern(domain: string): string {
  return `*://*.${domain}/*`;
}

/** Match patterns for manifests and `tabs.query`, one a site, http and https, subdomains included. */
export function matchPatterns(of: readonly Site[]): string[] {
  return of.map(({ domain }) => originPattern(domain));
}

/** The listed site that a host belongs to. */
export function siteOf(host: string, among: ReadonlyMap<string, Site> = byDomain): Site | undefined {
  for (let at = 0; ; ) {
    const site = among.get(host.slice(at));
    if (site !== undefined) return site;
    const dot = host.indexOf('.', at);
    if (dot === -1) return undefined;
    at = dot + 1;
  }
}

/**
 * What the outlet that a host belongs to is called: its name, with the domain where one of another country has the same
 * name. Hosts that are not listed go by themselves.
 */
export function outletOf(host: string, among: ReadonlyMap<string, Site> = byDomain): string {
  const site = siteOf(host, among);
  if (site === undefined) return host;
  const hasNamesake = [...among.values()].some(({ name, country }) => name === site.name && country !== site.country);
  return hasNamesake ? `${site.name} (${site.domain})` : site.name;
}

/**
 * The listed site that may have news at an address: where the gate runs by the manifest (`gate-script.ts`), and nowhere
 * else. Undefined for addresses of no web page.
 */
export function siteFor(address: string, among: ReadonlyMap<string, Site> = byDomain): Site | undefined {
  const url = webAddress(address);
  const site = siteOf(url?.hostname ?? '', among);
  if (url === null || site === undefined) return undefined;
  const path = url.pathname + url.search;
  const hasNone =
    pathsWithoutNews.some((start) => path.startsWith(start)) ||
    hostsWithoutNews.some((start) => url.hostname.startsWith(start)) ||
    site.not?.some((place) => lies(url, place));
  return hasNone ? undefined : site;
}

/** Whether an address is of a listed site where that has no news. */
export function isWithoutNews(address: string): boolean {
  return siteOf(webAddress(address)?.hostname ?? '') !== undefined && siteFor(address) === undefined;
}

/** The language that the listed site prints at an address. Null where no site is listed. */
export function languageAt(address: string, among: ReadonlyMap<string, Site> = byDomain): string | null {
  const url = webAddress(address);
  const site = siteOf(url?.hostname ?? '', among);
  if (url === null || site === undefined) return null;
  return site.sections?.find(({ at }) => lies(url, at))?.language ?? site.language;
}

/**
 * The sites that the manifest does not ask for by itself, because they came into the list after its first release: the
 * reader is asked for them (`README.md` says why).
 * @param required the manifest's `host_permissions`.
 */
export function listedLater(required: readonly string[], among: readonly Site[] = sites): Site[] {
  const asked = new Set(required);
  return among.filter(({ domain }) => !asked.has(originPattern(domain)));
}

/** A place's host, and the beginning of its path, which is empty where the whole host is meant. */
export function partsOf(place: Place): { host: string; path: string } {
  const slash = place.indexOf('/');
  return slash === -1 ? { host: place, path: '' } : { host: place.slice(0, slash), path: place.slice(slash) };
}

function lies({ hostname, pathname, search }: URL, place: Place): boolean {
  const { host, path } = partsOf(place);
  return (hostname === host || hostname.endsWith(`.${host}`)) && (pathname + search).startsWith(path);
}

function webAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : null;
}
