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

/** What our element asks of the sheet below whether it is there. */
export const stayProperty = '--prior-waves-stay';

/**
 * Says to our element that the extension is there. Firefox takes the sheets of an extension off the pages when that is
 * updated, switched off or removed, and stops its scripts without a word: what hangs by the sheet goes with it.
 */
export const staySheet = `${hostSelector} { ${stayProperty}: block; }`;

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
