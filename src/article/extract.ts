/** Reads the article off a live page, without changing anything of it. */
import type { Article, Block, BlockKind } from './article.ts';
import { lettersOf } from './fold.ts';
import { findHeadline, publisherOf, titlesInData } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import type { Piece } from './line.ts';
import { lineRole } from './line-role.ts';
import { otherStories } from './other-stories.ts';
import type { PlacedText, Places } from './places.ts';
import { findPublished, mainEntity } from './published.ts';
import { activeZone, type Box, isInside, type PageRuns, type Run, readRuns, type Zone } from './runs.ts';
import { keptByReadability } from './skeleton.ts';
import { articleLines, MOST_LINKED } from './trim.ts';

export interface PageArticle {
  article: Article;
  places: Places;
}

/** A body below this weight (a short sentence) is no article. */
const LEAST_BODY = 60;
/** A body from this weight on is taken without trying further. */
const ENOUGH = 300;
/** How far below the headline the text begins at most, in runs, where a lead stands between them. */
const STANDFIRST_REACH = 30;
const LEAST_STANDFIRST = 50;
/** A shorter line may well be said twice. */
const LEAST_REPEAT = 60;
/** What stands before the headline is no part of the article, unless it is this share of what was found. */
const MOST_BEFORE_HEADLINE = 0.4;

function declaredLanguage(document: Document): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const tag = declared?.trim().replace('_', '-');
  return tag ? tag : null;
}

/** Zones that hold the headline or most of the page's text are not what their name says. */
function liftZones(page: PageRuns, headline: Run | null): void {
  const total = page.runs.reduce((sum, run) => sum + run.weight * (1 - run.linked), 0);
  const zones = new Set<Zone>();
  for (const run of page.runs) for (let zone = run.box.zone; zone !== null; zone = zone.parent) zones.add(zone);
  for (const zone of zones) {
    if (zone.weight > total / 2 && zone.kind !== 'comments') zone.lifted = true;
    if (headline !== null && zone.element.contains(headline.box.element)) zone.lifted = true;
  }
}

const KIND_BY_TAG: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

function kindOf(run: Run): BlockKind {
  const own = KIND_BY_TAG[run.box.tag];
  if (own !== undefined) return own;
  for (let box: Box | null = run.box; box !== null && !box.story; box = box.parent) {
    if (box.tag === 'li' || box.tag === 'blockquote') return KIND_BY_TAG[box.tag] ?? 'paragraph';
  }
  return 'paragraph';
}

function isCaption(run: Run): boolean {
  for (let box: Box | null = run.box; box !== null; box = box.parent) if (box.tag === 'figure') return true;
  return run.box.tag === 'figcaption' || activeZone(run)?.kind === 'caption';
}

const weightOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.weight, 0);

/** Of what was taken for the article, the runs that belong to it, in order. */
function trimmed(page: PageRuns, headline: Run | null, kept: Set<number>): Run[] {
  const title = headline === null ? '' : lettersOf(headline.text);
  // Many pages print the headline again above the text, for another width of screen or for sharing.
  const candidates = page.runs.filter((run) => kept.has(run.index) && (title === '' || lettersOf(run.text) !== title));
  const before = candidates.filter((run) => headline !== null && run.index < headline.index);
  const misplaced = weightOf(before) > weightOf(candidates) * MOST_BEFORE_HEADLINE;
  const ordered = misplaced ? candidates : candidates.filter((run) => !before.includes(run));
  const belongs = articleLines(
    ordered.map((run) => ({
      text: run.text,
      weight: run.weight,
      linked: run.linked,
      kind: isCaption(run) ? 'caption' : kindOf(run),
    })),
  );
  return ordered.filter((_, i) => belongs[i]);
}

/** Names that sites give to leads. */
const LEAD =
  /(^|[\s_-])(dek|deck|standfirst|sub-?(title|head|headline)|summary|lead|lede|intro|description|excerpt|ingress|vorspann|chapo|entradilla|bajada|sottotitolo|sommario|linha-fina|preamble)([\s_-]|$)/i;

