/** When an article was published: from the page's data, its address and what is printed by the headline. */
import { daysBetween, existingDay } from '../dataset/dates.ts';
import type { Published } from './article.ts';
import { openingDate, printedIn, UPDATED } from './dateline.ts';
import { lettersOf } from './fold.ts';
import { type Entity, isArticle } from './json-ld.ts';
import { lineRole } from './line-role.ts';
import { datesIn } from './printed-dates.ts';
import { activeZone, isInside, type Run } from './runs.ts';

type From = Published['from'];
type Precision = 'month' | 'day';

/** One statement of the date, by whom. */
interface Evidence {
  date: string;
  precision: Precision;
  from: From;
}

/** What the date is looked for in and around. `firstBody` and `lastBody` are the article's own runs. */
export interface DatedPage {
  document: Document;
  /** Whether the meta elements speak of this article. */
  ofHead: boolean;
  url: string;
  entities: readonly Entity[];
  runs: readonly Run[];
  title: string;
  headline: Run | null;
  firstBody: Run;
  lastBody: Run;
  lang: string;
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
/** Two statements this many days apart agree: one may be in another time zone. */
const SAME = 1;

/** A machine's date: ISO in any of its forms, `20260123`, an RFC date, or seconds or milliseconds since 1970. */
function dayOf(given: string | null | undefined): string | null {
  const text = given?.trim() ?? '';
  if (/^\d{10}$|^\d{13}$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})/.exec(text);
  const day = compact
    ? existingDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    : (datesIn(text.slice(0, 80), 'en-US')[0]?.date ?? null);
  return day !== null && day >= EARLIEST ? day : null;
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

function sameAddress(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.|m\.)?/, '').replace(/[?#].*$|\/$/g, '');
  return bare(a) === bare(b);
}

function metaDay(document: Document, names: readonly string[]): string | null {
  const metas = Array.from(document.querySelectorAll('meta[content]')).slice(0, MOST_TIMES);
  for (const name of names) {
    for (const meta of metas) {
      const own = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
      const day = own.toLowerCase() === name ? dayOf(meta.getAttribute('content')) : null;
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
function timesByHeadline(page: DatedPage): { published: string | null; modified: string[] } {
  const { runs, headline, firstBody, lastBody } = page;
  const startRun = runs[Math.max(0, (headline ?? firstBody).index - NEAR)];
  const start = startRun?.pieces[0]?.node;
  const end = firstBody.pieces[0]?.node;
  const foot = lastBody.pieces[lastBody.pieces.length - 1]?.node;
  const modified: string[] = [];
  let published: string | null = null;
  let below: string | null = null;
  const elements = page.document.querySelectorAll(
    'time[datetime], [itemprop~="datePublished"], [itemprop~="dateModified"]',
  );
  for (const element of Array.from(elements).slice(0, MOST_TIMES)) {
    const day = dayOf(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.slice(0, 60),
    );
    if (day === null || !start || !end || !foot) continue;
    if (isUpdate(element)) {
      modified.push(day);
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
function dateline(page: DatedPage): { published: string | null; modified: string[] } {
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
  let published: string | null = null;
  const read = (run: Run, takes: boolean) => {
    const printed = printedIn(run.text, lang);
    modified.push(...printed.modified);
    if (takes) published ??= printed.published;
  };
  const isDated = (run: Run) => activeZone(run)?.kind === 'byline' || lineRole(run.text) === 'byline';
  for (const run of after) read(run, run.index < firstBody.index || isDated(run));
  published ??= openingDate(firstBody.text, lang);
  for (const run of above) read(run, true);
  for (const run of below) read(run, isDated(run));
  return { published, modified };
}

function agrees(a: Evidence, b: Evidence): boolean {
  if (a.precision === 'month' || b.precision === 'month') return a.date.slice(0, 7) === b.date.slice(0, 7);
  return Math.abs(daysBetween(a.date, b.date)) <= SAME;
}

/**
 * Input: an article's page. Output: its date with where it was read, the surest source first: JSON-LD, meta elements,
 * `<time>` by the headline, the address, the printed line. `sure` is false where two of them differ by more than a day
 * and no statement of an update explains the difference. Null where there is none. Copyright years, ages ("7 years
 * ago") and dates of updates are never taken.
 */
export function findPublished(page: DatedPage): Published | null {
  const entity = mainEntity(page.entities, page.title, page.url);
  const other = page.entities.find((candidate) => candidate.types.includes('WebPage') && candidate.published !== null);
  const times = timesByHeadline(page);
  const printed = dateline(page);
  const inUrl = dateInUrl(page.url);
  const day = (date: string | null, from: From): Evidence[] =>
    date === null ? [] : [{ date, precision: 'day', from }];
  const evidence: Evidence[] = [
    ...day(dayOf(entity?.published ?? other?.published), 'json-ld'),
    ...day(page.ofHead ? metaDay(page.document, META_NAMES) : null, 'meta'),
    ...day(times.published, 'time'),
    ...(inUrl === null ? [] : [{ ...inUrl, from: 'url' as const }]),
    ...day(printed.published, 'dateline'),
  ];
  const best = evidence.find((one) => one.precision === 'day') ?? evidence[0];
  if (best === undefined) return null;
  const updates = [
    dayOf(entity?.modified ?? other?.modified),
    page.ofHead ? metaDay(page.document, MODIFIED_NAMES) : null,
    ...times.modified,
    ...printed.modified,
  ];
  const explained = (one: Evidence) =>
    updates.some(
      (update) =>
        update !== null &&
        one.precision === 'day' &&
        update > best.date &&
        Math.abs(daysBetween(update, one.date)) <= SAME,
    );
  const sure = evidence.every((one) => agrees(one, best) || explained(one));
  return { date: best.date, precision: best.precision, from: best.from, sure };
}
