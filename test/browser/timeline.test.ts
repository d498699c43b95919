import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { catchDownloads, type Downloads } from './downloads.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { newsPage, pagesAt } from './pages.ts';

/** The strictest policy that a page can have and still show a text. */
const strict = "default-src 'none'; require-trusted-types-for 'script'";

const odd = `<p>Amazon is cutting about 9,000 more jobs, most of them in its cloud and advertising units, its chief executive told staff on Monday.</p>
<p>The company had announced 18,000 job cuts in January. Together the two rounds come to 27,000 jobs.</p>
<p>Amazon had about 1.54 million employees at the end of last year.</p>`;

const hosts = pagesAt({
  plain: { body: newsPage({ body: odd }) },
  strict: { body: newsPage({ body: odd }), headers: { 'content-security-policy': strict } },
});

/** What the tests ask of the timeline, read out of the closed root. */
interface Drawn {
  focused: string | null;
  stops: string[];
  options: { key: string; name: string; left: number; right: number }[];
  tip: string | null;
  plot: { left: number; right: number };
  /** Words of the drawing that reach out of the panel. */
  cut: string[];
  wide: boolean;
}

inEachBrowser(hosts, (session, name) => {
  const { open, tell, click } = inSidebar(session);

  const drawnIn = (tab: Tab): Promise<Drawn | null> =>
    session().desk.inSidebar(tab, (root): Drawn | null => {
      const plot = root.querySelector('.timeline .plot');
      const scroller = root.querySelector('.scroller');
      if (!plot || !scroller) return null;
      const panel = scroller.getBoundingClientRect();
      const boxOf = (element: Element) => {
        const { left, right } = element.getBoundingClientRect();
        return { left, right };
      };
      const options = [...plot.querySelectorAll<HTMLElement>('[role=option]')];
      const key = (element: Element | null | undefined) => element?.getAttribute('data-mark') ?? '';
      return {
        focused: root.activeElement && key(root.activeElement),
        stops: options.filter(({ tabIndex }) => tabIndex === 0).map(key),
        options: options.map((one) => ({ key: key(one), name: one.getAttribute('aria-label') ?? '', ...boxOf(one) })),
        tip: plot.querySelector<HTMLElement>('.tip')?.innerText ?? null,
        plot: boxOf(plot),
        cut: [...plot.querySelectorAll('text')].flatMap((text) => {
          const { left, right } = boxOf(text);
          return left < panel.left || right > panel.right ? [text.textContent ?? ''] : [];
        }),
        wide: scroller.scrollWidth > scroller.clientWidth,
      };
    });
  const drawn = (tab: Tab) => until('the timeline', () => drawnIn(tab));
  const tip = (tab: Tab, wanted: (said: string | null) => boolean) =>
    until('the tooltip to come or go', async () => (wanted((await drawn(tab)).tip) ? true : null));
  const focusOn = (tab: Tab, selector: string) =>
    session().desk.inSidebar(
      tab,
      (root, wanted: string) => {
        root.querySelector<HTMLElement>(wanted)?.focus();
      },
      selector,
    );
  const ready = async (page: string, size?: { width: number; height: number }): Promise<Tab> => {
    const tab = await open(page, size);
    await sidebarOf(session(), tab);
    return tab;
  };

  it('is walked by the arrow keys from mark to mark and from sort to sort, and Enter opens the row', async () => {
    const tab = await ready('plain');
    const { stops, options } = await drawn(tab);
    expect(stops).toHaveLength(1);
    expect(options.some(({ name: said }) => said.includes('20 March 2023 · about 9,000 · Confirmed'))).toBe(true);
    await focusOn(tab, '.timeline [data-mark="wave 2023-03-nine-thousand"]');
    const at = (key: RegExp) => expect.poll(async () => (await drawn(tab)).focused).toMatch(key);
    await tab.page.keyboard.press('Home');
    await expect.poll(async () => (await drawn(tab)).focused).toBe(options[0]?.key);
    for (const sort of [/^figure /, /^programme /, /^headcount /]) {
      await tab.page.keyboard.press('ArrowDown');
      await at(sort);
    }
    for (let up = 0; up < 3; up += 1) await tab.page.keyboard.press('ArrowUp');
    await at(/^wave /);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.press('Enter');
    const last = options.findLast(({ key }) => key.startsWith('wave '))?.key.slice(5);
    await until('its row to open', () =>
      placeInSidebar(session(), tab, `[data-row="wave-${last}"] .receipt:not([hidden])`),
    );
    await tab.page.close();
  });

  it.runIf(name === 'chromium')('is in the accessibility tree, each mark with its place and name', async () => {
    const tab = await ready('plain');
    const { options } = await drawn(tab);
    const client = await tab.page.createCDPSession();
    const { frameTree } = await client.send('Page.getFrameTree');
    const frameIds = (frameTree.childFrames ?? []).map(({ frame }) => frame.id);
    const trees = await Promise.all(frameIds.map((frameId) => client.send('Accessibility.getFullAXTree', { frameId })));
    const nodes = trees.flatMap((tree) => tree.nodes);
    const roleOf = ({ role }: (typeof nodes)[number]) => String(role?.value);
    const named = nodes.filter((node) => roleOf(node) === 'option' && String(node.name?.value).includes('·'));
    expect(named.map((node) => String(node.name?.value))).toEqual(options.map(({ name: said }) => said));
    expect(nodes.filter((node) => roleOf(node) === 'listbox' && node.name?.value !== '').length).toBeGreaterThan(0);
    expect(nodes.some((node) => roleOf(node) === 'image' && /from \d{4} to \d{4}/.test(String(node.name?.value)))).toBe(
      true,
    );
    await tab.page.close();
  });

  it('has tooltips that can be pointed at and sent away by Esc without closing the sidebar', async () => {
    const tab = await ready('plain');
    const place = await until('the wave', () =>
      placeInSidebar(session(), tab, '.timeline [data-mark="wave 2023-01-eighteen-thousand"]'),
    );
    await tab.page.mouse.move(place.x, place.y);
    await tip(tab, (said) => said?.includes('over 18,000') === true);
    const words = await until('the tooltip', () => placeInSidebar(session(), tab, '.timeline .tip strong'));
    await tab.page.mouse.move(words.x, words.y, { steps: 12 });
    await expect.poll(async () => (await drawn(tab)).tip).toContain('over 18,000');
    // The focus is in the page: it is the pointer alone that shows it.
    await tab.page.keyboard.press('Escape');
    await tip(tab, (said) => said === null);
    expect(await sidebarIn(session(), tab)).not.toBeNull();
    await tab.page.mouse.move(20, 20);
    await tab.page.keyboard.press('Escape');
    await until('the sidebar to go', async () => ((await sidebarIn(session(), tab)) === null ? true : null));
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it.each([320, 390, 1280])('fits a window %d px wide', async (width) => {
    const tab = await open('plain', { width, height: 900 });
    await until('the sidebar to open', async () => {
      await tell(tab, 'show').catch(() => null);
      return drawnIn(tab);
    });
    const fits = await until('the timeline to be as wide as its panel', async () => {
      const { options, plot, cut, wide } = await drawn(tab);
      const within = options.every(({ left, right }) => left >= plot.left - 6 && right <= plot.right + 6);
      return within && !wide && cut.length === 0 && plot.right <= width ? options : null;
    });
    expect(fits.length).toBeGreaterThan(20);
    await tab.page.close();
  });

  describe('saved', () => {
    let downloads: Downloads | undefined;
    afterAll(async () => downloads?.close());

    it('is a file on a page that allows nothing, and the page notices nothing but the press', async () => {
      downloads = await catchDownloads(session().running);
      const tab = await ready('strict');
      await tab.page.evaluate(() => {
        const seen: string[] = [];
        Reflect.set(window, 'seen', seen);
        navigation.addEventListener('navigate', (event) => seen.push(`navigate ${event.destination.url}`));
        for (const kind of ['securitypolicyviolation', 'beforeunload', 'pagehide', 'error', 'load', 'message'])
          addEventListener(kind, () => seen.push(kind), true);
        new PerformanceObserver((list) => seen.push(...list.getEntries().map((one) => one.name))).observe({
          entryTypes: ['resource', 'navigation'],
        });
        new MutationObserver(() => seen.push('mutation')).observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      await click(tab, '.timeline .save summary');
      await click(tab, '.timeline [data-save=SVG]');
      const svg = await downloads.next();
      expect(svg.name).toMatch(/^amazon-cuts-\d{4}-\d{4}\.svg$/);
      const text = svg.bytes.toString('utf8');
      expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(text).toContain('Prior Waves, dataset of');
      expect(text).not.toContain('var(');
      await click(tab, '.timeline [data-save=PNG]');
      const png = await downloads.next();
      expect(png.name).toBe(svg.name.replace('.svg', '.png'));
      const size = /width="(\d+)" height="([\d.]+)"/.exec(text);
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(size?.[1]));
      expect(png.bytes.readUInt32BE(20)).toBe(2 * Math.ceil(Number(size?.[2])));
      expect(coloursIn(png.bytes)).toBeGreaterThan(20);
      expect(await tab.page.evaluate(() => [Reflect.get(window, 'seen'), window.length])).toEqual([[], 0]);
      await tab.page.close();
    });
  });
});

/** How many different bytes the picture's data holds: an empty sheet has a few. */
function coloursIn(png: Buffer): number {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return new Set(inflateSync(Buffer.concat(parts))).size;
}
