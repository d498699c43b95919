import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { furnitureTexts } from '../pages/furniture.ts';
import { seedExpectations, seedPages, seedsPresent, seedText } from '../pages/seed-pages.ts';
import { ADDRESS, articleOf, blockTexts, documentOf, liveTexts } from './page.ts';

const present = seedsPresent();
if (!present) console.warn('The seed documents (../shared/seeds) are absent: their tests are skipped.');

describe.skipIf(!present)('the seed documents as pages', () => {
  describe.each(seedPages().map((page) => [page.id, page.layout, page] as const))('%s, %s', (_id, _layout, page) => {
    const found = articleOf(page.html);

    it('gives the article and nothing else', () => {
      expect(blockTexts(found)).toEqual(page.article);
      const kept = blockTexts(found);
      for (const text of page.others) expect(kept).not.toContain(text);
      for (const text of furnitureTexts(page.lang)) expect(found.article.body).not.toContain(text);
    });

    it('gives its headline, date and language', () => {
      expect(found.article.title).toBe(page.title);
      expect(found.article.published).toMatchObject({ date: page.published, precision: 'day', sure: true });
      expect(found.article.declaredLang).toBe(page.lang);
      expect(detectLanguage(found.article.body, null)).toBe(page.lang);
    });

    it('has every block at its place in the live page', () => {
      expect(liveTexts(found)).toEqual(page.article);
    });

    it('leaves the page as it was', () => {
      const document = documentOf(page.html);
      const before = document.documentElement.outerHTML;
      extractArticle(document, ADDRESS);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
});

describe.skipIf(!present)('the seed documents as plain text', () => {
  const pages = seedPages().filter((page) => page.layout === 'flat');

  it.each(pages.map((page) => [page.id, page] as const))('%s: the blocks are the article', (_id, page) => {
    const text = seedText(page.expected.file);
    const article = articleFromText({ text, published: page.published });
    expect(article.body).toBe(text);
    const kept = blockTexts({ article }).map((block) => block.replace(/\s+/g, ' '));
    expect(kept.filter((block) => block !== page.title)).toEqual(page.article);
  });

  it('reads the language off the text', () => {
    for (const { file, lang } of seedExpectations()) expect(detectLanguage(seedText(file), null)).toBe(lang);
  });
});
