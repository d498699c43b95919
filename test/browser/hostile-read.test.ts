/** Pages that look for what the sidebar says: by all that gave it away while it was drawn in a closed root. */
import { describe, expect, it } from 'vitest';
import { clickInSidebar, placeInSidebar, sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage } from './layouts.ts';
import { pagesAt } from './pages.ts';

/** Notes what the page is told, and every node that it can get hold of. */
const prying = `<script>
window.past = history.length;
window.heard = [];
window.nodes = new Set();
for (const name of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup', 'input', 'copy', 'focusin', 'message'])
  addEventListener(name, (event) => {
    heard.push(name);
    for (const node of [event.originalTarget, event.explicitOriginalTarget, event.rangeParent, ...event.composedPath()])
      if (node instanceof Node) nodes.add(node);
  }, true);
for (const name of ['pointermove', 'pointerover', 'mouseover', 'mouseout'])
  addEventListener(name, ({ originalTarget }) => originalTarget && nodes.add(originalTarget), true);
</script>`;

const policies = {
  none: {},
  strict: {
    'content-security-policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self'; frame-src 'none'",
  },
  typed: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  sandboxed: { 'content-security-policy': 'sandbox allow-scripts' },
  apart: { 'cross-origin-embedder-policy': 'require-corp' },
};
const hosts = pagesAt(
  Object.fromEntries(
    Object.entries(policies).map(([name, headers]) => [name, { body: columnPage(440, { head: prying }), headers }]),
  ),
);

/** Words that stand in the sidebar, and nowhere in the page. */
const words = 'Figures in this article';

inEachBrowser(hosts, (session, browser) => {
  const { open, comes } = inSidebar(session);

  async function shown(page: string): Promise<Tab> {
    const tab = await open(page);
    await comes(tab, 'panel');
    await until('all of it', () => placeInSidebar(session(), tab, '[data-section=actions]'));
    return tab;
  }
  const text = async (tab: Tab) => (await sidebarIn(session(), tab))?.text ?? '';

  /** What looking for words answers, or how it fails, searching frames too or not. */
  const find = (tab: Tab, sought: string) =>
    tab.page.evaluate(
      (asked: string) =>
        [false, true].map((inFrames) => {
          try {
            const all: unknown = Reflect.apply(Reflect.get(window, 'find'), window, [
              asked,
              false,
              false,
              true,
              false,
              inFrames,
            ]);
            return String(all);
          } catch (error) {
            return error instanceof Error ? error.name : 'thrown';
          }
        }),
      sought,
    );

  /** All that the page can read of what it has got hold of, and of its selection. */
  const readable = (tab: Tab) =>
    tab.page.evaluate(() => {
      const nodes: unknown = Reflect.get(window, 'nodes');
      const got = nodes instanceof Set ? [...nodes].filter((node) => node instanceof Node) : [];
      const selected = getSelection();
      for (const direction of ['backward', 'forward']) selected?.modify('extend', direction, 'documentboundary');
      const around = [selected?.anchorNode, selected?.focusNode].filter((node) => node instanceof Node);
      return [...got, ...around]
        .flatMap((node) => {
          const root = node.getRootNode();
          const frames = root instanceof ShadowRoot ? [...root.querySelectorAll('iframe')] : [];
          const within = frames.map((frame) => frame.contentDocument?.documentElement.outerHTML ?? '');
          return [node.textContent ?? '', root instanceof ShadowRoot ? root.innerHTML : '', ...within];
        })
        .concat(String(selected))
        .join('\n');
    });

  it('finds none of its words, before a press in it and after', async () => {
    const tab = await shown('none');
    expect(await text(tab)).toContain(words);
    const nowhere = await find(tab, 'Words that stand nowhere');
    expect(await find(tab, words)).toEqual(nowhere);
    await clickInSidebar(session(), tab, '[data-section=figures] .row-head');
    await clickInSidebar(session(), tab, '.answer-lead');
    expect(await find(tab, words)).toEqual(nowhere);
    await tab.page.close();
  });

  it('reads none of it from selections and events, and hears nothing of presses and keys', async () => {
    const tab = await shown('none');
    const at = await placeInSidebar(session(), tab, '[data-section=figures] h3');
    if (!at) throw new Error('nothing is drawn');
    const selected = () => session().desk.inSidebar(tab, () => String(getSelection()).trim());
    await tab.page.mouse.click(at.x, at.y, { count: 3 });
    await expect.poll(selected).toBe(words);
    await clickInSidebar(session(), tab, '[data-section=figures] .row-head');
    await tab.page.keyboard.press('ArrowDown');
    const read = await readable(tab);
    for (const line of (await text(tab)).split('\n').filter((said) => said.length > 12)) {
      // What the page itself prints it may know.
      const own = await tab.page.evaluate((said: string) => document.body.innerText.includes(said), line);
      if (!own) expect(read).not.toContain(line);
    }
    expect(await tab.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await tab.page.close();
  });

  it('is told of no frame, no load and no message, and goes back as before', async () => {
    const tab = await shown('none');
    const told = await tab.page.evaluate(() => ({
      frames: [window.length, document.querySelectorAll('iframe').length],
      // The browser asks for the page's own picture.
      loads: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/favicon.ico')),
      heard: Reflect.get(window, 'heard'),
      past: history.length - Number(Reflect.get(window, 'past')),
    }));
    expect(told).toEqual({ frames: [0, 0], loads: [], heard: [], past: 0 });
    await tab.page.close();
  });

  it('that puts a document of its own into the frame has the sidebar leave', async () => {
    const tab = await shown('none');
    const place = await placeInSidebar(session(), tab, '.answer-lead');
    await tab.page.mouse.move(place?.x ?? 0, place?.y ?? 0);
    const isIn = await tab.page.evaluate(() => {
      const nodes: unknown = Reflect.get(window, 'nodes');
      const frame = nodes instanceof Set ? [...nodes].find((node) => node instanceof HTMLIFrameElement) : null;
      if (!frame) return false;
      frame.srcdoc = '<p>A paper says so.</p>';
      return true;
    });
    // Chromium tells no page of the frame.
    expect(isIn).toBe(browser === 'firefox');
    if (isIn) {
      const standing = () => tab.page.evaluate((ours: string) => document.querySelectorAll(ours).length, hostSelector);
      await expect.poll(standing).toBe(0);
    }
    await tab.page.close();
  });

  describe('under a policy', () => {
    it.each(Object.keys(policies))('%s, it is drawn, and the page’s console is told nothing', async (page) => {
      const tab = await shown(page);
      await clickInSidebar(session(), tab, '[data-section=figures] .row-head');
      await until('the receipt', () => placeInSidebar(session(), tab, '[data-section=figures] .receipt:not([hidden])'));
      expect(tab.console).toEqual([]);
      await tab.page.close();
    });
  });
});
