/** Runs in a page: what the extraction and the reading of a page take, beside a bare walk and Readability. */
import { Readability } from '@mozilla/readability';
import { extractArticle, type PageArticle } from '../../src/article/extract.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { bareWalk } from './bare-walk.ts';

/** Milliseconds. */
export interface PageTimes {
  walk: number;
  extract: number;
  readability: number;
  /** Null where there is no article. */
  read: number | null;
  /** Of the text that the walk gives, and of the article, in UTF-16 units. */
  characters: number;
  article: number;
}

const url = 'https://news.example/business/an-article';

/** In place of the page that was there: a document that nobody has looked at, laid out. */
function place(html: string): void {
  document.open();
  document.write(html);
  document.close();
  document.documentElement.getBoundingClientRect();
}

function timed<T>(work: () => T): [took: number, value: T] {
  const begun = performance.now();
  const value = work();
  return [performance.now() - begun, value];
}

/** It changes the document that it reads, so it gets a copy, as everybody who uses it on a live page does. */
function readability(): string {
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  return new Readability(copy).parse()?.textContent ?? '';
}

function read(page: PageArticle | null): void {
  if (page === null) return;
  const { title, body, declaredLang } = page.article;
  const language = languageFor(detectLanguage(`${title}\n${body}`, declaredLang));
  if (language !== undefined) readStory(page.article, language);
}

/** Every step once, each on the page as it came, in an order that begins with another one each time. */
export function timesOf(html: string, turn: number): PageTimes {
  const times: PageTimes = {
    walk: 0,
    extract: 0,
    readability: 0,
    read: null,
    characters: 0,
    article: 0,
  };
  const steps = [
    () => {
      const [took, text] = timed(() => bareWalk(document.body));
      times.walk = took;
      times.characters = text.length;
    },
    () => {
      const [took, page] = timed(() => extractArticle(document, url));
      times.extract = took;
      times.article = page?.article.body.length ?? 0;
      if (page !== null) times.read = timed(() => read(page))[0];
    },
    () => {
      times.readability = timed(readability)[0];
    },
  ];
  for (let at = 0; at < steps.length; at += 1) {
    place(html);
    steps[(at + turn) % steps.length]?.();
  }
  return times;
}

declare global {
  var benchPage: typeof timesOf;
}
globalThis.benchPage = timesOf;
