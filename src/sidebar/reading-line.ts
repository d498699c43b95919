/** Keeps the line that one is reading at its height while the page around it is laid out anew. */
import type { Piece } from '../article/line.ts';
import type { Places } from '../article/places.ts';
import { boxOf } from './column.ts';

/** How far down the free part of the window the eye is taken to be. */
const EYE = 1 / 3;

export interface ReadingLine {
  /** How far the line has moved since it was found, in CSS pixels; up is negative. */
  moved: () => number;
  /** Scrolls what scrolls by so much, at once. */
  scrollBy: (pixels: number) => void;
  /** How far that is scrolled. */
  at: () => number;
}

/**
 * The line of the article at the height of the eye; at the head of a page, and where only the lower part of a window
 * holds text, the first line that can be seen.
 * @param from the lower edge of what sticks to the top of the window.
 */
export function findReadingLine({ title, body, root }: Places, from: number): ReadingLine | null {
  const window = root.ownerDocument.defaultView;
  if (!window) return null;
  const scroller = scrollerOf(root, window);
  const eye = scroller.scrollTop < 4 ? from : from + (window.innerHeight - from) * EYE;
  let seen: { piece: Piece; box: DOMRect } | null = null;
  for (const piece of [...title.pieces, ...body.pieces]) {
    const box = boxOf(piece);
    if (box === null || box.height === 0 || box.bottom <= from || box.top >= window.innerHeight) continue;
    seen ??= { piece, box };
    if (box.bottom > eye) {
      seen = { piece, box };
      break;
    }
  }
  if (seen === null) return null;
  const letter = letterAt(seen.piece, Math.max(eye, seen.box.top));
  const before = letter?.top;
  if (letter === null || before === undefined) return null;
  const { node, offset } = letter;
  return {
    moved: () => (boxOf({ at: 0, node, from: offset, length: 1 })?.top ?? before) - before,
    scrollBy: (pixels) => scroller.scrollBy({ top: pixels, behavior: 'instant' }),
    at: () => scroller.scrollTop,
  };
}

/** The first letter of a text that is drawn at a height or below it. */
function letterAt({ node, from, length }: Piece, height: number): { node: Text; offset: number; top: number } | null {
  const topOf = (offset: number): number | null => {
    const box = boxOf({ at: 0, node, from: offset, length: 1 });
    return box === null || box.height === 0 ? null : box.top;
  };
  let low = from;
  let high = from + length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = topOf(middle);
    // White space at a line's end has no box of its own.
    if (top === null || top < height - 1) low = middle + 1;
    else high = middle;
  }
  const top = topOf(low);
  return top === null ? null : { node, offset: low, top };
}

/** What moves when one scrolls the text: the page, or a part of it that scrolls by itself. */
function scrollerOf(root: Element, window: Window): Element {
  const page = root.ownerDocument.scrollingElement ?? root.ownerDocument.documentElement;
  for (let at: Element | null = root; at !== null && at !== page; at = at.parentElement) {
    if (at === at.ownerDocument.body || at.scrollHeight <= at.clientHeight) continue;
    const { overflowY } = window.getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return page;
}
