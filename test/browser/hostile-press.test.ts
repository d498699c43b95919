/** Pages that press what is ours, or have the reader press it unknowingly. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { placeInSidebar } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage } from './layouts.ts';
import { pagesAt } from './pages.ts';

const switchOff = '[data-act=site-off]';

/** Keeps the node that an event began at, where the browser tells it, and so comes into the closed root. */
const prying = `<script>
window.pried = null;
for (const name of ['pointermove', 'pointerover'])
  addEventListener(name, ({ originalTarget }) => {
    const root = originalTarget?.getRootNode();
    if (root instanceof ShadowRoot) pried = root;
  }, true);
</script>`;

const hosts = pagesAt({ prying: { body: columnPage(440, { head: prying }) } });

inEachBrowser(hosts, (session, browser) => {
  const { open, comes } = inSidebar(session);

  const sitesOff = async (): Promise<string[]> => {
    const off = await session().desk.ask(() => chrome.storage.local.get<Record<string, string[]>>('settings.offSites'));
    return off['settings.offSites'] ?? [];
  };

  /** Waits for the panel, and brings the button into sight. */
  async function show(tab: Tab): Promise<void> {
    await comes(tab, 'panel');
    await until('the button', () => placeInSidebar(session(), tab, switchOff));
  }

  it('does nothing that no hand has done, whoever got hold of its buttons', async () => {
    const tab = await open('prying');
    await show(tab);
    const done = await session().desk.inSidebar(tab, (root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('button, summary, a')];
      for (const button of buttons) {
        button.click();
        for (const name of ['pointerdown', 'keydown', 'keyup']) {
          const init = { bubbles: true, composed: true, cancelable: true, key: 'Enter' };
          button.dispatchEvent(name === 'pointerdown' ? new PointerEvent(name, init) : new KeyboardEvent(name, init));
        }
      }
      return [buttons.length, root.querySelectorAll('[aria-expanded=true], details[open]').length];
    });
    expect(done?.[0]).toBeGreaterThan(10);
    expect(done?.[1]).toBe(0);
    await wait(500);
    expect(await sitesOff()).toEqual([]);
    await comes(tab, 'panel');
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('has no button that the page could put under the pointer itself', async () => {
    const tab = await open('prying');
    await show(tab);
    const place = await placeInSidebar(session(), tab, switchOff);
    await tab.page.mouse.move(place?.x ?? 0, place?.y ?? 0);
    const got = await tab.page.evaluate((selector: string) => {
      const root: unknown = Reflect.get(window, 'pried');
      return root instanceof ShadowRoot
        ? { frames: root.querySelectorAll('iframe').length, buttons: root.querySelectorAll(selector).length }
        : null;
    }, switchOff);
    // Chromium tells no page where an event in a closed root began; in Firefox it comes as far as the frame.
    expect(got).toEqual(browser === 'firefox' ? { frames: 1, buttons: 0 } : null);
    await tab.page.close();
  });
});
