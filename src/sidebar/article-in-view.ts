/** On a page with several articles: which of them the reader is at. */
import type { StoryOnPage } from '../article/stories-on-page.ts';

/** Where in the window one reads, as shares of its height: an article counts once no other one stands in this band. */
const BAND = { top: 0.3, bottom: 0.6 };
/** It counts once it stayed for this long, so that nothing is drawn for what is only scrolled past. */
const STAYED = 350;

/**
 * Input: where articles stand in a window of a height, which of them counts at present, and which one the address
 * names; null for none. Output: which one counts now. Between two articles that both stand where one reads nothing
 * changes, so that scrolling to and fro at their border does not either.
 */
export function inView(
  boxes: readonly Pick<DOMRectReadOnly, 'top' | 'bottom'>[],
  height: number,
  { current, named }: { current: number | null; named: number | null },
): number | null {
  const inBand = boxes.flatMap(({ top, bottom }, index) =>
    top < height * BAND.bottom && bottom > height * BAND.top && bottom > top ? [index] : [],
  );
  for (const wanted of [current, named]) if (wanted !== null && inBand.includes(wanted)) return wanted;
  return inBand[0] ?? current ?? named ?? (boxes.length > 0 ? 0 : null);
}

export interface ArticleInView {
  /** Takes the articles that stand on the page now; gives the one that counts, null where there are none. */
  among: (stories: readonly StoryOnPage[]) => StoryOnPage | null;
}

/** Calls `turn` when another article than the one that counted has come into view, and stayed. `signal` ends it. */
export function watchView(document: Document, signal: AbortSignal, turn: (story: StoryOnPage) => void): ArticleInView {
  const window = document.defaultView ?? globalThis.window;
  let stories: readonly StoryOnPage[] = [];
  let current: Element | null = null;
  let staying: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | null = null;
  signal.addEventListener('abort', stop, { once: true });

  function stop(): void {
    clearTimeout(staying);
    observer?.disconnect();
    observer = null;
  }

  function pick(): StoryOnPage | null {
    const indexOf = (wanted: (story: StoryOnPage) => boolean) => {
      const found = stories.findIndex(wanted);
      return found < 0 ? null : found;
    };
    const picked = inView(
      stories.map(({ element }) => element.getBoundingClientRect()),
      window.innerHeight,
      {
        current: indexOf(({ element }) => element === current),
        named: indexOf(({ element, address }) => isNamed(element, address, window.location)),
      },
    );
    return picked === null ? null : (stories[picked] ?? null);
  }

  /** The browser tells when one comes into the band or leaves it, and only then. */
  function onCrossing(): void {
    clearTimeout(staying);
    staying = setTimeout(() => {
      const story = pick();
      if (story === null || story.element === current) return;
      current = story.element;
      turn(story);
    }, STAYED);
  }

  return {
    among(next) {
      const same = next.length === stories.length && next.every(({ element }, i) => element === stories[i]?.element);
      stories = next;
      if (next.length === 0) {
        stop();
        current = null;
        return null;
      }
      const story = pick();
      current = story?.element ?? null;
      if (!same && 'IntersectionObserver' in window) {
        stop();
        const margin = `-${BAND.top * 100}% 0px -${100 - BAND.bottom * 100}% 0px`;
        observer = new IntersectionObserver(onCrossing, { rootMargin: margin });
        for (const { element } of next) observer.observe(element);
      }
      return story;
    },
  };
}

/** Whether the page's address is the article's own, or leads to a place in it. */
function isNamed(element: Element, address: string | null, { href, hash }: Location): boolean {
  const bare = (url: string) => url.split(/[?#]/, 1)[0]?.replace(/\/$/, '');
  if (address !== null && bare(address) === bare(href)) return true;
  const target = hash.length > 1 ? element.ownerDocument.getElementById(decodeURIComponentSafe(hash.slice(1))) : null;
  return target !== null && (target === element || element.contains(target));
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
