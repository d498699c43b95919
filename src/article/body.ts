/** Which runs of a page are its article. */
import type { BlockKind } from './article.ts';
import { endsAsSentence } from './line-role.ts';
import type { PageStory } from './other-stories.ts';
import { activeZone, isInside, isProse, lettersIn, type PageRuns, type Run, roleOf } from './runs.ts';
import { keptByReadability } from './skeleton.ts';
import { articleLines, MOST_LINKED } from './trim.ts';

/** A body from this weight on is taken without trying further. */
const ENOUGH = 300;
/** How far below the headline the text begins at most, in runs, where a lead stands between them. */
const STANDFIRST_REACH = 30;
const LEAST_STANDFIRST = 50;
/** A lead that ends as a sentence or is named as one can be shorter. */
const LEAST_LEAD = 25;
/** How far below a certain headline, in runs, its text begins. */
const PROSE_REACH = 25;
/** A shorter line may well be said twice. */
const LEAST_REPEAT = 120;
/** Readability takes about 0.1 ms a run; an article and what stands around it is far less than this. */
const MOST_RUNS = 3_000;
/** What stands before the headline is no part of the article, unless it is this share of what was found. */
const MOST_BEFORE_HEADLINE = 0.4;

const KIND_BY_TAG = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** What a run is by the tags around it. */
export function kindOf(run: Run): BlockKind {
  if (isCaption(run)) return 'caption';
  const { tag, within } = run.box;
  return KIND_BY_TAG.get(tag) ?? (within === null ? undefined : KIND_BY_TAG.get(within)) ?? 'paragraph';
}

function isCaption(run: Run): boolean {
  const { box } = run;
  return box.figure || box.tag === 'figcaption' || activeZone(run)?.kind === 'caption';
}

/** How much text runs hold, in Latin letters. */
export const weightOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.weight, 0);

/** Of what was taken for the article, the runs that belong to it, in order. */
function trimmed(page: PageRuns, headline: Run | null, taken: Set<number>): Run[] {
  const title = headline === null ? '' : lettersIn(headline);
  const candidates = page.runs.filter((run) => taken.has(run.index));
  const after = candidates.filter((run) => headline === null || run.index > headline.index);
  const misplaced = weightOf(after) < weightOf(candidates) * (1 - MOST_BEFORE_HEADLINE);
  const ordered = misplaced ? candidates : after;
  const first = ordered[0]?.index ?? 0;
  const last = ordered[ordered.length - 1]?.index ?? -1;
  const lines = page.runs.slice(first, last + 1);
  const belongs = articleLines(
    lines.map((run) => ({
      text: run.text,
      weight: run.weight,
      role: roleOf(run),
      linked: run.linked,
      kind: kindOf(run),
      within: run.box.parent,
      // Many pages print the headline again above the text, for another width of screen or for sharing.
      taken: taken.has(run.index) && (title === '' || run.text.length < title.length || lettersIn(run) !== title),
    })),
  );
  return lines.filter((_, i) => belongs[i]);
}

/** Names that sites give to leads. */
const LEAD =
  /(^|[\s_-])(dek|deck|standfirst|sub-?(title|head|headline)|summary|lead|lede|intro|description|excerpt|ingress|vorspann|chapo|entradilla|bajada|sottotitolo|sommario|linha-fina|preamble)([\s_-]|$)/i;

function isNamedLead(run: Run): boolean {
  return LEAD.test(run.box.element.getAttribute('class') ?? '');
}

/** Near the headline: no more than three boxes up from it, or named as a lead. */
function isByHeadline(run: Run, headline: Run): boolean {
  let box = headline.box.parent;
  for (let levels = 0; box !== null && box.parent !== null && levels < 3; levels += 1) {
    if (isInside(run.box, box)) return true;
    box = box.parent;
  }
  return isNamedLead(run);
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
      run.weight >= (isNamedLead(run) || endsAsSentence(run.text) ? LEAST_LEAD : LEAST_STANDFIRST) &&
      run.linked < 0.3 &&
      isByHeadline(run, headline) &&
      !others.has(run.index) &&
      activeZone(run) === null &&
      !isCaption(run) &&
      roleOf(run) === null &&
      lettersIn(run) !== lettersIn(headline),
  );
  return [...lead, ...body];
}

