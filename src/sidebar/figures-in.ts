import { type Places, rangeFor } from '../article/places.ts';
import type { Context } from '../context/context.ts';

/** Which figures' words stand in the page as it is now, by index; with a stretch of it, those that it takes in. */
export function figuresIn(places: Places, { figures }: Context, stretch: Range | null = null): Set<number> {
  const found = figures.flatMap(({ figure }, index) => {
    const range = rangeFor(places, figure);
    return range !== null && (stretch === null || overlap(range, stretch)) ? [index] : [];
  });
  return new Set(found);
}

/** Whether two ranges have a character in common. */
function overlap(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 && one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  );
}
