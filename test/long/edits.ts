/** Many edits in the editor, as its keys make them, and taken back and made again; and large ones at its desk. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { manyWaves } from '../bench/many-waves.ts';
import { openEditor } from '../browser/editor-desk.ts';
import type { Consoles } from './errors.ts';
import { backgroundHolds, pageHolds, processes, storageHolds } from './gauge.ts';
import { Course } from './pages.ts';
import { asSoon, is, type Line, stays } from './series.ts';

const SAMPLES = 16;
/** Edits made by one question to the page. */
const TURN = 25;

type Doing = 'edit' | 'undo' | 'redo';

/** Of so many edits this share is taken back and made again, and no fewer than these: each reads and tells what it changed. */
const TAKEN_BACK = 0.1;
const LEAST_TAKEN_BACK = 100;

/** Makes so many edits of the first wave's title, or takes so many back, and waits for each to be drawn. Milliseconds of each. */
function make(page: Page, what: Doing, from: number, count: number): Promise<number[]> {
  return page.evaluate(
    async (doing, first, many) => {
      const grid = () => document.querySelector<HTMLElement>('.grid');
      const key = (target: EventTarget | null, name: string, ctrlKey = false) =>
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }));
      const ends = performance.now() + 50_000;
      const seen = async (holds: () => boolean) => {
        while (!holds()) {
          if (performance.now() > ends) throw new Error(`${doing} ${first}: nothing came of it`);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      };
      const shows = (at: number) => () => grid()?.textContent?.includes(`Edited for the time ${at}.`) === true;
      const times: number[] = [];
      for (let done = 0; done < many; done += 1) {
        const begun = performance.now();
        if (doing === 'edit') {
          const at = first + done;
          grid()?.focus();
          key(grid(), 'Enter');
          await seen(() => document.querySelector('.cell-control') !== null);
          const control = document.querySelector<HTMLInputElement>('.cell-control');
          if (control === null) continue;
          control.value = `Edited for the time ${at}.`;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          key(control, 'Enter');
          await seen(() => document.querySelector('.cell-control') === null && shows(at)());
          // The key that saves goes on to the next row.
          key(grid(), 'ArrowUp');
        } else if (doing === 'undo') {
          const at = first - done - 1;
          key(grid(), 'z', true);
          await seen(at === 0 ? () => !shows(1)() : shows(at));
        } else {
          key(grid(), 'y', true);
          await seen(shows(first + done));
        }
        times.push(performance.now() - begun);
      }
      return times;
    },
    what,
    from,
    count,
  );
}

