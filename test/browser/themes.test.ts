import { describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find.ts';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import { clickInSidebar, placeInSidebar, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { sessionIn } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

/** Relative luminance of an opaque `rgb(…)` colour, as WCAG 2 defines it. */
function luminance(color: string): number {
  const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((text) => Number(text) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(browserNames)('%s', (name) => {
  it.each(['light', 'dark'] as const)('follows a %s system and stays readable', async (theme) => {
    const session = await sessionIn(name, pagesAt({ story: { body: newsPage() } }), { theme });
    try {
      const tab = await session.desk.openTab(listedUrl('story'));
      const { color } = await sidebarOf(session, tab);
      const [ground, ink] = [luminance(color.background), luminance(color.text)];
      expect(theme === 'dark' ? ground < ink : ground > ink).toBe(true);
      expect(contrast(color.background, color.text)).toBeGreaterThanOrEqual(4.5);
    } finally {
      await session.close();
    }
  });
});

/** What a reader may have chosen for all pages: ground, text, links and visited links. */
const palettes = [
  ['#000000', '#ffffff', '#ffff00', '#3ff23f'],
  ['#ffffff', '#000000', '#0000ee', '#551a8b'],
  ['#2d3236', '#ffffff', '#70ebde', '#70ebde'],
];

it.each(palettes)(
  'firefox: every word is readable in colours that the reader forces on pages (on %s)',
  async (...colors) => {
    const session = await sessionIn('firefox', pagesAt({ story: { body: newsPage() } }));
    try {
      await inFirefoxWindow(
        session.running.browser,
        `(() => {
        const names = ['display.background_color', 'display.foreground_color', 'anchor_color', 'visited_color'];
        const colors = ${JSON.stringify(colors)};
        for (const [at, name] of names.entries()) {
          for (const end of ['', '.dark']) Services.prefs.setCharPref('browser.' + name + end, colors[at]);
        }
        Services.prefs.setBoolPref('browser.display.use_system_colors', false);
        Services.prefs.setIntPref('browser.display.document_color_use', 2);
      })()`,
      );
      const tab = await session.desk.openTab(listedUrl('story'));
      await sidebarOf(session, tab);
      expect(await tab.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await clickInSidebar(session, tab, '[data-figures] .row-head');
      await until('the open row', () => placeInSidebar(session, tab, '[data-figures] [aria-expanded="true"]'));
      const words = await session.desk.inSidebar(tab, (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => {
          const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');
          if (text === '' || !element.checkVisibility() || element.closest('style, .unseen, :disabled')) return [];
          const style = getComputedStyle(element);
          let ground = 'rgb(0, 0, 0, 0)';
          for (let at: Element | null = element; at !== null && /, 0\)/.test(ground); at = at.parentElement) {
            ground = getComputedStyle(at).backgroundColor;
          }
          return [{ text, ink: element instanceof SVGElement ? style.fill : style.color, ground }];
        }),
      );
      expect(words?.length).toBeGreaterThan(100);
      expect(words?.filter(({ ink, ground }) => contrast(ink, ground) < 4.5)).toEqual([]);
    } finally {
      await session.close();
    }
  },
);
