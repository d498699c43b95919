/** Stories in pages of very many nodes: found, marked, followed, and the page left as it was. */
import type { Session } from '../../scripts/browsers/session.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { LARGE } from '../fuzz/large-pages.ts';
import type { Consoles } from './errors.ts';
import { workOf } from './gauge.ts';
import { is, type Line } from './series.ts';
import { largeUrl, unlistedUrl } from './site.ts';

/** Milliseconds: far beyond what a reader waits for, and far below a page that hangs. */
const MOST_WAIT = 8_000;
/** Milliseconds of work more than without us, until the sidebar stands, and for one change of the page. */
const MOST_WORK = 6_000;
/** What is looked at once more after a change is looked at within this time. */
const SETTLES = 4_000;

/** Elements that are read of a page (`article/runs.ts`): a story that begins after more of them is not found. */
const MOST_READ = 60_000;
const FIRST = /first$/;

const atMost = (part: string, what: string, milliseconds: number, most: number, first = ''): Line => ({
  part,
  what,
  first,
  last: `${milliseconds.toFixed(0)} ms`,
  grown: '',
  bound: `≤ ${most} ms`,
  holds: milliseconds <= most,
});

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page where nothing of ours runs: its own work, in milliseconds, and what stands in it then. */
async function pageAlone(session: Session, url: string): Promise<{ alone: number; asItCame: string }> {
  const page = await session.running.browser.newPage();
  const workSoFar = await workOf(page);
  await page.goto(url);
  await rest(SETTLES);
  const work = await workSoFar();
  const asItCame = await page.evaluate(() => document.body.outerHTML);
  await page.close();
  return { alone: work * 1_000, asItCame };
}

export async function longNodesRun(session: Session, consoles: Consoles, count: number): Promise<Line[]> {
  const part = `pages of ${count} nodes`;
  const lines: Line[] = [];
  for (const what of Object.keys(LARGE)) {
    const { alone, asItCame } = await pageAlone(session, unlistedUrl(what, count));
    const tab = await session.desk.openTab();
    const { page } = tab;
    consoles.listen(page);
    const workSoFar = await workOf(page);
    await page.goto(largeUrl(what, count));
    const begun = performance.now();
    const view = await until('the sidebar', () => sidebarIn(session, tab), 40_000).catch(() => null);
    const waited = performance.now() - begun;
    await rest(Math.max(0, SETTLES - waited));
    const work = (await workSoFar()) * 1_000;
    const marks = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    const marked = await marks();
    const figures = (await session.storyIn(tab))?.figures ?? [];
    const isSame = await page.evaluate((before) => document.body.outerHTML === before, asItCame);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = String(article.innerHTML);
    });
    await rest(SETTLES);
    let anew = 0;
    // Many are set a part at a time.
    await until(
      'the marks',
      async () => {
        anew = (await marks()).length;
        return anew === marked.length ? true : null;
      },
      20_000,
    ).catch(() => undefined);
    await page.close();
    const isFigure = (text: string) => figures.some((figure) => figure.text === text);
    if (FIRST.test(what) && count > MOST_READ) {
      lines.push(
        is(part, `${what}, more than are read: sidebars`, Number(view !== null), 0),
        atMost(part, `${what}: work beside the page's own`, work - alone, MOST_WORK, `${alone.toFixed(0)} ms alone`),
        is(part, `${what}: pages left as they were`, Number(isSame), 1),
      );
      continue;
    }
    lines.push(
      atMost(part, `${what}: until the sidebar stands`, view === null ? Number.POSITIVE_INFINITY : waited, MOST_WAIT),
      atMost(part, `${what}: work beside the page's own`, work - alone, MOST_WORK, `${alone.toFixed(0)} ms alone`),
      is(part, `${what}: pages left as they were`, Number(isSame), 1),
      {
        ...is(part, `${what}: marks of figures, at first`, marked.filter(isFigure).length, 0),
        bound: '≥ 1',
        holds: marked.some(isFigure),
      },
      { ...is(part, `${what}: and when all was drawn anew`, anew, marked.length) },
    );
  }
  return lines;
}
