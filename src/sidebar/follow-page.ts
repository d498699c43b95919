/** When to look at a page again: its text changes, it goes on to another address, another article comes into view, it returns. */
import type { StoryOnPage } from '../article/stories-on-page.ts';
import { watchView } from './article-in-view.ts';
import { watchPageChanges } from './page-changes.ts';

export interface FollowOptions {
  document: Document;
  signal: AbortSignal;
  /** The page may show something else. */
  look: () => void;
  /** Words may stand in other nodes. */
  mend: () => void;
  /** The reader scrolled on to another article of the page, or back to one. */
  turn: () => void;
  /** The address changed within the page. `replaced`: in place of the former one, as when one scrolls on. */
  onMove: (from: string, to: string, replaced: boolean) => void;
  /** The page was put aside and comes back as it was: what was said to it meanwhile it has not heard. */
  onReturn: () => void;
  /** The page wrote itself anew as a whole: what listened to the former document hears nothing any more. */
  onRewrite: () => void;
}

export interface Following {
  /** The page's address, as far as it names a page. */
  readonly address: string;
  /** Takes the articles on the page; gives the one that the reader is at. */
  among: (stories: readonly StoryOnPage[]) => StoryOnPage | null;
  /** Whether something is shown: then the page is followed for as long as it is seen. */
  setLasting: (lasting: boolean) => void;
}

/** After a client-side navigation sites draw the next article within this time, or the late text is noticed. */
const NAVIGATION = 300;

/** Follows the page until the signal ends it. */
export function followPage(options: FollowOptions): Following {
  const { document, signal, look, onMove, onReturn, onRewrite } = options;
  const window = document.defaultView ?? globalThis.window;
  let address = addressOf(window.location);
  const changes = watchPageChanges(options);
  const view = watchView(document, signal, options.turn);

  function noteAddress(replaced: boolean): void {
    const from = address;
    address = addressOf(window.location);
    if (from === address) return;
    onMove(from, address, replaced);
    changes.restart();
    setTimeout(look, NAVIGATION);
  }
  navigation.addEventListener('currententrychange', ({ navigationType }) => noteAddress(navigationType === 'replace'), {
    signal,
  });
  // A page that takes navigations over draws what is new before this comes.
  navigation.addEventListener(
    'navigatesuccess',
    () => {
      noteAddress(false);
      changes.restart();
    },
    { signal },
  );

  window.addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
  document.addEventListener('resume', onReturn, { signal });

  // `document.open` takes every listener off the document, and leaves observers.
  const root = document.documentElement;
  const rewriting = new MutationObserver(() => {
    if (document.documentElement === null || document.documentElement === root) return;
    rewriting.disconnect();
    onRewrite();
  });
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewriting.disconnect(), { once: true });

  return {
    get address() {
      return address;
    },
    among: view.among,
    setLasting: changes.setLasting,
  };
}

/** Where in a page one is makes no other page, but for sites that keep their addresses behind the hash. */
function addressOf({ href, hash }: Pick<Location, 'href' | 'hash'>): string {
  return /^#!?\//.test(hash) ? href : (href.split('#', 1)[0] ?? '');
}
