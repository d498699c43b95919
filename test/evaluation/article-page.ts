/** Put into a page by `article.ts`: what our extraction and Readability take for its article, and how long they take. */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../src/article/extract.ts';

interface Taken {
  text: string;
  /** Milliseconds. */
  took: number;
}

function timed(read: () => string): Taken {
  const start = performance.now();
  const text = read();
  return { text, took: performance.now() - start };
}

const ours = (url: string) => extractArticle(document, url)?.article.body ?? '';

/** Readability changes the document that it reads, so it gets a copy, as everybody who uses it on a live page does. */
function readability(): string {
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  return new Readability(copy).parse()?.textContent ?? '';
}

declare global {
  var takeBoth: (url: string) => { ours: Taken; readability: Taken };
}
globalThis.takeBoth = (url) => {
  // Once for nothing, so that neither pays for the other's cold start.
  ours(url);
  readability();
  return { ours: timed(() => ours(url)), readability: timed(readability) };
};
