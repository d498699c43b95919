// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selfTestArticles } from '../../scripts/build/self-test-articles.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readPage } from '../../src/sidebar/page-reading.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import { runSelfTest, type TestArticle } from '../../src/welcome/self-test.ts';

for (const language of [en, fi, zhHant]) registerLanguage(language);

function run(articles: readonly TestArticle[], dataset = bundledDataset()) {
  const progress: number[] = [];
  const results = runSelfTest({
    kit: { extractArticle, readPage },
    articles,
    dataset,
    makeDocument: () => document.implementation.createHTMLDocument(),
    onProgress: async (read) => void progress.push(read),
  });
  return results.then((all) => ({ results: all, progress }));
}

describe('the self-test', () => {
  it('reads every article that the build puts in, and finds what should be found', async () => {
    const articles = selfTestArticles();
    const { results, progress } = await run(articles);
    expect(results.map(({ title }) => title)).toEqual(articles.map(({ title }) => title));
    expect(results.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(results.filter(({ is }) => is === 'none').length).toBeGreaterThan(0);
    expect(progress).toEqual(articles.map((_, at) => at));
  });

  it('holds for a later release as well, which has a wave more', async () => {
    const dataset = bundledDataset();
    const [wave] = dataset.waves.toReversed();
    if (!wave) throw new Error('there are no waves');
    const later = { ...wave, id: 'later', announced: dataset.asOf, programme: null, relation: null };
    const { results } = await run(selfTestArticles(), { ...dataset, waves: [...dataset.waves, later] });
    expect(results.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  it('says what does not hold', async () => {
    const [first] = selfTestArticles();
    if (!first) throw new Error('there are no articles');
    const wrong = { ...first, expected: { ...first.expected, kind: 'hiring' as const, events: ['no-such-event'] } };
    const none = { ...first, expected: { ...first.expected, kind: 'none' as const } };
    const { results } = await run([wrong, none]);
    expect(results.map(({ problems }) => problems)).toEqual([
      ['kind layoff, not hiring', 'without the event no-such-event'],
      ['taken for a story of the kind layoff'],
    ]);
  });
});
