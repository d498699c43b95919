/** Many tabs open at once, each with a page of its own; and then none of them. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import type { Report } from '../../src/messages/calls.ts';
import { median } from '../bench/stats.ts';
import type { Consoles } from './errors.ts';
import { backgroundHolds, processes, type Sample, storageHolds } from './gauge.ts';
import { storageLines } from './kept.ts';
import { is, type Line, stays } from './series.ts';
import { longPages } from './site.ts';

/** Tabs that are opened at a time. */
const AT_ONCE = 5;
const ASKED = 20;

/** What all annotators say of themselves. */
const reports = (session: Session): Promise<Report[]> =>
  session.desk.ask(async (): Promise<Report[]> => {
    const tabs = await chrome.tabs.query({});
    const answers = await Promise.all(
      tabs.map(
        ({ id = -1 }): Promise<{ ok?: boolean; value?: Report } | null> =>
          chrome.tabs.sendMessage(id, { call: 'report', payload: {} }).catch(() => null),
      ),
    );
    return answers.flatMap((answer) => (answer?.value === undefined ? [] : [answer.value]));
  });

/** Milliseconds that the background takes for an answer that needs the dataset; and to tell the tab in front of an edit. */
async function answersIn(session: Session): Promise<{ waves: number; told: number }> {
  const timesOf = (call: string, times: number) =>
    session.desk.ask(
      async (name: string, count: number) => {
        const taken: number[] = [];
        for (let at = 0; at < count; at += 1) {
          const begun = performance.now();
          await chrome.runtime.sendMessage({ call: name, payload: {} });
          taken.push(performance.now() - begun);
        }
        return taken;
      },
      call,
      times,
    );
  return { waves: median(await timesOf('latestWaves', ASKED)), told: median(await timesOf('datasetEdited', 3)) };
}

const holds = (session: Session): Promise<Sample> =>
  session.running.name === 'chromium' ? backgroundHolds(session) : processes(session);

export async function longTabsRun(session: Session, consoles: Consoles, count: number): Promise<Line[]> {
  const part = `${count} tabs open at once`;
  const open: Page[] = [];
  const one = async (at: number) => {
    const page = await session.running.browser.newPage();
    consoles.listen(page);
    open.push(page);
    await page.goto(longPages[at % longPages.length]?.url ?? '', { waitUntil: 'domcontentloaded' });
  };
  const openAll = async (many: number) => {
    for (let at = 0; at < many; at += AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, many - at) }, (_, n) => one(at + n)));
  };
  const closeAll = async () => {
    await Promise.all(open.splice(0).map((page) => page.close()));
    await wait(3_000);
  };
  // What the background makes once and keeps, it has made by then.
  await openAll(count);
  await wait(3_000);
  await closeAll();
  const before = await holds(session);
  const storageBefore = await storageHolds(session);
  const alone = await answersIn(session);
  await openAll(count);
  const stories = Array.from({ length: count }, (_, at) => longPages[at % longPages.length]?.isStory === true).filter(
    Boolean,
  ).length;
  const withStory = async () => (await reports(session)).filter(({ state }) => state === 'story').length;
  await until(`${stories} stories`, async () => ((await withStory()) >= stories ? true : null), 120_000).catch(
    () => undefined,
  );
  const all = await reports(session);
  const many = await answersIn(session);
  const meanwhile = await holds(session);
  await closeAll();
  const after = await holds(session);
  const storageAfter = await storageHolds(session);
  const kept = (what: string, floor: number): Line[] => {
    const [first, last] = [before.get(what), after.get(what)];
    if (first === undefined || last === undefined) return [];
    return [
      stays(
        part,
        `${what}, before the first and after the last`,
        [
          { x: 0, y: first },
          { x: 1, y: last },
        ],
        'bytes',
        {
          floor,
        },
      ),
    ];
  };
  const during = [...meanwhile].filter(([what]) => what === 'heap without code');
  return [
    ...kept('heap without code', 400_000),
    ...kept('background and editor', 30_000_000),
    ...during.map(([, bytes]) =>
      stays(
        part,
        "background's heap without code, with all of them",
        [
          { x: 0, y: before.get('heap without code') ?? 0 },
          { x: 1, y: bytes },
        ],
        'bytes',
        {
          floor: 1_000_000,
        },
      ),
    ),
    stays(
      part,
      'an answer of the background',
      [
        { x: 0, y: alone.waves },
        { x: 1, y: many.waves },
      ],
      'ms',
      { floor: 25 },
    ),
    stays(
      part,
      'the tab in front told of an edit',
      [
        { x: 0, y: alone.told },
        { x: 1, y: many.told },
      ],
      'ms',
      { floor: 250 },
    ),
    {
      ...is(part, 'stories found', all.filter(({ state }) => state === 'story').length, stories),
      bound: `≥ ${stories}`,
      holds: all.filter(({ state }) => state === 'story').length >= stories,
    },
    is(part, 'annotators that failed', all.filter(({ state }) => state === 'failed').length, 0),
    ...storageLines(part, 'when all are closed', storageBefore, storageAfter, count),
  ];
}
