/** How the manifest says where the gate runs: the same as `siteFor`, in the browsers' own words. For the build. */
import { hostsWithoutNews, pathsWithoutNews } from './not-news.ts';
import { matchPatterns, type Place, partsOf, type Site } from './sites.ts';

/** These parts of an entry of `content_scripts`. A page is taken out by any of the exclusions. */
export interface GateMatches {
  matches: string[];
  /** Match patterns: places of single sites, and paths that are no news on any. */
  exclude_matches: string[];
  /** Beginnings of whole addresses, because a match pattern has no wildcard for the end of a host. */
  exclude_globs: string[];
}

/** @param required the sites that the manifest asks for by itself. */
export function gateMatches(required: readonly Site[]): GateMatches {
  return {
    matches: matchPatterns(required),
    exclude_matches: [
      ...pathsWithoutNews.map((path) => `*://*${path}*`),
      ...required.flatMap(({ not = [] }) => not.map(placePattern)),
    ],
    exclude_globs: hostsWithoutNews.flatMap((start) => [`http://${start}*`, `https://${start}*`]),
  };
}

/** A place as a match pattern. */
function placePattern(place: Place): string {
  const { host, path } = partsOf(place);
  return `*://*.${host}${path === '' ? '/' : path}*`;
}
