/** Keeps where the reader was in the text while they are led to words elsewhere in it, and brings them back there. */
import type { Places } from '../article/places.ts';
import { findReadingLine, type ReadingLine } from './reading-line.ts';
import { isInWindow } from './scroll-to.ts';

/** Scrolling has come to rest after so many milliseconds. */
const RESTING = 200;

export interface WayBackOptions {
  document: Document;
  places: () => Places;
  signal: AbortSignal;
  /** There is a way back, or there is none any more. */
  onChange: (open: boolean) => void;
  /** Takes focus out of the sidebar. */
  releaseFocus: () => void;
}

export interface WayBack {
  /** To be called before the page is scrolled to words. The first place counts until one went back or read on. */
  leave: () => void;
  /** The reader was led to these words. */
  arrive: (range: Range) => void;
  /** The reader leaves the page for the sidebar by a key: then the way back leads to this element too. */
  leaveFocus: (element: Element | null) => void;
  goBack: () => void;
  forget: () => void;
}

export function createWayBack({ document, places, signal, onChange, releaseFocus }: WayBackOptions): WayBack {
  let left: { line: ReadingLine; at: number } | null = null;
  let focused: Element | null = null;
  let shown: Range | null = null;
  let isOpen = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function setOpen(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    if (open) document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    else document.removeEventListener('scroll', onScroll, { capture: true });
    onChange(open);
  }

  function forget(): void {
    left = null;
    focused = null;
    shown = null;
    clearTimeout(resting);
    setOpen(false);
  }

  /** Whoever scrolled on from the words reads there now. */
  function onScroll(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (shown !== null && !isInWindow(shown)) forget();
    }, RESTING);
  }
  signal.addEventListener('abort', forget, { once: true });

  return {
    leave() {
      if (left !== null) return;
      const line = findReadingLine(places(), 0);
      if (line !== null) left = { line, at: line.at() };
    },
    arrive(range) {
      shown = range;
      setOpen(left !== null);
    },
    leaveFocus(element) {
      focused = element;
      setOpen(true);
    },
    goBack() {
      const to = { left, focused };
      forget();
      if (to.left !== null) {
        const { line, at } = to.left;
        const moved = line.moved();
        // Where the line itself is gone, the height in the page has to do.
        line.scrollBy(moved === 0 ? at - line.at() : moved);
      }
      if (to.focused === null) return;
      releaseFocus();
      if (to.focused instanceof HTMLElement && to.focused.isConnected) to.focused.focus({ preventScroll: true });
    },
    forget,
  };
}
