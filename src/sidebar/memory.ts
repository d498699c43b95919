/** What the reader had opened beside an article, kept while they look at another one in the same tab. In memory only. */
import { batch } from '@preact/signals';
import type { Context } from '../context/context.ts';
import { kindToList, type SidebarState } from './state.ts';

interface Opened {
  rows: ReadonlySet<string>;
  kind: SidebarState['waveKind']['value'];
}

/** By the article's headline. */
export type Memory = Map<string, Opened>;

/** More than one reads in a tab; a page can change its headline for ever. */
const MOST = 100;

/** Takes down what is open beside the article that is shown. */
export function keepOpened(state: Pick<SidebarState, 'page' | 'openRows' | 'waveKind'>, memory: Memory): void {
  noteOpened(memory, state.page.title, { rows: state.openRows.peek(), kind: state.waveKind.peek() });
}

export function noteOpened(memory: Memory, title: string, opened: Opened): void {
  memory.delete(title);
  memory.set(title, opened);
  const [oldest] = memory.keys();
  if (memory.size > MOST && oldest !== undefined) memory.delete(oldest);
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
