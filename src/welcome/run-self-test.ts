/** The self-test in the running extension: its own languages, dataset and articles. Loaded at the reader's press. */
import { bundledDataset } from '../dataset/bundled.ts';
import { nowhere } from './attempts.ts';
import { loadKit, loadLanguage } from './in-page-files.ts';
import { type ArticleResult, runSelfTest, type TestArticle } from './self-test.ts';

/** Put in by the build: see `scripts/build/self-test-articles.ts`. */
declare const __SELF_TEST_ARTICLES__: readonly TestArticle[];

export interface SelfTestReport {
  results: ArticleResult[];
  /** For the articles, without the languages' loading. */
  milliseconds: number;
  languages: { ready: number; total: number };
  /** What the browser has on record of requests to anywhere but the package: none, or something is wrong. */
  strange: string[];
  /** Whether the browser said that it had a network at any time of the test. */
  online: boolean;
}

/** @param onProgress called with how many articles were read, of how many. */
export async function testHere(
  tags: readonly string[],
  onProgress: (read: number, total: number) => void,
): Promise<SelfTestReport> {
  let online = navigator.onLine;
  const noteOnline = (): void => {
    online = true;
  };
  addEventListener('online', noteOnline);
  try {
    const [kit, ready] = await Promise.all([loadKit(), Promise.all(tags.map(loadLanguage))]);
    const started = performance.now();
    const results = await runSelfTest({
      kit,
      articles: __SELF_TEST_ARTICLES__,
      dataset: bundledDataset(),
      makeDocument: () => document.implementation.createHTMLDocument(),
      async onProgress(read) {
        onProgress(read, __SELF_TEST_ARTICLES__.length);
        // What was said is drawn before the next one is read.
        await new Promise((resolve) => setTimeout(resolve));
      },
    });
    const milliseconds = performance.now() - started;
    const requests = performance.getEntriesByType('resource').map(({ name }) => name);
    // What was tried and refused at the reader's press can be listed too.
    const own = [chrome.runtime.getURL(''), nowhere];
    return {
      results,
      milliseconds,
      languages: { ready: ready.filter((is) => is).length, total: tags.length },
      strange: requests.filter((name) => !own.some((start) => name.startsWith(start))),
      online,
    };
  } finally {
    removeEventListener('online', noteOnline);
  }
}
