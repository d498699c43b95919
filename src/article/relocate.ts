/**
 * Finds an article's words in a page that has changed since it was read: at once in the element that held them, or with
 * certainty in the article as it is read anew. Nowhere else: a related story's box can have the same sentence.
 */
import { isElement, isText } from './node-kinds.ts';
import { type Place, type Places, rangeFor } from './places.ts';
import { findQuote, quoteOf, type Squeezed, squeeze } from './quote.ts';
import { type ZoneKind, zoneOf } from './zones.ts';

/** The text of a part of the live page, as it is now, each character tied to its node. */
export interface TextIndex {
  squeezed: Squeezed;
  /** Text nodes in order, and where the text of each starts. */
  nodes: Text[];
  starts: number[];
}

const MOST_CHARS = 1_000_000;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON', 'RT', 'RP']);
/** Of what is named to be no part of an article, these can be one all the same. */
const READ_ZONES: ReadonlySet<ZoneKind> = new Set(['caption', 'byline']);
const ELEMENT_AND_TEXT = 1 | 4;
const REJECT = 2;
const SKIP = 3;
const ACCEPT = 1;

function isUnread(node: Node): boolean {
  if (UNREAD.has(node.nodeName)) return true;
  const zone = isElement(node) ? zoneOf(node) : null;
  return zone !== null && !READ_ZONES.has(zone);
}

/**
 * Input: an article's places. Output: the text of the element that holds the article, without what is named to be
 * something else; nothing when that element is gone. Build it once for several words, and again when the page has changed.
 */
export function indexText({ root }: Places): TextIndex {
  const document = root.ownerDocument;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  if (root.isConnected) {
    const walker = document.createTreeWalker(root, ELEMENT_AND_TEXT, (node) =>
      isText(node) ? ACCEPT : isUnread(node) ? REJECT : SKIP,
    );
    for (let node = walker.nextNode(); node !== null && text.length < MOST_CHARS; node = walker.nextNode()) {
      if (!isText(node)) continue;
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    }
  }
  return { squeezed: squeeze(text), nodes, starts };
}

function nodeAt(index: TextIndex, offset: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = index.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const node = index.nodes[low - 1];
  const start = index.starts[low - 1];
  return node === undefined || start === undefined ? null : { node, offset: offset - start };
}

/**
 * Input: an article's places, a place in its title or body, and optionally the page's text (see `indexText`).
 * Output: the live range of the same words, found by the words themselves and 32 characters on each side, white space
 * and quotes folded; null when they are gone, or when it cannot be told which of several they are.
 */
export function relocate(places: Places, place: Place, index: TextIndex = indexText(places)): Range | null {
  const { text, pieces } = places[place.in];
  // A title that the page did not print has no place in it, though its words may be said in the text.
  if (pieces.length === 0) return null;
  const found = findQuote(index.squeezed, quoteOf(text, place.start, place.end));
  if (found === null) return null;
  const first = nodeAt(index, index.squeezed.at[found.start] ?? -1);
  const last = nodeAt(index, index.squeezed.at[found.end - 1] ?? -1);
  if (first === null || last === null || !first.node.isConnected || !last.node.isConnected) return null;
  if (last.offset >= last.node.length) return null;
  const range = places.root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** An article's text is searched for each of its figures. */
const squeezedTexts = new WeakMap<Places['body'], Squeezed>();

function squeezedOf(placed: Places['body']): Squeezed {
  const squeezed = squeezedTexts.get(placed) ?? squeeze(placed.text);
  squeezedTexts.set(placed, squeezed);
  return squeezed;
}

/**
 * Input: an article's places as it was read, a place in it, and the places of the same article as it stands now, with
 * text missing or added. Output: the live range of the same words, found in the article's text by the words and their
 * surroundings; null when the article no longer has them.
 */
export function rangeNow(read: Places, place: Place, now: Places): Range | null {
  const [was, is] = [read[place.in], now[place.in]];
  if (was.text === is.text) return rangeFor(now, place);
  const squeezed = squeezedOf(is);
  const found = findQuote(squeezed, quoteOf(was.text, place.start, place.end));
  const start = found === null ? undefined : squeezed.at[found.start];
  const last = found === null ? undefined : squeezed.at[found.end - 1];
  return start === undefined || last === undefined ? null : rangeFor(now, { in: place.in, start, end: last + 1 });
}
