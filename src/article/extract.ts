/** Reads the article off a live page, without changing anything of it. */
import { isoDay } from '../dataset/dates.ts';
import type { Article, Block } from './article.ts';
import { bodyRuns, kindOf, weightOf } from './body.ts';
import { entryDays } from './entries.ts';
import { findHeadline, publisherOf, titlesInData } from './headline.ts';
import { isArticle, readJsonLd } from './json-ld.ts';
import { type Limit, limitsOf } from './limits.ts';
import type { Piece } from './line.ts';
import { readMetas } from './metas.ts';
import { findStory } from './other-stories.ts';
import type { PlacedText, Places } from './places.ts';
import { findPublished, mainEntity } from './published.ts';
import { type Box, isInside, isProse, type PageRuns, type Run, readRuns, type Zone } from './runs.ts';
import { firstHeadline, printsHeadline, type StoryOnPage } from './stories-on-page.ts';

export interface PageArticle {
  article: Article;
  places: Places;
  /** What keeps the page from being read as a whole article is. */
  limits: Limit[];
}

/** A body below this weight (a short sentence) is no article. */
const LEAST_BODY = 60;

function declaredLanguage(document: Document, within: Element | null): string | null {
  const declared =
    within?.closest('[lang]')?.getAttribute('lang') ??
    document.documentElement.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const tag = declared?.trim().replace('_', '-');
  return tag ? tag : null;
}

/** Less prose than this beside a zone, and the zone is the article: a share of the zone's text, or for comments any. */
const LEAST_BESIDE = 0.4;
const LEAST_ARTICLE = 150;

/** Zones that hold the headline, or nearly all prose of the page, are not what their name says. */
function liftZones(page: PageRuns, headline: Run | null): void {
  const zones = new Set<Zone>();
  for (const run of page.runs) for (let zone = run.box.zone; zone !== null; zone = zone.parent) zones.add(zone);
  // A comments section can be longer than its article; what has no zone at all is the rival of a zone's text.
  const beside = weightOf(page.runs.filter((run) => isProse(run) && run.box.zone === null));
  for (const zone of zones) {
    const holdsHeadline = headline !== null && zone.element.contains(headline.box.element);
    const rival = zone.kind === 'comments' ? LEAST_ARTICLE : zone.weight * LEAST_BESIDE;
    zone.lifted = holdsHeadline || (zone.weight >= LEAST_ARTICLE && beside < rival);
  }
}

/** The blocks' texts joined by line feeds, with where each stands and where each character comes from. */
function compose(runs: readonly Run[]): { placed: PlacedText; blocks: Block[] } {
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let text = '';
  for (const run of runs) {
    if (text !== '') text += '\n';
    for (const piece of run.pieces) pieces.push({ ...piece, at: text.length + piece.at });
    blocks.push({ kind: kindOf(run), start: text.length, end: text.length + run.text.length });
    text += run.text;
  }
  return { placed: { text, pieces }, blocks };
}

function placedTitle(title: string, printed: { run: Run; start: number } | null): PlacedText {
  if (printed === null) return { text: title, pieces: [] };
  const { run, start } = printed;
  const end = start + title.length;
  const pieces = run.pieces.flatMap((piece) => {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    return from < to
      ? [{ at: from - start, node: piece.node, from: piece.from + from - piece.at, length: to - from }]
      : [];
  });
  return { text: title, pieces };
}

/** The smallest box that holds all of the runs. */
function commonElement(runs: readonly Run[], root: Box): Element {
  let common: Box | null = runs[0]?.box ?? root;
  while (common !== null && !runs.every((run) => common !== null && isInside(run.box, common))) common = common.parent;
  return (common ?? root).element;
}

/**
 * Input: a page's document and the article's address (empty where it is not known); on a page with several articles,
 * which of them (see `storiesOnPage`); the reader's time where the page is open in a browser, so that a day to come is not
 * believed. Output: the article with its places in the page, or null where the page holds none (an index, an empty or broken
 * page, a frameset). Never throws, and never changes the page.
 */
export function extractArticle(
  document: Document,
  url: string,
  story: StoryOnPage | null = null,
  now: Date | null = null,
): PageArticle | null {
  const { body } = document;
  // A frameset stands in place of a body and has no text; a broken document may have neither.
  if (body?.localName !== 'body') return null;
  const within = story?.element ?? null;
  const ofHead = story?.ofHead ?? true;
  // What the page says of another article on it would give this one a wrong headline and date.
  const entities = readJsonLd(document).filter(
    (entity) => ofHead || (isArticle(entity) && within !== null && printsHeadline(within, entity.headline ?? '')),
  );
  const metas = readMetas(document);
  const publisher = publisherOf(metas, entities);
  const siteNames = publisher === null ? [] : [publisher];
  const page = readRuns(within ?? body);
  const titles = titlesInData(document.title, metas, entities, siteNames).filter(
    (title) => within === null || printsHeadline(within, title),
  );
  if (within !== null && titles.length === 0) titles.push(firstHeadline(within));
  const headline = findHeadline(page.runs, titles, siteNames);
  const printed = headline.printed?.run ?? null;
  liftZones(page, printed);
  const runs = bodyRuns(document, page, findStory(page.runs, printed, entities), headline.certain);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last || weightOf(runs) < LEAST_BODY) return null;
  const { placed, blocks } = compose(runs);
  const main = mainEntity(entities, headline.title, url);
  const declaredLang = declaredLanguage(document, within) ?? main?.language ?? null;
  const published = findPublished({
    document,
    metas: ofHead ? metas : [],
    url,
    entities,
    runs: page.runs,
    title: headline.title,
    headline: printed,
    firstBody: first,
    lastBody: last,
    lang: declaredLang ?? '',
    today: now && isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
  });
  const article = {
    title: headline.title,
    body: placed.text,
    blocks,
    published,
    declaredLang,
    url: url || null,
    publisher,
  };
  const root = commonElement(printed === null ? runs : [printed, ...runs], page.root);
  const limits = limitsOf(document, { article, root, main, entities });
  const isRunning = limits.includes('live');
  return {
    // The entries of a running report are each of their own day, and none of the page's.
    article: isRunning
      ? { ...article, published: published && { ...published, sure: false }, blocks: ofTheirDays() }
      : article,
    limits,
    places: {
      root,
      title: placedTitle(headline.title, headline.printed),
      body: placed,
    },
  };

  function ofTheirDays(): Block[] {
    const days = entryDays(root, page.runs, runs, declaredLang ?? '');
    return blocks.map((block, index) => ({ ...block, day: days[index] ?? null }));
  }
}
