/** The article's headline: what the page calls it in its data, and where it is printed. */
import { lettersOf, textWeight } from './fold.ts';
import { type Entity, isArticle } from './json-ld.ts';
import { dataLine } from './line.ts';
import { contentOf, type Meta } from './metas.ts';
import { activeZone, lettersIn, type Run } from './runs.ts';

export interface Headline {
  title: string;
  /** The run that prints it, and where in the run it starts; null where the page does not print it. */
  printed: { run: Run; start: number } | null;
  /** True where no doubt is left that it is the article's: what stands before it is not looked at then. */
  certain: boolean;
}

const SEPARATOR = /\s+[|\u2013\u2014\u00b7\u2022:»-]+\s+|\s*[|\uff5c_\u2502]\s*/g;

function metaContent(metas: readonly Meta[], names: readonly string[]): string | null {
  for (const name of names) {
    const content = dataLine(contentOf(metas, name) ?? '');
    if (content !== '') return content;
  }
  return null;
}

/** Input: a page's meta elements and its JSON-LD. Output: the site's own name, or null. */
export function publisherOf(metas: readonly Meta[], entities: readonly Entity[]): string | null {
  const { publisher = null } = entities.find((entity) => isArticle(entity) && entity.publisher !== null) ?? {};
  return (
    metaContent(metas, ['og:site_name']) ??
    (publisher === null ? null : dataLine(publisher)) ??
    metaContent(metas, ['application-name', 'publisher', 'dc.publisher'])
  );
}

/** Whether the part of a title after its last separator is the site's name. */
function isSiteName(part: string, rest: string, names: readonly string[], certain: boolean): boolean {
  const letters = lettersOf(part);
  if (letters === '') return true;
  if (names.some((name) => name === letters || (letters.length > 2 && name.includes(letters)))) return true;
  if (names.some((name) => name.length > 3 && letters.includes(name))) return true;
  // A bare "| Something" of a few words after a long title; a number would make it part of the title.
  return certain && !/\d/.test(part) && textWeight(part) <= 30 && textWeight(rest) >= 25;
}

/** Input: a title, and the site's names. Output: the title without the site's name before or after it. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(lettersOf).filter((name) => name !== '');
  let bare = title;
  for (let turn = 0; turn < 3; turn += 1) {
    const marks = [...bare.matchAll(SEPARATOR)];
    const last = marks[marks.length - 1];
    const first = marks[0];
    if (!last || !first) return bare;
    const head = bare.slice(0, last.index);
    const tail = bare.slice(last.index + last[0].length);
    const certain = /[|\uff5c_]/.test(last[0]);
    const start = bare.slice(0, first.index);
    if (head !== '' && isSiteName(tail, head, names, certain)) bare = head;
    else if (isSiteName(start, bare.slice(first.index), names, false)) bare = bare.slice(first.index + first[0].length);
    else return bare;
  }
  return bare;
}

/** The page's titles in its data, the surest first, site names taken off. */
export function titlesInData(
  documentTitle: string,
  metas: readonly Meta[],
  entities: readonly Entity[],
  siteNames: readonly string[],
): string[] {
  const headlines = entities.filter(isArticle).map((entity) => entity.headline);
  const given = [
    headlines[0],
    metaContent(metas, ['og:title']),
    metaContent(metas, ['twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']),
    documentTitle,
  ];
  const titles: string[] = [];
  for (const title of given) {
    const bare = title ? withoutSiteName(dataLine(title), siteNames) : '';
    if (bare !== '' && !titles.includes(bare)) titles.push(bare);
  }
  return titles;
}

/** A title that headlines are held against, with how often each pair of letters is in it. */
interface Wanted {
  letters: string;
  pairs: Map<number, number>;
}

/** Two letters side by side as one number. */
function pairAt(letters: string, at: number): number {
  return letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1);
}

