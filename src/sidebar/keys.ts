/** The Escape key, within the sidebar and in the page, and what counts as using the sidebar. */
import type { StandState } from './stand.ts';

/** Closes at Escape, where nothing within has made use of the key. */
export function closeOnEscape(container: HTMLElement, close: () => void): void {
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) close();
  });
}

export interface PageEscape {
  document: Document;
  signal: AbortSignal;
  close: () => void;
  isOpen: () => boolean;
  /** Whether the page has something open that the key is for. */
  pageComesFirst: () => boolean;
}

/** Esc in the page itself is ours only where it means nothing else; and the page cannot press it. */
export function closeOnPageEscape({ document, signal, close, isOpen, pageComesFirst }: PageEscape): void {
  /** Looked up before the page's own listeners, which may have closed what was open. */
  let forPage = false;
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') forPage = isOpen() && pageComesFirst();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (isOpen() && !forPage && meansClose(event)) close();
    },
    { signal },
  );
}

function meansClose(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || event.isComposing) return false;
  // A component of the page tells only its own element as the target.
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return true;
  return !target.isContentEditable && !target.closest('input, textarea, select, dialog');
}

/** A press or a key within what the sidebar says is use of it; on its frame and its buttons to close it is not. */
export function noteUse(container: HTMLElement, stand: StandState): void {
  for (const name of ['pointerdown', 'keydown', 'wheel']) {
    container.addEventListener(
      name,
      ({ target }) => {
        if (stand.used || !(target instanceof Element) || target.closest('.scroller') === null) return;
        stand.used = true;
        stand.keep({ closings: 0 });
      },
      { passive: true },
    );
  }
}
