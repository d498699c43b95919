import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage, longStory } from './layouts.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const page = (head: string, headers: Record<string, string> = {}) => ({ body: columnPage(440, { head }), headers });
const css = (text: string) => page(`<style>${text}</style>`);

/** Under a policy that a style of the page's own would offend. */
const bare = (policy: string) => ({
  body: newsPage({ body: longStory }),
  headers: { 'content-security-policy': policy },
});

/** What sites do to elements that they do not know, by accident or not. */
const hostile = {
  unset: css('* { all: unset !important }'),
  hidden: css(
    `html > *:not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important }`,
  ),
  undefined: css(':not(:defined) { display: none !important; position: static !important; width: 3px !important }'),
  named: css(
    `${hostSelector}, [popover] { display: none !important; transform: translateX(-4000px) !important; clip-path: inset(50%) !important; zoom: 0.1 !important }`,
  ),
  boxes: css(
    '*::before, *::after { content: "x" !important; position: fixed !important; inset: 0 !important; background: red !important } ::backdrop { background: red !important; opacity: 1 !important; pointer-events: auto !important }',
  ),
  'on-top': css(
    '#top { position: fixed; right: 0; top: 0; width: 400px; height: 400px; background: red; z-index: 2147483647 !important; pointer-events: none }',
  ),
  'root-moved': css(
    'html { transform: translateX(60px) rotate(0.0001deg); filter: grayscale(1); perspective: 500px; contain: paint; will-change: transform }',
  ),
  'root-cut': css(
    'html { overflow: hidden; opacity: 0.4; clip-path: inset(0 50% 0 0) } body { overflow: auto; height: 100vh }',
  ),
  'root-small': css(
    'html { font-size: 62.5%; line-height: 3; letter-spacing: 0.1em; text-transform: uppercase; writing-mode: horizontal-tb; user-select: none; pointer-events: auto; cursor: none }',
  ),
  inert: css('html { visibility: hidden } body { visibility: visible }'),
  strict: bare("default-src 'none'"),
  trusted: bare("default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
  sandbox: bare("sandbox; default-src 'none'"),
};

/** A page that has seen our element on an earlier visit, and now makes elements of that name its own. */
const spying = (constructs: string) =>
  page(`<script>
window.caught = [];
try {
  customElements.define(localStorage.getItem('name') ?? 'x-unknown', class extends HTMLElement {
    constructor() {
      super();
      caught.push(this);
      ${constructs}
    }
  });
} catch {}
new MutationObserver(() => {
  const { localName } = document.documentElement.lastElementChild;
  if (localName !== 'body') localStorage.setItem('name', localName);
}).observe(document.documentElement, { childList: true });
</script>`);

const spies = {
  'looks-inside': spying('this.inside = this.attachInternals();'),
  'has-a-root': spying("this.attachShadow({ mode: 'open' });"),
  throws: spying("throw new Error('Not here');"),
};

// Takes out what stands beside the body, for ever or once, as a framework does that draws the whole page anew.
const remover = (times: number) => `<script>
window.taken = 0;
new MutationObserver(() => {
  for (const node of [...document.documentElement.children]) {
    if (!['HEAD', 'BODY'].includes(node.tagName) && taken < ${times}) { taken++; node.remove(); }
  }
}).observe(document.documentElement, { childList: true });
</script>`;

const framed = '<style>iframe { width: 700px; height: 400px }</style>';
const inFrames = `
<iframe id="listed" src="/plain"></iframe>
<iframe id="blank"></iframe>
<iframe id="text"></iframe>
<script>
const html = document.querySelector('article').outerHTML;
blank.contentDocument.body.innerHTML = html;
text.srcdoc = '<!doctype html><title>Amazon cuts 9,000 more jobs</title>' + html;
</script>`;

const hosts = pagesAt({
  ...hostile,
  ...spies,
  plain: page(''),
  'removed-once': page(remover(1)),
  'removed-always': page(remover(1_000)),
  frames: { body: columnPage(440, { head: framed, after: inFrames }) },
  'only-frames': {
    body: `<!doctype html><title>Holiday</title><p>Nothing to see.</p>${framed}<iframe src="/plain"></iframe>`,
  },
});

inEachBrowser(hosts, (session) => {
  const { open, comes, goes, tell, report, click, shapeIn } = inSidebar(session);

  it.each(Object.keys(hostile))('stands in full on a page that does: %s', async (name) => {
    const tab = await open(name);
    const box = await comes(tab, 'panel');
    expect(box).toMatchObject({ top: 0, width: 360 });
    expect(box.height).toBeGreaterThan(860);
    expect(box.left + box.width).toBeGreaterThan(1_260);
    expect(box.left + box.width).toBeLessThanOrEqual(1_280);
    // What is seen at its place is it: nothing lies over it, and it does not lie over the page.
    const seen = await tab.page.evaluate(
      (ours: string, x: number) =>
        [
          [x, 450],
          [x, 20],
          [300, 450],
        ].map(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.matches(ours)),
      hostSelector,
      box.left + 100,
    );
    expect(seen).toEqual([true, true, false]);
    const view = await sidebarIn(session(), tab);
    expect(view?.color.background).not.toBe('rgba(0, 0, 0, 0)');
    expect(view?.figures.length).toBeGreaterThan(2);
    await click(tab, '[data-section=figures] .row-head');
    await click(tab, '.panel-head .icon-button:last-child');
    await goes(tab);
    // Firefox tells a page with such a policy that its own icon was not loaded.
    expect(tab.console.filter((line) => !line.includes('favicon'))).toEqual([]);
    await tab.page.close();
  });

  it.each(Object.keys(spies))('is no element that a page could make its own: %s', async (name) => {
    const before = await open(name);
    await comes(before, 'panel');
    await before.page.close();
    const tab = await open(name);
    await comes(tab, 'panel');
    const known = await tab.page.evaluate(() => [localStorage.getItem('name') !== null, Reflect.get(window, 'caught')]);
    expect(known).toEqual([true, []]);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('comes back once to a page that took it out', async () => {
    const tab = await open('removed-once');
    await until('the page to take it out', () =>
      tab.page.evaluate(() => (Reflect.get(window, 'taken') === 1 ? true : null)),
    );
    await comes(tab, 'panel');
    await tab.page.close();
  });

  it('yields to a page that takes it out again, says so, and comes when asked', async () => {
    const tab = await open('removed-always');
    await until('the page to take it out twice', () =>
      tab.page.evaluate(() => (Reflect.get(window, 'taken') === 2 ? true : null)),
    );
    await expect.poll(async () => (await report(tab)).sidebar).toBe('removed');
    await wait(1_000);
    expect(await tab.page.evaluate(() => [Reflect.get(window, 'taken'), CSS.highlights.size])).toEqual([2, 0]);
    await tell(tab, 'show');
    await until('one more try', () => tab.page.evaluate(() => (Reflect.get(window, 'taken') > 2 ? true : null)));
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('does not run in frames, whatever stands in them', async () => {
    const tab = await open('frames');
    await comes(tab, 'panel');
    const inside = await tab.page.evaluate(
      (tag: string) =>
        [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }) => [
          contentDocument?.querySelectorAll('article p').length ?? 0,
          contentDocument?.querySelectorAll(tag).length ?? 0,
          contentWindow ? Reflect.get(contentWindow, 'CSS').highlights.size : 0,
        ]),
      hostSelector,
    );
    for (const [paragraphs, hosts, marks] of inside) {
      expect(paragraphs).toBeGreaterThan(3);
      expect([hosts, marks]).toEqual([0, 0]);
    }
    const bare = await open('only-frames');
    await wait(3_500);
    expect(await shapeIn(bare)).toBe('none');
    await bare.page.close();
    await tab.page.close();
  });

  it('does not run where a page of the extension shows a story in a frame', async () => {
    const { desk } = session();
    const count = await desk.ask(async (url: string) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        setTimeout(resolve, 3_000);
      });
      const tab = await chrome.tabs.getCurrent();
      const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, { call: 'report', payload: {} }).catch(() => null);
      frame.remove();
      return answer === null || answer === undefined ? 0 : 1;
    }, listedUrl('plain'));
    expect(count).toBe(0);
  });
});