export async function longEditsRun(session: Session, consoles: Consoles, count: number): Promise<Line[]> {
  const back = Math.min(count, Math.max(LEAST_TAKEN_BACK, Math.round(count * TAKEN_BACK)));
  const part = `${count} edits, ${back} of them taken back and made again`;
  const { page, press, go, choose, click, seen } = await openEditor(session.running, '#/waves');
  consoles.listen(page);
  await page.bringToFront();
  // The names that functions are given where they are built, which a function sent elsewhere would miss.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.waitForSelector('.grid-row');
  await page.focus('.grid');
  await press('Control+Home', 'ArrowRight');
  const record = new Course();
  const inChromium = session.running.name === 'chromium';
  const note = async (x: number) => {
    if (inChromium) {
      record.note(x, 'editor', await pageHolds(page));
      record.note(x, 'background', await backgroundHolds(session));
    } else record.note(x, 'memory', await processes(session));
    record.note(x, 'storage', await storageHolds(session));
  };
  const lines: Line[] = [];
  // What the editor makes and loads once, it has by then.
  for (const doing of ['edit', 'undo', 'redo', 'undo'] as const)
    await make(page, doing, doing === 'undo' ? TURN : 1, TURN);
  const before = await storageHolds(session);
  const every = Math.max(TURN, Math.floor((count + 2 * back) / SAMPLES / TURN) * TURN);
  let done = 0;
  await note(0);
  const names: readonly [Doing, string, number, (at: number) => number][] = [
    ['edit', 'an edit', count, (at) => at + 1],
    ['undo', 'an undo', back, (at) => count - at],
    ['redo', 'a redo', back, (at) => count - back + at + 1],
  ];
  for (const [doing, name, many, from] of names) {
    const times: number[] = [];
    for (let at = 0; at < many; at += TURN) {
      const turn = Math.min(TURN, many - at);
      times.push(...(await make(page, doing, from(at), turn)));
      done += turn;
      if (done % every < TURN) await note(done);
    }
    lines.push(asSoon(part, `${name}, until it is drawn`, times));
  }
  await note(done + 1);
  const after = await storageHolds(session);
  const kept = [...after.keys()].filter((what) => what !== 'bytes');
  const isBook = (what: string) => /(?:history|edits)$/.test(what);
  const changed = kept.filter((what) => !isBook(what) && after.get(what) !== before.get(what));
  // The revision and the name of the database were there with the first edit.
  lines.push(
    ...kept
      .filter(isBook)
      .map((what) => is(part, `rows: ${what}`, after.get(what) ?? 0, (before.get(what) ?? 0) + count + 2 * back)),
    ...changed.map((what) => is(part, `rows: ${what}`, after.get(what) ?? 0, before.get(what) ?? 0)),
    is(part, `other tables and areas of storage that changed, of ${kept.length - 2}`, changed.length, 0),
  );
  const line = (name: string, unit: 'bytes' | 'count', bound: { floor: number; each?: number }): Line[] => {
    const points = record.series.get(name);
    return points === undefined ? [] : [stays(part, name, points, unit, { ...bound, of: 'an edit' })];
  };
  lines.push(
    ...line('editor: heap', 'bytes', { floor: 1_500_000, each: 400 }),
    ...line('editor: nodes', 'count', { floor: 1_000 }),
    ...line('editor: listeners', 'count', { floor: 100 }),
    ...['documents', 'contexts', 'detached contexts'].flatMap((what) => line(`editor: ${what}`, 'count', { floor: 1 })),
    ...line('background: heap without code', 'bytes', { floor: 250_000, each: 100 }),
    ...line('memory: background and editor', 'bytes', { floor: 40_000_000 }),
    ...line('storage: bytes', 'bytes', { floor: 4_000_000, each: 6_000 }),
  );
  lines.push(...(await atTheDesk({ page, go, choose, click, seen, press }, session, count)));
  await page.close();
  return lines;
}

type Editor = Pick<Awaited<ReturnType<typeof openEditor>>, 'page' | 'go' | 'choose' | 'click' | 'seen' | 'press'>;

/** The same number of records brought in by one file, and taken back: at the editor's desk, which is a worker of its own. */
async function atTheDesk(desk: Editor, session: Session, count: number): Promise<Line[]> {
  const part = `${count} records brought in by a file at the desk, and taken back, three times`;
  const { waves, sources } = manyWaves(count);
  const none = { programmes: [], headcounts: [], events: [], contested: [], lookAlikes: [], gaps: [] };
  const file = JSON.stringify({ schemaVersion: 1, asOf: '2026-01-01', waves, sources, ...none });
  const before = await storageHolds(session);
  const heap = async () => (session.running.name === 'chromium' ? ((await pageHolds(desk.page)).get('heap') ?? 0) : 0);
  const times: number[] = [];
  const heaps: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await desk.go('#/exchange');
    const begun = performance.now();
    await desk.choose('many.json', file);
    await desk.seen('the dry run', '.import-step', 'many.json');
    await desk.click('Import', '.import-step');
    await desk.seen('the import', '.said', 'Imported');
    await desk.press('Control+Z');
    await until(
      'the undo',
      async () =>
        (await storageHolds(session)).get('prior-waves waves') === before.get('prior-waves waves') ? true : null,
      120_000,
    );
    await desk.seen('that it is taken back', '.said', 'Undone');
    times.push(performance.now() - begun);
    heaps.push(await heap());
  }
  const after = await storageHolds(session);
  const points = (all: readonly number[]) => all.map((y, x) => ({ x, y }));
  return [
    stays(part, "the editor's heap after each", points(heaps), 'bytes', { floor: 3_000_000 }),
    stays(part, 'a round', points(times), 'ms', { floor: 2_000 + (times[0] ?? 0) / 2 }),
    ...['waves', 'sources', 'bases', 'conflicts'].flatMap((table) => {
      const name = `prior-waves ${table}`;
      return [is(part, `rows: ${name}`, after.get(name) ?? Number.NaN, before.get(name) ?? Number.NaN)];
    }),
  ];
}
