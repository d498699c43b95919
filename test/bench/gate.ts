/** The gate beside a bare walk of the same page's text: where it is compiled, at its very first run, and whether it forces layout. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import type { GateStep } from './gate-page.ts';
import type { BenchPage } from './pages/pages.ts';
import { type Measured, median, quantile } from './stats.ts';

/** So many times both run on every page. */
const rounds = 3;
const warmUp = 20;
/** Of the pages that are no story, so many are also loaded for one single run each. */
const loadedOnce = 40;

const ordered = (turn: number): GateStep[] => (turn % 2 === 0 ? ['gate', 'walk'] : ['walk', 'gate']);

interface Times {
  gate: number[];
  walk: number[];
}

/** Two lines: the gate with the ratio of medians to the walk, and the walk. */
function linesOf(part: string, what: string, { gate, walk }: Times, isTarget: boolean): Measured[] {
  const [ratio, p95] = [median(gate) / median(walk), quantile(gate, 0.95)];
  const line = {
    part,
    what,
    median: median(gate),
    p95,
    ratio: { of: ratio, to: 'walk' },
    note: `${gate.length} pages`,
  };
  if (!isTarget) return [line];
  return [
    { ...line, target: '≤ 1.0 × walk', met: ratio <= 1 },
    { part, what: '… at worst', p95, target: 'p95 ≤ 1 ms', met: p95 <= 1 },
    { part, what: 'bare walk of their text', median: median(walk), p95: quantile(walk, 0.95) },
  ];
}

/** `script` is `gate-page.ts`. Pages whose own scripts may run give figures of those, too: serve them without. */
export async function measureGate(
  { name }: RunningBrowser,
  tab: Page,
  pages: readonly BenchPage[],
  script: string,
): Promise<Measured[]> {
  await tab.goto('http://localhost/');
  await tab.evaluate(script);
  const once = (page: BenchPage, turn: number) =>
    tab.evaluate((html, order) => globalThis.timesOfBoth(html, order), page.html, ordered(turn));
  for (const page of pages.slice(0, warmUp)) await once(page, 0);
  const taken = new Map<BenchPage, Awaited<ReturnType<typeof once>>[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, page] of pages.entries())
      taken.set(page, [...(taken.get(page) ?? []), await once(page, round + at)]);
  }
  const isWorth = (page: BenchPage) => taken.get(page)?.[0]?.worth === true;
  const timesOf = (some: readonly BenchPage[]): Times => {
    const middle = (step: GateStep) => some.map((page) => median((taken.get(page) ?? []).map((times) => times[step])));
    return { gate: middle('gate'), walk: middle('walk') };
  };
  const none = pages.filter((page) => !isWorth(page));
  const part = `Gate (${pages.length} pages as they came, ${rounds} rounds)`;
  return [
    ...linesOf(part, 'pages that are no story', timesOf(none), true),
    ...linesOf(part, 'pages worth a look', timesOf(pages.filter(isWorth)), false),
    ...(await firstTimes(tab, none, script)),
    ...(name === 'chromium' ? [await layoutsForced(tab, none, script)] : []),
  ];
}

/** What the very first run takes, in pages that were loaded for it: nothing is compiled, nothing was looked at. */
async function firstTimes(tab: Page, pages: readonly BenchPage[], script: string): Promise<Measured[]> {
  const step = Math.max(1, Math.floor(pages.length / loadedOnce));
  const found: Times = { gate: [], walk: [] };
  for (const [at, page] of pages.entries()) {
    if (at % step !== 0) continue;
    for (const what of ordered(at / step)) {
      await tab.goto(`http://localhost/${encodeURIComponent(page.name)}`);
      await tab.evaluate(script);
      found[what].push(await tab.evaluate((name) => globalThis.timeOfStep(name), what));
    }
  }
  return linesOf('Gate, the first run in a page that was loaded for it', 'pages that are no story', found, true);
}

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ts: v.number(),
      args: v.optional(v.object({ data: v.optional(v.object({ message: v.optional(v.string()) })) })),
    }),
  ),
});

/** How often the gate made the browser lay a page out or reckon its styles, in pages that were just changed. */
async function layoutsForced(tab: Page, pages: readonly BenchPage[], script: string): Promise<Measured> {
  const forcedBy = async (work: string): Promise<number> => {
    await tab.tracing.start({ categories: ['-*', 'devtools.timeline'] });
    await tab.evaluate(
      `document.body.append('changed'); console.timeStamp('begun'); ${work}; console.timeStamp('done');`,
    );
    const trace = await tab.tracing.stop();
    const { traceEvents } = v.parse(traceSchema, JSON.parse(new TextDecoder().decode(trace)));
    const at = (mark: string) => traceEvents.find(({ args }) => args?.data?.message === mark)?.ts ?? Number.NaN;
    const [begun, done] = [at('begun'), at('done')];
    if (Number.isNaN(begun) || Number.isNaN(done)) throw new Error('The trace has no marks.');
    const isForced = (event: string) => event === 'Layout' || event === 'UpdateLayoutTree';
    return traceEvents.filter(({ name, ts }) => isForced(name) && ts > begun && ts < done).length;
  };
  let forced = 0;
  let seen = 0;
  const some = pages.filter((_, at) => at % 10 === 0);
  for (const { name } of some) {
    await tab.goto(`http://localhost/${encodeURIComponent(name)}`);
    await tab.evaluate(script);
    forced += await forcedBy(`timeOfStep('gate')`);
    seen += (await forcedBy('document.body.offsetWidth')) > 0 ? 1 : 0;
  }
  return {
    part: 'Gate, the first run in a page that was loaded for it',
    what: 'layouts forced',
    note: `${forced} in ${some.length} pages (in ${seen} of them a script that asks for a width forces one)`,
    target: '0',
    met: forced === 0 && seen === some.length,
  };
}
