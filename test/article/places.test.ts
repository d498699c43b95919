import { describe, expect, it } from 'vitest';
import { extractArticle, type PageArticle } from '../../src/article/extract.ts';
import { type Place, rangeFor } from '../../src/article/places.ts';
import { findQuote, quoteOf, squeeze } from '../../src/article/quote.ts';
import { rangeNow, relocate } from '../../src/article/relocate.ts';
import { newsPage } from '../pages/news-page.ts';
import { ENGLISH } from './own-articles.ts';
import { ADDRESS, articleOf, documentOf } from './page.ts';

const html = newsPage({
  title: ENGLISH.title,
  html: `<p>Amazon is to shed about <b>4</b><i>,200</i>&nbsp;office
    roles, the “company” told staff.</p><p>${ENGLISH.paragraphs.slice(1).join('</p><p>')}</p>`,
  lang: 'en',
  layout: 'semantic',
  published: '2026-05-12',
});

function read(): { document: Document; found: PageArticle } {
  const document = documentOf(html);
  const found = extractArticle(document, ADDRESS);
  if (found === null) throw new Error('no article was found');
  return { document, found };
}

function placeOf({ article }: PageArticle, words: string, within: Place['in'] = 'body'): Place {
  const start = article[within].indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { in: within, start, end: start + words.length };
}

function again(document: Document): PageArticle['places'] {
  const found = extractArticle(document, ADDRESS);
  if (found === null) throw new Error('no article was found');
  return found.places;
}

const textOf = (range: Range | null) => range?.toString().replace(/\s+/g, ' ') ?? null;

describe('words of the article in the live page', () => {
  it.each(['4,200', '4,200\u00a0office roles', '90 days', '1,900 people', 'more than 1.5 million people'])(
    'finds “%s”',
    (words) => {
      const { found } = read();
      expect(textOf(rangeFor(found.places, placeOf(found, words)))).toBe(words.replace('\u00a0', ' '));
    },
  );

  it('finds words of the headline', () => {
    const { found } = read();
    const range = rangeFor(found.places, placeOf(found, '4,200', 'title'));
    expect(textOf(range)).toBe('4,200');
    expect(range?.startContainer.parentElement?.localName).toBe('h1');
  });

  it('finds words across blocks', () => {
    const { found } = read();
    expect(textOf(rangeFor(found.places, placeOf(found, 'staff.\nThe cuts')))).toBe('staff.The cuts');
  });

  it.each([
    ['before the text', -3, 2],
    ['after the text', 5, 100_000],
    ['turned round', 9, 4],
    ['empty', 4, 4],
  ])('has no range for a place %s', (_, start, end) => {
    const { found } = read();
    expect(rangeFor(found.places, { in: 'body', start, end })).toBeNull();
  });

  it('has no range on the line feed between two blocks', () => {
    const { found } = read();
    const at = found.article.body.indexOf('\n');
    expect(rangeFor(found.places, { in: 'body', start: at, end: at + 1 })).toBeNull();
  });
});

