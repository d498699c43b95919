/** Which parts of a page hold an article of their own, where it holds several: loaded below one another, or side by side. */
import { lettersOf, textWeight } from './fold.ts';
import { type Entity, isArticle, readJsonLd } from './json-ld.ts';
import { RUNNING } from './limits.ts';
import { type ZoneKind, zoneOf } from './zones.ts';

export interface StoryOnPage {
  /** The element that holds it and no other one. */
  element: Element;
  /** What the page's head says (its data, its date) is said of this one. */
  ofHead: boolean;
  /** Its own address, where it is written on it. */
  address: string | null;
}

const MARKED = 'article, [role="article"], [itemtype*="Article"], [itemtype*="BlogPosting"]';
const HEADINGS = 'h1, h2';
const DATED = 'time, [itemprop~="datePublished"], [class*="byline" i], [rel~="author"]';
const ADDRESSED = ['data-url', 'data-href', 'data-permalink', 'data-canonical-url', 'data-article-url'];
/** Names of what is loaded below an article: other lists call it related, and it is read as the first one was. */
const NEXT = /(?:^|[\s_-])next-?(?:article|story|post)(?![a-z])/i;
/** This much unlinked text is a story of its own, not a card in a list. */
const LEAST_STORY = 300;
const LEAST_HEADLINE = 12;
const LINKED_HEADLINES =
  'h2 a[href], h3 a[href], h4 a[href], li > a[href], a[href] h2, a[href] h3, a[href] h4, a[href] > strong';
const LEAST_TEASERS = 3;
const LEAST_PROSE = 80;
/** More than these are a list. */
const MOST_STORIES = 40;
const MOST_BOXES = 400;

/** What holds no story, however much text it has. */
const NEVER = new Set(['comments', 'cookie', 'footer', 'hidden', 'navigation']);

/** What a page's elements are and weigh, asked once of each: boxes lie in one another, and share what is in them. */
class Known {
  private readonly zones = new Map<Element, ZoneKind | null>();
  private readonly weights = new Map<Element, number>();

  zone(element: Element): ZoneKind | null {
    let zone = this.zones.get(element);
    if (zone === undefined) {
      zone = NEXT.test(element.getAttribute('class') ?? '') ? null : zoneOf(element);
      this.zones.set(element, zone);
    }
    return zone;
  }

  weight(element: Element): number {
    let weight = this.weights.get(element);
    if (weight === undefined) {
      weight = textWeight(textOf(element));
      this.weights.set(element, weight);
    }
    return weight;
  }
}

function isApart(element: Element, never: ReadonlySet<string> | null, known: Known): boolean {
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    const zone = known.zone(at);
    if (zone !== null && (never === null || never.has(zone))) return true;
  }
  return false;
}

/** Headlines that lead elsewhere, as many as there are paragraphs or nearly: a section of a front page. */
function isTeasers(element: Element, known: Known): boolean {
  const teasers = element.querySelectorAll(LINKED_HEADLINES).length;
  if (teasers < LEAST_TEASERS) return false;
  const prose = [...element.querySelectorAll('p')].filter((paragraph) => known.weight(paragraph) >= LEAST_PROSE);
  return teasers * 2 >= prose.length;
}

/** Whether an element holds prose. Reads no further than it must. */
function holdsStory(element: Element, known: Known): boolean {
  if (isTeasers(element, known)) return false;
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, 1 | 4, (node) => {
    if (node.nodeType === 3) return 1;
    return /^(?:a|script|style|noscript|template|button|nav|form|h[1-6])$/i.test(node.nodeName) ? 2 : 3;
  });
  let weight = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    // Labels and names are short, prose is not.
    if (text.length >= 20) weight += textWeight(text);
    if (weight >= LEAST_STORY) return true;
  }
  return false;
}

