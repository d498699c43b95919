/** What the element in the page and the sheet that the background puts in agree on, so that a page makes room. */

/** What our element in the page is known by. */
export const hostMark = 'data-prior-waves';
/**
 * A plain element, for a page can define any name of its own: the constructor that it gives to the name is handed every
 * element of that name, and `attachInternals` lets it look into a root that is closed.
 */
export const hostSelector = `div[${hostMark}]`;

export interface RoomSize {
  side: 'left' | 'right';
  /** Whole CSS pixels. */
  pixels: number;
}

/** How a size is written on our element. */
export function roomName({ side, pixels }: RoomSize): string {
  return `${side}-${pixels}`;
}

/**
 * A margin of the page. It holds only while our element stands in the page and names this very size, and not in print:
 * so page and panel move within one frame, and the page is as it was whenever the element is gone.
 */
export function roomSheet(size: RoomSize): string {
  return `@media not print {
  html:has(> ${hostSelector}[data-room="${roomName(size)}"]) {
    margin-${size.side}: ${size.pixels}px !important;
  }
}`;
}
