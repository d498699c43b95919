/** What the pictures for README and stores show: the built extension on the demo paper, step by step as a reader goes. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Locale } from '../../src/surfaces/locale.ts';
import { openEditor } from '../../test/browser/editor-desk.ts';
import { at, setLook } from '../../test/browser/editor-rooms.ts';
import { demoArticles } from '../../test/demo/articles.ts';
import { articleUrl } from '../../test/demo/paper.ts';
import type { Session } from '../browsers/session.ts';
import { clickInSidebar, sidebarOf } from '../browsers/sidebar-view.ts';
import type { Tab } from '../browsers/tabs.ts';

/** The article of each edition: one that has much to show. */
const slugs: Record<Locale, string> = {
  en: 'sixteen-thousand-confirmed',
  'zh-TW': 'zh-nine-thousand',
  fi: 'fi-eighteen-thousand',
};

export interface SceneOptions {
  locale: Locale;
  theme: 'light' | 'dark';
  /** In CSS pixels; `scale` is the pixels of the picture for each of them. */
  width: number;
  height: number;
  scale: number;
}

/** What slides or scrolls has come to rest by then. */
const rest = 700;

async function look({ desk }: Session, { locale, theme }: SceneOptions): Promise<void> {
  await desk.ask(
    (uiLocale, themed) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale, 'settings.theme': themed }),
    locale,
    theme,
  );
}

/** The article with its sidebar. The paper leaves out its other column, which a window of this width has no room for. */
export async function articleScene(session: Session, options: SceneOptions): Promise<Tab> {
  await look(session, options);
  const article = demoArticles.find(({ slug }) => slug === slugs[options.locale]);
  if (article === undefined) throw new Error(`There is no demo article ${slugs[options.locale]}.`);
  const tab = await session.desk.openTab();
  const { width, height, scale } = options;
  await tab.page.setViewport({ width, height, deviceScaleFactor: scale });
  await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.theme }]);
  await tab.page.goto(articleUrl(article));
  await tab.page.addStyleTag({
    content: `body { max-width: ${width - 370}px } aside { display: none } .columns { display: block }`,
  });
  await sidebarOf(session, tab);
  await tab.page.bringToFront();
  await wait(rest);
  return tab;
}

/** Scrolls a section of the sidebar to its top. */
export async function scrollTo(session: Session, tab: Tab, section: string): Promise<void> {
  await session.desk.inSidebar(
    tab,
    (root, id: string) => {
      root.querySelector(`[data-section=${id}]`)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    section,
  );
  await wait(rest);
}

/** Opens the receipt of a figure, which leads to its words in the text, too. */
export async function openReceipt(session: Session, tab: Tab, nth: number): Promise<void> {
  await clickInSidebar(session, tab, `[data-figures]:nth-of-type(${nth}) .row-head`);
  await wait(rest);
}

/** The editor's list of waves. */
export async function editorScene(session: Session, options: SceneOptions): Promise<Page> {
  const desk = await openEditor(session.running, '#/waves');
  const { width, height, scale } = options;
  await desk.page.setViewport({ width, height, deviceScaleFactor: scale });
  await setLook(desk, options.locale, options.theme);
  await at(desk, '#/waves');
  await wait(rest);
  return desk.page;
}
