/** Measures in a browser what is done with datasets of several sizes. */
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { Story } from '../../src/story/story.ts';

export async function aStory(): Promise<Story> {
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

/** What was measured, in milliseconds, with a note where there is one. */
export type Taken = NonNullable<Exclude<ReturnType<typeof globalThis.taking>, string>>;

/** @param running a browser to which `pageOf(dataset-page.ts)` is served. */
export async function takenWith(running: RunningBrowser, count: number, about: Story): Promise<Taken> {
  const page = await running.browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto('http://localhost/');
  let taken: ReturnType<typeof globalThis.taking> = null;
  while (taken === null) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    taken = await page.evaluate((size, read) => globalThis.taking(size, read), count, about);
  }
  await page.close();
  if (typeof taken === 'string') throw new Error(taken);
  return taken;
}
