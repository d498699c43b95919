import { beforeAll, describe, expect, it } from 'vitest';
import { isCutShort, isSameArticle, type PageReading, readPage } from '../../src/sidebar/page-reading.ts';
import en from '../../src/story/languages/en.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import { ENGLISH } from '../article/own-articles.ts';
import { articleOf } from '../article/page.ts';

const page = (paragraphs: readonly string[], title = ENGLISH.title, tab = title) =>
  articleOf(
    `<html lang="en"><head><title>${tab}</title></head><body><main><article><h1>${title}</h1>${paragraphs
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></main></body></html>`,
  );
const untitled = (tab: string) =>
  articleOf(
    `<html lang="en"><head><title>${tab}</title></head><body><main>${ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`,
  );
const whole = page(ENGLISH.paragraphs);

let reading: PageReading;
beforeAll(async () => {
  registerLanguage(en);
  reading = await readPage(whole, false);
  expect(reading.state).toBe('story');
});

describe('an article that is read again', () => {
  it('is the same in other nodes', () => {
    expect(isSameArticle(reading, page(ENGLISH.paragraphs))).toBe(true);
  });

  it('is another one with another text or headline', () => {
    expect(isSameArticle(reading, page(ENGLISH.paragraphs.slice(1)))).toBe(false);
    expect(isSameArticle(reading, page(ENGLISH.paragraphs, 'Amazon to cut 4,300 office roles instead'))).toBe(false);
    expect(isSameArticle(reading, null)).toBe(false);
    expect(isSameArticle({ state: 'no_article' }, whole)).toBe(false);
  });

  it('is the same under another title of its tab, where it prints no headline', async () => {
    const before = await readPage(untitled('Amazon to cut 4,200 office roles'), false);
    expect(isSameArticle(before, untitled('(1) Amazon to cut 4,200 office roles'))).toBe(true);
  });

  it('is cut short where a part of it is gone and nothing has come', () => {
    expect(isCutShort(reading, page(ENGLISH.paragraphs.slice(0, 2)))).toBe(true);
    expect(isCutShort(reading, whole)).toBe(false);
    expect(
      isCutShort(reading, page(['Amazon is to shed about 5,000 office roles, the company told staff on Tuesday.'])),
    ).toBe(false);
    expect(isCutShort(reading, null)).toBe(false);
  });
});
