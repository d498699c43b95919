/** Reading in each language: cold, warm, beside the peers, and as texts grow to a megabyte. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { builtExtension } from '../../scripts/browsers/session.ts';
import { languages, longText, ownTexts } from './pages/told.ts';
import type { Peer } from './peers-page.ts';
import { lineThrough, type Measured, median, quantile } from './stats.ts';

const usual = 10_000;
const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const warmRounds = 15;
const coldRounds = 3;
/** A peer that takes longer than this at once is asked only once more. Milliseconds. */
const slow = 500;
const peers: readonly Peer[] = ['recognizers', 'chrono', 'compromise'];

export interface ReadingScripts {
  reading: string;
  peers: string;
}

/** The hosts of pages that nothing ran in before, one a run: a browser gives each a world of its own. */
export const coldHosts = (): string[] =>
  languages.flatMap((tag) => Array.from({ length: coldRounds }, (_, at) => `${tag.toLowerCase()}-${at}.example`));

async function cold(
  tab: Page,
  tag: string,
  at: number,
  language: string,
  script: string,
  text: string,
): Promise<number> {
  await tab.goto(`http://${tag.toLowerCase()}-${at}.example/`);
  await tab.evaluate(script);
  const loaded = Number(
    await tab.evaluate(`(() => { const begun = performance.now(); ${language}; return performance.now() - begun; })()`),
  );
  return loaded + (await tab.evaluate((name, words) => globalThis.benchRead(name, words), tag, text));
}

export async function measureReading(running: RunningBrowser, tab: Page, scripts: ReadingScripts): Promise<Measured[]> {
  const texts = ownTexts();
  const lines: Measured[] = [];
  const growth: Measured[] = [];
  for (const tag of languages) {
    const own = texts.get(tag) ?? [];
    const text = longText(own, usual);
    const language = await readFile(`${builtExtension(running.name)}/languages/${tag}.js`, 'utf8');
    const first: number[] = [];
    for (let at = 0; at < coldRounds; at += 1) first.push(await cold(tab, tag, at, language, scripts.reading, text));
    // Only there the browser gives a fine clock.
    await tab.goto('http://localhost/');
    for (const code of [scripts.reading, language, scripts.peers]) await tab.evaluate(code);
    const once = (name: string, words: string) => tab.evaluate((a, b) => globalThis.benchRead(a, b), name, words);
    const walk: number[] = [];
    const read: number[] = [];
    const theirs = new Map<Peer, number[]>();
    for (let round = 0; round < warmRounds; round += 1) {
      walk.push(await tab.evaluate((words) => globalThis.benchWalk(words), text));
      read.push(await once(tag, text));
      for (const peer of peers) {
        const former = theirs.get(peer) ?? [];
        if (former.length > 2 && median(former) > slow) continue;
        const took = await tab.evaluate((name, a, b) => globalThis.benchPeer(name, a, b), peer, tag, text);
        if (took !== null) theirs.set(peer, [...former, took]);
      }
    }
    const warm = read.slice(3);
    const all = [...theirs].map(([peer, times]) => ({ peer, took: median(times.slice(1)) }));
    const stack = all.reduce((sum, { took }) => sum + took, 0);
    const part = `Reading ${usual} characters`;
    lines.push({
      part,
      what: tag,
      median: median(warm),
      p95: quantile(warm, 0.95),
      ratio: { of: median(warm) / median(walk), to: 'walk' },
      target: 'warm ≤ 5 ms',
      met: median(warm) <= 5,
    });
    lines.push({
      part,
      what: `${tag}, the first time`,
      median: median(first),
      p95: Math.max(...first),
      target: 'cold ≤ 30 ms',
      met: median(first) <= 30,
    });
    if (all.length > 0) {
      lines.push({
        part,
        what: `${tag}, peers`,
        median: stack,
        ratio: { of: stack / median(warm), to: 'ours' },
        target: '≥ 20 × ours',
        met: stack / median(warm) >= 20,
        note: all.map(({ peer, took }) => `${peer} ${took.toFixed(1)}`).join(', '),
      });
    }
    growth.push(await growthOf(tag, (size) => once(tag, longText(own, size))));
  }
  return [...lines, ...growth];
}

async function growthOf(tag: string, read: (size: number) => Promise<number>): Promise<Measured> {
  const points: { x: number; y: number }[] = [];
  for (const size of sizes) {
    const times = [await read(size)];
    if (size < 300_000) times.push(await read(size), await read(size));
    points.push({ x: size / 1_000, y: median(times) });
  }
  const { slope, start, r2 } = lineThrough(points);
  const last = points.at(-1)?.y ?? Number.NaN;
  const [middle = { x: 1, y: Number.NaN }] = points.filter(({ x }) => x === 100);
  // Beside the fit, which the largest sizes lead: what a character takes at a megabyte and at a tenth of one.
  const steeper = last / 1_000 / (middle.y / 100);
  return {
    part: 'Reading 10,000 to 1,000,000 characters',
    what: tag,
    median: last,
    note: `${slope.toFixed(3)} ms per 1,000 characters from ${start.toFixed(1)} ms, R² ${r2.toFixed(4)}; a character at 1 MB takes ${steeper.toFixed(2)} × that at 100 kB (${points.map(({ y }) => y.toFixed(1)).join(', ')})`,
    target: 'linear',
    met: r2 > 0.98 && steeper < 1.5,
  };
}
