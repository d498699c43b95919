/** Brings words of the page to where they can be read. */

/** Whether anything of it is drawn at all: text that is folded away has no place. */
export function isDrawn(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether any of it stands in the window, covered or not. */
export function isInWindow(range: Range): boolean {
  const window = range.startContainer.ownerDocument?.defaultView;
  if (!window) return false;
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

/**
 * Scrolls the range to the middle of the window, unless it can be read there already.
 * @param covered how much of the window is covered from below, in CSS pixels.
 * @returns whether it had to.
 */
export function scrollToRange(range: Range, covered = 0): boolean {
  const { startContainer } = range;
  const window = startContainer.ownerDocument?.defaultView;
  if (!window || (isReadable(range, window, covered) && !isUnderWay(window))) return false;
  // Parts of a page can scroll by themselves: the nearest element moves those, the window does the rest.
  startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top, left, right, height } = range.getBoundingClientRect();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Vertical text runs on sideways.
  const aside = left < 0 || right > window.innerWidth ? (left + right - window.innerWidth) / 2 : 0;
  // To a place and not by a distance: it may be under way to another one.
  window.scrollTo({
    top: window.scrollY + top + height / 2 - (window.innerHeight - covered) / 2,
    left: window.scrollX + aside,
    behavior: still ? 'instant' : 'smooth',
  });
  if (!still) begun.set(window, performance.now());
  return true;
}

/** No browser takes longer than this to scroll smoothly. Milliseconds. */
const LONGEST = 1_500;
const begun = new WeakMap<Window, number>();

/** Words that can be read while the page scrolls past them will not be there when it rests. */
function isUnderWay(window: Window): boolean {
  return performance.now() - (begun.get(window) ?? Number.NEGATIVE_INFINITY) < LONGEST;
}

/** In the window, clear of its edges and of what sticks to them. */
function isReadable(range: Range, window: Window, covered: number): boolean {
  const { top, bottom, left, right, height } = range.getBoundingClientRect();
  if (height === 0 || top < 24 || bottom > window.innerHeight - covered - 24 || left < 0 || right > window.innerWidth)
    return false;
  const { document } = window;
  const over = document.elementFromPoint?.((left + right) / 2, (top + bottom) / 2);
  const words = range.commonAncestorContainer;
  return !over || over.contains(words) || words.contains(over);
}
