/**
 * What the dataset takes at 1,000, 10,000 and 100,000 waves, in both browsers:
 *   tsx test/bench/dataset.ts [chromium|firefox] [COUNT…]
 */
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { Story } from '../../src/story/story.ts';
import { serve } from '../demo/server.ts';
import { pageOf } from './page-script.ts';

async function story(): Promise<Story> {
  await loadLanguages();
  const english = languageFor('en');
  if (english === undefined) throw new Error('English is missing.');
  const article = articleFromText({
    title: 'Amazon cuts 9,000 more jobs',
    text: 'Amazon is cutting about 9,000 more jobs. The company had announced 18,000 job cuts in January. Amazon had about 1.54 million employees at the end of last year.',
    published: '2023-03-21T08:00:00Z',
    lang: 'en',
    url: 'https://news.example/1',
  });
  return readStory(article, english);
}

const args = process.argv.slice(2);
const names = browserNames.filter((name) => args.includes(name));
const given = args.map(Number).filter((count) => count > 0);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];

const about = await story();
const site = await serve(await pageOf(new URL('./dataset-page.ts', import.meta.url)));
try {
  for (const found of await ensureEvery(names.length > 0 ? names : browserNames)) {
    const server = { port: site.port, hosts: 'all' as const };
    const running = await launch({ found, extension: null, headless: true, server });
    try {
      console.log(`\n${running.version}`);
      const rows = new Map<string, string[]>();
      for (const count of counts) {
        const page = await running.browser.newPage();
        page.setDefaultTimeout(0);
        await page.goto('http://localhost/');
        let taken: Awaited<ReturnType<typeof globalThis.taking>> = null;
        while (taken === null) {
          await new Promise((resolve) => setTimeout(resolve, 500));
          taken = await page.evaluate((size, read) => globalThis.taking(size, read), count, about);
        }
        if (typeof taken === 'string') throw new Error(taken);
        for (const [what, milliseconds, note] of taken) {
          const cell = `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)}${note === undefined ? '' : ` (${note})`}`;
          rows.set(what, [...(rows.get(what) ?? []), cell]);
        }
        await page.close();
      }
      console.log(`${'ms'.padEnd(44)}${counts.map((count) => String(count).padEnd(30)).join('')}`);
      for (const [what, cells] of rows)
        console.log(`${what.padEnd(44)}${cells.map((cell) => cell.padEnd(30)).join('')}`);
    } finally {
      await running.close();
    }
  }
} finally {
  await site.close();
}
