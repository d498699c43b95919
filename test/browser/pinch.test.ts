/** Zooming in with two fingers, in Chromium: nothing drives that in Firefox. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { placeInSidebar, sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { sessionIn } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage } from './layouts.ts';
import { listedUrl, pagesAt } from './pages.ts';

const head = '<meta name="viewport" content="width=device-width">';
const pages = { column: { body: columnPage(640, { head }) }, wide: { body: columnPage(2_000, { head }) } };

let session: Session;
const { comes, shapeIn } = inSidebar(() => session);

beforeAll(async () => {
  session = await sessionIn('chromium', pagesAt(pages));
}, 120_000);
afterAll(() => session.close());

/** Pinches at a point until the page is so many times as large. */
async function pinch(tab: Tab, at: { x: number; y: number }, times: number): Promise<void> {
  await tab.page.bringToFront();
  const client = await tab.page.createCDPSession();
  await client.send('Input.synthesizePinchGesture', { ...at, scaleFactor: times });
  await client.detach();
  // Longer than the sidebar waits before it looks anew at where it stands.
  await wait(1_000);
}

const seen = (tab: Tab) =>
  tab.page.evaluate(() => {
    const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
    return { scale, offsetLeft, offsetTop };
  });

/** Where in the part of the window that is seen a part of the sidebar stands. */
async function pointAt(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
  const place = await placeInSidebar(session, tab, selector);
  if (place === null) throw new Error(`Nothing in the sidebar is ${selector}.`);
  const { offsetLeft, offsetTop } = await seen(tab);
  return { x: place.x - offsetLeft, y: place.y - offsetTop };
}

const text = (tab: Tab) =>
  tab.page.evaluate(() => {
    const { left, top, width } = (document.querySelector('article p') ?? document.body).getBoundingClientRect();
    return { left, top, width, scrolled: scrollY };
  });

it.each(['column', 'wide'])(
  'a pinch moves neither panel nor text, and the panel is used as before (%s)',
  async (name) => {
    const tab = await session.desk.openTab(listedUrl(name));
    await comes(tab, 'panel');
    await tab.page.evaluate(() => scrollTo(0, 120));
    await wait(1_000);
    const [panel, before] = [(await sidebarIn(session, tab))?.box, await text(tab)];
    await pinch(tab, { x: 900, y: 300 }, 2);
    expect((await seen(tab)).scale).toBeCloseTo(2, 1);
    expect([(await sidebarIn(session, tab))?.box, await text(tab)]).toEqual([panel, before]);

    const wider = (panel?.width ?? 0) + 40;
    const handle = await pointAt(tab, '.handle');
    await tab.page.mouse.move(handle.x, handle.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(handle.x - 40, handle.y, { steps: 4 });
    await tab.page.mouse.up();
    await until('the width', async () => ((await sidebarIn(session, tab))?.box.width === wider ? true : null));

    const row = await pointAt(tab, '[data-figures] .row-head');
    await tab.page.mouse.click(row.x, row.y);
    await until('the open row', () => placeInSidebar(session, tab, '[data-figures] [aria-expanded="true"]'));
    const back = await sidebarIn(session, tab);
    await pinch(tab, { x: 600, y: 300 }, 0.3);
    expect((await seen(tab)).scale).toBeCloseTo(1, 1);
    expect((await sidebarIn(session, tab))?.box).toEqual(back?.box);
    await tab.page.close();
  },
);

it('on a small touch screen the strip stays, and opens by a tap', async () => {
  const tab = await session.desk.openTab();
  await tab.page.setViewport({ width: 390, height: 780, isMobile: true, hasTouch: true });
  await tab.page.goto(listedUrl('column'));
  const strip = await comes(tab, 'strip');
  const before = await text(tab);
  await pinch(tab, { x: 195, y: 600 }, 2);
  expect((await seen(tab)).scale).toBeCloseTo(2, 1);
  expect([await shapeIn(tab), (await sidebarIn(session, tab))?.box, await text(tab)]).toEqual(['strip', strip, before]);
  const line = await pointAt(tab, '.answer-line');
  await tab.page.touchscreen.tap(line.x, line.y);
  await comes(tab, 'half');
  await tab.page.close();
});
