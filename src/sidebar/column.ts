/** Where the article's text stands in the window. Reads layout and changes nothing. */
import type { Piece } from '../article/line.ts';
import type { Places } from '../article/places.ts';
import type { Extent } from './placement.ts';

/** Shorter texts are names, labels and links: they do not show how wide the column is. */
const LONG = 40;
/** So many of the longest are looked at: enough to know the column of any article. */
const MOST = 80;

/** From the left of the leftmost line to the right of the rightmost one; null where no text is drawn. */
export function measureColumn({ body, root }: Places): Extent | null {
  const window = root.ownerDocument.defaultView;
  if (!window) return null;
  const { pieces } = body;
  const long = pieces.filter(({ length }) => length >= LONG);
  const boxes = (long.length > 0 ? long : pieces).slice(0, MOST).flatMap((piece) => {
    const box = boxOf(piece);
    if (box === null || box.width === 0 || box.height === 0) return [];
    // Slides that wait beside the window.
    return box.left >= window.innerWidth || box.right <= 0 ? [] : [box];
  });
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** Where a piece of text is drawn; null where it is no more in the page. */
export function boxOf({ node, from, length }: Piece): DOMRect | null {
  if (!node.isConnected || node.length < from + length) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + length);
  return range.getBoundingClientRect();
}

/** On which side of the text its lines end: there pages have what is read last, and there the sidebar stands. */
export function endOfLines({ root }: Places): 'left' | 'right' {
  const { direction, writingMode } = getComputedStyle(root);
  if (writingMode.startsWith('vertical')) return writingMode.endsWith('rl') ? 'left' : 'right';
  return direction === 'rtl' ? 'left' : 'right';
}
