import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { rangeFor } from '../../src/article/places.ts';
import { furnitureTexts } from '../pages/furniture.ts';
import { LAYOUTS, newsPage } from '../pages/news-page.ts';
import { CHINESE, ENGLISH, FINNISH, type OwnArticle } from './own-articles.ts';
import { ADDRESS, articleOf, blockTexts, documentOf, liveTexts } from './page.ts';

const page = (own: OwnArticle, more: Partial<Parameters<typeof newsPage>[0]> = {}) =>
  newsPage({
    title: own.title,
    parts: own.paragraphs,
    lang: own.lang,
    layout: 'semantic',
    published: '2026-05-12',
    ...more,
  });

const withBody = (html: string) => page(ENGLISH, { html: `${html}<p>${ENGLISH.paragraphs.join('</p><p>')}</p>` });

describe.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
  ['Finnish', FINNISH],
])('an article in %s', (_, own) => {
  describe.each(LAYOUTS)('on a %s page', (layout) => {
    const html = page(own, { layout });

    it('is its paragraphs and nothing else', () => {
      const found = articleOf(html);
      expect(blockTexts(found)).toEqual(own.paragraphs);
      for (const text of furnitureTexts(own.lang)) expect(found.article.body).not.toContain(text);
    });

    it('has its headline, date, language and publisher', () => {
      const { article } = articleOf(html);
      expect(article.title).toBe(own.title);
      expect(article.published).toEqual({ date: '2026-05-12', precision: 'day', from: 'json-ld', sure: true });
      expect(article.declaredLang).toBe(own.lang);
      expect(article.publisher).toBe('Example News');
    });

    it('leaves the page as it was', () => {
      const document = documentOf(html);
      const before = document.documentElement.outerHTML;
      extractArticle(document, ADDRESS);
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it('has every block and the headline at their place in the live page', () => {
      const found = articleOf(html);
      expect(liveTexts(found)).toEqual(own.paragraphs);
      const range = rangeFor(found.places, { in: 'title', start: 0, end: own.title.length });
      expect(range?.toString()).toBe(own.title);
    });
  });
});

describe('words on the page', () => {
  it.each([
    ['inline tags inside a number', '<p>It cut 30<b>,000</b> <i>jobs</i>.</p>', 'It cut 30,000 jobs.'],
    ['a line break', '<p>It cut<br>30,000 jobs.</p>', 'It cut 30,000 jobs.'],
    ['a line break inside a number', '<p>It cut 30\n    000 jobs.</p>', 'It cut 30 000 jobs.'],
    [
      'no-break and thin spaces, which group digits',
      '<p>It cut 30\u00a0000 and 4\u202f200 jobs.</p>',
      'It cut 30\u00a0000 and 4\u202f200 jobs.',
    ],
    ['several no-break spaces', '<p>It cut 30\u00a0\u00a0000 jobs.</p>', 'It cut 30 000 jobs.'],
    [
      'soft hyphens and zero-width spaces',
      '<p>The com\u00adpany cut 30\u200b,000 jobs.</p>',
      'The company cut 30,000 jobs.',
    ],
    ['a footnote mark', '<p>It cut 30,000<sup><a href="#n1">1</a></sup> jobs.</p>', 'It cut 30,000 jobs.'],
    ['an ordinal', '<p>Its 2<sup>nd</sup> round of 30,000 jobs.</p>', 'Its 2nd round of 30,000 jobs.'],
    ['words struck out', '<p>It cut <del>3,000</del> 30,000 jobs.</p>', 'It cut 30,000 jobs.'],
    ['readings above characters', '<p>It cut <ruby>三<rt>san</rt></ruby>万 jobs.</p>', 'It cut 三万 jobs.'],
    [
      'text for screen readers',
      '<p>It cut 30,000 jobs<span class="sr-only"> (opens in a new tab)</span>.</p>',
      'It cut 30,000 jobs.',
    ],
    [
      'hidden text',
      '<p>It cut 30,000<span hidden> or 99,000</span><span style="display: none"> or 98,000</span> jobs.</p>',
      'It cut 30,000 jobs.',
    ],
    ['an element of the site’s own', '<p>It cut <x-term>30,000</x-term> jobs.</p>', 'It cut 30,000 jobs.'],
  ])('reads %s', (_, html, text) => {
    expect(blockTexts(articleOf(withBody(html)))[0]).toBe(text);
  });

  it('starts a new block at two line breaks', () => {
    const text = ENGLISH.paragraphs.join('<br><br>');
    expect(blockTexts(articleOf(page(ENGLISH, { html: `<div>${text}</div>` })))).toEqual(ENGLISH.paragraphs);
  });

  it('keeps what kind each block is', () => {
    const html = `<p>${ENGLISH.paragraphs[0]}</p><h2>What falls away</h2><p>${ENGLISH.paragraphs[1]}</p>
      <ul><li>Devices: 1,100 posts</li><li>Advertising: 900 posts</li></ul>
      <table><tr><th>Unit</th><th>Posts</th></tr><tr><td>Devices</td><td>1,100</td></tr><tr><td>Stores</td><td>800</td></tr></table>
      <blockquote><p>It was not an easy choice, the chief executive wrote to all of us.</p></blockquote><p>${ENGLISH.paragraphs[3]}</p>`;
    const { article } = articleOf(page(ENGLISH, { html }));
    expect(article.blocks.map((block) => [block.kind, article.body.slice(block.start, block.end)])).toEqual([
      ['paragraph', ENGLISH.paragraphs[0]],
      ['heading', 'What falls away'],
      ['paragraph', ENGLISH.paragraphs[1]],
      ['list-item', 'Devices: 1,100 posts'],
      ['list-item', 'Advertising: 900 posts'],
      ['cell', 'Unit'],
      ['cell', 'Posts'],
      ['cell', 'Devices'],
      ['cell', '1,100'],
      ['cell', 'Stores'],
      ['cell', '800'],
      ['quote', 'It was not an easy choice, the chief executive wrote to all of us.'],
      ['paragraph', ENGLISH.paragraphs[3]],
    ]);
  });

  it('has the lead that stands with the headline', () => {
    const html = `<html lang="en"><head><title>${ENGLISH.title}</title></head><body><main>
      <header><h1>${ENGLISH.title}</h1><p class="dek">The 4,200 posts go by June, a memo says.</p></header>
      <div class="text"><p>${ENGLISH.paragraphs.join('</p><p>')}</p></div></main></body></html>`;
    expect(blockTexts(articleOf(html))).toEqual(['The 4,200 posts go by June, a memo says.', ...ENGLISH.paragraphs]);
  });
});

describe('what stands among the paragraphs', () => {
  it.each([
    ['a link to another story', '<p><a href="/x">Rival cuts 12,345 jobs</a></p>'],
    ['a pointer to another story', '<p>Read more: <a href="/x">Rival cuts 12,345 jobs</a> this week</p>'],
    ['a picture with its caption', '<figure><img src="/p.jpg"><figcaption>The 12,345th parcel</figcaption></figure>'],
    ['a caption known by its credit', '<div><img src="/p.jpg"></div><p>The 12,345th parcel</p><p>Photo: R. Marsh</p>'],
    [
      'a box to sign up',
      '<div><h3>Sign up for our newsletter</h3><p>Join 12,345 readers and get it in your inbox.</p></div>',
    ],
    ['an advertisement', '<p>Advertisement</p>'],
    [
      'a list of other stories with teasers',
      '<h3>Most read</h3><div><a href="/x"><h4>Rival cuts jobs</h4></a><p>Some 12,345 people go.</p></div>',
    ],
    ['a counter', '<div>12,345</div>'],
    ['a box by its name', '<div class="related-stories"><p>Elsewhere 12,345 people lost their posts.</p></div>'],
  ])('leaves out %s', (_, html) => {
    const [first = '', second = '', ...rest] = ENGLISH.paragraphs;
    const body = `<p>${first}</p><p>${second}</p>${html}<p>${rest.join('</p><p>')}</p>`;
    expect(blockTexts(articleOf(page(ENGLISH, { html: body })))).toEqual(ENGLISH.paragraphs);
  });

  it('keeps a box whose name is that of something else but which holds the article', () => {
    const html = page(ENGLISH).replace('class="story-body"', 'class="story-body share-enabled comments-open"');
    expect(blockTexts(articleOf(html))).toEqual(ENGLISH.paragraphs);
  });
});

describe('pages of other kinds', () => {
  const found = (html: string) => extractArticle(documentOf(html), ADDRESS);

  it.each([
    ['an empty page', ''],
    ['a page without text', '<html><body></body></html>'],
    ['a frameset', '<html><frameset cols="*,*"><frame src="a.html"><frame src="b.html"></frameset></html>'],
    [
      'a front page',
      `<html><body><h1>Example News</h1>${'<p><a href="/a">A story of the day, and what it means</a></p>'.repeat(60)}</body></html>`,
    ],
    ['an error page', '<html><body><h1>Not found</h1></body></html>'],
  ])('finds no article on %s', (_, html) => {
    expect(found(html)).toBeNull();
  });

  it('reads broken HTML', () => {
    const html = `<title>${ENGLISH.title}</title><div class=story><h1>${ENGLISH.title}<p>${ENGLISH.paragraphs.join('<p>')}<div></span><b><i>`;
    const read = found(html);
    expect(read?.article.title).toBe(ENGLISH.title);
    for (const text of ENGLISH.paragraphs) expect(read?.article.body).toContain(text);
  });

  it('reads a page whose data lies or is broken', () => {
    const head = [
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
      '<script type="application/ld+json">[[[[null, 7, "x", {"@type": 5, "headline": [], "datePublished": {}}]]]]</script>',
      `<script type="application/ld+json">${'{"@graph":['.repeat(3_000)}</script>`,
      `<script type="application/ld+json">"${'x'.repeat(1_200_000)}"</script>`,
    ].join('');
    expect(blockTexts(articleOf(page(ENGLISH, { head })))).toEqual(ENGLISH.paragraphs);
  });

  it('is not held up by what has no end in the data', () => {
    const spaces = ' '.repeat(300_000);
    const head = [
      `<script type="application/ld+json">//${spaces}{"@type": ${spaces}"NewsArticle", "headline": "${ENGLISH.title}"}${spaces}x</script>`,
      `<script type="application/ld+json">//<![CDATA[${spaces}{"@type": "NewsArticle", "url": "/"}${spaces}//]]></script>`,
    ].join('');
    const foot = `<time datetime="2026-01-01${'T00:00'.repeat(100_000)}">1 January</time>`;
    expect(blockTexts(articleOf(page(ENGLISH, { head, foot })))).toEqual(ENGLISH.paragraphs);
  });

  it('reads the text of an article that lies thousands of elements deep', () => {
    const deep = `${'<div>'.repeat(3_000)}<p>${ENGLISH.paragraphs.join('</p><p>')}</p>${'</div>'.repeat(3_000)}`;
    expect(blockTexts(articleOf(page(ENGLISH, { html: deep })))).toEqual(ENGLISH.paragraphs);
  }, 60_000);

  it('reads the article on a page of two megabytes', () => {
    const cards =
      '<div class="card"><a href="/x"><h3>Another story of the day</h3></a><p>What it says, in short.</p></div>';
    const html = page(ENGLISH, { foot: `<div>${cards.repeat(20_000)}</div>` });
    expect(html.length).toBeGreaterThan(2_000_000);
    expect(blockTexts(articleOf(html))).toEqual(ENGLISH.paragraphs);
  }, 60_000);

  it('takes the caption where the picture is all there is', () => {
    const caption = 'Workers of the warehouse at the gate on Monday, when some 300 of them walked out.';
    const html = `<html lang="en"><head><title>Walkout in pictures</title></head><body><article><h1>Walkout in pictures</h1>
      <figure><img src="/p.jpg"><figcaption>${caption}</figcaption></figure></article></body></html>`;
    const { article } = articleOf(html);
    expect(article.body).toBe(caption);
    expect(article.blocks[0]?.kind).toBe('caption');
  });

  it('takes what can be read before a paywall', () => {
    const html = page(ENGLISH, {
      parts: ENGLISH.paragraphs.slice(0, 1),
      html: `<p>${ENGLISH.paragraphs[0]}</p><div><h3>Subscribe to read on</h3><p>Already a subscriber? Log in.</p></div>`,
    });
    expect(blockTexts(articleOf(html))).toEqual(ENGLISH.paragraphs.slice(0, 1));
  });
});
