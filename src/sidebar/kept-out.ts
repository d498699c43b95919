/** Where the sidebar does not come: the reader closed it there, or the page takes it out. And where they asked for it. */
import type { SiteMemory } from './site-memory.ts';

export interface KeptOut {
  /** The reader closed it, having used it or not; on a page that was closed before, nothing is said to anybody. */
  close: (used: boolean) => void;
  wasClosed: () => void;
  /** Nothing but that the reader had asked for it is forgotten. */
  letGo: () => void;
  /** The reader asks for it. */
  open: () => void;
  /** The page took it out and keeps doing so. */
  remove: () => void;
  /** One scrolled on to another address: for the reader it is the same page. */
  move: (from: string, to: string) => void;
  readonly isOut: boolean;
  readonly isRemoved: boolean;
  /** The reader asked for it, and has not closed it since. */
  readonly isAsked: boolean;
}

export function createKeptOut(address: () => string, site: SiteMemory): KeptOut {
  const closed = new Set<string>();
  const removed = new Set<string>();
  const asked = new Set<string>();
  return {
    close(used) {
      closed.add(address());
      asked.delete(address());
      site.closed(used);
    },
    wasClosed: () => void closed.add(address()),
    letGo: () => void asked.delete(address()),
    open() {
      closed.delete(address());
      removed.delete(address());
      asked.add(address());
      site.opened();
    },
    remove: () => void removed.add(address()),
    // The background is not told: who loads the page at that address gets the next article, on which nothing was said.
    move(from, to) {
      for (const set of [closed, removed, asked]) if (set.has(from)) set.add(to);
    },
    get isOut() {
      return closed.has(address()) || removed.has(address());
    },
    get isRemoved() {
      return removed.has(address());
    },
    get isAsked() {
      return asked.has(address());
    },
  };
}
