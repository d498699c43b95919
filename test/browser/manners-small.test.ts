import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { placeInSidebar, sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage } from './layouts.ts';
import { pagesAt } from './pages.ts';

const phone = { width: 390, height: 780 };
const bar = `<nav style="position: fixed; inset: auto 0 0; height: 56px; background: #ddd"><a href="/">Home</a> <a href="/more">More</a></nav>`;

const hosts = pagesAt({
  story: { body: columnPage(640) },
  wide: { body: columnPage(2_000) },
  bar: { body: columnPage(640, { after: bar }) },
  zoomed: { body: columnPage(440, { head: '<style>html { zoom: 1.25 }</style>' }) },
});

inEachBrowser(hosts, (session) => {
  const { open, comes, goes, click, column, shapeIn } = inSidebar(session);

  /** Puts focus on a part of the sidebar, as the Tab key would in the end. */
  const focus = (tab: Tab, selector: string) =>
    session().desk.inSidebar(
      tab,
      (root, wanted: string) => {
        root.querySelector<HTMLElement>(wanted)?.focus();
      },
      selector,
    );
  const drag = async (tab: Tab, selector: string, by: { x: number; y: number }) => {
    const place = await placeInSidebar(session(), tab, selector);
    if (place === null) throw new Error(`Nothing in the sidebar is ${selector}.`);
    await tab.page.mouse.move(place.x, place.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(place.x + by.x, place.y + by.y, { steps: 6 });
    await tab.page.mouse.up();
  };
  const attribute = (tab: Tab, selector: string, name: string) =>
    session().desk.inSidebar(
      tab,
      (root, wanted: string, named: string) => {
        return root.querySelector(wanted)?.getAttribute(named) ?? null;
      },
      selector,
      name,
    );

  it('is a strip with the answer at the lower edge of a small window, and opens by its buttons', async () => {
    const tab = await open('story', phone);
    const strip = await comes(tab, 'strip');
    expect(strip.height).toBeLessThanOrEqual(64);
    expect(strip.top + strip.height).toBe(780);
    await expect.poll(async () => (await sidebarIn(session(), tab))?.text).toContain('The second wave of Amazon');
    const view = await sidebarIn(session(), tab);
    expect(view?.sections).toEqual([]);
    await click(tab, '.answer-line');
    const half = await comes(tab, 'half');
    expect(half.height).toBeGreaterThan(350);
    expect(half.height).toBeLessThan(430);
    await click(tab, '.panel-head .icon-button:nth-of-type(2)');
    expect((await comes(tab, 'full')).height).toBeGreaterThan(740);
    await click(tab, '.panel-head .icon-button');
    await comes(tab, 'half');
    await click(tab, '.panel-head .icon-button');
    await comes(tab, 'strip');
    await click(tab, '.panel-head .icon-button');
    await goes(tab);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('is pulled up and down', async () => {
    const tab = await open('story', phone);
    await comes(tab, 'strip');
    await drag(tab, '.grip', { x: 0, y: -330 });
    await comes(tab, 'half');
    await drag(tab, '.grip', { x: 0, y: -340 });
    await comes(tab, 'full');
    await drag(tab, '.grip', { x: 0, y: 720 });
    await comes(tab, 'strip');
    await tab.page.close();
  });

  it('is moved by the arrow keys, tells how high it is, and closes with Escape', async () => {
    const tab = await open('story', phone);
    await comes(tab, 'strip');
    await focus(tab, '.grip');
    await tab.page.keyboard.press('ArrowUp');
    await comes(tab, 'half');
    await expect.poll(() => attribute(tab, '.grip', 'aria-valuetext')).toBe('Half of the window');
    await tab.page.keyboard.press('End');
    await comes(tab, 'full');
    await tab.page.keyboard.press('Home');
    await comes(tab, 'strip');
    await tab.page.keyboard.press('Escape');
    await goes(tab);
    await tab.page.close();
  });

  it('comes as the strip again on the next page, however it was left', async () => {
    const first = await open('story', phone);
    await comes(first, 'strip');
    await click(first, '.answer-line');
    await comes(first, 'half');
    const next = await open('wide', phone);
    await comes(next, 'strip');
    await next.page.close();
    await first.page.close();
  });

  it('stands above a bar that the page has at the lower edge', async () => {
    const tab = await open('bar', phone);
    const strip = await comes(tab, 'strip');
    expect(strip.top + strip.height).toBe(780 - 56);
    await tab.page.close();
  });

  it('is a strip in a window that is magnified four times', async () => {
    const tab = await open('story', { width: 320, height: 225 });
    expect((await comes(tab, 'strip')).width).toBeLessThanOrEqual(320);
    await click(tab, '.answer-line');
    const half = await comes(tab, 'half');
    expect(half.top).toBeGreaterThanOrEqual(0);
    expect(half.height).toBeLessThanOrEqual(225);
    await tab.page.close();
  });

  it('has a tab that is drawn beside the text, however slim, and is large enough to press', async () => {
    const tab = await open('wide', { width: 700, height: 900 });
    const slim = await comes(tab, 'tab');
    expect(slim.width).toBeLessThanOrEqual(10);
    const reach = await tab.page.evaluate(
      (ours: string, x: number, y: number) => document.elementFromPoint(x, y)?.matches(ours),
      hostSelector,
      slim.left + slim.width - 22,
      slim.top + slim.height / 2,
    );
    expect(reach).toBe(true);
    await tab.page.close();
  });

  it('has a tab that is moved out of the way, by hand and by keys, and stays there on the site', async () => {
    const tab = await open('story', { width: 800, height: 900 });
    const before = await comes(tab, 'tab');
    await drag(tab, '.tab', { x: 0, y: 260 });
    const after = await until('the tab to move', async () => {
      const now = await comes(tab, 'tab');
      return now.top > before.top + 200 ? now : null;
    });
    expect(after.top).toBeCloseTo(before.top + 260, -1);
    expect(await shapeIn(tab)).toBe('tab');
    await focus(tab, '.tab');
    await tab.page.keyboard.press('ArrowUp');
    const stepped = await until('the tab to step up', async () => {
      const now = await comes(tab, 'tab');
      return now.top < after.top - 20 ? now : null;
    });
    await tab.page.keyboard.press('ArrowLeft');
    await until('the tab to change sides', async () => ((await comes(tab, 'tab')).left === 0 ? true : null));
    await tab.page.keyboard.press('ArrowRight');
    await until('the layout to be kept', () =>
      session().desk.ask(async () => {
        const kept = JSON.stringify(await chrome.storage.local.get('settings.siteLayouts'));
        return kept.includes('"side":"right"') && kept.includes('tabAt') ? true : null;
      }),
    );
    const next = await open('wide', { width: 800, height: 900 });
    expect((await comes(next, 'tab')).top).toBeCloseTo(stepped.top, 0);
    await next.page.close();
    await tab.page.close();
  });

  it('is a tab on a site where it was closed three times in a row, says so, and can be had back', async () => {
    for (let time = 0; time < 3; time += 1) {
      const tab = await open('story');
      await comes(tab, 'panel');
      await tab.page.keyboard.press('Escape');
      await goes(tab);
      await until('the closing to be counted', () =>
        session().desk.ask(async (count: number) => {
          const kept = JSON.stringify(await chrome.storage.local.get('settings.siteLayouts'));
          return kept.includes(`"closings":${count}`) ? true : null;
        }, time + 1),
      );
      await tab.page.close();
    }
    const tab = await open('story');
    await comes(tab, 'tab');
    await expect.poll(() => attribute(tab, '.tab', 'title')).toContain('three times in a row');
    await click(tab, '.tab');
    await comes(tab, 'panel');
    await until('the count to be given up', () =>
      session().desk.ask(async () => {
        const kept = JSON.stringify(await chrome.storage.local.get('settings.siteLayouts'));
        return kept.includes('"closings":0') ? true : null;
      }),
    );
    const next = await open('wide');
    await comes(next, 'panel');
    await next.page.close();
    await tab.page.close();
  });

  it('is put aside with a way back beside it, for as long as it stands', async () => {
    const tab = await open('story');
    await comes(tab, 'panel');
    for (const act of ['put-aside', 'site-off']) {
      await click(tab, `[data-act=${act}]`);
      await until('the way back', () => placeInSidebar(session(), tab, `[data-act=${act}-undo]`));
      // Shrunk and opened again, it is still offered.
      await click(tab, '.panel-head .collapse');
      await comes(tab, 'tab');
      await click(tab, '.tab');
      await comes(tab, 'panel');
      await focus(tab, `[data-act=${act}-undo]`);
      // By a key too nothing is undone before one has seen it.
      await wait(700);
      await tab.page.keyboard.press('Enter');
      await until('the way back to go', async () =>
        (await placeInSidebar(session(), tab, `[data-act=${act}-undo]`)) === null ? true : null,
      );
      await expect.poll(() => attribute(tab, `[data-act=${act}]`, 'aria-pressed')).toBe('false');
    }
    await tab.page.reload();
    await comes(tab, 'panel');
    await tab.page.close();
  });

  it('stays clear of the text on a page that magnifies itself', async () => {
    const tab = await open('zoomed');
    const box = await comes(tab, 'panel');
    // What is drawn is magnified with the page, and measured without that.
    const width = await session().desk.inSidebar(tab, () => innerWidth);
    expect((await column(tab)).right).toBeLessThanOrEqual(box.left * (1_280 / (width ?? Number.NaN)) + 1);
    await tab.page.close();
  });
});
