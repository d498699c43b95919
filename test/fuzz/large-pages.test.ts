/**
 * Pages of very many nodes: read with everything that must hold, and with work by their size, counted in steps and not in time.
 * `npm run long -- nodes=100000` reads them in a browser.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { storiesOnPage } from '../../src/article/stories-on-page.ts';
import { topOfPage } from '../../src/gate/page-text.ts';
import { readStory } from '../../src/story/read.ts';
import { LARGE, largePage } from './large-pages.ts';
import { startCounting } from './operations.ts';
import { documentOf, NOW, readPage, URL_OF_PAGE } from './page-targets.ts';
import { vocabularies } from './vocabulary.ts';

/** Four times the nodes; by the square it would take sixteen times the work. */
const MOST = 8;
const SMALL = 300;

const counter = await startCounting();
afterAll(counter.stop);

describe('a page of many nodes', async () => {
  const known = await vocabularies();
  const { language } = known.get('en') ?? {};
  if (language === undefined) throw new Error('English is not there');

  test.each(Object.keys(LARGE))('is read, and stays as it was: %s', (what) => {
    readPage(documentOf(largePage(what, SMALL)), known, []);
  });

  test.each(Object.keys(LARGE))('takes work by how many they are: %s', async (what) => {
    const read = (nodes: number) => {
      const document = documentOf(largePage(what, nodes));
      return counter.stepsOf(() => {
        topOfPage(document);
        storiesOnPage(document);
        const page = extractArticle(document, URL_OF_PAGE, null, NOW);
        expect(page).not.toBeNull();
        if (page) readStory(page.article, language);
      });
    };
    await read(SMALL);
    const [once, fourfold] = [await read(SMALL), await read(4 * SMALL)];
    expect(once).toBeGreaterThan(100);
    expect(fourfold / once).toBeLessThan(MOST);
  });
});
