/**
 * Notices that a page's text came late, was drawn again by the site's framework or unfolded, at a cost that no page
 * feels: one batch of changes is taken note of, then nothing is observed until it was looked at, when the page is idle.
 */

/** After a change, when to look: soon at first, then less and less. */
const waits = [600, 1_500, 4_000, 9_000];
/** After a change that followed such a calm, soon again. */
const CALM = 10_000;
/** Marks in the text are put back sooner: they are gone as soon as the page draws its words anew. */
const MENDING = 120;
/** What looking takes is at most this share of the time. */
const SHARE = 1 / 30;
/** A page without a story is watched no longer than this. */
const LIMIT = 30_000;

export interface PageChangesOptions {
  document: Document;
  signal: AbortSignal;
  /** Reads the page again as far as it must. */
  look: () => void;
  /** Puts marks back whose words were drawn anew; cheap. */
  mend: () => void;
}

export interface PageChanges {
  /** Begins anew: the page went on to something else. */
  restart: () => void;
  /** While something is shown it is watched for as long as it can be seen; else for a limited time. */
  setLasting: (lasting: boolean) => void;
}

/** Watches the page until the signal ends it. */
export function watchPageChanges({ document, signal, look, mend }: PageChangesOptions): PageChanges {
  const window = document.defaultView ?? globalThis.window;
  let lasting = false;
  let used = 0;
  let last = 0;
  let cost = 0;
  let mending: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(onChange);

  function onChange(): void {
    observer.disconnect();
    const now = performance.now();
    if (now - last > CALM) used = 0;
    last = now;
    if (lasting) mending = setTimeout(mend, MENDING);
    const wait = waits[Math.min(used, waits.length - 1)] ?? CALM;
    used += 1;
    looking = setTimeout(whenIdle, Math.max(wait, cost / SHARE));
  }

  function whenIdle(): void {
    // Not in every environment that runs our code.
    if ('requestIdleCallback' in window) window.requestIdleCallback(lookNow, { timeout: 1_000 });
    else lookNow();
  }

  function lookNow(): void {
    if (signal.aborted) return;
    looking = undefined;
    const before = performance.now();
    // What changes while it is looked at is noticed too.
    if (lasting || used < waits.length) observe();
    look();
    cost = performance.now() - before;
  }

  function observe(): void {
    if (signal.aborted || (lasting && document.hidden)) return;
    // The whole document: pages replace their body too.
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(mending);
    clearTimeout(looking);
    clearTimeout(ending);
    looking = undefined;
  }

  function restart(): void {
    if (signal.aborted) return;
    clearTimeout(ending);
    used = 0;
    // What has changed already will be looked at.
    if (looking === undefined) observe();
    ending = setTimeout(() => !lasting && stop(), LIMIT);
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (!lasting) return;
      if (document.hidden) stop();
      else {
        restart();
        whenIdle();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', stop, { once: true });
  restart();

  return {
    restart,
    setLasting(next) {
      if (lasting === next) return;
      lasting = next;
      restart();
    },
  };
}
