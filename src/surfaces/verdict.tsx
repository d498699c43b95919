import type { Verdict } from '../context/context.ts';
import { Icon } from './icons.tsx';
import type { Labels } from './labels/index.ts';

/** A verdict as icon and word. The colour only repeats what both say. */
export function VerdictMark({ verdict, labels }: { verdict: Verdict; labels: Pick<Labels, 'verdicts'> }) {
  return (
    <span class="verdict" data-verdict={verdict}>
      <Icon name={verdict} />
      {labels.verdicts[verdict]}
    </span>
  );
}

/** How a figure is underlined, in the page and in our own lists: it holds, it wants a look, or nothing is known. */
export type MarkStyle = 'holds' | 'check' | 'open';

export function markStyleOf(verdict: Verdict): MarkStyle {
  if (verdict === 'agrees' || verdict === 'rounds') return 'holds';
  return verdict === 'no_record' ? 'open' : 'check';
}
