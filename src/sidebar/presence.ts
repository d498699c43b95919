/** Whether our element still stands in the page: some pages take out what they do not know. */

export interface Presence {
  /** The element stands in the page from now on; or it has been taken out by ourselves. */
  watch: (element: Element) => void;
  rest: () => void;
}

/** Calls `onGone` once each time that somebody else took the element out while it was watched. */
export function watchPresence(document: Document, onGone: () => void): Presence {
  let element: Element | null = null;
  const observer = new MutationObserver(() => {
    if (element?.isConnected) return;
    observer.disconnect();
    onGone();
  });
  return {
    watch(now) {
      element = now;
      // The root element too can be exchanged for another.
      observer.observe(document, { childList: true });
      observer.observe(document.documentElement, { childList: true });
    },
    rest: () => observer.disconnect(),
  };
}
