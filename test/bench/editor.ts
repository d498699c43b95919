/**
 * What the built editor takes with 1,000, 10,000 and 100,000 waves, as a reader meets it, in both browsers:
 *   npm run bench:editor -- [chromium|firefox] [COUNT…]
 * Build first. Times in milliseconds; "stop" is the longest that the page could answer nothing.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { type Session, startSession } from '../../scripts/browsers/session.ts';
import { sampleStories } from '../../scripts/build/sample-stories.ts';
import { deskAt, type EditorDesk, openEditor } from '../browser/editor-desk.ts';
import { scrolled, stopSoFar, untilDrawn, watch } from './editor-measures.ts';
import { manyWaves } from './many-waves.ts';

type Rows = Map<string, string>;

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const ms = (time: number): string => (time < 10 ? time.toFixed(1) : time.toFixed(0));
const spread = (times: readonly number[]): string =>
  `${ms(at(times, 0.5))} / ${ms(at(times, 0.95))} / ${ms(Math.max(...times))}`;

async function waitFor(desk: EditorDesk, selector: string, words: string): Promise<void> {
  await desk.page.waitForFunction(
    (css, text) => document.querySelector<HTMLElement>(css)?.innerText.includes(text) === true,
    { timeout: 100_000, polling: 20 },
    selector,
    words,
  );
}

async function measureImport(desk: EditorDesk, count: number, rows: Rows): Promise<void> {
  const { page } = desk;
  const none = { programmes: [], headcounts: [], events: [], contested: [], lookAlikes: [], gaps: [] };
  const { waves, sources } = manyWaves(count);
  const folder = await mkdtemp(join(tmpdir(), 'prior-waves-bench-'));
  const file = join(folder, 'many.json');
  await writeFile(file, JSON.stringify({ schemaVersion: 1, asOf: '2026-01-01', waves, sources, ...none }));
  await desk.go('#/exchange');
  const input = await page.waitForSelector('input[type="file"]:not(:disabled)');
  if (input === null) throw new Error('There is no place for a file.');
  await stopSoFar(page);
  const begun = performance.now();
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await waitFor(desk, '.import-step', 'many.json');
  const planned = performance.now();
  rows.set('import: read and dry run', ms(planned - begun));
  rows.set('import: stop while reading', ms(await stopSoFar(page)));
  await desk.click('Import', '.import-step');
  await waitFor(desk, '.said', 'Imported');
  const written = performance.now();
  rows.set('import: write', ms(written - planned));
  rows.set('import: stop while writing', ms(await stopSoFar(page)));
  rows.set('import: all of it', ms(written - begun));
  await desk.go('#/waves');
  await page.waitForFunction(
    (least) => Number(document.querySelector('.grid')?.getAttribute('aria-rowcount')) > least,
    { timeout: 120_000, polling: 20 },
    count,
  );
  rows.set('import: until it is in the table', ms(performance.now() - written));
  rows.set('import: stop meanwhile', ms(await stopSoFar(page)));
  await rm(folder, { recursive: true });
}

const words = ['helsinki 14', 'aws 9', 'nashville', 'tokyo prime'];

async function measureTable(desk: EditorDesk, rows: Rows): Promise<void> {
  const { page } = desk;
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const keys: number[] = [];
  const stops: number[] = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      const { time, stop } = await untilDrawn(page, { do: 'search', text: word.slice(0, length) });
      // A key that changes nothing of what is shown draws nothing.
      if (time > 0) keys.push(time);
      stops.push(stop);
    }
    await untilDrawn(page, { do: 'search', text: '' });
  }
  rows.set('search: key to result (median / p95 / worst)', spread(keys));
  rows.set('search: stop a key (median / p95 / worst)', spread(stops));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  rows.set('scroll by 120 px a frame: frame (median / p95 / worst)', spread(await scrolled(page, 120, 120)));
  rows.set('scroll by 2,000 px a frame', spread(await scrolled(page, 2_000, 120)));
  const sorts = [];
  for (const key of ['count.value', 'title', 'announced']) sorts.push(await untilDrawn(page, { do: 'sort', key }));
  rows.set('sort: until drawn, at worst', ms(Math.max(...sorts.map(({ time }) => time))));
  rows.set('sort: stop, at worst', ms(Math.max(...sorts.map(({ stop }) => stop))));
}

async function measureEdit(desk: EditorDesk, rows: Rows): Promise<void> {
  const { page } = desk;
  await page.focus('.grid');
  await desk.press('Control+Home', 'ArrowRight', 'Enter');
  await page.waitForSelector('.cell-control');
  await desk.press('Control+A');
  await desk.type('A title that nobody has');
  const edit = await page.evaluate(async () => {
    const begun = performance.now();
    globalThis.watched.stop = 0;
    const control = document.querySelector('.cell-control');
    control?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    while (!document.querySelector('.grid')?.textContent?.includes('A title that nobody has'))
      await new Promise(requestAnimationFrame);
    return { time: performance.now() - begun, stop: globalThis.watched.stop };
  });
  rows.set('edit of a cell: until drawn (stop)', `${ms(edit.time)} (${ms(edit.stop)})`);
  await page.focus('.grid');
  const undo = await page.evaluate(async () => {
    const begun = performance.now();
    globalThis.watched.stop = 0;
    const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
    document.querySelector('.grid')?.dispatchEvent(key);
    while (document.querySelector('.grid')?.textContent?.includes('A title that nobody has'))
      await new Promise(requestAnimationFrame);
    return { time: performance.now() - begun, stop: globalThis.watched.stop };
  });
  rows.set('undo of it', `${ms(undo.time)} (${ms(undo.stop)})`);
}

async function measureContexts(session: Session, rows: Rows): Promise<void> {
  for (const kind of ['layoff', 'hiring', 'headcount', 'labor_action', 'conditions']) {
    const sample = sampleStories().find(({ story }) => story.kind === kind);
    if (sample === undefined) continue;
    const times: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const begun = performance.now();
      await session.contextOf(sample.story);
      times.push(performance.now() - begun);
    }
    const [first = Number.NaN, ...rest] = times;
    rows.set(`context of ${kind}, asked of the background (first, then)`, `${ms(first)}, ${ms(at(rest, 0.5))}`);
  }
}

async function measure(session: Session, count: number): Promise<Rows> {
  const rows: Rows = new Map();
  const desk = await openEditor(session.running, '#/waves');
  await watch(desk.page);
  await measureImport(desk, count, rows);
  await measureContexts(session, rows);
  await desk.page.close();

  const begun = performance.now();
  const anew = await session.running.browser.newPage();
  const arrival = anew.goto(`${session.running.extensionUrl('src/editor/editor.html')}#/waves`);
  if (session.running.name === 'chromium') await arrival;
  else arrival.catch(() => undefined);
  const opened = deskAt(anew);
  await anew.waitForSelector('.grid-row', { timeout: 120_000 });
  rows.set('open: until rows are drawn', ms(performance.now() - begun));
  await anew.bringToFront();
  await watch(anew);
  await measureTable(opened, rows);
  await measureEdit(opened, rows);
  await anew.close();
  return rows;
}

const args = process.argv.slice(2);
const names = browserNames.filter((name) => args.includes(name));
const given = args.map(Number).filter((count) => count > 0);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];

for (const found of await ensureEvery(names.length > 0 ? names : browserNames)) {
  const columns: Rows[] = [];
  let version = '';
  for (const count of counts) {
    const session = await startSession(found, new Map());
    try {
      version = session.running.version;
      columns.push(await measure(session, count));
    } finally {
      await session.close();
    }
  }
  console.log(`\n${version}`);
  console.log(`${'ms'.padEnd(60)}${counts.map((count) => `${count} waves`.padEnd(24)).join('')}`);
  for (const what of columns[0]?.keys() ?? [])
    console.log(`${what.padEnd(60)}${columns.map((rows) => (rows.get(what) ?? '').padEnd(24)).join('')}`);
}