/**
 * The box of paragraphs that begins directly below the headline. Readability passes over it where it is short and
 * something longer follows on the page.
 */
function proseBelow(page: PageRuns, { headline, others }: PageStory): Run[] {
  if (headline === null) return [];
  const isOwn = (run: Run) => isProse(run) && activeZone(run) === null && !others.has(run.index) && !isCaption(run);
  const first = page.runs.slice(headline.index + 1, headline.index + 1 + PROSE_REACH).find(isOwn);
  const box = first?.box.parent;
  if (!first || !box?.parent) return [];
  const inBox = page.runs.filter((run) => run.index >= first.index && isInside(run.box, box) && !others.has(run.index));
  return trimmed(page, headline, new Set(inBox.filter((run) => activeZone(run) === null).map((run) => run.index)));
}

/** Where a page has a headline and a picture and no text, the picture's caption is the article. */
function captionsOnly(page: PageRuns, headline: Run | null): Run[] {
  if (headline === null) return [];
  return page.runs.filter(
    (run) => run.index > headline.index && isCaption(run) && isByHeadline(run, headline) && roleOf(run) === null,
  );
}

/** Pull quotes and texts printed once for each width of screen: the second time they are no new statement. */
function withoutRepeats(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter((run) => {
    const letters = lettersIn(run);
    if (run.weight < LEAST_REPEAT || !seen.has(letters)) {
      seen.add(letters);
      return true;
    }
    return false;
  });
}

/** Whether the box marked up as the article holds it, and not a part of it only (some systems mark up each part). */
function holdsArticle(page: PageRuns, { headline, others, story }: PageStory): boolean {
  if (headline === null || story === null || !isInside(headline.box, story)) return false;
  const prose = page.runs.filter(
    (run) => isProse(run) && activeZone(run) === null && !others.has(run.index) && run.index > headline.index,
  );
  return weightOf(prose.filter((run) => isInside(run.box, story))) > weightOf(prose) / 2;
}

/** What may be shown to Readability, the narrowest first: each is tried when the one before came to too little. */
function attempts(page: PageRuns, known: PageStory, certain: boolean): ((run: Run) => boolean)[] {
  const { headline, others, story } = known;
  const from = headline !== null && certain ? headline.index : 0;
  const eligible = (run: Run) => run !== headline && !others.has(run.index);
  const named = (run: Run) => eligible(run) && run.index >= from && activeZone(run) === null;
  const inStory = story !== null && holdsArticle(page, known) ? story : null;
  return [
    ...(inStory === null ? [] : [(run: Run) => named(run) && isInside(run.box, inStory)]),
    named,
    // Link lists weigh down short articles in Readability's eyes.
    (run) => named(run) && run.linked <= MOST_LINKED,
    eligible,
  ];
}

/**
 * Input: the live document, its runs, what is known of the story on it, and whether its headline is
 * certain. Output: the runs of the article, in order; empty where there is none.
 */
export function bodyRuns(document: Document, page: PageRuns, known: PageStory, certain: boolean): Run[] {
  const { headline, others } = known;
  let best: Run[] = [];
  for (const eligible of attempts(page, known, certain)) {
    const runs = trimmed(page, headline, keptByReadability(document, page, eligible, MOST_RUNS));
    if (weightOf(runs) > weightOf(best)) best = runs;
    if (weightOf(best) >= ENOUGH) break;
  }
  const near = certain ? proseBelow(page, known) : [];
  const found = new Set(best);
  const missed = !near.some((run) => found.has(run)) && weightOf(near) >= weightOf(best) / 2;
  if (missed) best = near;
  if (best.length === 0) return captionsOnly(page, headline);
  return withoutRepeats(withStandfirst(page, headline, others, best));
}
