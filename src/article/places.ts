/** Where an article's words stand in the live page. */
import type { Piece } from './line.ts';

/** A text and the live nodes that its characters come from; characters between pieces (joints) come from none. */
export interface PlacedText {
  text: string;
  /** In order, none overlapping. */
  pieces: readonly Piece[];
}

export interface Places {
  /** The element of the page that holds the whole article. */
  root: Element;
  title: PlacedText;
  body: PlacedText;
}

/** Where words stand, in UTF-16 units of the article's title or body. */
export interface Place {
  in: 'title' | 'body';
  start: number;
  end: number;
}

/** The index of the first piece that ends after `offset`. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FOLLOWING = 4;

/**
 * Input: an article's places, and a place in its title or body. Output: the live range of those words, or null when
 * they have no place, or when any node that they came from is gone, has moved before another, or has other text now.
 * The page's other nodes may change as they like: the range is the right one or none.
 */
export function rangeFor(places: Places, place: Place): Range | null {
  const { text, pieces } = places[place.in];
  if (place.start < 0 || place.end > text.length || place.start >= place.end) return null;
  let first: { node: Text; offset: number } | null = null;
  let last: { node: Text; offset: number } | null = null;
  for (let i = firstPieceAfter(pieces, place.start); i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (!piece || piece.at >= place.end) break;
    const { node, from, length, at } = piece;
    const start = Math.max(place.start, at);
    const end = Math.min(place.end, at + length);
    if (!node.isConnected || node.ownerDocument !== places.root.ownerDocument) return null;
    if (node.data.slice(from + start - at, from + end - at) !== text.slice(start, end)) return null;
    if (last !== null && last.node !== node && !(last.node.compareDocumentPosition(node) & FOLLOWING)) return null;
    first ??= { node, offset: from + start - at };
    last = { node, offset: from + end - at };
  }
  if (first === null || last === null) return null;
  const range = places.root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}
