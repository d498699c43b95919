/** While a cell is edited: which verdicts its new text would flip, in one line where the keys are explained otherwise. */
import { VerdictMark } from '../surfaces/verdict.tsx';
import { useEditor } from './state.ts';
import { useFlips } from './use-flips.ts';
import type { Prospect } from './verdict-changes.ts';

export function VerdictLine({ prospect }: { prospect: Prospect }) {
  const { labels, shared } = useEditor();
  const found = useFlips(prospect, true);
  return (
    <p class="small verdict-line" role="status">
      {found === null || found.length === 0 ? (
        <span class="quiet">{found === null ? labels.verdicts.working : labels.verdicts.none}</span>
      ) : (
        <>
          <span class="quiet">{labels.verdicts.title}:</span>
          {found.map(({ title, lang, figure, from, to }) => (
            <span key={`${title} ${figure} ${from} ${to}`} class="flip" title={title}>
              <bdi class="printed" lang={lang}>
                {figure}
              </bdi>
              <VerdictMark verdict={from} labels={shared} />
              <span aria-hidden="true">→</span>
              <VerdictMark verdict={to} labels={shared} />
            </span>
          ))}
        </>
      )}
    </p>
  );
}
