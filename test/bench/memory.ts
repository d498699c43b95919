/** What stays in a page's memory, in Chromium: beside an extension that has an empty script in the same pages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { startSession } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { demoArticles } from '../demo/articles.ts';
import { editions } from '../demo/editions.ts';
import { articleUrl } from '../demo/paper.ts';
import { type Hosts, serve } from '../demo/server.ts';
import { demoHosts } from '../demo/site.ts';
import { generatedPages } from './pages/pages.ts';
import { type Measured, median } from './stats.ts';

const times = 50;
const looks = 5;
const part = `Memory of a page (heap after collection; ${times} times each)`;

async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

const storyUrls = demoArticles.filter(({ expected }) => expected.kind !== 'none').map(articleUrl);
const otherUrls = demoArticles.filter(({ expected }) => expected.kind === 'none').map(articleUrl);

/** The demo paper, and a page on it about something else altogether. */
const everydayPath = '/everyday';
const everydayUrl = `http://${editions.en.host}${everydayPath}`;
const everyday = generatedPages().find(({ name }) => name === 'drupal-en')?.html ?? '';
const hosts: Hosts = new Map(
  [...demoHosts].map(([host, answer]) => [
    host,
    (path: string) => (path === everydayPath ? { body: everyday } : answer(path)),
  ]),
);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of each address, visited anew so many times. */
async function heapsAt(page: Page, url: string, ready: () => Promise<unknown>): Promise<number> {
  const found: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    await page.goto(url);
    await ready();
    found.push(await heap(page));
  }
  return median(found);
}

/** With a script in all pages that does nothing: what every extension costs. */
async function withEmptyScript(found: FoundBrowser): Promise<{ story: number; other: number; none: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'prior-waves-empty-'));
  const script = { matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  const site = await serve(hosts);
  const running = await launch({ found, extension: folder, headless: true, server: { port: site.port, hosts: 'all' } });
  try {
    const page = await running.browser.newPage();
    const [story = '', other = ''] = [storyUrls[0], otherUrls[0]];
    return {
      story: await heapsAt(page, story, () => wait(1_500)),
      other: await heapsAt(page, other, () => wait(1_500)),
      none: await heapsAt(page, everydayUrl, () => wait(1_500)),
    };
  } finally {
    await running.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export async function measureMemory(found: FoundBrowser): Promise<Measured[]> {
  const empty = await withEmptyScript(found);
  const session = await startSession(found, hosts);
  try {
    const tab = await session.desk.openTab();
    const { page } = tab;
    const isThere = (where: Page) =>
      where.evaluate((selector) => document.querySelector(selector) !== null, hostSelector);
    const shown = (is: boolean) =>
      until(`the sidebar to ${is ? 'come' : 'go'}`, async () => ((await isThere(page)) === is ? true : null));
    const [story = '', other = ''] = [storyUrls[0], otherUrls[0]];
    // The gate looks a last time after six seconds.
    const none = await heapsAt(page, everydayUrl, () => wait(6_500));
    const without = await heapsAt(page, other, () => wait(6_500));
    const open = await heapsAt(page, story, async () => {
      await shown(true);
      await wait(1_500);
    });
    const tell = (call: 'show' | 'hide') =>
      session.desk.ask(
        async (id: number, name: string): Promise<unknown> => chrome.tabs.sendMessage(id, { call: name, payload: {} }),
        tab.id,
        call,
      );
    const turns = async (count: number) => {
      for (let turn = 0; turn < count; turn += 1) {
        await tell('hide');
        await shown(false);
        await tell('show');
        await shown(true);
      }
      await wait(500);
    };
    await turns(3);
    const before = await heap(page);
    await turns(times);
    const after = await heap(page);
    await tell('hide');
    await shown(false);
    await wait(500);
    const closed = await heap(page);
    // In the tab in which it was closed, it would not come back.
    await page.close();
    const next = (await session.desk.openTab()).page;
    const visit = async (count: number) => {
      for (let at = 0; at < count; at += 1) {
        await next.goto(storyUrls[at % storyUrls.length] ?? story);
        await until('the sidebar to come', async () => ((await isThere(next)) ? true : null));
      }
      return heapsAt(next, other, () => wait(500));
    };
    const early = await visit(storyUrls.length);
    const late = await visit(times);
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;
    const line = (what: string, bytes: number, most: number): Measured => ({
      part,
      what,
      bytes: Math.round(bytes),
      target: `≤ ${kilobytes(most)}`,
      met: bytes <= most,
    });
    return [
      line('page about something else, over an empty script', none - empty.none, 100_000),
      line('page that was read and is no story, over an empty script', without - empty.other, 100_000),
      line('page with its sidebar, over an empty script', open - empty.story, 8_000_000),
      line(`grown by ${times} times closed and opened`, after - before, 200_000),
      line('closed, over an empty script', closed - empty.story, 8_000_000),
      line(`grown by ${times} navigations`, late - early, 200_000),
    ];
  } finally {
    await session.close();
  }
}
