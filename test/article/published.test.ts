import { describe, expect, it } from 'vitest';
import { dateInUrl } from '../../src/article/published.ts';
import { newsPage } from '../pages/news-page.ts';
import { ENGLISH } from './own-articles.ts';
import { ADDRESS, articleOf } from './page.ts';

const ld = (...things: object[]) =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');

interface Given {
  head?: string;
  /** Between headline and text. */
  above?: string;
  /** Below the text. */
  below?: string;
  /** Before everything. */
  top?: string;
  url?: string;
  lang?: string;
  first?: string;
}

function published({ head = '', above = '', below = '', top = '', url = ADDRESS, lang = 'en', first = '' }: Given) {
  const html = `<html lang="${lang}"><head><title>${ENGLISH.title}</title>${head}</head><body>${top}<main>
    <div class="head"><h1>${ENGLISH.title}</h1>${above}</div>
    <div class="text">${first}<p>${ENGLISH.paragraphs.join('</p><p>')}</p></div>${below}</main>
    <footer>© 2027 Example News</footer></body></html>`;
  return articleOf(html, url).article.published;
}

const article = (more: object) => ({ '@type': 'NewsArticle', headline: ENGLISH.title, ...more });

describe('the date in JSON-LD', () => {
  it.each([
    ['a time with a zone', article({ datePublished: '2026-01-23T23:30:00-05:00' }), '2026-01-23'],
    ['a bare day', article({ datePublished: '2026-01-23' }), '2026-01-23'],
    ['slashes', article({ datePublished: '2026/01/23 10:20' }), '2026-01-23'],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, article({ datePublished: '2026-01-23' })] }, '2026-01-23'],
    ['an array', [{ '@type': 'Person' }, article({ datePublished: '2026-01-23' })], '2026-01-23'],
    ['several types', article({ '@type': ['Thing', 'NewsArticle'], datePublished: ['2026-01-23'] }), '2026-01-23'],
    ['a page around it', { '@type': 'WebPage', mainEntity: article({ datePublished: '2026-01-23' }) }, '2026-01-23'],
  ])('is read with %s', (_, thing, date) => {
    expect(published({ head: ld(thing) })).toEqual({ date, precision: 'day', from: 'json-ld', sure: true });
  });

  it('is that of the article, not of another that the page names', () => {
    const others = [
      { '@type': 'NewsArticle', headline: 'Rival cuts jobs', datePublished: '2020-02-02' },
      article({ datePublished: '2026-01-23', citation: { '@type': 'NewsArticle', datePublished: '2019-01-01' } }),
      { '@type': 'ItemList', itemListElement: [{ item: { '@type': 'NewsArticle', datePublished: '2018-01-01' } }] },
    ];
    expect(published({ head: ld(...others) })?.date).toBe('2026-01-23');
  });

  it('is never that of an update', () => {
    expect(published({ head: ld(article({ dateModified: '2026-01-23' })) })).toBeNull();
  });
});

describe('the date elsewhere', () => {
  it.each([
    ['meta', { head: '<meta property="article:published_time" content="2026-01-23T08:00:00Z">' }],
    ['meta', { head: '<meta name="parsely-pub-date" content="2026-01-23T08:00:00Z">' }],
    ['meta', { head: '<meta name="DC.date.issued" content="20260123">' }],
    ['meta', { head: '<meta name="pubdate" content="Fri, 23 Jan 2026 08:00:00 GMT">' }],
    ['time', { above: '<p><time datetime="2026-01-23T08:00">Friday</time></p>' }],
    ['time', { above: '<span itemprop="datePublished" content="2026-01-23">yesterday</span>' }],
    ['time', { below: '<p><time itemprop="datePublished" datetime="2026-01-23">23 January</time></p>' }],
    ['url', { url: 'https://news.example/2026/01/23/story.html' }],
    ['url', { url: 'https://news.example/a/20260123-story' }],
    ['url', { url: 'https://news.example/2026/jan/23/story' }],
    ['dateline', { above: '<p>By Robin Marsh</p><p>Jan. 23, 2026</p>' }],
    ['dateline', { above: '<p>Published 23 January 2026, updated 2 February 2026</p>' }],
    [
      'dateline',
      { first: '<p>SEATTLE, Jan. 23, 2026 (Example Wire) – The group is to shed office roles this year.</p>' },
    ],
    ['dateline', { below: '<p>Published: January 23, 2026</p>' }],
    ['dateline', { above: '<p>2026年1月23日 14:05</p>', lang: 'zh-Hant' }],
    ['dateline', { above: '<p>發布時間：2026/01/23 14:05</p>', lang: 'zh-Hant' }],
    ['dateline', { above: '<p>公開日：2026年1月23日</p>', lang: 'ja' }],
    ['dateline', { above: '<p>23.1.2026 klo 14.05</p>', lang: 'fi' }],
    ['dateline', { above: '<p>Julkaistu 23. tammikuuta 2026</p>', lang: 'fi' }],
    ['dateline', { above: '<p>23. Januar 2026, 14:05 Uhr</p>', lang: 'de' }],
    ['dateline', { above: '<p>Publié le 23 janvier 2026 à 14h05</p>', lang: 'fr' }],
    ['dateline', { above: '<p>23 de enero de 2026</p>', lang: 'es' }],
    ['dateline', { above: '<p>23 gennaio 2026</p>', lang: 'it' }],
    ['dateline', { above: '<p>23 de janeiro de 2026 às 14h05</p>', lang: 'pt' }],
    ['dateline', { above: '<p>23 januari 2026</p>', lang: 'nl' }],
    ['dateline', { above: '<p>Publicerad 23 januari 2026</p>', lang: 'sv' }],
    ['dateline', { above: '<p>Publisert 23. jan. 2026 kl. 14.05</p>', lang: 'nb' }],
    ['dateline', { above: '<p>23 stycznia 2026, 14:05</p>', lang: 'pl' }],
    ['dateline', { above: '<p>23/01/2026</p>', lang: 'en-GB' }],
    ['dateline', { above: '<p>1/23/2026</p>', lang: 'en' }],
  ] as const)('is read from %s', (from, given) => {
    expect(published(given)).toEqual({ date: '2026-01-23', precision: 'day', from, sure: true });
  });

  it('has the precision of a month where the address gives no more', () => {
    expect(published({ url: 'https://news.example/2026/01/story.html' })).toEqual({
      date: '2026-01',
      precision: 'month',
      from: 'url',
      sure: true,
    });
  });

  it.each([
    ['a copyright year', {}],
    ['an age', { above: '<p>4 min read · 7 years ago</p>' }],
    ['an update', { above: '<p>Updated: January 23, 2026</p>' }],
    ['a time of an update', { above: '<p>Last updated <time datetime="2026-01-23">Friday</time></p>' }],
    ['today’s date in the site’s head', { top: '<header><p>Saturday, November 21, 2026</p></header>' }],
    [
      'a date of a related story',
      { below: '<div class="related"><a href="/x">Rival</a><time datetime="2025-05-05">May 5, 2025</time></div>' },
    ],
    [
      'a date in the text',
      { first: '<p>On January 23, 2026 the board met. It decided on the cuts that now take effect.</p>' },
    ],
    ['3/4/2026, which is March or April', { above: '<p>3/4/2026</p>' }],
    ['a day that does not exist', { above: '<p>31.2.2026</p>', lang: 'de' }],
  ])('is not %s', (_, given) => {
    expect(published(given)).toBeNull();
  });
});

