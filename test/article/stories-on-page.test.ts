import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { storiesOnPage } from '../../src/article/stories-on-page.ts';
import { ENGLISH } from './own-articles.ts';
import { ADDRESS, documentOf } from './page.ts';

const harbour = {
  title: 'The harbour opens a second basin for small boats',
  paragraphs: [
    'The city has opened a second basin in its harbour, with room for 140 small boats and a crane that lifts up to nine tonnes.',
    'Work on it took three years and cost less than was feared. The old basin stays open, and its wooden piers are to be mended next spring.',
    'Fishermen had asked for more room since the ferries grew longer. They have twenty places of their own, close to the ice house.',
  ],
};

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const h1 = ({ title, paragraphs: texts }: typeof harbour, mark = '') =>
  `<article${mark}><h1>${title}</h1>${paragraphs(texts)}</article>`;
const long = { ...ENGLISH, paragraphs: ENGLISH.paragraphs };
const page = (body: string, head = '') => documentOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const titlesOf = (document: Document) =>
  storiesOnPage(document).map((story) => extractArticle(document, ADDRESS, story)?.article.title ?? null);

describe('a page with several articles', () => {
  it('has each in an element of its own, marked up as an article', () => {
    expect(titlesOf(page(`<main>${h1(long)}${h1(harbour)}</main>`))).toEqual([long.title, harbour.title]);
  });

  it('has them under headlines, where nothing is marked up', () => {
    const soup = [long, harbour].map(
      (one) => `<div><div><h1>${one.title}</h1></div>${paragraphs(one.paragraphs)}</div>`,
    );
    expect(titlesOf(page(`<div id="app">${soup.join('')}</div>`))).toEqual([long.title, harbour.title]);
  });

  it('can head the later ones less, where they bear a date', () => {
    const next = `<article class="next-story"><h2>${harbour.title}</h2><time datetime="2026-05-11">11 May</time>${paragraphs(harbour.paragraphs)}</article>`;
    expect(titlesOf(page(`${h1(long)}<div class="list">${next}</div>`))).toEqual([long.title, harbour.title]);
  });

  it('keeps date and headline of the one that its head speaks of from the others', () => {
    const head = `<meta property="og:title" content="${long.title}"><meta property="article:published_time" content="2026-05-12">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${long.title}","datePublished":"2026-05-12"}</script>`;
    const dated = h1(harbour).replace('</h1>', '</h1><time datetime="2024-02-03">3 February 2024</time>');
    const document = page(`${h1(long)}${dated}`, `<title>${harbour.title}</title>${head}`);
    const [first, second] = storiesOnPage(document).map((story) => extractArticle(document, '', story)?.article);
    expect([first?.title, first?.published?.date]).toEqual([long.title, '2026-05-12']);
    expect([second?.title, second?.published?.date]).toEqual([harbour.title, '2024-02-03']);
    expect(storiesOnPage(document).map(({ ofHead }) => ofHead)).toEqual([true, false]);
  });

  it('gives no date where none is the article’s own', () => {
    const head = '<meta property="article:published_time" content="2026-05-12">';
    const document = page(`${h1(long)}${h1(harbour)}`, head);
    const dates = storiesOnPage(document).map((story) => extractArticle(document, '', story)?.article.published?.date);
    expect(dates).toEqual(['2026-05-12', undefined]);
  });

  it('tells the address that is written on an article', () => {
    const document = page(
      `${h1(long, ' data-url="/cuts"')}${h1(harbour).replace(harbour.title, `<a href="/harbour">${harbour.title}</a>`)}`,
    );
    expect(storiesOnPage(document).map(({ address }) => address)).toEqual([
      'https://news.example/cuts',
      'https://news.example/harbour',
    ]);
  });
});

describe('a page with one article', () => {
  const teaser = (title: string) =>
    `<article><h2><a href="/x">${title}</a></h2><p>A short line below it.</p></article>`;
  it.each([
    ['and nothing else', h1(long)],
    ['under the name of the paper', `<header><h1>The Weekly Harbour Paper</h1></header>${h1(long)}`],
    [
      'beside teasers',
      `${h1(long)}<aside>${teaser('The harbour opens a second basin')}${teaser('Rain until Friday in the north')}</aside>`,
    ],
    [
      'beside a related story with a long summary',
      `${h1(long)}<div class="related">${h1(harbour).replaceAll('h1', 'h3')}</div>`,
    ],
    [
      'and comments',
      `${h1(long)}<section class="comments"><article><h2>A reader writes about it</h2><time>now</time>${paragraphs(harbour.paragraphs)}</article></section>`,
    ],
    [
      'in parts that are marked up as articles',
      `<h1>${long.title}</h1><article><h2>What happened in spring</h2><time>May</time>${paragraphs(long.paragraphs)}</article><article><h2>What happens now at last</h2><time>June</time>${paragraphs(harbour.paragraphs)}</article>`,
    ],
    [
      'with several first headings in it',
      `<article><h1>${long.title}</h1><section>${paragraphs(long.paragraphs)}</section><section><h1>What happens after the cuts</h1>${paragraphs(harbour.paragraphs)}</section></article>`,
    ],
    [
      'that is a running report',
      `<div class="liveblog"><h1>Cuts: as it happens</h1>${[long, harbour].map((one) => h1(one)).join('')}</div>`,
    ],
    ['printed once for each width of screen', `<div>${h1(long)}</div><div>${h1(long)}</div>`],
    [
      'none, but sections of teasers under headlines of their own',
      ['Business and the economy', 'Companies and markets']
        .map(
          (name) =>
            `<section><h1>${name}</h1>${[long, harbour, long].map((one) => `<div><h3><a href="/x">${one.title}</a></h3><p>${one.paragraphs[0]}</p></div>`).join('')}</section>`,
        )
        .join(''),
    ],
    ['that is empty', ''],
  ])('%s', (_, body) => {
    expect(storiesOnPage(page(body))).toEqual([]);
  });
});
