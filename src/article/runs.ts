/**
 * Reads a live page into runs: stretches of text that stand in one block, in the order of the page, each tied to
 * its text nodes. Nothing is written, and nothing is asked of the page that would make the browser lay it out.
 */
import { lettersOf, textWeight } from './fold.ts';
import { createLine, type Line, type Piece } from './line.ts';
import { type LineRole, lineRole } from './line-role.ts';
import { isElement, isText } from './node-kinds.ts';
import { isFootnote, isPassedOver } from './passed-over.ts';
import { type ZoneKind, zoneOf } from './zones.ts';

/** A part of the page that is, by its own name or tag, something else than an article. */
export interface Zone {
  kind: ZoneKind;
  element: Element;
  parent: Zone | null;
  depth: number;
  /** Weight of the unlinked text in it. */
  weight: number;
  /** True once it has shown to hold the article after all: then its name counts for nothing. */
  lifted: boolean;
}

/** A block element of the page, or one that stands for several where they are nested too deep. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  depth: number;
  /** Runs, images and boxes directly in it. */
  content: number;
  /** True for `<article>` and what is marked up as one. */
  story: boolean;
  /** The innermost of those around it, itself among them. */
  storyBox: Box | null;
  /** Whether it is in a figure, or one itself. */
  figure: boolean;
  /** The runs in it are all from the first index on and before the second one, with others among them where boxes are nested too deep. */
  from: number;
  to: number;
  /** The list item or quotation that it is in within its story, or is. */
  within: 'li' | 'blockquote' | null;
  zone: Zone | null;
}

/** A stretch of text in one block. `linked` is the share of it that is link text, 0 to 1. */
export interface Run {
  index: number;
  box: Box;
  text: string;
  weight: number;
  linked: number;
  pieces: Piece[];
  /** See `lettersIn` and `roleOf`; not there until they are asked for. */
  letters: string | null;
  role: LineRole | null | undefined;
}

export interface PageRuns {
  root: Box;
  /** Runs and pictures in the order of the page. A picture is given by the box it stands in. */
  items: (Run | { image: Box })[];
  runs: Run[];
}

/** Bounds that keep a huge page from holding up the tab; far above any news page measured (p95: 4,000 elements). */
const MAX_ELEMENTS = 60_000;
const MAX_CHARS = 1_200_000;
/** Readability walks its tree by recursion; deeper boxes are flattened into this one. */
const MAX_DEPTH = 100;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr picture q ruby rb samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const PHRASE = new Set('p h1 h2 h3 h4 h5 h6 dt pre figcaption caption summary'.split(' '));
const HEADING = /^h[1-6]$/;
/** A heading around these was never closed. */
const NOT_IN_HEADING = new Set('p ul ol table section article blockquote h1 h2 h3 h4 h5 h6'.split(' '));
const STORY_TYPE = /schema\.org\/\w*(Article|BlogPosting)\b/;

interface Frame {
  element: Element;
  box: Box;
  links: number;
  zone: Zone | null;
  block: boolean;
}

class Reader {
  readonly items: PageRuns['items'] = [];
  readonly runs: Run[] = [];
  readonly root: Box;
  private box: Box;
  private zone: Zone | null = null;
  private links = 0;
  private line: Line = createLine();
  private elements = 0;
  private chars = 0;

  constructor(body: Element) {
    this.root = {
      element: body,
      tag: 'body',
      parent: null,
      depth: 0,
      content: 0,
      story: false,
      storyBox: null,
      from: 0,
      to: Number.POSITIVE_INFINITY,
      figure: false,
      within: null,
      zone: null,
    };
    this.box = this.root;
  }

  get full(): boolean {
    return this.elements > MAX_ELEMENTS || this.chars > MAX_CHARS;
  }

  text(node: Text): void {
    this.chars += node.data.length;
    this.line.add(node, this.links > 0);
  }

  /** Closes the run that is being read, if there is one. */
  flush(): void {
    const line = this.line.close();
    if (line === null) return;
    const { box } = this;
    const weight = textWeight(line.text);
    const run: Run = { index: this.runs.length, box, weight, letters: null, role: undefined, ...line };
    box.content += 1;
    this.items.push(run);
    this.runs.push(run);
    for (let zone = this.zone; zone !== null; zone = zone.parent) zone.weight += weight * (1 - run.linked);
  }

