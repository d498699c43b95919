/** Verdicts that a change flips, in one line: the figure as printed, what it was and what it is. */
import { headed } from '../../surfaces/format.ts';
import { VerdictMark } from '../../surfaces/verdict.tsx';
import { useEditor } from '../state.ts';
import type { Flip } from './verdict-changes.ts';

export function Flips({ flips, label }: { flips: readonly Flip[]; label: string }) {
  const { locale } = useEditor();
  return (
    <>
      <span class="quiet">{headed(label, locale)}</span>
      {flips.map(({ title, lang, figure, from, to }) => (
        <span key={`${title} ${figure} ${from} ${to}`} class="flip" title={title}>
          <Flipped {...{ lang, figure, from, to }} />
        </span>
      ))}
    </>
  );
}

/** One figure as printed, with the verdict that it had and the one that it would have. */
export function Flipped({ lang, figure, from, to }: Pick<Flip, 'lang' | 'figure' | 'from' | 'to'>) {
  const { shared } = useEditor();
  return (
    <>
      <bdi class="printed" lang={lang}>
        {figure}
      </bdi>
      <VerdictMark verdict={from} labels={shared} />
      <span aria-hidden="true">→</span>
      <VerdictMark verdict={to} labels={shared} />
    </>
  );
}
