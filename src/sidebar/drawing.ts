/** What draws in a page itself, and what words for others what was found there. */
import { copyText } from './copy-text.ts';
import { drawInRoot } from './draw-in-root.ts';
import { embedSidebar } from './embed.tsx';
import { sayStale } from './stale-notice.tsx';
import { summaryOf } from './summary.ts';

export const drawing = {
  drawInRoot,
  summaryOf,
  sayStale,
  // For a page of our own that shows the sidebar at work.
  embedSidebar,
  copyText,
} as const;
export type Drawing = typeof drawing;
