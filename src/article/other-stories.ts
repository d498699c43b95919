/** Finds what on a page belongs to another story than the one in the headline: the next article, further articles. */
import { lettersOf } from './fold.ts';
import { type Entity, isArticle } from './json-ld.ts';
import { isNextMark } from './line-role.ts';
import { activeZone, type Box, isInside, lettersIn, type Run, roleOf } from './runs.ts';

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
  const around = headline === null ? null : headline.box.storyBox;
  if (around !== null) return around;
  const weights = new Map<Box, number>();
  for (const run of runs.slice(headline === null ? 0 : headline.index + 1)) {
    for (let box = run.box.storyBox; box !== null; box = box.parent === null ? null : box.parent.storyBox) {
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
  for (let i = from; i < runs.length; i += 1) {
    const run = runs[i];
    if (run === undefined) break;
    if (before >= LEAST_BEFORE && isNextMark(run.text, run.weight)) {
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
  return runs.slice(from + 1, from + 4).some((run) => roleOf(run) === 'byline' || activeZone(run)?.kind === 'byline');
}

/** Tells which boxes hold a story; a page can have thousands of headings in the same few boxes. */
class StoryBoxes {
  private readonly runs: readonly Run[];
  private readonly known = new Map<Box, boolean>();
  /** How far a box was looked through from the headline on, and how much text it has till there. */
  private readonly begun = new Map<Box, { next: number; text: number }>();

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  holdsStory(box: Box): boolean {
    const known = this.known.get(box);
    if (known !== undefined) return known;
    const { text } = this.textFrom({ next: box.from, text: 0 }, box, box.to, LEAST_STORY);
    this.known.set(box, text >= LEAST_STORY);
    return text >= LEAST_STORY;
  }

  /** Whether a box has text of its own from one run to another; asked with runs that come one after the other. */
  hasTextAbove(box: Box, from: number, to: number): boolean {
    const begun = this.begun.get(box) ?? { next: Math.max(from, box.from), text: 0 };
    this.begun.set(box, this.textFrom(begun, box, to, LEAST_BEFORE));
    return begun.text >= LEAST_BEFORE;
  }

  private textFrom(begun: { next: number; text: number }, box: Box, to: number, enough: number) {
    for (; begun.next < Math.min(to, this.runs.length) && begun.text < enough; begun.next += 1) {
      const run = this.runs[begun.next];
      if (run !== undefined && isInside(run.box, box)) begun.text += run.weight * (1 - run.linked);
    }
    return begun;
  }
}

/** A second headline of the same make as the first, with a story above and one below it, that is marked as such. */
function secondHeadline(
  runs: readonly Run[],
  headline: Run,
  story: Box | null,
  entities: readonly Entity[],
): Run | null {
  const title = lettersIn(headline);
  const others = entities.filter(isArticle).map((entity) => lettersOf(entity.headline ?? ''));
  const boxes = new StoryBoxes(runs);
  let above = 0;
  for (const run of runs.slice(headline.index + 1)) {
    if (!isHeading(run)) {
      if (run.weight >= 60 && run.linked < 0.3) above += run.weight;
      continue;
    }
    if (above < LEAST_BEFORE || run.weight < LEAST_HEADLINE || (story !== null && isInside(run.box, story))) continue;
    const letters = lettersIn(run);
    if (letters === '' || title.includes(letters) || letters.includes(title) || !startsStory(runs, run.index)) continue;
    const own = widestWithout(run.box, headline.box);
    // Below text in its own box it is a section heading, however it looks.
    if (boxes.hasTextAbove(own, headline.index + 1, run.index)) continue;
    if (others.includes(letters)) return run;
    if (run.box.tag !== 'h1' && !sameMake(run.box, headline.box)) continue;
    if (hasByline(runs, run.index)) return run;
    const first = widestWithout(headline.box, run.box);
    // Two boxes side by side, of one make, with a story in each: what loading the next article into the page makes.
    if (sameMake(first, own) && boxes.holdsStory(first) && boxes.holdsStory(own)) return run;
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
      const own = run.box.storyBox;
      if (own === null || isInside(own, story) || isInside(story, own)) continue;
      headed.set(own, (headed.get(own) ?? widestWithout(own, story).story) || isHeading(run));
    }
    for (const run of runs) if (headed.get(run.box.storyBox ?? run.box)) others.add(run.index);
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
