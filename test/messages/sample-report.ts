import type { Report } from '../../src/messages/calls.ts';

/** What an annotator reports that has found a story and shows it. */
export const report: Report = {
  state: 'story',
  kind: 'layoff',
  confidence: 0.9,
  why: [],
  lang: 'en',
  figures: 3,
  sidebar: 'shown',
  error: null,
};
