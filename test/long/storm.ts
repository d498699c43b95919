/** A story left open while its page never rests. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../scripts/browsers/session.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import type { Consoles } from './errors.ts';
import { backgroundHolds, pageHolds, processes, workOf } from './gauge.ts';
import { Course } from './pages.ts';
import { is, type Line, type Point, stays } from './series.ts';
import { stormUrl } from './site.ts';

const SAMPLES = 18;

export async function longStormRun(session: Session, consoles: Consoles, seconds: number): Promise<Line[]> {
  const part = `${seconds} seconds of a page that never rests`;
  const tab = await session.desk.openTab();
  consoles.listen(tab.page);
  await tab.page.goto(stormUrl);
  await until('the sidebar', () => sidebarIn(session, tab));
  const record = new Course();
  const work: Point[] = [];
  const answers: Point[] = [];
  const inChromium = session.running.name === 'chromium';
  const begun = performance.now();
  const step = (seconds * 1_000) / SAMPLES;
  const workSoFar = inChromium ? await workOf(tab.page) : async () => 0;
  let worked = await workSoFar();
  let since = performance.now();
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const x = (performance.now() - begun) / 1_000;
    if (inChromium) {
      // Before the collection, which is work as well.
      const now = await workSoFar();
      if (sample > 0) work.push({ x, y: ((now - worked) / (performance.now() - since)) * 1_000_000 });
      record.note(x, 'page', await pageHolds(tab.page));
      record.note(x, 'background', await backgroundHolds(session));
      worked = await workSoFar();
      since = performance.now();
    } else record.note(x, 'memory', await processes(session));
    const asked = performance.now();
    await session.storyIn(tab);
    answers.push({ x, y: performance.now() - asked });
    await wait(Math.max(0, begun + step * (sample + 1) - performance.now()));
  }
  const story = await session.storyIn(tab);
  await tab.page.evaluate(() => {
    const rest: unknown = Reflect.get(Object(Reflect.get(window, 'storm')), 'rest');
    if (typeof rest === 'function') rest();
  });
  const marked = await until(
    'the marks',
    async () => {
      const view = await sidebarIn(session, tab);
      const ranges = await tab.page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
      );
      const figures = (await session.storyIn(tab))?.figures.filter(({ in: where }) => where === 'body') ?? [];
      const all = figures.length > 0 && figures.some(({ text }) => ranges.some((range) => range.includes(text)));
      return view !== null && all ? ranges.length : null;
    },
    30_000,
  ).catch(() => 0);
  await tab.page.close();
  const line = (name: string, unit: 'bytes' | 'count', bound: { floor: number; each?: number }): Line[] => {
    const points = record.series.get(name);
    return points === undefined ? [] : [stays(part, name, points, unit, { ...bound, of: 'a second' })];
  };
  return [
    ...line('page: heap', 'bytes', { floor: 600_000, each: 1_000 }),
    ...line('page: nodes', 'count', { floor: 1_500 }),
    ...line('page: listeners', 'count', { floor: 20 }),
    ...['documents', 'contexts', 'detached contexts'].flatMap((what) => line(`page: ${what}`, 'count', { floor: 1 })),
    ...line('background: heap without code', 'bytes', { floor: 250_000, each: 1_000 }),
    ...line('memory: pages', 'bytes', { floor: 60_000_000 }),
    ...line('memory: background and editor', 'bytes', { floor: 30_000_000 }),
    ...(inChromium ? [stays(part, "main thread's work, per mille of the time", work, 'count', { floor: 100 })] : []),
    stays(part, "the annotator's answer", answers, 'ms', { floor: 100 }),
    is(part, 'stories at its end', story === null ? 0 : 1, 1),
    { ...is(part, 'marks when it rests', marked, marked), bound: '≥ 1', holds: marked >= 1 },
  ];
}
