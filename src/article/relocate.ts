/** Finds an article's words in a page that has changed since it was read. */
import type { Place, Places } from './places.ts';
import { findQuote, quoteOf, type Squeezed, squeeze } from './quote.ts';

/** The text of a part of the live page, as it is now, each character tied to its node. */
export interface TextIndex {
  squeezed: Squeezed;
  /** Text nodes in order, and where the text of each starts. */
  nodes: Text[];
  starts: number[];
}

const MOST_CHARS = 1_000_000;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON', 'RT', 'RP']);
const ELEMENT_AND_TEXT = 1 | 4;
const REJECT = 2;
const SKIP = 3;
const ACCEPT = 1;

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/**
 * Input: an article's places. Output: the text of the page where the article stands (of the whole page, when the
 * element that held it is gone). Build it once for several words, and again when the page has changed.
 */
export function indexText(places: Places): TextIndex {
  const document = places.root.ownerDocument;
  const root = places.root.isConnected ? places.root : document.body;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  if (root) {
    const walker = document.createTreeWalker(root, ELEMENT_AND_TEXT, (node) =>
      isText(node) ? ACCEPT : UNREAD.has(node.nodeName) ? REJECT : SKIP,
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
  const { text } = places[place.in];
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
