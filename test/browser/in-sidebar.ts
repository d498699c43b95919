/** What the tests of manners ask of a sidebar on its page. */
import type { Session } from '../../scripts/browsers/session.ts';
import { clickInSidebar, type SidebarView, sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { listedUrl } from './pages.ts';

/** The shape that the sidebar has on a page. */
export type Shape = 'panel' | 'tab' | 'strip' | 'half' | 'full' | 'none';

export function inSidebar(session: () => Session) {
  async function shapeIn(tab: Tab): Promise<Shape> {
    const shape = await session().desk.inSidebar(tab, (root) => {
      const drawn = root.querySelector<HTMLElement>('.panel, .tab');
      // In a tab that is not seen it does not slide in: it stands at the beginning of that.
      if (!drawn?.checkVisibility({ visibilityProperty: true, opacityProperty: !document.hidden })) return 'none';
      const moves = drawn.getAnimations().some(({ playState }) => playState !== 'finished');
      if (moves && !document.hidden) return 'moving';
      return drawn.dataset.rest ?? (drawn.classList.contains('tab') ? 'tab' : 'panel');
    });
    const shapes: Shape[] = ['panel', 'tab', 'strip', 'half', 'full', 'none'];
    return shapes.find((one) => one === shape) ?? 'none';
  }

  /** Waits for a shape, and gives where it stands. */
  async function comes(tab: Tab, wanted: Exclude<Shape, 'none'>): Promise<SidebarView['box']> {
    return until(`the ${wanted} on ${tab.page.url()}`, async () => {
      if ((await shapeIn(tab)) !== wanted) return null;
      return (await sidebarIn(session(), tab))?.box ?? null;
    });
  }

  const goes = (tab: Tab) =>
    until(`the sidebar of ${tab.page.url()} to go`, async () => ((await shapeIn(tab)) === 'none' ? true : null));

  /** A tab of its own size, with one of the listed host's pages in it. */
  async function open(page: string, { width = 1280, height = 900 } = {}): Promise<Tab> {
    const tab = await session().desk.openTab();
    await tab.page.setViewport({ width, height });
    await tab.page.goto(listedUrl(page));
    return tab;
  }

  /** What the popup's button does. */
  const tell = (tab: Tab, call: 'show' | 'hide' | 'report') =>
    session().desk.ask(
      async (id: number, name: string): Promise<{ value: { sidebar: string; state: string } }> =>
        chrome.tabs.sendMessage(id, { call: name, payload: {} }),
      tab.id,
      call,
    );

  /** What the annotator says of its story, once it has read one. */
  const report = (tab: Tab) =>
    until(`the report of ${tab.page.url()}`, async () => {
      const said = await tell(tab, 'report').catch(() => null);
      return said?.value.state === 'story' ? said.value : null;
    });

  const click = (tab: Tab, selector: string): Promise<void> => clickInSidebar(session(), tab, selector);

  /** Where the article's text stands. */
  const column = (tab: Tab) =>
    tab.page.evaluate(() => {
      const boxes = [...document.querySelectorAll('article p')].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect();
      });
      return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
    });

  return { shapeIn, comes, goes, open, tell, report, click, column };
}

/** The word of the article that stands nearest to a height of the window, and where that is. */
export function wordAt(tab: Tab, height: number): Promise<{ line: number; offset: number; top: number }> {
  return tab.page.evaluate((y: number) => {
    const range = document.createRange();
    let best = { line: -1, offset: 0, top: Number.NEGATIVE_INFINITY };
    for (const [line, paragraph] of [...document.querySelectorAll('article p')].entries()) {
      const text = paragraph.firstChild;
      if (!(text instanceof Text)) continue;
      for (let offset = 0; offset < text.length - 1; offset += 1) {
        if (text.data[offset] === ' ') continue;
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        const { top } = range.getBoundingClientRect();
        if (Math.abs(top - y) < Math.abs(best.top - y)) best = { line, offset, top };
      }
    }
    return best;
  }, height);
}

/** Where a word that was found stands now. */
export function heightOf(tab: Tab, { line, offset }: { line: number; offset: number }): Promise<number> {
  return tab.page.evaluate(
    (at: number, from: number) => {
      const text = document.querySelectorAll('article p')[at]?.firstChild;
      if (!(text instanceof Text)) return Number.NaN;
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().top;
    },
    line,
    offset,
  );
}
