/** What the trail keeps: one figure of one article about one wave or programme. Nothing else of an article is kept. */
import type { Sighting } from '../context/context.ts';
import { pageAddress } from '../story/corrections.ts';

export interface TrailEntry extends Sighting {
  /** `article`, and what of the figure tells it from the article's others. */
  id: string;
  /** What tells the article from others. */
  article: string;
  /** Without `www.` */
  host: string;
  /** The id of its record. */
  about: string;
  /** Less, the later it was seen: browsers give the first of an index at once, and the last only one by one. */
  age: number;
}

/** Input: the day that something was seen last, ISO. */
export function ageOf(last: string): number {
  return -Date.parse(last) / 86_400_000;
}

/** Where an article was read, as far as the trail knows it. */
export interface TrailPage {
  article: string;
  /** Origin and path. A query can hold what nobody but the reader is to know, so it is never kept. */
  address: string;
  host: string;
}

/**
 * Input: a page's address. Output: what of it is kept. Where a query tells articles of one path apart, a check number of 32
 * bits does so here: it does not hold the query, but a guess can be tried against it. Null where it is no web address.
 */
export function trailPage(url: string): TrailPage | null {
  const cleaned = pageAddress(url);
  if (cleaned === null) return null;
  const { origin, pathname, search, hostname } = new URL(cleaned);
  const address = `${origin}${pathname}`.slice(0, longestAddress);
  return {
    article: search === '' ? address : `${address}?${checkNumber(search)}`,
    address,
    host: hostname.replace(/^www\./, ''),
  };
}

const longestAddress = 1_000;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
function checkNumber(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
