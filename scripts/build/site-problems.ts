/** What the build refuses in the list of news sites. Each function gives one sentence a problem. */
import { getPublicSuffix, parse } from 'tldts';
import { hostsWithoutNews, pathsWithoutNews } from '../../src/sites/not-news.ts';
import { type Place, partsOf, type Site, siteFor } from '../../src/sites/sites.ts';

/** Labels of letters, digits and hyphens, at least two of them, the last with a letter at its start. */
const hostForm = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

const fields = ['domain', 'name', 'country', 'language', 'sections', 'not'];
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The list is to name so many at least. */
export const fewestSites = 400;

/**
 * All that is wrong with the sites.
 * @param languages the tags of all languages that can be read.
 * @param domains what is recorded as granted (`src/sites/granted.json`).
 */
export function problemsOf(of: readonly Site[], languages: readonly string[], domains: readonly string[]): string[] {
  return [
    ...listProblems(of, languages),
    ...siteProblems(of, languages),
    ...grantedProblems(of, domains),
    ...notNewsProblems(),
  ];
}

/** What is wrong with the list as a whole. */
export function listProblems(of: readonly Site[], languages: readonly string[]): string[] {
  const printed = new Set(of.map(({ language }) => language));
  return [
    ...(of.length < fewestSites ? [`${of.length} sites: there are to be at least ${fewestSites}`] : []),
    ...languages.filter((tag) => !printed.has(tag)).map((tag) => `no site prints ${tag}`),
    ...of.flatMap((site, at) => {
      const before = of[at - 1];
      if (before === undefined || `${before.country} ${before.domain}` <= `${site.country} ${site.domain}`) return [];
      return [`${site.domain}: stands after ${before.domain}; the list is in order of country, then domain`];
    }),
  ];
}

/** What is wrong with single sites: fields, places that match nothing, and sites that another one takes in. */
export function siteProblems(of: readonly Site[], languages: readonly string[]): string[] {
  const domains = of.map(({ domain }) => domain);
  const listed = new Set(domains);
  return of.flatMap((site, at) => {
    const { domain } = site;
    const parents = domain.split('.').map((_, from, labels) => labels.slice(from).join('.'));
    const wider = parents.slice(1).find((parent) => listed.has(parent));
    return [
      ...fieldProblems(site, languages),
      ...(domains.indexOf(domain) === at ? [] : ['listed twice']),
      ...(wider === undefined ? [] : [`already taken in by ${wider}`]),
      ...sectionProblems(site, languages),
      ...notProblems(site),
    ].map((problem) => `${domain}: ${problem}`);
  });
}

/**
 * What is wrong with the record of what the manifest asks for by itself.
 * @param domains as recorded.
 */
export function grantedProblems(of: readonly Site[], domains: readonly string[]): string[] {
  const listed = new Set(of.map(({ domain }) => domain));
  const again = domains.filter((domain, at) => domains.indexOf(domain) !== at);
  return [
    ...again.map((domain) => `${domain}: recorded twice as granted`),
    // Whoever installs a release without the site was never asked for it: should it come back, it is a later one.
    ...domains
      .filter((domain) => !listed.has(domain))
      .map((domain) => `${domain}: recorded as granted, but no longer listed; take it out of the record for good`),
  ];
}

/** What is wrong with the places that are no news on any site: what another one takes in. */
export function notNewsProblems(
  paths: readonly string[] = pathsWithoutNews,
  hosts: readonly string[] = hostsWithoutNews,
): string[] {
  const takenIn = (starts: readonly string[]) =>
    starts.flatMap((start, at) => {
      const wider = starts.find((other, index) => index !== at && start.startsWith(other));
      return wider === undefined ? [] : [`${start}: already taken in by ${wider}`];
    });
  return [
    ...takenIn(paths),
    ...takenIn(hosts),
    ...paths.filter((path) => !isPath(path)).map((path) => `${path}: not the beginning of a path`),
    ...hosts
      .filter((host) => !host.endsWith('.') || !hostForm.test(`${host}example.com`))
      .map((host) => `${host}: not the beginning of a host, up to a dot`),
  ];
}

