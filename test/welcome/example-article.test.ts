// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { buildContext } from '../../src/context/build.ts';
import type { Context } from '../../src/context/context.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readPage } from '../../src/sidebar/page-reading.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import { locales } from '../../src/surfaces/locale.ts';
import { type ExampleArticle, exampleArticles } from '../../src/welcome/example-article.ts';

for (const language of [en, fi, zhHant]) registerLanguage(language);

/** What the extension finds in the example, within a page that has other headings and text. */
async function contextOf(example: ExampleArticle, change: { at: number; to: string } | null): Promise<Context> {
  let count = 0;
  const paragraphs = example.paragraphs.map((stretches) =>
    stretches
      .map((stretch) => {
        if (typeof stretch === 'string') return stretch;
        const at = count++;
        return `<span role="textbox">${at === change?.at ? change.to : stretch.number}</span>`;
      })
      .join(''),
  );
  const { lang, paper, title, byline, published } = example;
  document.body.innerHTML = `<header><h1>Welcome</h1><p>It shows beside the text what came before.</p></header><main>
    <h2>See it at work</h2><p>Change a number in the text and watch what the sidebar says.</p>
    <article lang="${lang}"><p>${paper}</p><h2>${title}</h2>
    <p>${byline} · <time datetime="${published.date}">${published.printed}</time></p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
  const element = document.querySelector('article') ?? document.body;
  const page = extractArticle(document, '', { element, ofHead: false, address: null }, new Date());
  const reading = await readPage(page, false);
  if (reading.state !== 'story') throw new Error(`${lang}: ${reading.state}`);
  return buildContext(reading.story, bundledDataset(), { ownIds: new Set() });
}

const verdicts = ({ figures }: Context): string[] => figures.map(({ verdict }) => verdict);

describe.each(locales)('the example in %s', (locale) => {
  const example = exampleArticles[locale];

  it('is found whole, with its day, and everything in it holds', async () => {
    const context = await contextOf(example, null);
    expect(context.story.kind).toBe('layoff');
    expect(context.story.published?.date).toBe(example.published.date);
    expect(context.about?.id).toBeDefined();
    expect(context.figures).toHaveLength(6);
    for (const verdict of [...verdicts(context), ...context.claims.map((claim) => claim.verdict)])
      expect(verdict).toMatch(/^(agrees|rounds)$/);
  });

  it('says something else of each number that is offered to be tried', async () => {
    for (const change of example.changes) {
      const { figures } = await contextOf(example, change);
      const changed = figures.find(({ figure }) => figure.text.startsWith(change.to));
      expect(changed?.verdict, change.to).toMatch(/^(no_record|differs)$/);
    }
  });
});
