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
import { bytesWithoutCode, collect } from './heap.ts';
import { generatedPages } from './pages/pages.ts';
import { type Measured, median } from './stats.ts';

const times = 50;
const looks = 3;
/** The gate looks a last time after six seconds; by then what was read with is dropped, too. Milliseconds. */
const atRest = 6_500;
const part = `Memory of a page (heap after collection, ${atRest / 1_000} s after it came)`;

async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await collect(client);
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/** What grows where something is left behind: by a snapshot, without the code that the engine goes on to compile. */
async function kept(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await collect(client);
  const bytes = await bytesWithoutCode(client);
  await client.detach();
  return bytes;
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

/** Of each address, visited so many times in tabs of their own: a tab keeps the pages that it was at before. */
async function heapsAt(open: () => Promise<Page>, url: string, ready: (page: Page) => Promise<unknown>) {
  const found: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const page = await open();
    await page.goto(url);
    await ready(page);
    await wait(atRest);
    found.push(await heap(page));
    await page.close();
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
    const open = () => running.browser.newPage();
    const nothing = async () => undefined;
    const [story = '', other = ''] = [storyUrls[0], otherUrls[0]];
    return {
      story: await heapsAt(open, story, nothing),
      other: await heapsAt(open, other, nothing),
      none: await heapsAt(open, everydayUrl, nothing),
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
    const isThere = (where: Page) =>
      where.evaluate((selector) => document.querySelector(selector) !== null, hostSelector);
    const shownIn = (where: Page, is = true) =>
      until(`the sidebar to ${is ? 'come' : 'go'}`, async () => ((await isThere(where)) === is ? true : null));
    const newTab = async () => (await session.desk.openTab()).page;
    const nothing = async () => undefined;
    const [story = '', other = ''] = [storyUrls[0], otherUrls[0]];
    const none = await heapsAt(newTab, everydayUrl, nothing);
    const without = await heapsAt(newTab, other, nothing);
    const open = await heapsAt(newTab, story, shownIn);
    const tab = await session.desk.openTab();
    const { page } = tab;
    const shown = (is: boolean) => shownIn(page, is);
    await page.goto(story);
    await shown(true);
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
      await wait(atRest);
    };
    // What is compiled and kept for the next time is there after twice as many.
    await turns(2 * times);
    const before = await kept(page);
    await turns(times);
    const after = await kept(page);
    await tell('hide');
    await shown(false);
    await wait(atRest);
    const closed = await heap(page);
    // In the tab in which it was closed, it would not come back.
    await page.close();
    const next = (await session.desk.openTab()).page;
    const visit = async (count: number) => {
      for (let at = 0; at < count; at += 1) {
        await next.goto(storyUrls[at % storyUrls.length] ?? story);
        await shownIn(next);
      }
      await next.goto(other);
      await wait(atRest);
      return kept(next);
    };
    const early = await visit(storyUrls.length);
    const late = await visit(times);
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;
    const line = (what: string, bytes: number, most: number, note?: string): Measured => ({
      part,
      what,
      bytes: Math.round(bytes),
      note,
      target: `≤ ${kilobytes(most)}`,
      met: bytes <= most,
    });
    const over = (what: string, ours: number, theirs: number, most: number): Measured =>
      line(`${what}, over an empty script`, ours - theirs, most, `${kilobytes(ours)} over ${kilobytes(theirs)}`);
    return [
      over('page about something else', none, empty.none, 100_000),
      over('page that was read and is no story', without, empty.other, 100_000),
      over('page with its sidebar', open, empty.story, 8_000_000),
      line(`grown by ${times} times closed and opened, after twice as many (without code)`, after - before, 200_000),
      over('closed', closed, empty.story, 8_000_000),
      line(`grown by ${times} navigations (without code)`, late - early, 200_000),
    ];
  } finally {
    await session.close();
  }
}