/** Near the headline: no more than three boxes up from it, or named as a lead. */
function isByHeadline(run: Run, headline: Run): boolean {
  let box = headline.box.parent;
  for (let levels = 0; box !== null && box.parent !== null && levels < 3; levels += 1) {
    if (isInside(run.box, box)) return true;
    box = box.parent;
  }
  return LEAD.test(run.box.element.getAttribute('class') ?? '');
}

/**
 * The lead between headline and text often stands in the head of the page, where Readability does not look: whole
 * sentences there, without links, belong to the article.
 */
function withStandfirst(page: PageRuns, headline: Run | null, others: Set<number>, body: readonly Run[]): Run[] {
  const [first] = body;
  if (headline === null || first === undefined || first.index - headline.index > STANDFIRST_REACH) return [...body];
  const between = page.runs.slice(headline.index + 1, Math.max(headline.index + 1, first.index));
  const lead = between.filter(
    (run) =>
      run.weight >= LEAST_STANDFIRST &&
      run.linked < 0.3 &&
      isByHeadline(run, headline) &&
      !others.has(run.index) &&
      activeZone(run) === null &&
      !isCaption(run) &&
      lineRole(run.text) === null &&
      lettersOf(run.text) !== lettersOf(headline.text),
  );
  return [...lead, ...body];
}

/** Pull quotes and texts printed once for each width of screen: the second time they are no new statement. */
function withoutRepeats(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter((run) => {
    const letters = lettersOf(run.text);
    if (run.weight < LEAST_REPEAT || !seen.has(letters)) {
      seen.add(letters);
      return true;
    }
    return false;
  });
}

/**
 * The runs of the article, in order. Readability is first shown all that is not named as something else; where that
 * comes to too little, the same without link lists (they weigh down short articles), and at last everything.
 */
function bodyRuns(document: Document, page: PageRuns, headline: Run | null, others: Set<number>): Run[] {
  const eligible = (run: Run) => run !== headline && !others.has(run.index);
  const named = (run: Run) => eligible(run) && activeZone(run) === null;
  let best: Run[] = [];
  for (const shown of [named, (run: Run) => named(run) && run.linked <= MOST_LINKED, eligible]) {
    const runs = trimmed(page, headline, keptByReadability(document, page, shown));
    if (weightOf(runs) > weightOf(best)) best = runs;
    if (weightOf(best) >= ENOUGH) break;
  }
  return withoutRepeats(withStandfirst(page, headline, others, best));
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
 * Input: a page's document and its address. Output: its article with its places in the page, or null where the page
 * holds none (an index, an empty or broken page, a frameset). Never throws, and never changes the page.
 */
export function extractArticle(document: Document, url: string): PageArticle | null {
  const { body } = document;
  // A frameset stands in place of a body and has no text; a broken document may have neither.
  if (body?.localName !== 'body') return null;
  const entities = readJsonLd(document);
  const publisher = publisherOf(document, entities);
  const siteNames = publisher === null ? [] : [publisher];
  const page = readRuns(body);
  const titles = titlesInData(document, entities, siteNames);
  const headline = findHeadline(page.runs, titles, siteNames);
  const printed = headline.printed?.run ?? null;
  liftZones(page, printed);
  const others = otherStories(page.runs, printed, entities);
  const runs = bodyRuns(document, page, printed, others);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last || weightOf(runs) < LEAST_BODY) return null;
  const { placed, blocks } = compose(runs);
  const declaredLang = declaredLanguage(document) ?? mainEntity(entities, headline.title, url)?.language ?? null;
  const published = findPublished({
    document,
    url,
    entities,
    runs: page.runs,
    title: headline.title,
    headline: printed,
    firstBody: first,
    lastBody: last,
    lang: declaredLang ?? '',
  });
  return {
    article: { title: headline.title, body: placed.text, blocks, published, declaredLang, url, publisher },
    places: {
      root: commonElement(printed === null ? runs : [printed, ...runs], page.root),
      title: placedTitle(headline.title, headline.printed),
      body: placed,
    },
  };
}
