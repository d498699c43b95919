/** Brings words of the page to the middle of the window, unless they can be seen there already. */
export function scrollToRange(range: Range): void {
  const { startContainer } = range;
  const window = startContainer.ownerDocument?.defaultView;
  if (!window) return;
  if (isSeen(range, window)) return;
  // Parts of a page can scroll by themselves: the nearest element moves those, the window does the rest.
  startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: still ? 'instant' : 'smooth' });
}

function isSeen(range: Range, window: Window): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  // Headers that stick to the window's upper edge cover what is beneath them.
  return height > 0 && top > 96 && bottom < window.innerHeight - 24;
}
