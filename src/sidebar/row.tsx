import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../surfaces/icons.tsx';
import { toggleRow, useSidebar } from './state.ts';

export interface RowProps {
  /** Unique in the sidebar. */
  id: string;
  /** What the row says while closed; everything in it is read out as the button's name. */
  head: ComponentChildren;
  /** The receipt, drawn once the row is open. */
  children: () => ComponentChildren;
  onOpen?: () => void;
}

/** A row that opens its receipt in place. */
export function Row({ id, head, children, onOpen }: RowProps) {
  const state = useSidebar();
  const row = useRef<HTMLDivElement>(null);
  const open = state.openRows.value.has(id);
  const current = state.currentRow.value === id;

  useEffect(() => {
    if (current && row.current) bringIntoView(row.current);
  }, [current]);

  return (
    <div class="row" ref={row} data-row={id} data-current={current || undefined}>
      <button
        type="button"
        class="row-head"
        aria-expanded={open}
        aria-controls={`receipt-${id}`}
        onClick={() => {
          if (toggleRow(state, id)) onOpen?.();
        }}
      >
        <span class="row-said">{head}</span>
        <span class="row-chevron">
          <Icon name="chevron" />
        </span>
      </button>
      <div id={`receipt-${id}`} class="receipt" hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}

/** Scrolls the panel and nothing else: `scrollIntoView` would move the page behind it too. */
function bringIntoView(row: HTMLElement): void {
  const fold = row.closest('details');
  if (fold) fold.open = true;
  const scroller = row.closest('.scroller');
  if (!scroller) return;
  const within = scroller.getBoundingClientRect();
  const at = row.getBoundingClientRect();
  if (at.top >= within.top && at.top < within.bottom - 80) return;
  scroller.scrollTop += at.top - within.top - 48;
}
