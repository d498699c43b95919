import type { Verdict } from '../context/context.ts';

/** How a figure is underlined, in the page and in our own lists: it holds, it wants a look, or nothing is known. */
export type MarkStyle = 'holds' | 'check' | 'open';

export function markStyleOf(verdict: Verdict): MarkStyle {
  if (verdict === 'agrees' || verdict === 'rounds') return 'holds';
  return verdict === 'no_record' ? 'open' : 'check';
}
