/** What draws over a page, and what words for others what was found there. */
import { copyText } from './copy-text.ts';
import { embedSidebar } from './embed.tsx';
import { createFigureMarks } from './figure-marks.ts';
import { createLookUp } from './look-up/look-up.ts';
import { scrollToRange } from './scroll-to.ts';
import { sayStale } from './stale-notice.tsx';
import { nextFigure } from './step-figures.ts';
import { summaryOf } from './summary.ts';
import { createView } from './view.ts';

export const drawing = {
  createView,
  createLookUp,
  summaryOf,
  sayStale,
  // For a page of our own that shows the sidebar at work.
  embedSidebar,
  createFigureMarks,
  copyText,
  scrollToRange,
  nextFigure,
} as const;
export type Drawing = typeof drawing;
