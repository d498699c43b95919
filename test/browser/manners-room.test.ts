import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { heightOf, inSidebar, wordAt } from './in-sidebar.ts';
import { columnPage, fixedWidthPage, scrollerPage, shellPage, threeColumnPage } from './layouts.ts';
import { pagesAt } from './pages.ts';

// Notes from the first moment on what Chromium counts as a shift of the page's layout; Firefox knows no such entry.
const shifts = `<script>
window.shifts = [];
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      shifts.push({ value, down: Math.max(0, ...sources.map(({ previousRect, currentRect }) => Math.abs(currentRect.top - previousRect.top))) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
</script>`;
const fluid = '<style>body { margin: 0 24px; font: 18px/1.6 serif; }</style>';
const stuck = `<style>header { position: sticky; top: 0; height: 120px; background: white; } html { scroll-behavior: smooth; }</style>`;

const hosts = pagesAt({
  slim: { body: columnPage(440, { head: shifts }) },
  usual: { body: columnPage(640, { head: shifts }) },
  fluid: { body: columnPage(2_000, { head: fluid }) },
  stuck: { body: columnPage(2_000, { head: fluid + stuck }) },
  scroller: { body: scrollerPage },
  shell: { body: shellPage },
  fixed: { body: fixedWidthPage },
  three: { body: threeColumnPage },
});

