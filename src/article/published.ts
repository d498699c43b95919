/** When an article was published: from the page's data, its address and what is printed by the headline. */
import { existingDay } from '../dataset/dates.ts';
import type { Published } from './article.ts';
import { type Evidence, type StatedDay, settleEvidence } from './date-evidence.ts';
import { openingDate, printedIn, UPDATED } from './dateline.ts';
import { lettersOf } from './fold.ts';
import { type Entity, isArticle } from './json-ld.ts';
import type { Meta } from './metas.ts';
import { datesIn, type PrintedDate } from './printed-dates.ts';
import { activeZone, isInside, type Run, roleOf } from './runs.ts';

type Precision = 'month' | 'day';

/** What the date is looked for in and around. `firstBody` and `lastBody` are the article's own runs. */
export interface DatedPage {
  document: Document;
  /** The meta elements, as far as they speak of this article. */
  metas: readonly Meta[];
  url: string;
  entities: readonly Entity[];
  runs: readonly Run[];
  title: string;
  headline: Run | null;
  firstBody: Run;
  lastBody: Run;
  lang: string;
  /** ISO; null where the page is not open in a browser, but lies saved. */
  today: string | null;
}

/** In the order of trust. The last few names also stand for other dates, and only speak where no other does. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'article:post_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'pubdate',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'prism.publicationdate',
  'weibo:article:create_at',
  'article.published',
  'date',
  'dc.date',
  'dcterms.date',
  'og:pubdate',
];
const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'];

/** Runs this far before and after the article are looked at for a printed date. */
const NEAR = 6;
/** And no more boxes than these lie between the headline and a date before it. */
const NEAR_LEVELS = 3;
const LONGEST_DATELINE = 160;
const MOST_TIMES = 300;
const EARLIEST = '1990';
/** A machine's date, with white space around it. */
const LONGEST_DATE = 300;

/** A moment of Greenwich time; midnight there is but a day without a time. */
const UTC = /[T ]\d\d:\d\d.*(?:Z|[+-]00:?00|GMT|UTC)$/i;
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?\s*(?:Z|[+-]00:?00|GMT|UTC)$/i;

/** A machine's date: ISO in any of its forms, `20260123`, an RFC date, or seconds or milliseconds since 1970. */
function dayOf(given: string | null | undefined, lang: string): StatedDay | null {
  const text = given?.slice(0, LONGEST_DATE).trim() ?? '';
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    return { date: new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10), other: null, isUtc: true };
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})/.exec(text);
  const printed = compact ? null : datesIn(text.slice(0, 80), lang)[0];
  const date = compact
    ? existingDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    : (printed?.date ?? null);
  if (date === null || date < EARLIEST) return null;
  return { date, other: printed?.other ?? null, isUtc: UTC.test(text) && !MIDNIGHT.test(text) };
}

/** The share of letter pairs that two headlines have in common, of all that both have: one and the same, told in other words. */
const ALIKE = 0.4;

function inCommon(a: string, b: string): number {
  const pairs = (letters: string) =>
    new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const both = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * both) / (left.size + right.size);
}

/** The entity that describes the article itself: by its headline, else by its address, else the first. */
export function mainEntity(entities: readonly Entity[], title: string, url: string): Entity | null {
  const articles = entities.filter(isArticle);
  const letters = lettersOf(title);
  const alike = (entity: Entity) => {
    const own = lettersOf(entity.headline ?? '');
    return own.length > 3 && letters !== '' && (own.includes(letters) || letters.includes(own));
  };
  const here = (entity: Entity) => entity.url !== null && sameAddress(entity.url, url);
  return articles.find(alike) ?? articles.find(here) ?? articles[0] ?? null;
}

/** What the page says of its own address. */
function addressesOf(document: Document, url: string): string[] {
  const said = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  return [url, ...said].flatMap((address) => address || []).filter((address) => !UNKNOWN.test(address));
}

/** Of a page whose address is not known. */
const UNKNOWN = /^(?:about:|file:|data:)|\.invalid(?:\/|$)/;

