import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { launch, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { pageOf } from '../bench/page-script.ts';
import { type LocalSite, serve } from '../demo/server.ts';

const size = 2500;
const rounds = 12;

describe.each(browserNames)('%s: a page closed in the middle', (name) => {
  let site: LocalSite | undefined;
  let running: RunningBrowser | undefined;

  beforeAll(async () => {
    site = await serve(await pageOf(new URL('./kill-page.ts', import.meta.url)));
    const [found] = await ensureEvery([name]);
    if (found === undefined) throw new Error(`${name} is missing.`);
    running = await launch({ found, extension: null, headless: true, server: { port: site.port, hosts: 'all' } });
  });

  afterAll(async () => {
    await running?.close();
    await site?.close();
  });

  async function open(): Promise<Page> {
    if (running === undefined) throw new Error('The browser has not started.');
    const page = await running.browser.newPage();
    await page.goto('http://localhost/');
    return page;
  }

  /** Begins, closes the page once `progress` is at `after` and some milliseconds more have gone by; gives what was done by then. */
  async function kill(what: 'import' | 'save', round: number, after: number, wait: number): Promise<number> {
    const page = await open();
    await page.evaluate((kind, at, many) => globalThis.begin(kind, at, many), what, round, size);
    await until(`${what} ${round} at ${after}`, async () =>
      (await page.evaluate(() => globalThis.progress)) >= after ? true : null,
    );
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const done = await page.evaluate(() => globalThis.progress);
    await page.close();
    return done;
  }

  async function found(round: number) {
    const page = await open();
    const left = await page.evaluate((at) => globalThis.lookAround(at), round);
    await page.close();
    return left;
  }

  it('of an import leaves all of it or nothing', async () => {
    const left: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await kill('import', round, 0, round * 25);
      const { imported, broken } = await found(round);
      expect(broken).toEqual([]);
      expect([0, size]).toContain(imported);
      left.push(imported);
    }
    // Some must have been stopped, or nothing was tried.
    expect(left).toContain(0);
    console.log(
      `${name}: ${rounds} imports stopped, ${left.filter((count) => count === 0).length} left nothing, the others all; half-written: 0`,
    );
  }, 300_000);

  it('of a save loses none that was answered for, and writes none by half', async () => {
    let answered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const done = await kill('save', round, 1 + round, round * 7);
      const { saves, broken } = await found(round);
      expect(broken).toEqual([]);
      expect(saves).toBeGreaterThanOrEqual(done);
      answered += done;
    }
    console.log(`${name}: ${rounds} pages closed while saving, ${answered} saves answered for, lost: 0`);
  }, 300_000);
});
