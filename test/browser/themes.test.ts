import { describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers/find.ts';
import { sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { sessionIn } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

/** Relative luminance of an opaque `rgb(…)` colour, as WCAG 2 defines it. */
function luminance(color: string): number {
  const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((text) => Number(text) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(browserNames)('%s', (name) => {
  it.each(['light', 'dark'] as const)('follows a %s system and stays readable', async (theme) => {
    const session = await sessionIn(name, pagesAt({ story: { body: newsPage() } }), { theme });
    try {
      const tab = await session.desk.openTab(listedUrl('story'));
      const { color } = await sidebarOf(session, tab);
      const [ground, ink] = [luminance(color.background), luminance(color.text)];
      expect(theme === 'dark' ? ground < ink : ground > ink).toBe(true);
      const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    } finally {
      await session.close();
    }
  });
});
