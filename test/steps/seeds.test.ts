import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { documentSchema, scoreSeed } from '../browser/seed-score.ts';
import { seedPages, seedsPresent } from '../pages/seed-pages.ts';

const URL_OF_PAGE = 'https://news.example/story';

/** The steps from page to context, without a browser: what the browser tests hold must hold here too. */
describe.skipIf(!seedsPresent())('the seed documents, if they lie beside the project', () => {
  beforeAll(async () => {
    await loadLanguages();
  });

  test.each(seedsPresent() ? seedPages().map((page) => [page.id, page.layout, page] as const) : [])(
    '%s as a page of the kind «%s»',
    (_id, _layout, page) => {
      const { window } = new JSDOM(page.html, { url: URL_OF_PAGE, virtualConsole: new VirtualConsole() });
      const before = window.document.documentElement.outerHTML;
      const found = extractArticle(window.document, URL_OF_PAGE);
      expect(window.document.documentElement.outerHTML).toBe(before);
      if (!found) throw new Error('no article was found');
      const { article } = found;
      const language = languageFor(detectLanguage(`${article.title}\n${article.body}`, article.declaredLang));
      if (!language) throw new Error('the language was not told');
      const context = buildContext(readStory(article, language), bundledDataset(), { ownIds: new Set() });
      const score = scoreSeed(v.parse(documentSchema, page.expected), context);
      expect(score.problems).toEqual([]);
    },
  );
});
