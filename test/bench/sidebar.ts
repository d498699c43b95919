/**
 * From the gate's yes to the sidebar's answer and figures on the screen, in the built extension, with a background that sleeps
 * and one that is awake.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopBackground } from '../../scripts/browsers/background.ts';
import type { FoundBrowser } from '../../scripts/browsers/find.ts';
import { builtExtension, type Session, startSession } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { demoArticles } from '../demo/articles.ts';
import { articleUrl } from '../demo/paper.ts';
import { demoHosts } from '../demo/site.ts';
import { bareSidebar } from './bare-sidebar.ts';
import { type Measured, median, quantile } from './stats.ts';

const rounds = 2;
const asks = 'chrome.runtime.sendMessage(';

/** A copy of the built extension whose gate marks the moment at which it asks for the annotator; nothing else differs. */
async function withMark(found: FoundBrowser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prior-waves-bench-'));
  await cp(builtExtension(found.name), folder, { recursive: true });
  const file = join(folder, 'gate.js');
  const gate = await readFile(file, 'utf8');
  if (gate.split(asks).length !== 2) throw new Error('The gate asks for the annotator in another way.');
  await writeFile(file, gate.replace(asks, `performance.mark("gate-yes"),${asks}`));
  return folder;
}

interface Seen {
  /** From the gate's yes to the frame after the one in which the sidebar was put in, in milliseconds. */
  painted: number;
  /** Since the gate's yes: sum of shifts, and the longest task. Null where the browser does not tell. */
  shifts: number | null;
  longest: number | null;
}

/** Runs in every page before anything of the page itself. */
function watch(selector: string): void {
  const seen = { shifts: [] as [number, number][], tasks: [] as [number, number][] };
  Reflect.set(window, 'benchSeen', seen);
  for (const type of ['layout-shift', 'longtask'].filter((one) =>
    PerformanceObserver.supportedEntryTypes.includes(one),
  )) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (type === 'longtask') seen.tasks.push([entry.startTime, entry.duration]);
        else seen.shifts.push([entry.startTime, Number(Reflect.get(entry, 'value'))]);
      }
    }).observe({ type, buffered: true });
  }
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(frames.next);
  });
  // The element is there before anything is seen of it. What is seen can be pressed: at the window's edge, where a panel is.
  const frames = {
    next(): void {
      const { clientWidth, clientHeight } = document.documentElement;
      const isSeen = document.elementFromPoint(clientWidth - 100, clientHeight / 2)?.matches(selector) === true;
      requestAnimationFrame(isSeen ? () => performance.mark('sidebar-painted') : frames.next);
    },
  };
  observer.observe(document, { childList: true, subtree: true });
}

const stories = demoArticles.filter(({ expected }) => expected.kind !== 'none');

/** `anew`: every page in a tab, and so in a process, of its own, where nothing was compiled before. */
type State = 'awake' | 'asleep' | 'anew';

async function visits(session: Session, state: State, turns: number): Promise<Seen[]> {
  const found: Seen[] = [];
  const open = async () => {
    const opened = await session.desk.openTab();
    await opened.page.evaluateOnNewDocument(watch, hostSelector);
    return opened;
  };
  let tab = await open();
  for (let round = 0; round < turns; round += 1) {
    for (const article of stories) {
      if (state === 'anew') {
        await tab.page.close();
        tab = await open();
      }
      if (state === 'asleep') await stopBackground(session.running);
      await tab.page.bringToFront();
      await tab.page.goto(articleUrl(article));
      const times = await until(`the sidebar at ${articleUrl(article)}`, () =>
        tab.page.evaluate(() => {
          const [yes] = performance.getEntriesByName('gate-yes');
          const [painted] = performance.getEntriesByName('sidebar-painted');
          return yes && painted ? { yes: yes.startTime, painted: painted.startTime } : null;
        }),
      );
      // What comes after the sidebar belongs to it as well.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const seen = await tab.page.evaluate((): { shifts: [number, number][]; tasks: [number, number][] } =>
        Reflect.get(window, 'benchSeen'),
      );
      const types = await tab.page.evaluate(() => [...PerformanceObserver.supportedEntryTypes]);
      const after = (list: [number, number][]) => list.filter(([at]) => at >= times.yes).map(([, value]) => value);
      const told = {
        shifts: types.includes('layout-shift') ? after(seen.shifts).reduce((sum, value) => sum + value, 0) : null,
        longest: types.includes('longtask') ? Math.max(0, ...after(seen.tasks)) : null,
      };
      found.push({ painted: times.painted - times.yes, ...told });
    }
  }
  await tab.page.close();
  return found;
}

/** In milliseconds: with a sleeping background, and with one that is awake. */
const targets = { chromium: { asleep: 150, awake: 100 }, firefox: { asleep: 400, awake: 300 } };
const words: Record<State, string> = {
  awake: 'background awake',
  asleep: 'background asleep',
  anew: 'background awake, each page in a new tab',
};

export async function measureSidebar(found: FoundBrowser): Promise<Measured[]> {
  const [extension, bare] = [await withMark(found), await bareSidebar(found)];
  const session = await startSession(found, demoHosts, { extension });
  const least = await startSession(found, demoHosts, { extension: bare });
  try {
    const lines: Measured[] = [];
    // What is further down is drawn in a task of its own afterwards; that counts among the tasks, and not here.
    const part = `From the gate’s yes to the sidebar’s answer and figures painted (${rounds} visits of every demo story)`;
    // Once for nothing: the first of all reads the bundled dataset into the store.
    await visits(session, 'awake', 1);
    await visits(least, 'awake', 1);
    for (const state of ['awake', 'asleep', 'anew'] as const) {
      // By turns, because one and the same machine is faster at one time than at another.
      const [seen, bareSeen]: [Seen[], Seen[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        seen.push(...(await visits(session, state, 1)));
        bareSeen.push(...(await visits(least, state, 1)));
      }
      const painted = seen.map((one) => one.painted);
      const barePainted = bareSeen.map((one) => one.painted);
      const target = state === 'anew' ? null : targets[found.name][state];
      lines.push({
        part,
        what: words[state],
        median: median(painted),
        p95: quantile(painted, 0.95),
        ratio: { of: median(painted) / median(barePainted), to: 'bare' },
        ...(target !== null && { target: `median ≤ ${target} ms`, met: median(painted) <= target }),
      });
      lines.push({
        part,
        what: '… of an extension that reads nothing and says a word (bare)',
        median: median(barePainted),
        p95: quantile(barePainted, 0.95),
      });
      const shifts = seen.flatMap((one) => one.shifts ?? []);
      const tasks = seen.flatMap((one) => one.longest ?? []);
      if (shifts.length > 0) {
        const most = Math.max(...shifts);
        lines.push({
          part,
          what: `… layout shift, ${state}`,
          note: `median ${median(shifts).toFixed(4)}, at most ${most.toFixed(4)}`,
          target: '0',
          met: most === 0,
        });
        lines.push({
          part,
          what: `… longest task, ${state}`,
          median: median(tasks),
          p95: quantile(tasks, 0.95),
          target: '≤ 50 ms',
          met: quantile(tasks, 1) <= 50,
        });
      }
    }
    return lines;
  } finally {
    await session.close();
    await least.close();
    for (const folder of [extension, bare]) await rm(folder, { recursive: true, force: true });
  }
}