function headingsOf(element: Element, known = new Known()): Element[] {
  return [...element.querySelectorAll(HEADINGS)].filter((heading) => known.weight(heading) >= LEAST_HEADLINE);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Without what lies inside another of them. They are given in the order of the page. */
function outermost(elements: readonly Element[]): Element[] {
  let last: Element | null = null;
  return elements.filter((one) => {
    if (last?.contains(one)) return false;
    last = one;
    return true;
  });
}

/** Boxes marked up as articles, each with a headline and a story. */
function marked(document: Document, known: Known): Element[] {
  const boxes = [...document.querySelectorAll(MARKED)].slice(0, MOST_BOXES);
  const stories = boxes.filter((box) => {
    const headings = headingsOf(box, known);
    const first = headings.some(({ localName }) => localName === 'h1');
    if (headings.length === 0 || isApart(box, first ? NEVER : null, known)) return false;
    return (first || box.querySelector(DATED) !== null) && holdsStory(box, known);
  });
  // A box around several stories is their list.
  const single = stories.filter(
    (box) => outermost(stories.filter((one) => one !== box && box.contains(one))).length < 2,
  );
  const found = outermost(single);
  // Parts of one article can be marked up as articles too: then its headline stands above them all.
  const parts = found.every((box) => box.querySelector('h1') === null) && document.querySelector('h1') !== null;
  return parts ? [] : found;
}

/** What stands under each headline, where the page marks up no articles: the widest box that holds no other headline. */
function byHeadlines(document: Document, known: Known): Element[] {
  const headlines = [...document.querySelectorAll('h1')]
    .slice(0, MOST_STORIES + 1)
    .filter((headline) => known.weight(headline) >= LEAST_HEADLINE && !isApart(headline, NEVER, known));
  if (headlines.length < 2 || headlines.length > MOST_STORIES) return [];
  // Several in one article are its sections.
  const article = headlines[0]?.closest(MARKED);
  if (article && headlines.every((headline) => article.contains(headline))) return [];
  /** How many of the headlines are in an element. */
  const holds = new Map<Element, number>();
  for (const headline of headlines) {
    for (let at: Element | null = headline; at !== null; at = at.parentElement) holds.set(at, (holds.get(at) ?? 0) + 1);
  }
  const boxes = headlines.map((headline) => {
    let box: Element = headline;
    for (let at = headline.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      if (holds.get(at) !== 1) break;
      box = at;
    }
    return box;
  });
  return outermost(boxes.filter((box, i) => box !== headlines[i] && holdsStory(box, known)));
}

/** A running report has many dated entries and is one article. */
function isRunningReport(document: Document, entities: readonly Entity[]): boolean {
  return entities.some(({ types }) => types.includes('LiveBlogPosting')) || document.querySelector(RUNNING) !== null;
}

function alike(a: string, b: string): boolean {
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (Math.min(a.length, b.length) >= LEAST_HEADLINE && (a.includes(b) || b.includes(a))))
  );
}

/** The first headline that is printed in a story's element. */
export function firstHeadline(element: Element): string {
  const [first] = headingsOf(element);
  return first ? textOf(first) : '';
}

/** Whether a headline that is given in data is one of those printed in an element. */
export function printsHeadline(element: Element, headline: string): boolean {
  const letters = lettersOf(headline);
  return headingsOf(element).some((heading) => alike(lettersOf(textOf(heading)), letters));
}

/** What the head's data calls the page's article; the document's title is left out, because pages change it at will. */
function headlinesInHead(document: Document, entities: readonly Entity[]): string[] {
  const given = [
    entities.find(isArticle)?.headline,
    ...['og:title', 'twitter:title'].map((name) =>
      document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content'),
    ),
  ];
  return given.flatMap((headline) => (headline ? [headline] : []));
}

function addressOn(element: Element): string | null {
  const heading = headingsOf(element)[0];
  const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  const given = [
    ...[element, ...element.querySelectorAll('[data-url], [data-permalink]')]
      .slice(0, 5)
      .flatMap((one) => ADDRESSED.map((name) => one.getAttribute(name))),
    element
      .querySelector('link[itemprop~="url"], link[itemprop~="mainEntityOfPage"], a[itemprop~="url"]')
      ?.getAttribute('href'),
    link?.getAttribute('href'),
  ].find((address) => address);
  const { baseURI } = element;
  return given && URL.canParse(given, baseURI) ? new URL(given, baseURI).href : null;
}

/**
 * Input: a page's document. Output: the articles on it, in the order of the page, where there are two or more; none for
 * a page with one article, a list of teasers, or a running report.
 */
export function storiesOnPage(document: Document): StoryOnPage[] {
  if (!document.body) return [];
  const known = new Known();
  const boxes = marked(document, known);
  const elements = boxes.length >= 2 ? boxes : byHeadlines(document, known);
  if (elements.length < 2 || elements.length > MOST_STORIES) return [];
  // The same headline twice is one article, printed for two widths of screen or in two parts.
  if (new Set(elements.map((element) => lettersOf(firstHeadline(element)))).size < elements.length) return [];
  const entities = readJsonLd(document);
  if (isRunningReport(document, entities)) return [];
  const inHead = headlinesInHead(document, entities);
  const named = elements.find((element) => inHead.some((headline) => printsHeadline(element, headline)));
  // Where the head names none of them, it came with the first.
  const first = named ?? (inHead.length === 0 ? elements[0] : null);
  return elements.map((element) => ({ element, ofHead: element === first, address: addressOn(element) }));
}
