import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import type { Tab } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { demoArticles } from '../demo/articles.ts';
import { articlePage, indexPage } from '../demo/paper.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, unlistedUrl } from './pages.ts';

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 6_500;

// Runs in the page before anything else of it, and watches from the moment that the page itself is through.
const watch = `<script>
window.seen = [];
addEventListener('error', (event) => seen.push('error ' + event.message));
addEventListener('unhandledrejection', (event) => seen.push('rejection ' + event.reason));
document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) seen.push([type, target.nodeName, attributeName].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`;

function watched(html: string): { body: string } {
  return { body: html.replace(/<head>/, `<head>${watch}`) };
}

const noStory = demoArticles.filter(({ expected }) => expected.kind === 'none');
const pages = {
  ...Object.fromEntries(noStory.map((article) => [article.slug, watched(articlePage(article, demoArticles))])),
  'front-page': watched(indexPage(demoArticles)),
  'job-offers': watched(
    newsPage({
      title: 'Jobs at Amazon: apply now',
      body: '<ul><li>Warehouse associate, 21 dollars an hour</li><li>Area manager, 3 years of experience</li></ul>',
    }),
  ),
  earnings: watched(
    newsPage({
      title: 'Amazon’s cloud grows faster than expected',
      body: '<p>Amazon reported sales of 180 billion dollars for the quarter, 13% more than a year before. Profit rose to 21 billion dollars.</p><p>Its cloud unit grew by 20%. Shares rose 10% after hours, and 12 of 15 analysts raised their targets.</p><p>For the current quarter the company expects sales of up to 213 billion dollars.</p>',
    }),
  ),
  story: watched(newsPage()),
};
const names = Object.keys(pages);

/** What a page can learn of us: nodes, marks, files, and what it saw happen. */
async function tracesIn(session: Session, tab: Tab): Promise<string[]> {
  const files = [
    'annotator.js',
    'sidebar.js',
    'words/en.js',
    'gate.js',
    'manifest.json',
    'icons/light-16.png',
    'src/popup/popup.html',
  ];
  const urls = files.map((file) => session.running.extensionUrl(file));
  return tab.page.evaluate(
    async (tag: string, addresses: string[]) => {
      const seen: string[] = [...Reflect.get(window, 'seen')];
      if (document.querySelector(tag) !== null) seen.push('the host element');
      if (CSS.highlights.size > 0) seen.push('highlights');
      for (const url of addresses) {
        const reached = await fetch(url).then(
          () => true,
          () => false,
        );
        if (reached) seen.push(`can fetch ${url}`);
      }
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      return [...seen, ...loaded.filter((name) => /^(chrome|moz)-extension:/.test(name) && !addresses.includes(name))];
    },
    hostSelector,
    urls,
  );
}

async function quietTabs(session: Session, urls: string[]): Promise<Tab[]> {
  const tabs: Tab[] = [];
  for (const url of urls) tabs.push(await session.desk.openTab(url));
  await wait(quietAfter);
  return tabs;
}

inEachBrowser(pagesAt(pages), (session) => {
  it('writes nothing, says nothing and shows nothing on pages that are no such story', async () => {
    const quiet = names.filter((name) => name !== 'story');
    const tabs = await quietTabs(session(), quiet.map(listedUrl));
    for (const [index, tab] of tabs.entries()) {
      expect([quiet[index], tab.console]).toEqual([quiet[index], []]);
      expect([quiet[index], await sidebarIn(session(), tab)]).toEqual([quiet[index], null]);
      expect([quiet[index], await tracesIn(session(), tab)]).toEqual([quiet[index], []]);
      await tab.page.close();
    }
  });

  it('does not run on sites that are not listed, whatever they print', async () => {
    const [tab] = await quietTabs(session(), [unlistedUrl('story')]);
    if (tab === undefined) throw new Error('no tab');
    expect(await session().storyIn(tab)).toBeNull();
    expect(tab.console).toEqual([]);
    expect(await tracesIn(session(), tab)).toEqual([]);
    await tab.page.close();
  });
});
