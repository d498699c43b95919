/** Finds what on a page belongs to another story than the one in the headline: the next article, further articles. */
import { lettersOf } from './fold.ts';
import { type Entity, isArticle } from './json-ld.ts';
import { lineRole } from './line-role.ts';
import { activeZone, type Box, isInside, type Run } from './runs.ts';

/** This much unlinked text is a story of its own, not a card in a list. */
const LEAST_STORY = 300;
/** And this much stands before a mark of the next article, or that mark stands above the first one. */
const LEAST_BEFORE = 150;
const LEAST_HEADLINE = 12;
/** How far below a headline its story must begin. */
const REACH = 15;

function unlinked(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.weight * (1 - run.linked), 0);
}

/** The innermost box marked up as an article around a box, or null. */
function storyBox(box: Box): Box | null {
  for (let at: Box | null = box; at !== null; at = at.parent) if (at.story) return at;
  return null;
}

/** The outermost box around `box` that does not hold `inner` as well. */
function widestWithout(box: Box, inner: Box): Box {
  let at = box;
  while (at.parent !== null && !isInside(inner, at.parent)) at = at.parent;
  return at;
}

/**
 * The article that the headline belongs to: the box marked up as an article around it, or the first one after it that
 * holds a story. Null where the page marks up none.
 */
function mainStory(runs: readonly Run[], headline: Run | null): Box | null {
  const around = headline === null ? null : storyBox(headline.box);
  if (around !== null) return around;
  const weights = new Map<Box, number>();
  for (const run of runs.slice(headline === null ? 0 : headline.index + 1)) {
    for (let box = storyBox(run.box); box !== null; box = box.parent === null ? null : storyBox(box.parent)) {
      weights.set(box, (weights.get(box) ?? 0) + run.weight * (1 - run.linked));
    }
  }
  for (const [box, weight] of weights) if (weight >= LEAST_STORY) return box;
  return null;
}

function startsStory(runs: readonly Run[], from: number): boolean {
  const following = runs.slice(from + 1, from + 1 + REACH).filter((run) => run.weight >= 60 && run.linked < 0.3);
  return unlinked(following) >= LEAST_STORY / 2;
}

/** A line such as "Next article", with another headline or a link to one after it. */
function nextMark(runs: readonly Run[], from: number): number | null {
  let before = 0;
  for (const run of runs.slice(from)) {
    if (run.weight <= 80 && before >= LEAST_BEFORE && lineRole(run.text) === 'next') {
      const after = runs.slice(run.index + 1, run.index + 5);
      if (after.length === 0 || after.some((other) => isHeading(other) || other.linked > 0.6 || isTwice(runs, other))) {
        return run.index;
      }
    }
    before += run.weight * (1 - run.linked);
  }
  return null;
}

/** A line printed twice in a row: a headline over its picture or in its header, without a heading's markup. */
function isTwice(runs: readonly Run[], run: Run): boolean {
  return run.weight >= LEAST_HEADLINE && runs[run.index + 1]?.text === run.text;
}

function isHeading(run: Run): boolean {
  return /^h[1-6]$/.test(run.box.tag);
}

/** Headlines of one make bear the same class; a bare heading below h1 is of no make at all. */
function sameMake(a: Box, b: Box): boolean {
  const name = a.element.getAttribute('class');
  return name !== null && a.tag === b.tag && name === b.element.getAttribute('class');
}

/** Whether a byline or a date follows directly, as under a headline. */
function hasByline(runs: readonly Run[], from: number): boolean {
  return runs
    .slice(from + 1, from + 4)
    .some((run) => lineRole(run.text) === 'byline' || activeZone(run)?.kind === 'byline');
}

function textIn(runs: readonly Run[], box: Box): number {
  return unlinked(runs.filter((run) => isInside(run.box, box)));
}

/** Two boxes side by side, of one make, with a story in each: what loading the next article into the page makes. */
function isRepeated(runs: readonly Run[], first: Box, second: Box): boolean {
  return sameMake(first, second) && textIn(runs, first) >= LEAST_STORY && textIn(runs, second) >= LEAST_STORY;
}

/** A second headline of the same make as the first, with a story above and one below it, that is marked as such. */
function secondHeadline(
  runs: readonly Run[],
  headline: Run,
  story: Box | null,
  entities: readonly Entity[],
): Run | null {
  const title = lettersOf(headline.text);
  const others = entities.filter(isArticle).map((entity) => lettersOf(entity.headline ?? ''));
  let above = 0;
  for (const run of runs.slice(headline.index + 1)) {
    if (!isHeading(run)) {
      if (run.weight >= 60 && run.linked < 0.3) above += run.weight;
      continue;
    }
    if (above < LEAST_BEFORE || run.weight < LEAST_HEADLINE || (story !== null && isInside(run.box, story))) continue;
    const letters = lettersOf(run.text);
    if (letters === '' || title.includes(letters) || letters.includes(title) || !startsStory(runs, run.index)) continue;
    const own = widestWithout(run.box, headline.box);
    // Below text in its own box it is a section heading, however it looks.
    if (textIn(runs.slice(headline.index + 1, run.index), own) >= LEAST_BEFORE) continue;
    if (others.includes(letters)) return run;
    if (run.box.tag !== 'h1' && !sameMake(run.box, headline.box)) continue;
    if (hasByline(runs, run.index) || isRepeated(runs, widestWithout(headline.box, run.box), own)) return run;
  }
  return null;
}

/** The story of a page: its headline, the box marked up as its article, and the runs that belong to other stories. */
export interface PageStory {
  headline: Run | null;
  story: Box | null;
  others: Set<number>;
}

/**
 * Input: the page's runs, the run of the headline, the page's JSON-LD. Output: where the headline's story is, and the
 * indexes of the runs that belong to other stories (none where nothing marks a second story).
 */
export function findStory(runs: readonly Run[], headline: Run | null, entities: readonly Entity[]): PageStory {
  const others = new Set<number>();
  const live = entities.some((entity) => entity.types.includes('LiveBlogPosting'));
  const story = mainStory(runs, headline);
  if (story !== null && !live) {
    const headed = new Map<Box, boolean>();
    for (const run of runs) {
      const own = storyBox(run.box);
      if (own === null || isInside(own, story) || isInside(story, own)) continue;
      const widest = widestWithout(own, story);
      headed.set(own, (headed.get(own) ?? false) || isHeading(run));
      if (headed.get(own) || widest.story) others.add(run.index);
    }
    for (const run of runs) if (headed.get(storyBox(run.box) ?? run.box)) others.add(run.index);
  }
  const cutFrom = (start: number) => {
    for (const run of runs.slice(start)) others.add(run.index);
  };
  const mark = nextMark(runs, headline === null ? 0 : headline.index + 1);
  if (mark !== null) cutFrom(mark);
  const second = headline === null ? null : secondHeadline(runs, headline, story, entities);
  if (second !== null && headline !== null) {
    const widest = widestWithout(second.box, headline.box);
    const first = runs.find((run) => isInside(run.box, widest));
    cutFrom(first === undefined ? second.index : Math.max(first.index, headline.index + 1));
  }
  return { headline, story, others };
}
