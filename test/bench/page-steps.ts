/** The steps in the page, over all pages: each a multiple of the bare walk, the extraction of Readability too. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { builtExtension } from '../../scripts/browsers/session.ts';
import type { PageTimes } from './page-steps-page.ts';
import type { BenchPage } from './pages/pages.ts';
import { languages } from './pages/told.ts';
import { type Measured, median, quantile } from './stats.ts';

/** So many times every step runs on every page. */
const rounds = 3;
const warmUp = 20;

export async function measurePages(
  running: RunningBrowser,
  tab: Page,
  pages: readonly BenchPage[],
  script: string,
): Promise<Measured[]> {
  await tab.goto('http://localhost/');
  for (const tag of languages)
    await tab.evaluate(await readFile(`${builtExtension(running.name)}/languages/${tag}.js`, 'utf8'));
  await tab.evaluate(script);
  const once = (page: BenchPage, turn: number): Promise<PageTimes> =>
    tab.evaluate((html, at) => globalThis.benchPage(html, at), page.html, turn);
  for (const page of pages.slice(0, warmUp)) await once(page, 0);
  const taken = new Map<BenchPage, PageTimes[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, page] of pages.entries()) {
      const times = await once(page, round + at);
      taken.set(page, [...(taken.get(page) ?? []), times]);
    }
  }
  const each = [...taken.values()].map((all) => ({
    walk: median(all.map(({ walk }) => walk)),
    extract: median(all.map(({ extract }) => extract)),
    readability: median(all.map((one) => one.readability)),
    read: median(all.map(({ read }) => read ?? 0)),
    article: all[0]?.article ?? 0,
    characters: all[0]?.characters ?? 0,
  }));
  const column = (rows: typeof each, name: 'walk' | 'extract' | 'readability' | 'read') => rows.map((row) => row[name]);
  const line = (
    what: string,
    rows: typeof each,
    name: 'extract' | 'readability' | 'read',
    to: 'walk' | 'readability',
  ): Measured => ({
    part: `Pages (${pages.length}, each step on a page as it came, ${rounds} rounds)`,
    what,
    median: median(column(rows, name)),
    p95: quantile(column(rows, name), 0.95),
    ratio: { of: median(column(rows, name)) / median(column(rows, to)), to },
    note: `${rows.length} pages`,
  });
  const articles = each.filter(({ article }) => article > 0);
  const extract = line('extraction', articles, 'extract', 'readability');
  return [
    {
      part: extract.part,
      what: 'bare walk of the text',
      median: median(column(each, 'walk')),
      p95: quantile(column(each, 'walk'), 0.95),
      note: `${Math.round(median(each.map(({ characters }) => characters)))} characters a page`,
    },
    { ...extract, target: '≤ 1.3 × readability', met: (extract.ratio?.of ?? 9) <= 1.3 },
    line('readability', articles, 'readability', 'walk'),
    line('extraction', articles, 'extract', 'walk'),
    line('reading', articles, 'read', 'walk'),
  ];
}
