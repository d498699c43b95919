/** Small articles for the tests of the story step: one paragraph a line. */
import type { Article, DatePrecision } from '../../src/article/article.ts';

/** Input: headline, paragraphs and the ISO date of publication. Output: the article as extraction would give it. */
export function articleOf(title: string, paragraphs: string[], published: string | null): Article {
  const body = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { kind: 'paragraph' as const, start, end: start + paragraph.length };
  });
  const precisions: Record<number, DatePrecision> = { 4: 'year', 7: 'month', 10: 'day' };
  return {
    title,
    body,
    blocks,
    published:
      published === null
        ? null
        : {
            date: published,
            precision: precisions[published.length] ?? 'day',
            from: 'given',
            sure: true,
          },
    declaredLang: null,
    url: null,
    publisher: null,
  };
}
