/** Keeps the marks of a story's figures on their words in the page, and says which of them have a place there. */
import type { PageArticle } from '../article/extract.ts';
import { indexText, rangeNow, relocate } from '../article/relocate.ts';
import type { Context } from '../context/context.ts';
import { createHighlights, type Highlights, type HighlightsOptions } from '../highlights/highlights.ts';
import { markStyleOf } from '../surfaces/mark-style.ts';

export interface FigureMarksOptions extends HighlightsOptions {
  /** The article as it was read, which the figures' offsets are of. */
  read: () => PageArticle;
  /** The article as it stands now: the same, or with a part of it gone. */
  now: () => PageArticle;
  context: () => Context;
  /** Whether figures are marked; else only the one that the reader is led to. */
  drawn: () => boolean;
  onPlaced: (figures: ReadonlySet<number>) => void;
}

export interface FigureMarks extends Pick<Highlights, 'rangeOf' | 'clear' | 'destroy'> {
  /** Marks every figure whose words are found. */
  place: () => void;
  /** Puts back the marks whose words were drawn anew. Gives whether all stand again that stood before. */
  mend: () => boolean;
  /** Sets one figure off from the others. */
  setCurrent: (index: number | null) => void;
  readonly current: number | null;
  readonly placed: ReadonlySet<number>;
}

/** Nothing is marked before `place` is called. */
export function createFigureMarks(options: FigureMarksOptions): FigureMarks {
  const { read, now, context, drawn, onPlaced } = options;
  const highlights = createHighlights(options);
  let current: number | null = null;
  let stood = new Set<number>();

  function mark(): Set<number> {
    // A translation is put into the page piece by piece and anew at any time: marks would stand on other words.
    if (read().limits.includes('translated')) highlights.clear();
    else highlights.place(found(), drawn());
    const placed = highlights.placed();
    highlights.setCurrent(current !== null && placed.has(current) ? current : null);
    onPlaced(placed);
    return placed;
  }

  function found() {
    // Looked up at most once, and only when the nodes themselves no longer hold the words.
    let index: ReturnType<typeof indexText> | undefined;
    const { places } = now();
    return context().figures.map(({ figure, verdict, ownRecords }, number) => {
      let range = rangeNow(read().places, figure, places);
      if (range === null) {
        index ??= indexText(places);
        range = relocate(read().places, figure, index);
      }
      // The page can see a mark's style. What the reader's own records say is not for the page.
      return { index: number, range, style: ownRecords ? 'open' : markStyleOf(verdict) } as const;
    });
  }

  return {
    place() {
      stood = mark();
    },
    mend() {
      if (highlights.placed().size === stood.size) return true;
      return mark().size >= stood.size;
    },
    setCurrent(index) {
      current = index;
      highlights.setCurrent(index);
    },
    get current() {
      return current;
    },
    get placed() {
      return highlights.placed();
    },
    rangeOf: highlights.rangeOf,
    clear() {
      current = null;
      stood = new Set();
      highlights.clear();
    },
    destroy: highlights.destroy,
  };
}
