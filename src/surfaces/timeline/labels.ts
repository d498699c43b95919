/** Words on a drawing that cover neither each other nor what is drawn. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Label {
  text: string;
  /** The middle of the line's foot. */
  x: number;
  y: number;
  strong: boolean;
}

/** Of all words on a drawing. CSS pixels. */
export const TEXT_SIZE = 11;
/** The room that a line takes above its foot and below. */
const ABOVE = 10;
const BELOW = 1;
/** Between words that stand side by side, or they would read as one: wider than a blank. */
const APART = 5;

/** About how wide a line is: 0.58 em a character, 1 em for Han characters. */
export function textWidth(text: string, strong = false): number {
  const ems = [...text].reduce((sum, char) => sum + (char > '\u2E80' ? 1 : 0.58), 0);
  return ems * TEXT_SIZE * (strong ? 1.06 : 1);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

export class Labelling {
  readonly #within: Box;
  readonly #standing: readonly Box[];
  readonly #taken: Box[] = [];

  constructor(within: Box, standing: readonly Box[]) {
    this.#within = within;
    this.#standing = standing;
  }

  /** Whether nothing stands in a box but what it belongs to. */
  isFree(box: Box, own?: Box): boolean {
    if (box.left < this.#within.left || box.right > this.#within.right || box.top < this.#within.top) return false;
    if (this.#taken.some((other) => overlap(box, other))) return false;
    return !this.#standing.some((other) => !same(other, own) && overlap(box, other));
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  /**
   * Words at the first of the places where they cover nothing, moved aside as far as the edges ask; null where there is
   * none. `own` is what they belong to; `over` lets them stand on bars, though not on other words.
   */
  place(
    text: string,
    strong: boolean,
    own: Box,
    places: readonly { x: number; y: number }[],
    over = false,
  ): Label | null {
    const half = textWidth(text, strong) / 2;
    const { left, right } = this.#within;
    for (const place of places) {
      const x = Math.min(Math.max(place.x, left + half), right - half);
      // Words beside something that would be moved onto it belong elsewhere.
      if (Math.abs(x - place.x) > 0.5 && place.y > own.top) continue;
      const box = { left: x - half, right: x + half, top: place.y - ABOVE, bottom: place.y + BELOW };
      const free = over ? !this.#taken.some((other) => overlap(box, other)) : this.isFree(box, own);
      if (!free) continue;
      this.take({ left: box.left - APART, right: box.right + APART, top: box.top - 1, bottom: box.bottom + 1 });
      return { text, x, y: place.y, strong };
    }
    return null;
  }
}

function same(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.left === b.left && a.right === b.right && a.top === b.top;
}
