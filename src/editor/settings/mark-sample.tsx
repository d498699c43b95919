/** A line of text with marks in it, by the very sheet that pages get. */
import { useLayoutEffect } from 'preact/hooks';
import type { Verdict } from '../../context/context.ts';
import { type MarksStyle, marksSheet } from '../../highlights/marks-sheet.ts';
import { formatNumber } from '../../surfaces/format.ts';
import type { MarkStyle } from '../../surfaces/mark-style.ts';
import { styleSheet } from '../../surfaces/style-sheet.ts';
import { useEditor } from '../state.ts';

const kinds: readonly MarkStyle[] = ['holds', 'check', 'open'];
/** A verdict that is marked so. */
const verdicts = { holds: 'agrees', check: 'differs', open: 'no_record' } as const satisfies Record<MarkStyle, Verdict>;
const numbers: Record<MarkStyle, number> = { holds: 14_000, check: 31_000, open: 900 };

export function MarkSample({ style }: { style: MarksStyle }) {
  const { shared, locale } = useEditor();
  useLayoutEffect(() => {
    // Highlights have one look a page: here each name becomes a class, so that all styles stand side by side.
    const sheet = styleSheet(marksSheet(style, (kind) => `[data-sample="${style}"] [data-kind="${kind}"]`));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [style]);
  return (
    <p class="mark-sample" data-sample={style}>
      {kinds.map((kind) => (
        <span key={kind}>
          <span data-kind={kind}>{formatNumber(numbers[kind], locale)}</span>{' '}
          <span class="small">{shared.verdicts[verdicts[kind]]}</span>
        </span>
      ))}
    </p>
  );
}