  /** Opens an element. Null when nothing in it is read. */
  open(element: Element): Frame | null {
    this.elements += 1;
    const tag = element.localName;
    // Most elements of a text have none, and each question to the page costs.
    const bare = !element.hasAttributes();
    if (isPassedOver(element, { tag, bare })) return null;
    if (tag === 'br' || tag === 'hr') {
      if (tag === 'hr' || this.line.endsInBreak()) this.flush();
      this.line.space(true);
      return null;
    }
    if (tag === 'img') {
      this.picture();
      return null;
    }
    if (tag === 'sup' && isFootnote(element)) return null;
    const frame: Frame = { element, box: this.box, links: this.links, zone: this.zone, block: false };
    if (tag === 'a' && !bare && element.hasAttribute('href')) this.links += 1;
    if (HEADING.test(this.box.tag) && !NOT_IN_HEADING.has(tag)) {
      // Whatever a headline is built of, it is one line.
      if (!INLINE.has(tag)) this.line.space(false);
      return frame;
    }
    const phrase = PHRASE.has(this.box.tag);
    const inline = INLINE.has(tag);
    const kind = phrase && inline ? null : zoneOf(element);
    frame.block = kind !== null || !(inline || (phrase && tag.includes('-')));
    if (frame.block) this.enter(element, { tag, kind, bare });
    return frame;
  }

  close(frame: Frame): void {
    if (frame.block) {
      this.flush();
      this.box.to = this.runs.length;
    }
    this.box = frame.box;
    this.links = frame.links;
    this.zone = frame.zone;
  }

  private enter(element: Element, { tag, kind, bare }: { tag: string; kind: ZoneKind | null; bare: boolean }): void {
    this.flush();
    const depth = (this.zone?.depth ?? 0) + 1;
    // Deeper ones are one with what they are in, as boxes are: each line is counted for every zone around it.
    if (kind !== null && depth <= MAX_DEPTH) {
      this.zone = { kind, element, parent: this.zone, depth, weight: 0, lifted: false };
    }
    const parent = this.box;
    parent.content += 1;
    // Past the greatest depth a box has its sibling's place: it hangs on its parent's parent.
    const above = parent.depth >= MAX_DEPTH && parent.parent !== null ? parent.parent : parent;
    const story =
      tag === 'article' ||
      (!bare &&
        (element.getAttribute('role') === 'article' || STORY_TYPE.test(element.getAttribute('itemtype') ?? '')));
    const box: Box = {
      element,
      tag,
      parent: above,
      depth: above.depth + 1,
      content: 0,
      story,
      storyBox: above.storyBox,
      from: this.runs.length,
      to: Number.POSITIVE_INFINITY,
      figure: above.figure || tag === 'figure',
      within: tag === 'li' || tag === 'blockquote' ? tag : above.within,
      zone: this.zone,
    };
    if (story) {
      box.storyBox = box;
      box.within = null;
    }
    this.box = box;
  }

  private picture(): void {
    if (this.line.started()) return;
    this.box.content += 1;
    this.items.push({ image: this.box });
  }
}

/**
 * Input: the page's body. Output: its runs. Goes node by node, without recursion, so that no depth of nesting
 * can overflow the stack; stops where a page exceeds the bounds above.
 */
export function readRuns(body: Element): PageRuns {
  const reader = new Reader(body);
  const open: Frame[] = [];
  let node: Node | null = body.firstChild;
  while (node !== null && !reader.full) {
    let frame: Frame | null = null;
    if (isText(node)) reader.text(node);
    else if (isElement(node)) frame = reader.open(node);
    if (frame !== null && node.firstChild !== null) {
      open.push(frame);
      node = node.firstChild;
      continue;
    }
    if (frame !== null) reader.close(frame);
    while (node !== null && node.nextSibling === null) {
      const done: Frame | undefined = open.pop();
      if (done === undefined) {
        node = null;
        break;
      }
      reader.close(done);
      node = done.element;
    }
    node = node?.nextSibling ?? null;
  }
  reader.flush();
  return { root: reader.root, items: reader.items, runs: reader.runs };
}

/** Whether a box is another box or lies inside it. */
export function isInside(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at !== null && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** A run's letters and digits alone, folded. */
export function lettersIn(run: Run): string {
  run.letters ??= lettersOf(run.text);
  return run.letters;
}

/** What a run's line is when it is no part of an article. */
export function roleOf(run: Run): LineRole | null {
  if (run.role === undefined) run.role = lineRole(run.text, run.weight);
  return run.role;
}

const LEAST_PROSE = 80;

/** Whether a run reads as a paragraph rather than as a teaser, a label or a list of links. */
export function isProse(run: Run): boolean {
  return run.weight >= LEAST_PROSE && run.linked < 0.3;
}

/** The innermost zone of a run that still counts, or null. */
export function activeZone({ box }: Run): Zone | null {
  for (let zone = box.zone; zone !== null; zone = zone.parent) if (!zone.lifted) return zone;
  return null;
}
