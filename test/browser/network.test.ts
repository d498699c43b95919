import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { giveCommand } from '../../scripts/browsers/commands.ts';
import { clickInSidebar, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { clickToolbarButton } from '../../scripts/browsers/toolbar.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, unlistedUrl } from './pages.ts';

/** The browsers' own calls home (updates, settings, time), which no switch turns off altogether. */
const vendors = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com)$/;

/** A request's host. Attempts at https are logged as `host:port`. */
function hostOf(url: string): string {
  return new URL(url.includes('://') ? url : `https://${url}`).hostname;
}

inEachBrowser(
  pagesAt({ story: { body: newsPage() }, other: { body: newsPage({ title: 'Weather', body: '<p>Rain.</p>' }) } }),
  (session) => {
    it('sends no request: all that reach the network are the pages that were opened', async () => {
      const { desk, running, site } = session();
      const first = site.log.length;
      const opened = [listedUrl('story'), listedUrl('other'), unlistedUrl('story')];

      const tab = await desk.openTab(listedUrl('story'));
      await sidebarOf(session(), tab);
      for (const selector of ['[data-section=figures] .row-head', '[data-section=prior] .row-head']) {
        await clickInSidebar(session(), tab, selector);
      }
      await clickToolbarButton(running, tab);
      await wait(500);
      await giveCommand(running, tab, 'toggle-sidebar');
      await tab.page.goto(listedUrl('other'));
      await tab.page.goto(unlistedUrl('story'));
      await wait(3_500);

      const strangers = site.log
        .slice(first)
        .map(({ url }) => url)
        .filter((url) => !opened.includes(url) && !url.endsWith('/favicon.ico') && !vendors.test(hostOf(url)));
      expect(strangers).toEqual([]);
      for (const url of opened) expect(site.log.filter((request) => request.url === url)).toHaveLength(1);
      await tab.page.close();
    });

    it('could send none from its own pages', async () => {
      const outcome = await session().desk.ask(async (url: string) => {
        const tries = [
          fetch(url).then(
            () => 'fetched',
            () => 'refused',
          ),
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve('loaded');
            image.onerror = () => resolve('refused');
            image.src = url;
          }),
        ];
        return Promise.all(tries);
      }, listedUrl('story'));
      expect(outcome).toEqual(['refused', 'refused']);
    });
  },
);
