import type { TestArticle } from '../../src/welcome/self-test.ts';
import type { Part } from '../../test/demo/article.ts';
import { demoArticles } from '../../test/demo/articles.ts';

/** The demo articles with what should be found in each. The build puts them into the first-run page's self-test. */
export function selfTestArticles(): TestArticle[] {
  return demoArticles.map(({ title, lang, published, standfirst, body, expected: { shows: _, ...expected } }) => ({
    title,
    lang,
    published,
    paragraphs: [standfirst, ...body.flatMap(paragraphsOf)],
    expected,
  }));
}

function paragraphsOf(part: Part): string[] {
  if (typeof part === 'string') return [part];
  return 'heading' in part ? [part.heading] : part.list;
}