inEachBrowser(hosts, (session, name) => {
  const { open, comes, goes, tell, report, click, column } = inSidebar(session);
  const margins = (page: import('puppeteer-core').Page) =>
    page.evaluate(() => {
      const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
      return [marginLeft, marginRight];
    });

  it('stands in a margin that is wide enough, and nothing moves', async () => {
    const tab = await open('slim');
    const box = await comes(tab, 'panel');
    expect(box.width).toBe(360);
    expect((await column(tab)).right).toBeLessThanOrEqual(box.left);
    expect(await margins(tab.page)).toEqual(['0px', '0px']);
    expect(await tab.page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    await tab.page.close();
  });

  it('lets the page make room where text would be covered, and nothing moves up or down', async () => {
    const tab = await open('usual');
    const box = await comes(tab, 'panel');
    const { left, right } = await column(tab);
    expect(right).toBeLessThanOrEqual(box.left);
    expect(right - left).toBeGreaterThan(560);
    const down = await tab.page.evaluate(() => {
      const seen: { down: number }[] = Reflect.get(window, 'shifts');
      return Math.max(0, ...seen.map((shift) => shift.down));
    });
    expect(down).toBe(0);
    expect(tab.console).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await goes(tab);
    await expect.poll(() => margins(tab.page)).toEqual(['0px', '0px']);
    await tab.page.close();
  });

  it.each(['fluid', 'stuck', 'scroller'])(
    'keeps the line that is read at its height, and gives the place back (%s)',
    async (page) => {
      const tab = await open(page);
      await comes(tab, 'panel');
      await tell(tab, 'hide');
      await goes(tab);
      const scroll = (to: number | null) =>
        tab.page.evaluate((top: number | null) => {
          const main = document.querySelector('main');
          const scroller = main && getComputedStyle(main).overflowY === 'auto' ? main : document.scrollingElement;
          if (top !== null) scroller?.scrollTo({ top, behavior: 'instant' });
          return scroller?.scrollTop ?? 0;
        }, to);
      await scroll(700);
      const before = await scroll(null);
      const top = page === 'stuck' ? 120 : 0;
      const word = await wordAt(tab, top + (900 - top) / 3 + 13);

      await tell(tab, 'show');
      const box = await comes(tab, 'panel');
      expect((await column(tab)).right).toBeLessThanOrEqual(box.left);
      expect(Math.abs((await heightOf(tab, word)) - word.top)).toBeLessThanOrEqual(1);

      await tell(tab, 'hide');
      await goes(tab);
      await expect.poll(() => scroll(null)).toBe(before);
      await expect.poll(() => heightOf(tab, word)).toBe(word.top);
      await tab.page.close();
    },
  );

  it('goes back to the line that is read then, where one has scrolled on', async () => {
    const tab = await open('fluid');
    await comes(tab, 'panel');
    await tab.page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
    // A line that begins a little below the height of the eye, and not one of two that are equally near.
    const near = await wordAt(tab, 313);
    await tab.page.evaluate((by: number) => window.scrollBy({ top: by, behavior: 'instant' }), near.top - 308);
    const word = await wordAt(tab, 308);
    await tell(tab, 'hide');
    await goes(tab);
    expect(Math.abs((await heightOf(tab, word)) - word.top)).toBeLessThanOrEqual(1);
    await tab.page.close();
  });

  it.each(['shell', 'fixed'])(
    'is a tab where the page makes no room, and opens over the text when pressed (%s)',
    async (page) => {
      const tab = await open(page);
      const small = await comes(tab, 'tab');
      expect(await margins(tab.page)).toEqual(['0px', '0px']);
      expect(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect((await column(tab)).right).toBeLessThanOrEqual(small.left);
      await click(tab, '.tab');
      const box = await comes(tab, 'panel');
      expect(box.width).toBe(360);
      expect(await margins(tab.page)).toEqual(['0px', '0px']);
      await tab.page.close();
    },
  );

  it('is narrower than usual where that spares the text from being squeezed', async () => {
    const tab = await open('three');
    const box = await comes(tab, 'panel');
    expect(box.width).toBeLessThan(360);
    expect(box.width).toBeGreaterThanOrEqual(280);
    expect((await column(tab)).right).toBeLessThanOrEqual(box.left);
    expect(await margins(tab.page)).toEqual(['0px', '0px']);
    await tab.page.close();
  });

  it('is a tab in windows of middling width, clear of the text, until it is pressed', async () => {
    const tab = await open('usual', { width: 800 });
    const small = await comes(tab, 'tab');
    expect((await column(tab)).right).toBeLessThanOrEqual(small.left);
    await click(tab, '.tab');
    await comes(tab, 'panel');
    await tab.page.close();
  });

  it('follows the window: panel, tab, strip, and back', async () => {
    const tab = await open('usual');
    await comes(tab, 'panel');
    await tab.page.setViewport({ width: 800, height: 900 });
    await comes(tab, 'tab');
    await expect.poll(() => margins(tab.page)).toEqual(['0px', '0px']);
    await tab.page.setViewport({ width: 500, height: 900 });
    await comes(tab, 'strip');
    await tab.page.setViewport({ width: 1280, height: 900 });
    const box = await comes(tab, 'panel');
    await until('the room', async () => ((await column(tab)).right <= box.left ? true : null));
    await tab.page.close();
  });

  it('is as wide as before where the page takes it out while it is pulled', async () => {
    const tab = await open('slim');
    const box = await comes(tab, 'panel');
    const y = box.top + 300;
    await tab.page.mouse.move(box.left, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.left - 60, y, { steps: 4 });
    await until('the wider panel', async () => ((await comes(tab, 'panel')).width === 420 ? true : null));
    await tab.page.evaluate((ours: string) => document.querySelector(ours)?.remove(), hostSelector);
    expect((await comes(tab, 'panel')).width).toBe(360);
    await tab.page.mouse.move(box.left - 160, y, { steps: 4 });
    await tab.page.mouse.move(box.left, y, { steps: 4 });
    await tab.page.mouse.move(box.left - 160, y, { steps: 4 });
    await tab.page.mouse.up();
    expect((await comes(tab, 'panel')).width).toBe(360);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it(`moves the page along when it is pulled wider, and keeps that for the site (${name})`, async () => {
    const tab = await open('usual');
    const box = await comes(tab, 'panel');
    const y = box.top + 300;
    await tab.page.mouse.move(box.left, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.left - 60, y, { steps: 4 });
    await tab.page.mouse.up();
    const wider = await until('the wider panel', async () => {
      const now = await comes(tab, 'panel');
      return now.width === 420 && (await column(tab)).right <= now.left ? now : null;
    });
    expect(wider.left).toBeCloseTo(box.left - 60, 0);
    await report(tab);
    await until('the width to be kept', () =>
      session().desk.ask(async () => {
        const kept = await chrome.storage.local.get('settings.siteLayouts');
        return JSON.stringify(kept).includes('"width":420') ? true : null;
      }),
    );
    const again = await open('slim');
    expect((await comes(again, 'panel')).width).toBe(420);
    await again.page.close();
    await tab.page.close();
  });
});
