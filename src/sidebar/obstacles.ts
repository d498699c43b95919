/**
 * What of the page stays in the window while one scrolls, and what lies over all of it: headers, bars for consent, buttons
 * of a chat, dialogs. Looked up by points, because sites have no common name for any of them. Changes nothing.
 */
import type { Extent } from './placement.ts';

export interface Obstacles {
  /** How much at the window's upper and lower edge belongs to the page's own controls, within the panel's strip. */
  top: number;
  bottom: number;
}

/** Where points are laid, from the edge inwards. Bars and buttons begin within this. */
const depths = [6, 28, 64];
/** So many beside each other: no button of a finger's size lies between two. */
const points = 8;
/** More than these shares of the window's height are no header and no bar. */
const mostAbove = 0.25;
const mostBelow = 0.5;
/** A button in a corner, with a label beside it, is not larger. */
const mostCorner = { width: 340, height: 140 };

const controls = 'a[href],button,input,select,textarea,summary,iframe,[role=button],[tabindex]';

/** Obstacles in a strip of the window, with our own element left out of account. */
export function findObstacles(document: Document, strip: Extent, own: Element | null): Obstacles {
  const window = document.defaultView;
  if (!window) return { top: 0, bottom: 0 };
  const { innerWidth: width, innerHeight: height } = window;
  const across = Array.from({ length: points }, (_, at) => (at + 0.5) / points);
  const xs = across.map((share) => strip.left + share * (strip.right - strip.left));
  const pinned = (element: Element) => pinnedAncestor(element, window);

  const boxesAt = (y: number): { element: Element; box: DOMRect; sticks: boolean }[] =>
    xs.flatMap((x) => {
      const found = topmostAt(document, x, y, own);
      const held = found && pinned(found);
      if (!held || !hasControls(held.element, strip)) return [];
      return [{ ...held, box: held.element.getBoundingClientRect() }];
    });

  let top = 0;
  let bottom = 0;
  for (const depth of depths) {
    for (const { box } of boxesAt(depth)) {
      const isBar = box.width >= width / 2 && box.height <= height * mostAbove;
      if (isBar && box.top <= depth) top = Math.max(top, box.bottom);
    }
    for (const { box, sticks } of boxesAt(height - depth)) {
      const isBar = box.width >= width / 2 && box.height <= height * mostBelow;
      const isCorner = !sticks && box.width <= mostCorner.width && box.height <= mostCorner.height;
      if ((isBar || isCorner) && box.bottom >= height - depth) bottom = Math.max(bottom, height - box.top);
    }
  }
  return { top: Math.round(top), bottom: Math.round(bottom) };
}

/** How far down the window a header that sticks to its top covers the text at a vertical. */
export function stuckAbove(document: Document, x: number, own: Element | null): number {
  const window = document.defaultView;
  const found = window && topmostAt(document, x, depths[0] ?? 0, own);
  const held = found && pinnedAncestor(found, window);
  if (!held) return 0;
  const { top, bottom, height } = held.element.getBoundingClientRect();
  return top <= (depths[0] ?? 0) && height <= window.innerHeight * mostAbove ? bottom : 0;
}

/** Whether the page lays something over itself that has to be answered first. Never so for what holds the article. */
export function isPageCovered(document: Document, article: Element, own: Element | null): boolean {
  const window = document.defaultView;
  if (!window) return false;
  if (document.fullscreenElement && document.fullscreenElement !== own) return true;
  if (document.querySelector('dialog:modal') !== null) return true;
  // Where the page has drawn its article anew, nothing can be told from the article that is gone.
  if (!article.isConnected) return false;
  const { innerWidth: width, innerHeight: height } = window;
  return [0.5, 0.3].some((share) => {
    const found = topmostAt(document, width / 2, height * share, own);
    if (found === null || found.contains(article) || article.contains(found)) return false;
    const dialog = found.closest('[aria-modal=true],[role=alertdialog]');
    if (dialog !== null && !dialog.contains(article)) return true;
    const held = pinnedAncestor(found, window);
    if (held === null || held.sticks || held.element.contains(article)) return false;
    if (isSeenThrough(held.element, window)) return false;
    const box = held.element.getBoundingClientRect();
    return box.width * box.height >= width * height * 0.6;
  });
}

/** Whether something of the page lies open that the Escape key is meant for. */
export function hasOpenLayer(document: Document, article: Element, own: Element | null): boolean {
  // Popovers that are opened by hand stay until they are closed by hand: notes, often, and our own element.
  const open = document.querySelectorAll('dialog[open],:popover-open:not([popover=manual]),:fullscreen');
  return [...open].some((layer) => layer.checkVisibility()) || isPageCovered(document, article, own);
}

/** What only catches clicks hides nothing. */
function isSeenThrough(element: Element, window: Window): boolean {
  const { backgroundColor, backgroundImage, opacity } = window.getComputedStyle(element);
  const isClear = backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return Number(opacity) === 0 || (isClear && element.childElementCount === 0);
}

/** The page's foremost element at a point of the window. */
function topmostAt(document: Document, x: number, y: number, own: Element | null): Element | null {
  return document.elementsFromPoint?.(x, y).find((element) => element !== own) ?? null;
}

/** The outermost element around one that stays where it is in the window while the page scrolls. */
function pinnedAncestor(element: Element, window: Window): { element: Element; sticks: boolean } | null {
  let held: { element: Element; sticks: boolean } | null = null;
  const { documentElement, body } = element.ownerDocument;
  for (let at: Element | null = element; at !== null && at !== documentElement; at = at.parentElement) {
    if (at === body) break;
    const { position } = window.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') held = { element: at, sticks: position === 'sticky' };
  }
  return held;
}

/** Whether there is anything to press or to fill in within the strip. Custom elements may hold anything. */
function hasControls(element: Element, { left, right }: Extent): boolean {
  const candidates = [element, ...element.querySelectorAll('*')].slice(0, 400);
  return candidates.some((one) => {
    if (!one.matches(controls) && !one.localName.includes('-')) return false;
    const box = one.getBoundingClientRect();
    return box.width > 0 && box.right > left && box.left < right;
  });
}
