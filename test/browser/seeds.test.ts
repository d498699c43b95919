import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { type SidebarView, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import type { Tab } from '../../scripts/browsers/tabs.ts';
import type { Context } from '../../src/context/context.ts';
import { bundle } from '../../src/dataset/bundled.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import type { Served } from '../demo/server.ts';
import { type SeedPage, seedPages, seedsPresent } from '../pages/seed-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { mustNot } from './seed-must-not.ts';
import { documentSchema, type SeedScore, scoreSeed } from './seed-score.ts';

/** Listed news sites of the documents' languages, which are led to this machine. */
const siteOf: Record<string, string> = {
  '000': 'www.bnext.com.tw',
  '001': 'www.laodong.vn',
  '002': 'www.customercontactweekdigital.com',
  '003': 'www.business2community.com',
  '004': 'www.talouselama.fi',
};
const unlisted = 'www.example.com';

const pages = seedPages();
const pathOf = ({ id, layout }: SeedPage) => `/${id}-${layout}.html`;

function serveSeed(path: string): Served | null {
  const page = pages.find((one) => pathOf(one) === path);
  if (page !== undefined) return { body: page.html };
  const picture = { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'content-type': 'image/svg+xml' } };
  return path === '/picture.jpg' || path === '/favicon.ico' ? picture : null;
}
const hosts = new Map([...Object.values(siteOf), unlisted].map((host) => [host, serveSeed]));

/** The page as it stands, without our host element. */
function ownDom(tab: Tab): Promise<{ html: string; hostElements: number }> {
  return tab.page.evaluate((tag: string) => {
    const hostElements = document.querySelectorAll(tag).length;
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element) for (const host of copy.querySelectorAll(tag)) host.remove();
    return { html: copy instanceof Element ? copy.outerHTML : '', hostElements };
  }, hostSelector);
}

function markedWords(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range instanceof Range ? range.toString() : 'no live range')),
    ),
  );
}

const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim()).sort();

/** What the prior waves must hold whatever the rule in detail: all that count by themselves, and none from later. */
function priorProblems(context: Context, published: string): string[] {
  const { waves } = bundle.dataset();
  const byId = new Map(waves.map((wave) => [wave.id, wave]));
  const later = context.prior.filter((id) => (byId.get(id)?.announced ?? '') > published);
  const parts = context.prior.filter((id) => byId.get(id)?.relation?.type === 'included_in');
  const missing = waves.filter(
    ({ id, announced, additive, verified }) =>
      additive && verified && announced.length === 10 && announced <= published && !context.prior.includes(id),
  );
  const dates = context.prior.map((id) => byId.get(id)?.announced.slice(0, 7) ?? '');
  const inOrder = dates.every((date, index) => index === 0 || date.slice(0, 4) <= (dates[index - 1] ?? '').slice(0, 4));
  return [
    ...later.map((id) => `${id} is later than the article`),
    ...parts.map((id) => `${id} is part of another`),
    ...missing.map(({ id }) => `${id} is missing`),
    ...(inOrder ? [] : ['not newest first']),
  ];
}

function drawnProblems(view: SidebarView, context: Context): string[] {
  const drawn = view.figures.map(({ printed, verdict }) => `${printed} ${verdict}`);
  const missing = context.figures.filter(({ figure, verdict }) => !drawn.includes(`${figure.text} ${verdict}`));
  return [
    ...missing.map(({ figure, verdict }) => `not drawn: ${figure.text} ${verdict}`),
    ...(view.answer.join('') === '' ? ['no answer'] : []),
    ...(view.prior.length === 0 && context.prior.length > 0 ? ['no prior waves'] : []),
  ];
}

const share = ({ right, of }: { right: number; of: number }) => `${right}/${of}`;
const table: { page: SeedPage; browser: string; score: SeedScore }[] = [];

function printTable(): void {
  const rows = table.map(({ page, browser, score }) => [
    page.id,
    page.layout,
    browser,
    score.kind,
    share(score.figures),
    String(score.wrongFigures),
    share(score.dates),
    share(score.verdicts),
    share(score.claims),
    share(score.events),
  ]);
  const head = ['seed', 'page', 'browser', 'kind', 'figures', 'wrong', 'dates', 'verdicts', 'claims', 'events'];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  console.log([line(head), ...rows.map(line)].join('\n'));
}

if (!seedsPresent()) console.log('The seed documents are not in ../shared/seeds: their tests are skipped.');

describe.skipIf(!seedsPresent())('the seed documents as news pages', () => {
  afterAll(printTable);

  inEachBrowser(hosts, (session, browser) => {
    describe.each(pages.map((page) => [`${page.id} ${page.layout}`, page] as const))('%s', (_name, page) => {
      it('is read as a careful reader reads it, and shown without a click', async () => {
        const tab = await session().desk.openTab(`http://${siteOf[page.id]}${pathOf(page)}`);
        const view = await sidebarOf(session(), tab);
        const context = await session().contextOf(await session().storyOf(tab));
        const expected = v.parse(documentSchema, page.expected);
        const score = scoreSeed(expected, context);
        table.push({ page, browser, score });
        expect
          .soft([
            ...score.problems,
            ...(mustNot[page.id]?.(context) ?? ['no "must not" lines are known for it']),
            ...priorProblems(context, expected.published),
            ...drawnProblems(view, context),
          ])
          .toEqual([]);

        const words = context.figures.map(({ figure }) => figure.text);
        expect.soft(plain(await markedWords(tab))).toEqual(plain(words));
        expect.soft(tab.console).toEqual([]);

        const control = await session().desk.openTab(`http://${unlisted}${pathOf(page)}`);
        const [shown, bare] = [await ownDom(tab), await ownDom(control)];
        expect.soft([shown.hostElements, bare.hostElements]).toEqual([1, 0]);
        expect.soft(shown.html === bare.html, 'the page’s own DOM is unchanged').toBe(true);
        await control.page.close();
        await tab.page.close();
      });
    });
  });
});