/** Whether an entity has both another headline and another address than the page: it speaks of another article. */
function isElsewhere({ headline, url: own }: Entity, title: string, addresses: readonly string[]): boolean {
  if (headline === null || own === null || addresses.length === 0 || !/^(?:https?:)?\/\/|^\//.test(own)) return false;
  const path = (address: string) => address.replace(/^(?:https?:)?\/\/[^/]*/, '').replace(/[?#].*$|\/$/g, '');
  if (addresses.some((address) => path(address) === path(own))) return false;
  const [a, b] = [lettersOf(headline), lettersOf(title)];
  return !a.includes(b) && !b.includes(a) && inCommon(a, b) < ALIKE;
}

function sameAddress(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.|m\.)?/, '').replace(/[?#].*$|\/$/g, '');
  return bare(a) === bare(b);
}

function metaDay({ metas, lang }: DatedPage, names: readonly string[]): StatedDay | null {
  const given = metas.filter(({ content }) => content !== null).slice(0, MOST_TIMES);
  for (const name of names) {
    for (const { called, content } of given) {
      const day = called === name ? dayOf(content, lang) : null;
      if (day !== null) return day;
    }
  }
  return null;
}

function isUpdate(element: Element): boolean {
  const marks = [
    element.getAttribute('itemprop'),
    element.getAttribute('class'),
    element.parentElement?.getAttribute('class'),
  ];
  if (marks.some((mark) => mark !== null && mark !== undefined && UPDATED.test(mark))) return true;
  const before = element.previousSibling?.textContent ?? '';
  return UPDATED.test(before.slice(-40));
}

const PRECEDING = 2;
const FOLLOWING = 4;

/** The days of `<time>` and `datePublished` elements that stand with the article's head. */
function timesByHeadline(page: DatedPage): { published: StatedDay | null; modified: string[] } {
  const { runs, headline, firstBody, lastBody } = page;
  const startRun = runs[Math.max(0, (headline ?? firstBody).index - NEAR)];
  const start = startRun?.pieces[0]?.node;
  const end = firstBody.pieces[0]?.node;
  const foot = lastBody.pieces[lastBody.pieces.length - 1]?.node;
  const modified: string[] = [];
  let published: StatedDay | null = null;
  let below: StatedDay | null = null;
  const elements = page.document.querySelectorAll(
    'time[datetime], [itemprop~="datePublished"], [itemprop~="dateModified"]',
  );
  for (const element of Array.from(elements).slice(0, MOST_TIMES)) {
    const day = dayOf(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.slice(0, 60),
      page.lang,
    );
    if (day === null || !start || !end || !foot) continue;
    if (isUpdate(element)) {
      modified.push(day.date);
      continue;
    }
    const afterStart = (start.compareDocumentPosition(element) & PRECEDING) === 0 || element.contains(start);
    const beforeBody = (end.compareDocumentPosition(element) & PRECEDING) !== 0;
    if (afterStart && beforeBody) published ??= day;
    else if (
      (foot.compareDocumentPosition(element) & FOLLOWING) !== 0 &&
      element.matches('[itemprop~="datePublished"], [pubdate]')
    )
      below ??= day;
  }
  return { published: published ?? below, modified };
}

/** The day that a web address carries: `/2026/01/23/`, `/2026-01-23-`, `20260123`, `/2026/jan/23/`; or its month. */
export function dateInUrl(url: string): { date: string; precision: Precision } | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const day =
    /(?<!\d)((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /\/((?:19|20)\d\d)(\/)(\d{1,2})\/(\d{1,2})(?=\/)/.exec(path);
  const iso = day ? existingDay(Number(day[1]), Number(day[3]), Number(day[4])) : null;
  if (iso !== null && iso >= EARLIEST) return { date: iso, precision: 'day' };
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})\//i.exec(path);
  const spelt = named ? datesIn(`${named[3]} ${named[2]} ${named[1]}`, '')[0] : undefined;
  if (spelt) return { date: spelt.date, precision: 'day' };
  const month = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])\//.exec(path);
  return month ? { date: `${month[1]}-${month[2]}`, precision: 'month' } : null;
}