describe('a page that has changed', () => {
  const words = '1,900 people';

  it('keeps the place when other parts of the page change', () => {
    const { document, found } = read();
    document.querySelector('.story-body')?.prepend(document.createElement('section'));
    document.querySelector('.comments')?.remove();
    expect(textOf(rangeFor(found.places, placeOf(found, words)))).toBe(words);
  });

  it('keeps the place when words before it in the same node are changed to as many', () => {
    const { document, found } = read();
    const node = document.querySelectorAll('.story-body p')[2]?.firstChild;
    if (node) node.nodeValue = (node.nodeValue ?? '').replace('second round', 'second phase');
    expect(textOf(rangeFor(found.places, placeOf(found, words)))).toBe(words);
  });

  it('has no range once the words are others', () => {
    const { document, found } = read();
    const node = document.querySelectorAll('.story-body p')[2]?.firstChild;
    if (node) node.nodeValue = (node.nodeValue ?? '').replace('1,900', '2,100');
    expect(rangeFor(found.places, placeOf(found, words))).toBeNull();
    expect(relocate(found.places, placeOf(found, words))).toBeNull();
  });

  it('has no range once the nodes are gone, and finds the words again in new ones', () => {
    const { document, found } = read();
    const body = document.querySelector('.story-body');
    if (body) body.innerHTML = body.innerHTML.replace('1,900 people', '<span>1,900</span>\n people');
    expect(rangeFor(found.places, placeOf(found, words))).toBeNull();
    expect(textOf(relocate(found.places, placeOf(found, words)))).toBe(words);
  });

  it('finds the words again when the whole article was drawn anew', () => {
    const { document, found } = read();
    const main = document.querySelector('main');
    if (main) main.outerHTML = main.outerHTML.replaceAll('“', '"').replaceAll('”', '"').replaceAll('&nbsp;', ' ');
    const now = again(document);
    for (const own of ['4,200', '90 days', '1,900 people', '1.5 million']) {
      expect(rangeFor(found.places, placeOf(found, own))).toBeNull();
      expect(textOf(rangeNow(found.places, placeOf(found, own), now))?.replace(/\s/g, '')).toBe(own.replace(/\s/g, ''));
    }
    expect(textOf(rangeNow(found.places, placeOf(found, '4,200', 'title'), now))).toBe('4,200');
  });

  it('finds the words that are left of an article that was cut', () => {
    const { document, found } = read();
    for (const paragraph of [...document.querySelectorAll('.story-body p')].slice(2)) paragraph.remove();
    const now = again(document);
    expect(textOf(rangeNow(found.places, placeOf(found, '90 days'), now))).toBe('90 days');
    expect(rangeNow(found.places, placeOf(found, words), now)).toBeNull();
  });

  it('never takes a related story’s box for the article, with the same sentence in it', () => {
    const { document, found } = read();
    const paragraph = document.querySelectorAll('.story-body p')[2];
    const box = document.createElement('div');
    box.className = 'related-story';
    box.textContent = paragraph?.textContent ?? '';
    document.querySelector('.story-body')?.append(box);
    paragraph?.remove();
    expect(relocate(found.places, placeOf(found, words))).toBeNull();
    expect(rangeNow(found.places, placeOf(found, words), again(document))).toBeNull();
    document.querySelector('.story-body')?.replaceWith(box);
    expect(relocate(found.places, placeOf(found, words))).toBeNull();
  });

  it('has no place for a title that the page does not print, though the text says the same', () => {
    const [lead = ''] = ENGLISH.paragraphs;
    const found = articleOf(
      `<html lang="en"><head><title>about 4,200 office roles, the company told staff</title></head><body><main>${[
        lead,
        ...ENGLISH.paragraphs,
      ]
        .map((text) => `<p>${text}</p>`)
        .join('')}</main></body></html>`,
    );
    expect(found.places.title.pieces).toEqual([]);
    const place = placeOf(found, '4,200', 'title');
    expect(rangeFor(found.places, place)).toBeNull();
    expect(relocate(found.places, place)).toBeNull();
  });

  it('looks nowhere else once the element that held the article is gone', () => {
    const { document, found } = read();
    document.body.innerHTML = `<div><h2>Another story</h2><p>${ENGLISH.paragraphs[2]}</p></div>`;
    expect(relocate(found.places, placeOf(found, words))).toBeNull();
  });

  it('never takes the same words elsewhere for them', () => {
    const { document, found } = read();
    const paragraph = document.querySelectorAll('.story-body p')[2];
    if (paragraph) paragraph.textContent = 'Elsewhere 1,900 people went on strike over their pay, and won.';
    expect(rangeFor(found.places, placeOf(found, words))).toBeNull();
    expect(relocate(found.places, placeOf(found, words))).toBeNull();
  });

  it('cannot tell which of two equal paragraphs it was', () => {
    const { document, found } = read();
    const body = document.querySelector('.story-body');
    if (body) body.innerHTML += body.innerHTML;
    expect(relocate(found.places, placeOf(found, words))).toBeNull();
  });

  it('has no range where nodes have changed places', () => {
    const { document, found } = read();
    const [bold, italic] = document.querySelectorAll('.story-body b, .story-body i');
    if (bold && italic) italic.after(bold);
    expect(rangeFor(found.places, placeOf(found, '4,200'))).toBeNull();
  });
});

describe('quotes', () => {
  const text = 'In May the group cut 9,000 posts. In June it cut 19,000 more, and in July 9,000 again, it said.';
  const find = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    const found = findQuote(squeeze(text), quoteOf(text, start, start + words.length));
    return found === null ? null : squeeze(text).at[found.start];
  };

  it('tells the same number at two places apart by what stands around it', () => {
    expect(find('9,000')).toBe(text.indexOf('9,000'));
    expect(find('9,000', 70)).toBe(text.lastIndexOf('9,000'));
  });

  it('does not find a number within a longer one', () => {
    const quote = { exact: '9,000', before: 'In June it cut ', after: ' more, and in' };
    expect(findQuote(squeeze('In June it cut 19,000 more, and in July none.'), quote)).toBeNull();
    expect(findQuote(squeeze('In June it cut 9,000,000 more, and in July none.'), quote)).toBeNull();
  });

  it('needs some agreement around the words', () => {
    expect(findQuote(squeeze('Some 9,000 people came to the fair.'), quoteOf(text, 21, 26))).toBeNull();
  });
});