function fieldProblems(site: Site, languages: readonly string[]): string[] {
  const { domain, name, country, language } = site;
  const problems = Object.keys(site)
    .filter((field) => !fields.includes(field))
    .map((field) => `"${field}" is no field`);
  if (!hostForm.test(domain)) problems.push('not a domain in lower case');
  else if (domain.startsWith('www.')) problems.push('leave out "www."');
  else if (getPublicSuffix(domain, { allowPrivateDomains: true }) === domain) {
    problems.push('anybody can have a name under this; Chrome would ask for all websites');
  } else if (!parse(domain).isIcann) problems.push('there is no such top-level domain');
  else if (siteFor(`https://${domain}/`, new Map([[domain, { ...site, not: [] }]])) === undefined) {
    problems.push('begins like a host without news (src/sites/not-news.ts)');
  }
  if (name.trim() === '' || name !== name.trim()) problems.push('the name is empty or padded');
  if (!/^[A-Z]{2}$/.test(country) || countries.of(country) === undefined) {
    problems.push(`"${country}" is no country code`);
  }
  if (!languages.includes(language)) problems.push(`"${language}" is no language that can be read`);
  return problems;
}

function sectionProblems(site: Site, languages: readonly string[]): string[] {
  const { sections = [], not = [] } = site;
  return sections.flatMap(({ at, language }, index) => {
    const form = placeProblem(at, site);
    if (form !== null) return [`section ${form}`];
    const before = sections.slice(0, index).find((other) => takesIn(other.at, at));
    const shut = not.find((place) => takesIn(place, at));
    return [
      ...(languages.includes(language) ? [] : [`section ${at}: "${language}" is no language that can be read`]),
      ...(language === site.language ? [`section ${at}: ${language} is the site’s language anyway`] : []),
      ...(before === undefined ? [] : [`section ${at}: never reached behind ${before.at}`]),
      ...(shut === undefined ? [] : [`section ${at}: without news by ${shut}`]),
    ];
  });
}

function notProblems(site: Site): string[] {
  const { not = [] } = site;
  return not.flatMap((place, index) => {
    const form = placeProblem(place, site);
    if (form !== null) return [`not ${form}`];
    const { host, path } = partsOf(place);
    const other = not.find((wider, at) => at !== index && (wider === place ? at < index : takesIn(wider, place)));
    const general =
      pathsWithoutNews.find((start) => path.startsWith(start)) ??
      hostsWithoutNews.find((start) => host.startsWith(start));
    return [
      ...(place === site.domain ? ['not: takes out the whole site'] : []),
      ...(other === undefined ? [] : [`not ${place}: already taken out by ${other}`]),
      ...(general === undefined ? [] : [`not ${place}: "${general}" is taken out everywhere`]),
    ];
  });
}

/** What is wrong with a place of a site, as a match pattern is made of it. */
function placeProblem(place: Place, { domain }: Site): string | null {
  const { host, path } = partsOf(place);
  if (!hostForm.test(host)) return `${place}: not a host in lower case`;
  if (host.startsWith('www.')) return `${place}: leave out "www."`;
  if (host !== domain && !host.endsWith(`.${domain}`)) return `${place}: lies outside the site`;
  if (path === '/') return `${place}: leave out the slash; the whole host is meant`;
  if (path !== '' && !isPath(path)) return `${place}: not the beginning of a path as browsers write it`;
  return null;
}

/** Whether a path is written as browsers write it, and without what means something else in a pattern. */
function isPath(path: string): boolean {
  if (!path.startsWith('/') || /[*#\s\\]/.test(path)) return false;
  const { pathname, search } = new URL(`https://example.com${path}`);
  // A path that ends in its question mark takes in every query.
  return path === pathname + search || path === `${pathname}?`;
}

/** Whether all that begins with one place also begins with the other. */
function takesIn(wider: Place, place: Place): boolean {
  const [one, other] = [partsOf(wider), partsOf(place)];
  return (other.host === one.host || other.host.endsWith(`.${one.host}`)) && other.path.startsWith(one.path);
}
