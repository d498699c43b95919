/**
 * Asks Readability which runs of a page are its article. Readability gets a skeleton of its own: a tree of plain objects
 * with the page's boxes (tags and names), one element for each run, and nothing else of the page. What it keeps is
 * read off the runs' numbers, so its work cannot touch the live page and needs no way back into it.
 */
import { Readability } from '@mozilla/readability';
import { LightDocument, LightElement } from './light-tree.ts';
import { isElement } from './node-kinds.ts';
import type { Box, PageRuns, Run } from './runs.ts';
import { withoutSwitches } from './zones.ts';

const NUMBER = 'data-run';
/** Below this many characters Readability tries again with looser rules (default 500, too many for short news). */
const LEAST_CHARS = 140;
/** A longer run says nothing more about where the article is. */
const MOST_CHARS = 3_000;

const KEPT_TAGS = new Set(
  'main article section header div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th blockquote pre figure figcaption center details summary'.split(
    ' ',
  ),
);
/** Elements that can be a run themselves. Not `div`: Readability puts a paragraph of its own in place of it. */
const RUN_TAGS = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote pre figcaption'.split(' '));

const WIDE = /[\u2e80-\u2fff\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/**
 * The run's text as Readability should weigh it. Its thresholds count characters and commas of Latin script, so Han
 * and kana stand twice and their punctuation is put in Latin.
 */
function weighed(text: string): string {
  return text
    .slice(0, MOST_CHARS)
    .replace(WIDE, '$&$&')
    .replace(/[，、；]/g, ', ')
    .replace(/。/g, '. ');
}

/**
 * A paragraph or heading that holds several runs (parted by line breaks, or never closed) becomes a section: Readability
 * makes nothing of paragraphs within paragraphs, and throws out a `div` with a few links.
 */
function tagOf(box: Box): string {
  if (/^(p|pre|h\d)$/.test(box.tag) && box.content > 1) return 'section';
  return KEPT_TAGS.has(box.tag) ? box.tag : 'div';
}

/** Without a title of 15 to 150 characters Readability takes a lone h1 for the headline, and out of the text. */
const TITLE = 'An untitled skeleton';

class Skeleton {
  readonly document = new LightDocument(TITLE);
  private readonly elements = new Map<Box, LightElement>();

  constructor(root: Box) {
    this.elements.set(root, this.document.body);
  }

  run(run: Run): void {
    const { box } = run;
    const alone = box.content === 1 && RUN_TAGS.has(box.tag);
    const outer = this.element(box);
    const inner = alone ? outer : this.document.createElement('p');
    inner.setAttribute(NUMBER, String(run.index));
    const text = weighed(run.text);
    const words = text.slice(0, Math.round(text.length * (1 - run.linked)));
    if (words !== '') inner.append(words);
    if (words.length < text.length) {
      const link = this.document.createElement('a');
      link.setAttribute('href', 'link');
      link.append(text.slice(words.length));
      inner.append(link);
    }
    if (!alone) outer.append(inner);
  }

  picture(box: Box): void {
    const image = this.document.createElement('img');
    // Readability drops pictures that have no source at all.
    image.setAttribute('src', '');
    this.element(box).append(image);
  }

  /** The box's element, made on first need with those around it: boxes without text leave no trace. */
  private element(box: Box): LightElement {
    const known = this.elements.get(box);
    if (known) return known;
    const waiting: Box[] = [];
    let at: Box | null = box;
    while (at !== null && !this.elements.has(at)) {
      waiting.push(at);
      at = at.parent;
    }
    let parent = (at === null ? undefined : this.elements.get(at)) ?? this.document.body;
    for (const inner of waiting.reverse()) {
      const element = this.document.createElement(tagOf(inner));
      // Readability judges by names too: where a name has shown to be false it is not passed on.
      const named = !(inner.zone?.lifted && inner.zone.element === inner.element);
      for (const name of named ? ['class', 'id', 'role'] : []) {
        const value = inner.element.getAttribute(name);
        if (value !== null) element.setAttribute(name, withoutSwitches(value.slice(0, 300)));
      }
      parent.append(element);
      this.elements.set(inner, element);
      parent = element;
    }
    return parent;
  }
}

function numbersIn(content: Node): Set<number> {
  const numbers = new Set<number>();
  if (!isElement(content)) return numbers;
  for (const element of content.querySelectorAll(`[${NUMBER}]`)) numbers.add(Number(element.getAttribute(NUMBER)));
  return numbers;
}

function numbersBelow(content: unknown): Set<number> {
  const numbers = new Set<number>();
  const waiting = content instanceof LightElement ? [...content.children] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const number = next.getAttribute(NUMBER);
    if (number !== null) numbers.add(Number(number));
    waiting.push(...next.children);
  }
  return numbers;
}

const rules = { charThreshold: LEAST_CHARS, disableJSONLD: true, keepClasses: true };

declare class LightReader {
  constructor(
    document: Pick<LightDocument, 'title'>,
    options: typeof rules & { serializer: (content: unknown) => Set<number> },
  );
  parse(): { content: Set<number> | null | undefined } | null;
}

/** It takes any object that answers as a document does. */
const Reader: typeof LightReader = Readability;

/**
 * Input: the live document (used to make a detached one), the page's runs, which of them may be considered,
 * and how many at most. Output: the indexes of the runs that Readability takes for the article; empty where it finds none.
 */
export function keptByReadability(
  live: Document,
  page: PageRuns,
  eligible: (run: Run) => boolean,
  most: number,
): Set<number> {
  const skeleton = (): LightDocument => skeletonOf(page, eligible, most);
  try {
    const reader = new Reader(skeleton(), { ...rules, serializer: numbersBelow });
    return reader.parse()?.content ?? new Set();
  } catch {
    // It wants to try again, with looser rules, for which it puts back the HTML that it began with.
  }
  try {
    const reader = new Readability<Set<number>>(skeleton().inBrowser(live), { ...rules, serializer: numbersIn });
    return reader.parse()?.content ?? new Set();
  } catch {
    // It throws on some documents that it does not foresee; for us that is a page without an article.
    return new Set();
  }
}

function skeletonOf(page: PageRuns, eligible: (run: Run) => boolean, most: number): LightDocument {
  const skeleton = new Skeleton(page.root);
  let shown = 0;
  for (const item of page.items) {
    if (shown >= most) break;
    if ('image' in item) {
      if (shown > 0) skeleton.picture(item.image);
    } else if (eligible(item)) {
      skeleton.run(item);
      shown += 1;
    }
  }
  return skeleton.document;
}
