/** What a page, the background and the extension's storage hold at a moment, after a collection where the browser lets us. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { bytesWithoutCode, collect } from '../bench/heap.ts';

/** Bytes and counts by name. */
export type Sample = Map<string, number>;

const COUNTED: readonly [metric: string, what: string][] = [
  ['Documents', 'documents'],
  ['Nodes', 'nodes'],
  ['JSEventListeners', 'listeners'],
  ['Frames', 'frames'],
  ['DetachedScriptStates', 'detached contexts'],
  ['V8PerContextDatas', 'contexts'],
];

/** What the process of a page holds, the page's own and ours. Chromium only: of Firefox see `processes`. */
export async function pageHolds(page: Page): Promise<Sample> {
  const client = await page.createCDPSession();
  try {
    await client.send('Performance.enable');
    await collect(client);
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { metrics } = await client.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return new Map([['heap', usedSize], ...COUNTED.map(([metric, what]): [string, number] => [what, value(metric)])]);
  } finally {
    await client.detach();
  }
}

/** Begins to count what a page's main thread works, in Chromium: gives the seconds so far. */
export async function workOf(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'timeTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

/** The background's heap, in Chromium. It is kept awake for as long as it is looked at. */
export async function backgroundHolds({ running }: Session): Promise<Sample> {
  const origin = running.extensionUrl('');
  const target = await running.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  await collect(worker.client);
  return new Map([['heap without code', await bytesWithoutCode(worker.client)]]);
}

/** Memory of all processes of a kind, in Firefox, where no heap can be asked for: as the system counts it. */
export async function processes({ running }: Session): Promise<Sample> {
  const told = await inFirefoxWindow(
    running.browser,
    `(async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      const { children } = await ChromeUtils.requestProcInfo();
      return JSON.stringify(children.map(({ type, memory }) => [type, memory]));
    })()`,
  );
  const sums: Sample = new Map();
  const found: unknown = JSON.parse(String(told));
  if (!Array.isArray(found)) return sums;
  for (const [type, memory] of found) {
    const kind = /^web/.test(String(type)) ? 'pages' : type === 'extension' ? 'background and editor' : null;
    if (kind !== null) sums.set(kind, (sums.get(kind) ?? 0) + Number(memory));
  }
  return sums;
}

/** Rows of every table of every database, entries of `storage`, and the bytes that the browser counts for all of it. */
export async function storageHolds({ desk }: Session): Promise<Sample> {
  const found = await desk.ask(async () => {
    const counts: [string, number][] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const count = await new Promise<number>((resolve, reject) => {
          const counting = database.transaction(table).objectStore(table).count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
        });
        counts.push([`${name} ${table}`, count]);
      }
      database.close();
    }
    const { usage } = await navigator.storage.estimate();
    for (const area of ['local', 'session'] as const) {
      const kept = await chrome.storage[area].get();
      counts.push([`storage.${area} bytes`, JSON.stringify(kept).length]);
    }
    return [...counts, ['bytes', usage ?? Number.NaN] as [string, number]];
  });
  return new Map(found);
}