const NO_DATELINE = new Set(['related', 'comments', 'footer', 'navigation', 'signup', 'aside', 'cookie', 'hidden']);

/** How many boxes up from the headline the box that also holds `run` is; Infinity when that is the whole page. */
function levelsApart(headline: Run, run: Run): number {
  let levels = 0;
  for (let box = headline.box.parent; box !== null && box.parent !== null; box = box.parent) {
    levels += 1;
    if (isInside(run.box, box)) return levels;
  }
  return Number.POSITIVE_INFINITY;
}

/** The dates printed above, in the first words of, or directly below the article. */
function dateline(page: DatedPage): { published: PrintedDate | null; modified: string[] } {
  const { runs, headline, firstBody, lastBody, lang } = page;
  const head = headline?.index ?? firstBody.index - NEAR;
  const usable = (run: Run) =>
    run.weight <= LONGEST_DATELINE && run !== headline && !NO_DATELINE.has(activeZone(run)?.kind ?? 'byline');
  const after = runs.slice(Math.max(0, head + 1), Math.max(firstBody.index, head + 2 * NEAR)).filter(usable);
  // What stands before the headline may be the site's head with today's date: only what is close to it counts.
  const before = headline === null ? [] : runs.slice(Math.max(0, head - NEAR), head).filter(usable);
  const above = before.filter((run) => headline !== null && levelsApart(headline, run) <= NEAR_LEVELS).reverse();
  const below = runs.slice(lastBody.index + 1, lastBody.index + 1 + NEAR).filter(usable);
  const modified: string[] = [];
  let published: PrintedDate | null = null;
  const read = (run: Run, takes: boolean) => {
    const printed = printedIn(run.text, lang);
    modified.push(...printed.modified);
    if (takes) published ??= printed.published;
  };
  const isDated = (run: Run) => activeZone(run)?.kind === 'byline' || roleOf(run) === 'byline';
  for (const run of after) read(run, run.index < firstBody.index || isDated(run));
  published ??= openingDate(firstBody.text, lang);
  for (const run of above) read(run, true);
  for (const run of below) read(run, isDated(run));
  return { published, modified };
}

/**
 * Input: an article's page. Output: its date with where it was read, the surest source first: JSON-LD, meta elements,
 * `<time>` by the headline, the address, the printed line. `sure` is false where two of them differ by more than a day
 * and no statement of an update explains the difference. Null where there is none. Copyright years, ages ("7 years
 * ago") and dates of updates are never taken.
 */
export function findPublished(page: DatedPage): Published | null {
  const { entities, title, url, lang, document } = page;
  const main = mainEntity(entities, title, url);
  const other = entities.find((candidate) => candidate.types.includes('WebPage') && candidate.published !== null);
  const entity = main?.published ? main : (other ?? main);
  const doubtful = entity !== null && entity === main && isElsewhere(entity, title, addressesOf(document, url));
  const times = timesByHeadline(page);
  const printed = dateline(page);
  const inUrl = dateInUrl(url);
  const day = (stated: StatedDay | null, from: Published['from'], isDoubtful = false): Evidence[] =>
    stated === null ? [] : [{ ...stated, precision: 'day', from, doubtful: isDoubtful }];
  const evidence: Evidence[] = [
    ...day(dayOf(entity?.published, lang), 'json-ld', doubtful),
    ...day(metaDay(page, META_NAMES), 'meta'),
    ...day(times.published, 'time'),
    ...(inUrl === null ? [] : [{ ...inUrl, from: 'url' as const, other: null, isUtc: false, doubtful: false }]),
    ...day(printed.published && { ...printed.published, isUtc: false }, 'dateline'),
  ];
  const changed = [dayOf((doubtful ? null : main?.modified) ?? other?.modified, lang), metaDay(page, MODIFIED_NAMES)];
  const updates = [...changed.flatMap((update) => update?.date ?? []), ...times.modified, ...printed.modified];
  return settleEvidence(evidence, updates, page.today);
}
