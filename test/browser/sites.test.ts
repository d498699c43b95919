import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import type { Tab } from '../../scripts/browsers/tabs.ts';
import { siteFor } from '../../src/sites/sites.ts';
import type { Hosts } from '../demo/server.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { newsPage } from './pages.ts';

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 6_500;

/**
 * The same story everywhere: whether it is read is a matter of the address alone. At sites that browsers do not insist on
 * reaching by https.
 */
const read = [
  'http://www.iltalehti.fi/talous/amazon.html',
  'http://qz.com/',
  'http://www.iltalehti.fi/talous/telkku/amazon.html?from=/video/',
  'http://udn.com/searching-for-work',
];
const leftAlone = [
  'http://www.iltalehti.fi/telkku/amazon.html',
  'http://www.iltalehti.fi/video/amazon.html',
  'http://blog.udn.com/amazon.html',
  'http://udn.com/search?query=amazon',
  'http://shopping.udn.com/amazon.html',
];

const served = () => ({ body: newsPage() });
const hosts: Hosts = new Map([...read, ...leftAlone].map((address) => [new URL(address).hostname, served]));

inEachBrowser(hosts, (session) => {
  it('reads a story where its site has news, and leaves it alone in all other places', async () => {
    expect(read.filter((address) => siteFor(address) === undefined)).toEqual([]);
    expect(leftAlone.filter((address) => siteFor(address) !== undefined)).toEqual([]);

    const quiet: Tab[] = [];
    for (const address of leftAlone) quiet.push(await session().desk.openTab(address));
    for (const address of read) {
      const tab = await session().desk.openTab(address);
      expect([address, (await sidebarOf(session(), tab)).text]).toEqual([address, expect.stringContaining('9,000')]);
      await tab.page.close();
    }
    await wait(quietAfter);
    for (const [index, tab] of quiet.entries()) {
      expect([leftAlone[index], await sidebarIn(session(), tab)]).toEqual([leftAlone[index], null]);
      await tab.page.close();
    }
  });
});
