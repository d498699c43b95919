/** The sites of the manifest, put in order for reading. */
import type { Site } from '../sites/sites.ts';
import type { Locale } from '../surfaces/locale.ts';

export interface SitesOfCountry {
  /** ISO 3166; empty for sites that the list does not know. */
  country: string;
  /** In the reader's language. */
  name: string;
  sites: { domain: string; name: string; language?: string }[];
}

/**
 * Input: match patterns as the manifest has them, and the list that they were made from. Output: every pattern's site,
 * by country; countries and sites in the order of the reader's language, what the list does not know last.
 */
export function sitesByCountry(patterns: readonly string[], known: readonly Site[], locale: Locale): SitesOfCountry[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const inOrder = new Intl.Collator(locale).compare;
  const byDomain = new Map(known.map((site) => [site.domain, site]));
  const countries = new Map<string, Map<string, SitesOfCountry['sites'][number]>>();
  for (const pattern of patterns) {
    const [, domain = pattern] = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern) ?? [];
    const site = byDomain.get(domain);
    const country = site?.country ?? '';
    const sites = countries.get(country) ?? new Map();
    sites.set(domain, site ?? { domain, name: domain });
    countries.set(country, sites);
  }
  return [...countries]
    .map(([country, sites]) => ({
      country,
      name: country === '' ? '' : (names.of(country) ?? country),
      sites: [...sites.values()].sort((a, b) => inOrder(a.name, b.name)),
    }))
    .sort((a, b) => Number(a.country === '') - Number(b.country === '') || inOrder(a.name, b.name));
}
