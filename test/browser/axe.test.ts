/** What axe has to say of every surface, in each theme, language and state. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { welcomePath } from '../../scripts/browsers/launch.ts';
import { popupPath } from '../../scripts/browsers/session.ts';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';
import { sampleStories } from '../../scripts/build/sample-stories.ts';
import type { Brief } from '../../src/messages/brief-schema.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';
import { axeProblems } from './axe.ts';
import { openEditor } from './editor-desk.ts';
import { addresses, at, furnish, setLook } from './editor-rooms.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { lookOver } from './look-over.ts';
import { listedUrl, newsPage, pagesAt, unlistedUrl } from './pages.ts';
import { popupPageHosts, popupPageUrl, popupStateNames } from './popup-page.ts';
import { type SidebarAsked, sidebarPageHosts, sidebarPageUrl, sidebarStories } from './sidebar-page.ts';
import { tryEverything } from './welcome-page.ts';

const hosts = new Map([
  ...(await sidebarPageHosts()),
  ...(await popupPageHosts()),
  ...pagesAt({
    story: { body: newsPage() },
    weather: { body: newsPage({ title: 'Weather', body: '<p>It will rain on Tuesday and on Wednesday.</p>' }) },
  }),
]);

const themes = ['light', 'dark'] as const;
type Look = readonly [Locale, 'light' | 'dark'];
/** What axe looks at hardly depends on the browser: all looks in one of them, each language and theme once in the other. */
const looksIn: Record<BrowserName, Look[]> = {
  chromium: locales.flatMap((locale) => themes.map((theme): Look => [locale, theme])),
  firefox: [
    ['en', 'dark'],
    ['zh-TW', 'light'],
    ['fi', 'dark'],
  ],
};

const limits = ['teaser', 'translated', 'caption', 'live'] as const satisfies Brief['limits'];

/** Keeps a story for the page as the background does, and has the page take it. */
async function keepBrief(page: Page, brief: Omit<Brief, 'isPrivate'>): Promise<void> {
  await page.evaluate(async (kept) => {
    const tab = await chrome.tabs.getCurrent();
    await chrome.storage.session.set({ [`brief-${tab?.id}`]: { ...kept, isPrivate: false } });
    document.body.replaceChildren();
    // Once this is answered.
    setTimeout(() => location.reload());
  }, brief);
}

inEachBrowser(hosts, (session, name) => {
  const looks = looksIn[name];

  it.each(looks)('finds nothing in the sidebar: %s, %s', async (locale, theme) => {
    const tab = await session().desk.openTab();
    const problems: string[] = [];
    const look = async (what: string, asked: SidebarAsked, act?: () => void) => {
      await tab.page.goto(sidebarPageUrl({ ...asked, locale, theme }));
      if (act) await tab.page.evaluate(act);
      // What slides in has come to rest.
      await tab.page.evaluate(() =>
        Promise.all(
          [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
            .flatMap((at) => at.getAnimations())
            .map(({ finished }) => finished),
        ),
      );
      for (const problem of await axeProblems(tab.page, hostSelector)) problems.push(`${what}: ${problem}`);
    };
    // Every story once, and a few of them in the other looks.
    const isFirst = locale === looks[0]?.[0] && theme === looks[0]?.[1];
    for (const story of isFirst ? sidebarStories : sidebarStories.slice(0, 3)) await look(story, { story });
    const [story = ''] = sidebarStories;
    await look('shrunk to its tab', { story, collapsed: 'yes' });
    await look('in a narrow window', { story, width: 280 });
    await look('with all that opens open', { story }, async () => {
      const root = document.querySelector('div[data-prior-waves]')?.shadowRoot;
      for (let round = 0; round < 3; round += 1) {
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
        for (const closed of root?.querySelectorAll<HTMLElement>('.panel [aria-expanded="false"]') ?? [])
          closed.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    await tab.page.close();
    expect(problems).toEqual([]);
  });

  it.each(looks)(
    'finds nothing in the popup: %s, %s',
    async (locale, theme) => {
      const { desk, running } = session();
      await desk.ask(
        (uiLocale, look) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale, 'settings.theme': look }),
        locale,
        theme,
      );
      const problems: string[] = [];
      for (const url of [listedUrl('story'), listedUrl('weather'), unlistedUrl('story')]) {
        const tab = await desk.openTab(url);
        if (url === listedUrl('story')) await session().storyOf(tab);
        const popup = await openExtensionPage(running, `${popupPath}?tab=${tab.id}`);
        await until('the popup', () => popup.evaluate(() => (document.querySelector('[data-state]') ? true : null)));
        for (const problem of await axeProblems(popup)) problems.push(`${url}: ${problem}`);
        await popup.close();
        await tab.page.close();
      }
      const alone = await desk.openTab();
      // Every state once, and a few of them in the other looks.
      const isFirst = locale === looks[0]?.[0] && theme === looks[0]?.[1];
      const few = ['kept-often', 'in-doubt', 'own', 'added', 'long-host'];
      for (const state of isFirst ? popupStateNames : few) {
        await alone.page.goto(popupPageUrl({ state, locale, theme }));
        await until(state, () => alone.page.evaluate(() => (document.querySelector('[data-state]') ? true : null)));
        for (const problem of await axeProblems(alone.page)) problems.push(`${state}: ${problem}`);
        for (const width of [320, 400]) {
          await alone.page.setViewport({ width, height: 600 });
          for (const problem of await lookOver(alone.page)) problems.push(`${state} at ${width}: ${problem}`);
        }
      }
      await alone.page.close();
      expect(problems).toEqual([]);
    },
    120_000,
  );

  it.each([...new Set(looks.map(([locale]) => locale))])(
    'finds nothing in the sheet to print: %s',
    async (locale) => {
      const { desk, running } = session();
      await desk.ask((uiLocale) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale }), locale);
      const page = await openExtensionPage(running, 'src/brief/brief.html');
      const problems: string[] = [];
      const look = async (what: string, drawn: string) => {
        await until(what, async () => ((await page.$(drawn).catch(() => null)) ? true : null));
        for (const problem of await axeProblems(page)) problems.push(`${what}: ${problem}`);
      };
      await look('gone', '.gone');
      const stories = sampleStories();
      for (const { title, story } of locale === looks[0]?.[0] ? stories : stories.slice(0, 3)) {
        await keepBrief(page, { story, page: { title, url: listedUrl('story'), publisher: 'A paper' }, limits });
        await look(title, '.sheet footer');
      }
      await page.close();
      expect(problems).toEqual([]);
    },
    120_000,
  );

  it.each(looks)('finds nothing in the first-run page: %s, %s', async (locale, theme) => {
    const { desk, running } = session();
    await desk.ask(
      (uiLocale, look) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale, 'settings.theme': look }),
      locale,
      theme,
    );
    const page = await openExtensionPage(running, welcomePath);
    await tryEverything(page);
    const problems: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      for (const problem of await axeProblems(page)) problems.push(`${width}: ${problem}`);
    }
    await page.close();
    expect(problems).toEqual([]);
  });

  it('finds nothing in the editor, in any language and look', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await setLook(editor, 'en', 'light');
    await furnish(editor);
    const problems: string[] = [];
    for (const [locale, theme] of looks) {
      await setLook(editor, locale, theme);
      for (const address of addresses) {
        await at(editor, address);
        const found = await axeProblems(editor.page);
        problems.push(...found.map((problem) => `${locale} ${theme} ${address}: ${problem}`));
      }
    }
    await editor.page.close();
    expect(problems).toEqual([]);
  }, 240_000);
});
