/** What was read is let go of, so that a run of hours stays as large as it was in its first minute. */
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { LARGE, largePage } from './large-pages.ts';
import { documentOf, NOW, URL_OF_PAGE } from './page-targets.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

test('a page that was read is not kept', async () => {
  const [what = ''] = Object.keys(LARGE);
  const read = () => {
    const document = documentOf(largePage(what, 40));
    expect(extractArticle(document, URL_OF_PAGE, null, NOW)).not.toBeNull();
    return new WeakRef(document);
  };
  const pages = Array.from({ length: 4 }, read);
  for (let turn = 0; turn < 10; turn += 1) {
    await wait(5);
    collect();
  }
  // The last may still be held by what was called last.
  expect(pages.filter((page) => page.deref() !== undefined).length).toBeLessThan(2);
});
