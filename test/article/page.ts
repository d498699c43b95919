/** Reads a page of HTML as the extension would, for tests. */
import { JSDOM } from 'jsdom';
import { extractArticle, type PageArticle } from '../../src/article/extract.ts';
import { rangeFor } from '../../src/article/places.ts';

export const ADDRESS = 'https://news.example/business/amazon-story';

export function documentOf(html: string, url = ADDRESS): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The article of a page; fails where there is none. */
export function articleOf(html: string, url = ADDRESS): PageArticle {
  const found = extractArticle(documentOf(html, url), url);
  if (found === null) throw new Error('no article was found');
  return found;
}

/** The texts of an article's blocks. */
export function blockTexts({ article }: Pick<PageArticle, 'article'>): string[] {
  return article.blocks.map(({ start, end }) => article.body.slice(start, end));
}

/** What the live page has at the place of each block, white space collapsed; null where it has no place. */
export function liveTexts({ article, places }: PageArticle): (string | null)[] {
  return article.blocks.map(({ start, end }) => {
    const range = rangeFor(places, { in: 'body', start, end });
    return range === null ? null : range.toString().replace(/\s+/g, ' ').trim();
  });
}