function wantedOf(letters: string): Wanted {
  const pairs = new Map<number, number>();
  for (let i = 0; i < letters.length - 1; i += 1) {
    const pair = pairAt(letters, i);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
}

/** The most that two texts of so many letters can be alike. */
function mostAlike(a: number, b: number): number {
  return a === b ? 1 : (2 * (Math.min(a, b) - 1)) / (a + b - 2);
}

/** How much of two texts' letters is shared, 0 to 1, by pairs of letters. */
function likeness(a: string, { letters: b, pairs }: Wanted): number {
  if (a === b) return 1;
  if (a.length < 4 || b.length < 4) return 0;
  if (a.includes(b)) return b.length / a.length;
  if (b.includes(a)) return a.length / b.length;
  const met = new Map<number, number>();
  let shared = 0;
  for (let i = 0; i < a.length - 1; i += 1) {
    const pair = pairAt(a, i);
    const there = pairs.get(pair);
    if (there === undefined) continue;
    const before = met.get(pair) ?? 0;
    if (before < there) shared += 1;
    met.set(pair, before + 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}

const LEVEL = new Map([
  ['h1', 0.5],
  ['h2', 0.25],
  ['h3', 0.1],
]);
/** A headline stands near the top: no more runs than these are looked at (mega-menus have some hundreds). */
const MAX_RUNS = 1_500;
const MAX_TITLE = 400;
/** A heading of this many letters that stands in the page's title is no chance match. */
const LEAST_PART = 14;

function isHeadlinePlace(run: Run): boolean {
  const zone = activeZone(run);
  return zone === null || zone.kind === 'byline' || zone.kind === 'share' || zone.kind === 'advert';
}

/** Where the words of `title` start in the run's text, by letters; 0 where they cannot be told apart. */
function startOf(text: string, title: string): number {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  return at > 0 ? at : 0;
}

function printedAs(run: Run, titles: readonly string[]): Headline {
  const letters = lettersIn(run);
  const certain = run.box.tag === 'h1' || titles.some((title) => lettersOf(title) === letters);
  // A run that holds far more than the title (kicker, standfirst and all) is cut down to the title where it is found.
  const held = titles.find((title) => run.text.toLowerCase().includes(title.toLowerCase()));
  if (held !== undefined && letters.length > lettersOf(held).length * 1.5) {
    const start = startOf(run.text, held);
    return { title: run.text.slice(start, start + held.length), printed: { run, start }, certain };
  }
  return { title: run.text, printed: { run, start: 0 }, certain };
}

/**
 * Input: the page's runs, its titles in data (surest first) and the site's names. Output: the headline as printed
 * where one of the runs prints it (a heading that resembles a title of the data, else the first `h1` that is not the
 * site's name), else as the data has it; the title is empty where there is neither.
 */
export function findHeadline(runs: readonly Run[], titles: readonly string[], siteNames: readonly string[]): Headline {
  const wanted = titles
    .map(lettersOf)
    .filter((letters) => letters !== '')
    .map(wantedOf);
  const names = siteNames.map(lettersOf);
  let best: Run | null = null;
  let bestScore = 0;
  for (const run of runs.slice(0, MAX_RUNS)) {
    const level = LEVEL.get(run.box.tag) ?? LEVEL.get(run.box.parent?.tag ?? '') ?? 0;
    const least = level > 0 ? 0.45 : 0.85;
    if (run.text.length > MAX_TITLE || (level === 0 && run.linked > 0.6) || !isHeadlinePlace(run)) continue;
    // A text has no more letters than characters: what is too short for every title needs no closer look.
    const { length } = run.text;
    if (level === 0 && wanted.every(({ letters: { length: own } }) => length < own && mostAlike(length, own) < least)) {
      continue;
    }
    const letters = lettersIn(run);
    if (letters === '' || names.includes(letters)) continue;
    const part = level > 0 && letters.length >= LEAST_PART && wanted.some((title) => title.letters.includes(letters));
    let like = part ? 0.6 : 0;
    for (const title of wanted) {
      const most = mostAlike(letters.length, title.letters.length);
      if (most >= least && most > like) like = Math.max(like, likeness(letters, title));
    }
    if (like < least) continue;
    const score = like + level;
    if (score > bestScore) {
      best = run;
      bestScore = score;
    }
  }
  best ??=
    runs.find(
      (run) => run.box.tag === 'h1' && run.weight >= 15 && isHeadlinePlace(run) && !names.includes(lettersIn(run)),
    ) ?? null;
  if (best !== null) return printedAs(best, titles);
  return { title: titles[0] ?? '', printed: null, certain: false };
}
