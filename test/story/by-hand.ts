/** Reasons of a figure that a test writes by hand. */
import type { FigureReasons } from '../../src/story/reasons.ts';

export function byHand(change: Partial<FigureReasons> = {}): FigureReasons {
  return {
    role: [{ code: 'none', words: [] }],
    subject: { code: 'topic', words: [] },
    asOf: { code: 'none', words: [], rule: null, open: null },
    status: { code: 'announced', words: [] },
    qualifier: null,
    corrected: null,
    ...change,
  };
}
