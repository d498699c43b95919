/**
 * For a page of our own that shows the extension at work: the steps and the sidebar out of the very file that is brought
 * into pages, so that what is shown is what runs there, and the package holds it once.
 */
import { extractArticle } from '../article/extract.ts';
import { rangeFor } from '../article/places.ts';
import { applyCorrections } from '../story/corrections.ts';
import { copyText } from './copy-text.ts';
import { embedSidebar } from './embed.tsx';
import { createFigureMarks } from './figure-marks.ts';
import { readPage } from './page-reading.ts';
import { scrollToRange } from './scroll-to.ts';
import { nextFigure } from './step-figures.ts';

export const kit = {
  extractArticle,
  rangeFor,
  readPage,
  applyCorrections,
  embedSidebar,
  createFigureMarks,
  copyText,
  scrollToRange,
  nextFigure,
} as const;
export type Kit = typeof kit;
