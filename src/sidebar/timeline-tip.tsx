import { useLayoutEffect, useRef } from 'preact/hooks';
import { statusSign } from '../surfaces/timeline/drawing.ts';
import type { TimelineLayout } from '../surfaces/timeline/marks.ts';
import type { Mark } from '../surfaces/timeline/pointing.ts';
import { Shapes } from '../surfaces/timeline/shapes.tsx';
import type { MarkWords } from './timeline-model.ts';

/** Between mark and tooltip; the tooltip's own rim bridges it, so that a pointer can go over. */
const GAP = 6;

export interface TimelineTipProps {
  mark: Mark;
  words: MarkWords;
  layout: TimelineLayout;
}

/**
 * What a mark says. It covers no other mark as far as can be: above what is drawn to scale where there is room, else below
 * everything, as for signs under the line. It stays while mark or tooltip are pointed at or the mark has
 * the focus. The mark's name says the same, so this is only to be seen.
 */
export function TimelineTip({ mark, words, layout }: TimelineTipProps) {
  const tip = useRef<HTMLDivElement>(null);
  const { box } = mark;

  useLayoutEffect(() => {
    const element = tip.current;
    const plot = element?.parentElement;
    if (!element || !plot) return;
    const { offsetWidth, offsetHeight } = element;
    const middle = (box.left + box.right) / 2;
    const left = Math.min(Math.max(middle - offsetWidth / 2, 0), Math.max(0, layout.width - offsetWidth));
    const isSign = mark.type === 'wave' && mark.at.inStrip;
    const ceiling = plot.closest('.scroller')?.getBoundingClientRect().top ?? 0;
    const edge = Math.min(box.top, layout.roof) - GAP;
    const above = !isSign && plot.getBoundingClientRect().top + edge - ceiling >= offsetHeight;
    element.dataset.side = above ? 'above' : 'below';
    element.style.insetInlineStart = `${left}px`;
    element.style.insetBlockStart = `${above ? edge - offsetHeight : layout.foot + GAP}px`;
  });

  const { count, date, state, title, titleLang, more } = words;
  return (
    <div ref={tip} class="tip small" role="tooltip" aria-hidden="true">
      <p class="tip-line">
        <strong>{count}</strong>
        <span class="tip-state">
          {mark.type === 'wave' && (
            <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
              <Shapes shapes={statusSign(mark.at.wave.status, 0, 0, 'ink')} colour={(paint) => `var(--${paint})`} />
            </svg>
          )}
          {state}
        </span>
      </p>
      {date && <p class="quiet">{date}</p>}
      {title && <p lang={titleLang}>{title}</p>}
      {more.length > 0 && <p class="quiet">{more.join(' · ')}</p>}
    </div>
  );
}
