/** Finds the article that the reader is at, and tells cheaply whether it is worth reading it again. */
import { extractArticle, type PageArticle } from '../article/extract.ts';
import { type StoryOnPage, storiesOnPage } from '../article/stories-on-page.ts';
import { type PageReading, readPage } from './page-reading.ts';
import { restLater } from './rest-later.ts';

export interface Found {
  page: PageArticle | null;
  /** Which of the page's articles it is, where there are several. */
  story: StoryOnPage | null;
}

export interface PageReader {
  find: () => Found;
  /** `asked`: the reader wants an article that is in doubt taken for a story. */
  read: (found: Found, asked: boolean, isOver: () => boolean) => Promise<PageReading>;
  /** The page went on: its head speaks of something else. */
  forget: () => void;
  /** Whether the article's surroundings hold the text that they held when it was found last. */
  isUnchanged: () => boolean;
}

/** As much text as this, anywhere on the page, can be a part of an article that was folded away, or another article. */
const WORTH_READING = 200;

const AROUND = 'article, main, [role="main"]';

export interface ReaderOptions {
  document: Document;
  among: (stories: readonly StoryOnPage[]) => StoryOnPage | null;
  /** The page's address as far as it names a page. */
  address: () => string;
}

export function createPageReader({ document, among, address }: ReaderOptions): PageReader {
  const window = document.defaultView ?? globalThis.window;
  /** What was first read at an address. */
  let firstRead: { address: string; lang: string; body: string } | null = null;
  /** The address of the article that the page's head speaks of. */
  let headAddress: string | null = null;
  /** The address at which an article of several was first the one in view. */
  const addresses = new WeakMap<Element, string>();
  let seen: { around: Element | null; text: string; all: number } = { around: null, text: '', all: -1 };

  const textOf = (element: Element | null) => element?.textContent ?? '';

  function find(): Found {
    const story = among(storiesOnPage(document));
    const page = extractArticle(document, addressOfStory(story), story, new Date());
    const around = page?.places.root.closest(AROUND) ?? document.body;
    seen = { around, text: textOf(around), all: textOf(document.body).length };
    restLater();
    return { page, story };
  }

  /** As one scrolls, the page's address becomes that of the article in view; before, it is that of the first one. */
  function addressOfStory(story: StoryOnPage | null): string {
    const { href } = window.location;
    if (story === null) {
      headAddress = address();
      return href;
    }
    const { element, ofHead } = story;
    if (ofHead) headAddress ??= address();
    const known = story.address ?? addresses.get(element) ?? (ofHead ? headAddress : null);
    const own = known ?? (address() === headAddress ? '' : href);
    if (own !== '') addresses.set(element, own);
    return own;
  }

  /** Firefox translates without a mark: another text in another language comes to stand at the address. */
  function noteTranslation(next: PageReading, { story }: Found): PageReading {
    if (!('page' in next) || story !== null) return next;
    const { lang } = next.story;
    const { page } = next;
    const { body } = page.article;
    if (firstRead?.address !== address()) firstRead = { address: address(), lang, body };
    // A text that has grown may be told for another language, and holds what it began with.
    const grown = body.includes(firstRead.body.slice(0, 60).trim());
    if (firstRead.lang === lang || grown || page.limits.includes('translated')) return next;
    return { ...next, page: { ...page, limits: [...page.limits, 'translated'] } };
  }

  return {
    find,
    forget() {
      headAddress = null;
    },
    async read(found, asked, isOver) {
      const reading = await readPage(found.page, asked, isOver);
      restLater();
      return noteTranslation(reading, found);
    },
    isUnchanged() {
      const { around, text, all } = seen;
      if (around === null || !around.isConnected || textOf(around) !== text) return false;
      return around === document.body || Math.abs(textOf(document.body).length - all) < WORTH_READING;
    },
  };
}
