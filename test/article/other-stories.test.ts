import { describe, expect, it } from 'vitest';
import { LAYOUTS, type NewsPageInput, newsPage } from '../pages/news-page.ts';
import { CHINESE, ENGLISH, NEXT_STORY, NEXT_STORY_CHINESE, type OwnArticle } from './own-articles.ts';
import { articleOf, blockTexts } from './page.ts';

const parts = (own: OwnArticle) => own.paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));

function withNext(own: OwnArticle, next: OwnArticle, marker: string | null, more: Partial<NewsPageInput> = {}): string {
  return newsPage({
    title: own.title,
    parts: own.paragraphs,
    lang: own.lang,
    layout: 'semantic',
    published: '2026-05-12',
    nextArticle: { ...(marker === null ? {} : { marker }), title: next.title, parts: parts(next) },
    ...more,
  });
}

describe('a longer story that follows on the same page', () => {
  describe.each(LAYOUTS)('%s page', (layout) => {
    it.each([
      ['Next article', ENGLISH, NEXT_STORY],
      ['Scroll down for the next story', ENGLISH, NEXT_STORY],
      ['下一篇文章', CHINESE, NEXT_STORY_CHINESE],
      ['往下滑看下一篇文章', CHINESE, NEXT_STORY_CHINESE],
      ['次の記事を読む', CHINESE, NEXT_STORY_CHINESE],
      ['Seuraava artikkeli', ENGLISH, NEXT_STORY],
      ['Zum nächsten Artikel', ENGLISH, NEXT_STORY],
      ['Article suivant', ENGLISH, NEXT_STORY],
      ['Siguiente artículo', ENGLISH, NEXT_STORY],
      ['Prossimo articolo', ENGLISH, NEXT_STORY],
      ['Próxima notícia', ENGLISH, NEXT_STORY],
      ['Volgend artikel', ENGLISH, NEXT_STORY],
      ['Nästa artikel', ENGLISH, NEXT_STORY],
      ['Neste sak', ENGLISH, NEXT_STORY],
      ['Następny artykuł', ENGLISH, NEXT_STORY],
    ])('after “%s” contributes nothing', (marker, own, next) => {
      expect(blockTexts(articleOf(withNext(own, next, marker, { layout })))).toEqual(own.paragraphs);
    });

    it('contributes nothing where the page repeats its headlines, and the article is its own', () => {
      const found = articleOf(withNext(CHINESE, NEXT_STORY_CHINESE, '看下一篇', { layout, titleTwice: true }));
      expect(blockTexts(found)).toEqual(CHINESE.paragraphs);
      expect(found.article.title).toBe(CHINESE.title);
    });
  });

  it('contributes nothing without any mark, where it stands in an article of its own', () => {
    expect(blockTexts(articleOf(withNext(ENGLISH, NEXT_STORY, null)))).toEqual(ENGLISH.paragraphs);
  });

  it('contributes nothing without any mark, where its box is made like the first', () => {
    const box = (own: OwnArticle) =>
      `<div class="block"><div class="top"><h1>${own.title}</h1></div><div class="copy"><p>${own.paragraphs.join('</p><p>')}</p></div></div>`;
    const html = `<html lang="en"><head><title>${ENGLISH.title}</title></head><body><div>${box(ENGLISH)}${box(NEXT_STORY)}</div></body></html>`;
    expect(blockTexts(articleOf(html))).toEqual(ENGLISH.paragraphs);
  });

  it('contributes nothing where the page names it as another article in its data', () => {
    const other = JSON.stringify({ '@type': 'NewsArticle', headline: NEXT_STORY.title, datePublished: '2020-01-01' });
    const body = `<p>${ENGLISH.paragraphs.join('</p><p>')}</p><h2>${NEXT_STORY.title}</h2><p>${NEXT_STORY.paragraphs.join('</p><p>')}</p>`;
    const html = newsPage({
      title: ENGLISH.title,
      html: body,
      lang: 'en',
      layout: 'flat',
      published: '2026-05-12',
      head: `<script type="application/ld+json">${other}</script>`,
    });
    const found = articleOf(html);
    expect(blockTexts(found)).toEqual(ENGLISH.paragraphs);
    expect(found.article.published?.date).toBe('2026-05-12');
  });
});

describe('what is no other story', () => {
  const [first = '', second = '', third = '', fourth = ''] = ENGLISH.paragraphs;

  it('keeps an article whose sections are headed by h1', () => {
    const html = `<p>${first}</p><p>${second}</p><h1>What falls away in the spring</h1><p>${third}</p><p>${fourth}</p>`;
    const page = newsPage({ title: ENGLISH.title, html, lang: 'en', layout: 'semantic', published: '2026-05-12' });
    expect(blockTexts(articleOf(page))).toEqual([first, second, 'What falls away in the spring', third, fourth]);
  });

  it('keeps an article whose parts are each marked up as an article', () => {
    const box = (text: string) => `<article class="module"><p>${text}</p></article>`;
    const html = `<html lang="en"><head><title>${ENGLISH.title}</title></head><body><main><h1>${ENGLISH.title}</h1>
      ${ENGLISH.paragraphs.map(box).join('')}</main></body></html>`;
    expect(blockTexts(articleOf(html))).toEqual(ENGLISH.paragraphs);
  });

  it('keeps what follows a pointer to the next article within the text', () => {
    const html = `<p>${first}</p><p>${second}</p><p>Next article: <a href="/x">Bakers open a school</a></p><p>${third}</p><p>${fourth}</p>`;
    const page = newsPage({ title: ENGLISH.title, html, lang: 'en', layout: 'semantic', published: '2026-05-12' });
    expect(blockTexts(articleOf(page))).toEqual(ENGLISH.paragraphs);
  });

  it('keeps the posts of a live blog', () => {
    const posts = ENGLISH.paragraphs.map(
      (text, i) => `<article class="post"><h3>Update number ${i + 1} of the day</h3><p>${text}</p></article>`,
    );
    const html = `<html lang="en"><head><title>${ENGLISH.title}</title>
      <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${ENGLISH.title}"}</script></head>
      <body><main><h1>${ENGLISH.title}</h1>${posts.join('')}</main></body></html>`;
    const { body } = articleOf(html).article;
    for (const text of ENGLISH.paragraphs) expect(body).toContain(text);
  });
});
