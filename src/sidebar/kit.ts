/**
 * For a page of our own that shows the extension at work: the steps out of the very file that is brought into pages, so
 * that what is shown is what runs there, and the package holds it once. The sidebar comes from its own (`drawing.ts`).
 */
import { extractArticle } from '../article/extract.ts';
import { rangeFor } from '../article/places.ts';
import { applyCorrections } from '../story/corrections.ts';
import { createFigureMarks } from './figure-marks.ts';
import { nextFigure } from './next-figure.ts';
import { readPage } from './page-reading.ts';
import { scrollToRange } from './scroll-to.ts';

export const kit = {
  extractArticle,
  rangeFor,
  readPage,
  applyCorrections,
  createFigureMarks,
  scrollToRange,
  nextFigure,
} as const;
export type Kit = typeof kit;
