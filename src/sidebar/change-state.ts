/** Another article, or the same one anew, in a sidebar that stands: what was opened beside each stays open. */
import { batch } from '@preact/signals';
import type { Context } from '../context/context.ts';
import { type Memory, noteOpened } from './memory.ts';
import { kindToList, type SidebarState } from './state.ts';

/** Takes down what is open beside the article that is shown. */
export function keepOpened(state: Pick<SidebarState, 'page' | 'openRows' | 'waveKind'>, memory: Memory): void {
  noteOpened(memory, state.page.title, { rows: state.openRows.peek(), kind: state.waveKind.peek() });
}

/** Opens what was open beside the article before. */
export function openAsBefore(state: SidebarState, memory: Memory): void {
  const before = memory.get(state.page.title);
  state.openRows.value = before?.rows ?? new Set();
  state.waveKind.value = before?.kind ?? kindToList(state.context.peek(), state.listed.peek());
}

/** Draws the same article anew: its Context, its text, or both. Its headline may have become another one. */
export function updateState(
  state: SidebarState,
  memory: Memory,
  next: { context?: Context | undefined; page?: SidebarState['page'] | undefined },
): void {
  const { context, page } = next;
  if (page && page.title !== state.pageFacts.peek().title) keepOpened(state, memory);
  batch(() => {
    if (page) state.pageFacts.value = page;
    if (context) state.context.value = context;
  });
}

/** Draws another article's Context, with what was opened beside it before. */
export function turnState(
  state: SidebarState,
  memory: Memory,
  next: { context: Context; page: SidebarState['page'] },
): void {
  const { context, page } = next;
  keepOpened(state, memory);
  batch(() => {
    state.pageFacts.value = page;
    state.context.value = context;
    openAsBefore(state, memory);
    state.currentRow.value = null;
    state.placed.value = new Set();
    state.canReturn.value = false;
    state.aside.value = null;
    state.turn.value += 1;
  });
}