describe('evidence that conflicts', () => {
  it('makes the date unsure where strong sources differ by more than a day', () => {
    const head = `${ld(article({ datePublished: '2019-03-08' }))}<meta property="article:published_time" content="2026-01-23">`;
    expect(published({ head })).toEqual({ date: '2019-03-08', precision: 'day', from: 'json-ld', sure: false });
  });

  it('makes it unsure where a line by the headline shows another date', () => {
    const given = { head: ld(article({ datePublished: '2019-03-08' })), above: '<p>January 23, 2026</p>' };
    expect(published(given)).toMatchObject({ date: '2019-03-08', sure: false });
  });

  it('leaves it sure where an update explains the other date', () => {
    const head = ld(article({ datePublished: '2026-01-23', dateModified: '2026-01-29T10:00:00Z' }));
    expect(published({ head, above: '<time datetime="2026-01-29">29 January</time>' })?.sure).toBe(true);
  });

  it('leaves it sure within a day, which zones of time explain', () => {
    const head = ld(article({ datePublished: '2026-01-23T01:00:00+08:00' }));
    expect(published({ head, url: 'https://news.example/2026/01/22/story' })?.sure).toBe(true);
  });

  it('leaves it sure where the address has the same month', () => {
    const head = ld(article({ datePublished: '2026-01-23' }));
    expect(published({ head, url: 'https://news.example/2026/01/story' })?.sure).toBe(true);
  });
});

describe('dates that are no date of publication', () => {
  it('leaves today’s date between headline and text unsure beside the page’s data', () => {
    const given = { head: ld(article({ datePublished: '2023-03-20' })), above: '<p>Saturday, November 21, 2026</p>' };
    expect(published(given)).toMatchObject({ date: '2023-03-20', from: 'json-ld', sure: false });
  });

  it('takes no year of a copyright, above or below', () => {
    expect(published({ above: '<p>© 2026 Example News. All rights reserved.</p>' })).toBeNull();
    expect(published({ below: '<p>Copyright 2019–2026 Example News</p>' })).toBeNull();
  });

  it('takes no date of a comment', () => {
    const below =
      '<section class="comments"><h2>Comments</h2><p>Kim, <time datetime="2026-02-02">2 February 2026</time></p></section>';
    expect(published({ below })).toBeNull();
  });
});

describe('the date of a page of each make', () => {
  it.each([['json-ld'], ['meta'], ['time'], ['dateline']] as const)('is read from %s', (from) => {
    const html = newsPage({
      title: ENGLISH.title,
      parts: ENGLISH.paragraphs,
      lang: 'en',
      layout: 'soup',
      published: '2024-11-05',
      dateIn: [from],
    });
    expect(articleOf(html).article.published).toEqual({ date: '2024-11-05', precision: 'day', from, sure: true });
  });

  it('is none where the page gives none', () => {
    const html = newsPage({
      title: ENGLISH.title,
      parts: ENGLISH.paragraphs,
      lang: 'en',
      layout: 'semantic',
      published: null,
    });
    expect(articleOf(html).article.published).toBeNull();
  });
});

describe('dates in addresses', () => {
  it.each([
    ['https://a.example/news/123456789', null],
    ['https://a.example/2026/13/45/x', null],
    ['https://a.example/x?date=2026-01-23', null],
    ['https://a.example/t20260123_99.html', '2026-01-23'],
    ['https://a.example/2026-01-23-story', '2026-01-23'],
  ])('%s', (url, date) => {
    expect(dateInUrl(url)?.date ?? null).toBe(date);
  });
});
