/** Which rows of a long table are drawn: those in view and a few around them, so that its length costs nothing. */

/** A row's height in CSS pixels, the same for all; `table.css` draws it so. */
export const rowHeight = 36;
/** The head's height in CSS pixels; `table.css` draws it so. */
export const headHeight = 34;
/** Rows drawn beyond either edge: what is scrolled by a wheel's step meets drawn rows. */
const beyond = 4;

export interface Window {
  /** The first row drawn, and the first that is no longer. */
  from: number;
  to: number;
}

/** @param scrollTop, height of the part in view, in CSS pixels. */
export function windowOf(rows: number, scrollTop: number, height: number): Window {
  const first = Math.floor(scrollTop / rowHeight) - beyond;
  const last = Math.ceil((scrollTop + height) / rowHeight) + beyond;
  const to = Math.min(rows, Math.max(last, 0));
  return { from: Math.max(0, Math.min(first, to)), to };
}

/** Where to scroll so that a row is in view between the head and the lower edge; null where it is. */
export function scrollFor(row: number, scrollTop: number, height: number, head: number): number | null {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight + head;
  return bottom > scrollTop + height ? bottom - height : null;
}

/** Scrolls sideways so that a column is in view beside those that stay. */
export function scrollAcross(scroller: HTMLElement, column: number): void {
  const head = scroller.querySelector<HTMLElement>(`[data-head="${column}"]`);
  if (head === null) return;
  const stays = scroller.querySelector<HTMLElement>('[data-head="0"]')?.offsetWidth ?? 0;
  const { offsetLeft, offsetWidth } = head;
  const { scrollLeft, clientWidth } = scroller;
  if (offsetLeft < scrollLeft + stays) scroller.scrollLeft = offsetLeft - stays;
  else if (offsetLeft + offsetWidth - clientWidth > scrollLeft)
    scroller.scrollLeft = offsetLeft + offsetWidth - clientWidth;
}
