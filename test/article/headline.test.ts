import { describe, expect, it } from 'vitest';
import { withoutSiteName } from '../../src/article/headline.ts';
import { rangeFor } from '../../src/article/places.ts';
import { ENGLISH } from './own-articles.ts';
import { articleOf } from './page.ts';

const text = `<p>${ENGLISH.paragraphs.join('</p><p>')}</p>`;
const page = (head: string, above: string) =>
  `<html lang="en"><head>${head}</head><body><div>${above}</div><div>${text}</div></body></html>`;

function printed(html: string): { title: string; live: string | null } {
  const { article, places } = articleOf(html);
  return {
    title: article.title,
    live: rangeFor(places, { in: 'title', start: 0, end: article.title.length })?.toString() ?? null,
  };
}

describe('the site’s name in a title', () => {
  it.each([
    ['Amazon cuts 4,200 office jobs | Example News', 'Amazon cuts 4,200 office jobs'],
    ['Amazon cuts 4,200 office jobs - Example News', 'Amazon cuts 4,200 office jobs'],
    ['Amazon cuts 4,200 office jobs — Business — Example News', 'Amazon cuts 4,200 office jobs — Business'],
    ['Example News: Amazon cuts 4,200 office jobs', 'Example News: Amazon cuts 4,200 office jobs'],
    ['Example News - Amazon cuts 4,200 office jobs', 'Amazon cuts 4,200 office jobs'],
    ['Amazon cuts jobs - 10 % of its office staff', 'Amazon cuts jobs - 10 % of its office staff'],
    ['亞馬遜再裁4200人,主管層級大幅縮減｜範例新聞', '亞馬遜再裁4200人,主管層級大幅縮減'],
    ['Amazon to cut 4,200 roles in its offices | Somewhere', 'Amazon to cut 4,200 roles in its offices'],
    ['Example News', 'Example News'],
  ])('%s', (title, bare) => {
    expect(withoutSiteName(title, ['Example News'])).toBe(bare);
  });
});

describe('the headline', () => {
  const site = '<meta property="og:site_name" content="Example News">';

  it('is the one printed, though the page’s data words it otherwise', () => {
    const html = page(
      `<title>Amazon to cut 4,200 roles: what it means - Example News</title>${site}`,
      `<h1>${ENGLISH.title}</h1>`,
    );
    expect(printed(html)).toEqual({ title: ENGLISH.title, live: ENGLISH.title });
  });

  it('is not the site’s name in an h1', () => {
    const html = page(
      `<title>${ENGLISH.title} | Example News</title>${site}`,
      `<h1>Example News</h1><h2>${ENGLISH.title}</h2>`,
    );
    expect(printed(html)).toEqual({ title: ENGLISH.title, live: ENGLISH.title });
  });

  it('is found where it is no heading', () => {
    const html = page(`<title>${ENGLISH.title}</title>`, `<div class="c1">${ENGLISH.title}</div>`);
    expect(printed(html)).toEqual({ title: ENGLISH.title, live: ENGLISH.title });
  });

  it('is one line, whatever it is built of', () => {
    const html = page(
      `<title>${ENGLISH.title}</title>`,
      '<h1><span>Amazon to cut <b>4,200</b> office roles</span><div>as it flattens its ranks</div></h1>',
    );
    const { title, live } = printed(html);
    expect(title).toBe(ENGLISH.title);
    expect(live?.replace(/\s+/g, '')).toBe(ENGLISH.title.replace(/\s+/g, ''));
  });

  it('has no place where the page does not print it', () => {
    const { title, live } = printed(page(`<title>${ENGLISH.title}</title>`, ''));
    expect(title).toBe(ENGLISH.title);
    expect(live).toBeNull();
  });

  it('is the h1 where the page’s data has no title', () => {
    expect(printed(page('', `<h1>${ENGLISH.title}</h1>`)).title).toBe(ENGLISH.title);
  });

  it('is not that of a story in a list above it', () => {
    const list = '<ul class="related"><li><h2><a href="/x">Amazon to cut roles, rivals follow</a></h2></li></ul>';
    expect(printed(page(`<title>${ENGLISH.title}</title>`, `${list}<h1>${ENGLISH.title}</h1>`)).title).toBe(
      ENGLISH.title,
    );
  });
});
