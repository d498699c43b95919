/**
 * How fast and how small it is, beside a bare walk of the same text and what others would use for the same work:
 *   npm run build && npm run bench -- [chromium|firefox] [--only=PART,…] [--json=FILE] [FOLDER…]
 * Parts: gate, pages, reading, sidebar, memory, bytes, dataset. Pages that are saved in the folders are measured with the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import * as v from 'valibot';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { type BrowserName, browserNames, type FoundBrowser } from '../../scripts/browsers/find.ts';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import { launch, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { serve } from '../demo/server.ts';
import { aStory, type Taken, takenWith } from './dataset-run.ts';
import { measureGate } from './gate.ts';
import { measureMemory } from './memory.ts';
import { oneScript, pageOf } from './page-script.ts';
import { measurePages } from './page-steps.ts';
import { demoPages, generatedPages, savedPages } from './pages/pages.ts';
import { coldHosts, measureReading } from './reading.ts';
import { measureSidebar } from './sidebar.ts';
import { measureSizes } from './sizes.ts';
import { type Measured, tableOf } from './stats.ts';

const parts = ['gate', 'pages', 'reading', 'sidebar', 'memory', 'bytes', 'dataset'] as const;
type Part = (typeof parts)[number];
const peers = [
  '@mozilla/readability',
  '@microsoft/recognizers-text-number',
  '@microsoft/recognizers-text-date-time',
  'chrono-node',
  'compromise',
];

const args = process.argv.slice(2);
const isBrowser = (arg: string): arg is BrowserName => browserNames.some((name) => name === arg);
const only = args
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
const unknown = (only ?? []).filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
  process.exit(2);
}
const asked = (part: Part): boolean => only === undefined || only.includes(part);
const json = args.find((arg) => arg.startsWith('--json='))?.slice(7);
const folders = args.filter((arg) => !isBrowser(arg) && !arg.startsWith('--'));
const wanted = args.filter(isBrowser);

const [processor] = cpus();
const machine = {
  processor: `${cpus().length} × ${processor?.model ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${process.platform} ${release()}`,
  node: process.version,
};

/** What the peers are, as they are installed. */
function peerVersions(): Record<string, string> {
  const schema = v.object({ packages: v.record(v.string(), v.looseObject({ version: v.optional(v.string()) })) });
  const { packages } = v.parse(
    schema,
    JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')),
  );
  return Object.fromEntries(peers.map((name) => [name, packages[`node_modules/${name}`]?.version ?? 'unknown']));
}
const versions = peerVersions();

async function measure(
  found: FoundBrowser,
  running: RunningBrowser,
  tab: Awaited<ReturnType<RunningBrowser['browser']['newPage']>>,
  lines: Measured[],
): Promise<void> {
  const told = (found: readonly Measured[]) => {
    lines.push(...found);
    console.log(tableOf(found));
  };
  if (asked('gate')) told(await measureGate(running, tab, pages, await script('gate')));
  if (asked('pages')) told(await measurePages(running, tab, pages, await script('page-steps')));
  if (asked('reading'))
    told(await measureReading(running, tab, { reading: await script('reading'), peers: await script('peers') }));
  if (asked('sidebar')) told(await measureSidebar(found));
  if (asked('memory') && found.name === 'chromium') told(await measureMemory(found));
  if (asked('bytes')) told(measureSizes(found.name));
  if (asked('dataset')) told(await measureDataset(found));
}

/** The dataset's two promises; `bench:dataset` has the rest. */
async function measureDataset(found: FoundBrowser): Promise<Measured[]> {
  const about = await aStory();
  const dataset = await serve(await pageOf(new URL('./dataset-page.ts', import.meta.url)));
  const server = { port: dataset.port, hosts: 'all' as const };
  const running = await launch({ found, extension: null, headless: true, server });
  try {
    const [small, large] = [await takenWith(running, 1_000, about), await takenWith(running, 100_000, about)];
    const line = (what: string, count: number, taken: Taken, most: number): Measured => {
      const [, milliseconds = Number.NaN] = taken.find(([name]) => name === what) ?? [];
      const met = milliseconds <= most;
      return { part: 'Dataset', what: `${what}, ${count} waves`, median: milliseconds, target: `≤ ${most} ms`, met };
    };
    return [
      line('loading, opening the database', 1_000, small, 100),
      line('context of an article, then', 1_000, small, 5),
      line('context of an article, then', 100_000, large, 5),
    ];
  } finally {
    await running.close();
    await dataset.close();
  }
}

const script = (name: string) => oneScript(new URL(`./${name}-page.ts`, import.meta.url));
const pages = [...generatedPages(), ...demoPages(), ...folders.flatMap(savedPages)];

// A finer clock is given to pages that share nothing with others; nothing of theirs but what is measured may run.
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "default-src 'none'",
};
const byPath = new Map(pages.map(({ name, html }) => [`/${encodeURIComponent(name)}`, html]));
const empty = '<!doctype html><html><head><meta charset="utf-8"><title>Page</title></head><body></body></html>';
const answer = (path: string) => ({ body: byPath.get(path) ?? empty, headers });
const site = await serve(new Map(['localhost', ...coldHosts()].map((host) => [host, answer])));

console.log(Object.values(machine).join(' · '));
console.log(
  Object.entries(versions)
    .map((entry) => entry.join(' '))
    .join(' · '),
);
console.log(
  `${pages.length} pages, of which ${folders.length > 0 ? pages.filter(({ system }) => folders.includes(system)).length : 'none'} saved`,
);

const results: { browser: string; lines: Measured[] }[] = [];
try {
  for (const found of await ensureEvery(wanted.length > 0 ? wanted : browserNames)) {
    const running = await launch({ found, extension: null, headless: true, server: { port: site.port, hosts: 'all' } });
    try {
      console.log(`\n${running.version}`);
      if (running.name === 'firefox') {
        await inFirefoxWindow(running.browser, `Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)`);
      }
      const tab = await running.browser.newPage();
      tab.setDefaultTimeout(0);
      const lines: Measured[] = [];
      results.push({ browser: running.version, lines });
      await measure(found, running, tab, lines);
    } finally {
      await running.close();
    }
  }
} finally {
  await site.close();
  // What was measured before something went wrong, too.
  const all = { machine, versions, pages: pages.length, results };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
}
