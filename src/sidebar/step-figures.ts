/** Keys that lead through the figures while focus is in the sidebar: from row to row, and from place to place in the text. */
import { figureRowId, rowOfFigure, type SidebarState } from './state.ts';

const ROW = '[data-section="figures"] .row-head';

/** Leads focus to rows once they are drawn: one may have stood in the tab until now. */
export interface RowFocus {
  lead: (row: string) => void;
  /** A row is about to have focus: until then the one that has it is of the step before. */
  isComing: () => boolean;
}

export function createRowFocus(root: ParentNode): RowFocus {
  let coming = 0;
  return {
    lead(row) {
      coming += 1;
      setTimeout(() => {
        coming -= 1;
        const head = root.querySelector<HTMLElement>(`[data-row="${row}"] .row-head`);
        const fold = head?.closest('details');
        if (fold) fold.open = true;
        head?.focus({ preventScroll: true });
      });
    },
    isComing: () => coming > 0,
  };
}

/** Leads focus to the row of a figure, if it has one. */
export function leadToFigure(state: SidebarState, { lead }: RowFocus, index: number): void {
  const row = rowOfFigure(state, index);
  if (row === null) return;
  state.currentRow.value = row;
  lead(row);
}

/** Listens for `n` and `p` (the next and the last place in the text), arrows, Home and End (rows). */
export function stepThroughFigures(
  root: ParentNode,
  container: HTMLElement,
  state: SidebarState,
  { isComing }: RowFocus,
): void {
  container.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof HTMLElement) || target.closest('input, textarea, select') !== null) return;
    const isDone = key === 'n' || key === 'p' ? step(key === 'n' ? 1 : -1, target) : moveFocus(key, target);
    if (isDone) event.preventDefault();
  });

  /** On to the next place in the text, from the row that has focus. */
  function step(by: 1 | -1, target: HTMLElement): boolean {
    const id = isComing() ? null : target.closest('[data-row]')?.getAttribute('data-row');
    const group = state.groups.value.find((each) => figureRowId(each.id) === id);
    state.actions.stepFigure(by, group?.indexes ?? []);
    return true;
  }

  function moveFocus(key: string, target: HTMLElement): boolean {
    const rows = [...root.querySelectorAll<HTMLElement>(ROW)];
    const at = rows.indexOf(target);
    if (at < 0) return false;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
    if (to === undefined) return false;
    rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
    return true;
  }
}
