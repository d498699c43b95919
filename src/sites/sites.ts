/**
 * The news sites that the gate runs on: `sites.json`, one line a site. The manifest's matches and host permissions
 * are made from it by the build, which refuses a list with problems.
 */
import list from './sites.json' with { type: 'json' };

export interface Site {
  /** The host name that the site and its subdomains stand under: `example.com` takes in `www.example.com`. */
  domain: string;
  /** As the site writes it. */
  name: string;
  /** ISO 3166 code of the country it is published in. */
  country: string;
  /** BCP 47 tag of the language that it mostly prints. */
  language: string;
}

export const sites: readonly Site[] = list;

/** Labels of letters, digits and hyphens, at least two of them, the last of letters. */
const domainForm = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Match patterns for manifests and `tabs.query`, one a site, http and https, subdomains included. */
export function matchPatterns(of: readonly Site[]): string[] {
  return of.map(({ domain }) => `*://*.${domain}/*`);
}

/** The listed site that a host belongs to. */
export function siteOf(host: string, among: readonly Site[] = sites): Site | undefined {
  return among.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
}

/** What is wrong with a list, one sentence a problem: malformed fields, and sites that another one takes in. */
export function siteProblems(of: readonly Site[]): string[] {
  return of.flatMap((site, index) => {
    const problems: string[] = [];
    const { domain, name, country, language } = site;
    if (!domainForm.test(domain)) problems.push(`${domain}: not a domain in lower case`);
    if (domain.startsWith('www.')) problems.push(`${domain}: leave out "www."`);
    if (name.trim() === '' || name !== name.trim()) problems.push(`${domain}: the name is empty or padded`);
    if (!/^[A-Z]{2}$/.test(country)) problems.push(`${domain}: "${country}" is no country code`);
    if (!/^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(language)) problems.push(`${domain}: "${language}" is no language tag`);
    const other = siteOf(
      domain,
      of.filter((_, i) => i !== index),
    );
    if (other !== undefined) problems.push(`${domain}: already taken in by ${other.domain}`);
    return problems;
  });
}
