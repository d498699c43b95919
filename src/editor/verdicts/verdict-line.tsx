/** While a cell is edited: which verdicts its new text would flip, in one line where the keys are explained otherwise. */

import { useEditor } from '../state.ts';
import { Flips } from './flips.tsx';
import { useFlips } from './use-flips.ts';
import type { Prospect } from './verdict-changes.ts';

export function VerdictLine({ prospect }: { prospect: Prospect }) {
  const { labels } = useEditor();
  const found = useFlips(prospect, true);
  return (
    <p class="small verdict-line" role="status">
      {found === null || found.length === 0 ? (
        <span class="quiet">{found === null ? labels.verdicts.working : labels.verdicts.none}</span>
      ) : (
        <Flips flips={found} label={labels.verdicts.title} />
      )}
    </p>
  );
}
