import type { MarkStyle } from '../surfaces/mark-style.ts';

/** The names under which ranges are registered. The page can see them, so they say nothing of the dataset's. */
export const highlightNames: Record<MarkStyle | 'current', string> = {
  holds: 'prior-waves-holds',
  check: 'prior-waves-check',
  open: 'prior-waves-open',
  current: 'prior-waves-current',
};
