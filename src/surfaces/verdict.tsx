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
