/** Many pages in a row in one tab: loaded anew, and then shown one after the other by an app that stays. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../scripts/browsers/session.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import type { Consoles } from './errors.ts';
import { backgroundHolds, pageHolds, processes, type Sample, storageHolds } from './gauge.ts';
import { storageLines } from './kept.ts';
import { asSoon, is, type Line, type Point, stays } from './series.ts';
import { appUrl, longPages, plainUrl } from './site.ts';

/** How often is measured. */
const SAMPLES = 16;
/** What the app's page is read with is dropped when nothing was read for so long, in milliseconds; until then it is kept. */
const AT_REST = 5_500;
const SAMPLES_AT_REST = 7;
/** The browser keeps pages that were left, as many as these at most: what is measured is another. */
const KEPT = 7;

/** Series by what they are of. */
export class Course {
  readonly series = new Map<string, Point[]>();

  note(x: number, of: string, sample: Sample): void {
    for (const [what, y] of sample) {
      const name = `${of}: ${what}`;
      const points = this.series.get(name) ?? [];
      points.push({ x, y });
      this.series.set(name, points);
    }
  }
}

const cameIn = (tab: Tab, milliseconds: number): Promise<number> =>
  tab.page.evaluate(
    async (selector, longest) => {
      const begun = performance.now();
      while (document.querySelector(selector) === null) {
        if (performance.now() - begun > longest) return Number.NaN;
        await new Promise((resolve) => setTimeout(resolve, 8));
      }
      const [navigation] = performance.getEntriesByType('navigation');
      return performance.now() - (navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : 0);
    },
    hostSelector,
    milliseconds,
  );

async function noteAll(session: Session, tab: Tab, x: number, record: Course): Promise<void> {
  if (session.running.name === 'chromium') {
    record.note(x, 'page', await pageHolds(tab.page));
    record.note(x, 'background', await backgroundHolds(session));
  } else record.note(x, 'memory', await processes(session));
  record.note(x, 'storage', await storageHolds(session));
}

/**
 * In a page that stays, code that runs again and again is compiled anew for long: of .9 MB that 56 stories left, .6 were code, and
 * most of the rest the browser's own tables.
 */
const COMPILED = 1_500_000;

function linesOf(part: string, record: Course, of: string, code = 400_000): Line[] {
  const line = (name: string, unit: 'bytes' | 'count', bound: { floor: number; each?: number }): Line[] => {
    const points = record.series.get(name);
    return points === undefined ? [] : [stays(part, name, points, unit, { ...bound, of })];
  };
  return [
    ...line('page: heap', 'bytes', { floor: code, each: 100 }),
    ...['documents', 'frames', 'contexts', 'detached contexts'].flatMap((what) =>
      line(`page: ${what}`, 'count', { floor: 2 }),
    ),
    ...line('page: nodes', 'count', { floor: 200 }),
    ...line('page: listeners', 'count', { floor: 20 }),
    ...line('background: heap without code', 'bytes', { floor: 250_000, each: 100 }),
    ...line('memory: pages', 'bytes', { floor: 60_000_000 }),
    ...line('memory: background and editor', 'bytes', { floor: 30_000_000 }),
  ];
}

/** The storage at the first and the last look. */
function keptLines(part: string, course: Course, pages: number): Line[] {
  const [first, last] = [0, -1].map(
    (at): Sample =>
      new Map(
        [...course.series]
          .filter(([name]) => name.startsWith('storage: '))
          .map(([name, points]) => [name.slice('storage: '.length), points.at(at)?.y ?? Number.NaN]),
      ),
  );
  return storageLines(part, 'at the end', first ?? new Map(), last ?? new Map(), pages);
}

async function loadedAnew(session: Session, tab: Tab, count: number): Promise<Line[]> {
  const part = `${count} pages loaded one after the other`;
  const record = new Course();
  const times: number[] = [];
  let missed = 0;
  const every = Math.max(1, Math.floor(count / SAMPLES));
  for (let at = 0; at <= count; at += 1) {
    if (at % every === 0) {
      for (let turn = 0; turn < KEPT; turn += 1) await tab.page.goto(`${plainUrl}?${turn}`);
      await noteAll(session, tab, at, record);
    }
    const page = longPages[at % longPages.length];
    if (page === undefined || at === count) break;
    await tab.page.goto(page.url, { waitUntil: 'domcontentloaded' });
    if (page.isStory === true) {
      const time = await cameIn(tab, 15_000);
      if (Number.isNaN(time)) missed += 1;
      else times.push(time);
    }
  }
  return [
    ...linesOf(part, record, 'a page'),
    ...keptLines(part, record, count),
    asSoon(part, 'until the sidebar stands', times),
    is(part, 'stories without a sidebar', missed, 0),
  ];
}

async function shownByApp(session: Session, tab: Tab, count: number): Promise<Line[]> {
  const part = `${count} pages shown one after the other by an app`;
  const record = new Course();
  const times: number[] = [];
  let missed = 0;
  await tab.page.goto(appUrl);
  const every = Math.max(1, Math.floor(count / SAMPLES_AT_REST));
  const go = (url: string) =>
    tab.page.evaluate(async (path) => {
      const to: unknown = Reflect.get(window, 'go');
      if (typeof to === 'function') await to(path);
    }, new URL(url).pathname);
  for (let at = 0; at <= count; at += 1) {
    if (at % every === 0) {
      await go(plainUrl);
      await wait(AT_REST);
      await noteAll(session, tab, at, record);
    }
    const page = longPages[at % longPages.length];
    if (page === undefined || at === count) break;
    const before = JSON.stringify(await session.storyIn(tab));
    await go(page.url);
    if (page.isStory !== true) continue;
    const begun = performance.now();
    const came = await until(
      page.url,
      async () => {
        const now = await session.storyIn(tab);
        return now !== null && JSON.stringify(now) !== before ? true : null;
      },
      20_000,
    ).catch(() => false);
    if (came) times.push(performance.now() - begun);
    else missed += 1;
  }
  return [
    ...linesOf(part, record, 'a page', COMPILED),
    ...keptLines(part, record, count),
    asSoon(part, 'until the next story is read', times),
    is(part, 'stories that were not read', missed, 0),
  ];
}

type Visit = (session: Session, tab: Tab, count: number) => Promise<Line[]>;

async function inATab(visit: Visit, session: Session, consoles: Consoles, count: number): Promise<Line[]> {
  const tab = await session.desk.openTab();
  consoles.listen(tab.page);
  const lines = await visit(session, tab, count);
  await tab.page.close();
  return lines;
}

export const longPagesRun = (session: Session, consoles: Consoles, count: number): Promise<Line[]> =>
  inATab(loadedAnew, session, consoles, count);

export const longAppRun = (session: Session, consoles: Consoles, count: number): Promise<Line[]> =>
  inATab(shownByApp, session, consoles, count);
