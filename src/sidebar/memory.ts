/** What the reader had opened beside an article, kept while they look at another one in the same tab. In memory only. */
import type { WaveKind } from './state.ts';

interface Opened {
  rows: ReadonlySet<string>;
  kind: WaveKind;
}

/** By the article's headline. */
export type Memory = Map<string, Opened>;

/** More than one reads in a tab; a page can change its headline for ever. */
const MOST = 100;

export function noteOpened(memory: Memory, title: string, opened: Opened): void {
  memory.delete(title);
  memory.set(title, opened);
  const [oldest] = memory.keys();
  if (memory.size > MOST && oldest !== undefined) memory.delete(oldest);
}
