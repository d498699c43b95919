/** Watches for text that comes late, or is drawn again by the site's framework, for a limited time. */

/** After a change, when to look: soon at first, then less and less; after the last the page is left alone. */
const waits = [600, 1_500, 4_000, 9_000];
/** However little changes, the page is not watched for longer than this. */
const limit = 30_000;

export interface LateText {
  /** Begins anew: the page went on to something else. */
  restart: () => void;
}

/** Calls `look` some time after the body changed, at most once for each of the waits. `signal` ends it. */
export function watchLateText(document: Document, signal: AbortSignal, look: () => void): LateText {
  let used = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    if (looking !== undefined) return;
    looking = setTimeout(() => {
      looking = undefined;
      if (used >= waits.length) stop();
      look();
    }, waits[used]);
    used += 1;
  });

  function stop(): void {
    observer.disconnect();
    clearTimeout(looking);
    clearTimeout(ending);
    looking = undefined;
  }

  function restart(): void {
    stop();
    // A page without a body has no text to wait for.
    if (signal.aborted || !document.body) return;
    used = 0;
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    ending = setTimeout(stop, limit);
  }

  signal.addEventListener('abort', stop, { once: true });
  restart();
  return { restart };
}
