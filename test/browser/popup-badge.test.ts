/** What the toolbar's button says: found, nothing, switched off; by sign, shape and in words. */
import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { toolbarIcon } from '../../scripts/browsers/toolbar.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const hosts = pagesAt({
  story: { body: newsPage() },
  weather: { body: newsPage({ title: 'Weather', body: '<p>It will rain on Tuesday and on Wednesday.</p>' }) },
  town: {
    body: newsPage({
      title: 'A town after the boom',
      body: `<p>Amazon came to the town with a warehouse and 1,500 jobs. In January Amazon laid off 300 of its workers there.</p>
<p>Shops stand empty. The mayor speaks of new firms that will come. Rents have fallen, and the bus line is to go.</p>`,
    }),
  },
});

inEachBrowser(hosts, (session, name) => {
  const set = (entries: Record<string, unknown>) =>
    session().desk.ask((wanted: Record<string, unknown>) => chrome.storage.local.set(wanted), entries);
  const said = (tab: Tab) =>
    session().desk.ask(
      async (tabId: number) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      tab.id,
    );
  /** Chromium tells nobody which icon it shows. */
  const hasShape = async (tab: Tab, wanted: 'found' | 'off' | 'plain') => {
    if (name !== 'firefox') return;
    const shape = async () => /(found|off)-/.exec(await toolbarIcon(session().running, tab))?.[1] ?? 'plain';
    await expect.poll(shape).toBe(wanted);
  };
  /** Title and badge are put there one after the other. */
  const saying = (tab: Tab, title: string, text: string) => expect.poll(() => said(tab)).toEqual({ text, title });

  it('says how many figures were found, in the reader’s language, also after the background was stopped', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    await saying(tab, 'Prior Waves: 5 figures in this story', '5');
    await set({ 'settings.uiLocale': 'fi' });
    await saying(tab, 'Prior Waves: 5 lukua tässä uutisessa', '5');
    await stopBackground(session().running);
    expect(await said(tab)).toEqual({ text: '5', title: 'Prior Waves: 5 lukua tässä uutisessa' });
    await set({ 'settings.uiLocale': 'zh-TW' });
    await saying(tab, 'Prior Waves：這篇報導有 5 個數字', '5');
    await set({ 'settings.uiLocale': 'en' });
    await saying(tab, 'Prior Waves: 5 figures in this story', '5');
    await tab.page.goto(listedUrl('weather'));
    await saying(tab, 'Prior Waves', '');
    await tab.page.close();
  });

  it('marks a page in doubt as such', async () => {
    const tab = await session().desk.openTab(listedUrl('town'));
    await saying(tab, 'Prior Waves: perhaps a story about Amazon’s workforce', '?');
    await tab.page.close();
  });

  it('says that a site is switched off, and no longer once it is on again', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await saying(tab, 'Prior Waves: 5 figures in this story', '5');
    await hasShape(tab, 'found');
    await set({ 'settings.offSites': [new URL(listedUrl('story')).hostname.replace(/^www\./, '')] });
    await saying(tab, 'Prior Waves: switched off on this site', '');
    await hasShape(tab, 'off');
    // A page that looks like a story, opened anew there, is left alone; the button says why.
    await tab.page.reload();
    await saying(tab, 'Prior Waves: switched off on this site', '');
    await set({ 'settings.offSites': [] });
    await until('another title', async () => ((await said(tab)).title.endsWith('this site') ? null : true));
    await tab.page.goto(listedUrl('weather'));
    await until('the title to go', async () => ((await said(tab)).title === 'Prior Waves' ? true : null));
    await hasShape(tab, 'plain');
    await tab.page.close();
  });

  it('has an icon for each that the browser can show', async () => {
    const failed = await session().desk.ask(async () => {
      const paths = ['light', 'dark'].flatMap((theme) =>
        ['', 'found-', 'off-'].flatMap((look) => [16, 32, 48].map((size) => `/icons/${look}${theme}-${size}.png`)),
      );
      const shown = await Promise.allSettled(paths.map((path) => chrome.action.setIcon({ path: { 16: path } })));
      await chrome.action.setIcon({ path: { 16: '/icons/light-16.png' } });
      return paths.filter((_, at) => shown[at]?.status === 'rejected');
    });
    expect(failed).toEqual([]);
  });
});
