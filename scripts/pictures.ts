/**
 * `npm run pictures [-- chrome|firefox]`: pictures of every surface, theme, language and width into `pictures/`, with a
 * page (`index.html`) that shows them side by side. For looking at; the tests compare none of them.
 *
 * `npm run pictures -- store`: those of a listing in the stores, in three languages, into `dist/store/`.
 * `npm run pictures -- series`: those of README, into `docs/`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { roomSections } from '../src/editor/settings/settings-search.ts';
import { type Locale, locales } from '../src/surfaces/locale.ts';
import { openEditor } from '../test/browser/editor-desk.ts';
import { addresses, at, furnish, setLook } from '../test/browser/editor-rooms.ts';
import { popupPageHosts, popupPageUrl, popupStateNames } from '../test/browser/popup-page.ts';
import { type SidebarAsked, sidebarPageHosts, sidebarPageUrl, sidebarStories } from '../test/browser/sidebar-page.ts';
import { tryEverything } from '../test/browser/welcome-page.ts';
import { demoArticles } from '../test/demo/articles.ts';
import { articleUrl } from '../test/demo/paper.ts';
import type { Hosts } from '../test/demo/server.ts';
import { demoHosts } from '../test/demo/site.ts';
import { ensureAny, ensureEvery } from './browsers/ensure.ts';
import type { FoundBrowser } from './browsers/find.ts';
import { welcomePath } from './browsers/launch.ts';
import { type Session, startSession } from './browsers/session.ts';
import { sidebarOf } from './browsers/sidebar-view.ts';
import { openExtensionPage, until } from './browsers/tabs.ts';
import { npmRun } from './npm-run.ts';
import { seriesPictures } from './pictures/series.ts';
import { storePictures } from './pictures/store.ts';

const folder = join(import.meta.dirname, '..', 'pictures');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
/** A wide window, a small laptop's, a tablet's, a phone's; and a laptop's at 400 %. */
const widths = [1600, 1280, 800, 390, 320];
/** What moves looks otherwise after so many milliseconds. */
const step = 150;
/** Pictures after which something moves for good. */
const tries = 10;

const taken: string[] = [];

/**
 * Waits until a page is drawn and at rest: until two pictures are the same. A tab that is not in front draws, and so begins to move
 * anything, only for a picture.
 */
async function drawn(page: Page): Promise<void> {
  let before = await page.screenshot();
  for (let tried = 0; tried < tries; tried += 1) {
    await wait(step);
    const now = await page.screenshot();
    if (Buffer.compare(before, now) === 0) return;
    before = now;
  }
}

async function take(page: Page, name: string): Promise<void> {
  await drawn(page);
  await page.screenshot({ path: `${join(folder, name)}.png` });
  taken.push(name);
}

const looks: (readonly [Locale, Theme])[] = locales.flatMap((locale) =>
  themes.map((theme) => [locale, theme] as const),
);

async function set({ desk }: Session, locale: Locale, theme: Theme): Promise<void> {
  await desk.ask(
    (uiLocale, look) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale, 'settings.theme': look }),
    locale,
    theme,
  );
}

/** The demo paper with the sidebar as it shows itself, at every width. */
async function onArticles(session: Session, locale: Locale, theme: Theme): Promise<void> {
  const lang = locale === 'zh-TW' ? 'zh-Hant' : locale;
  const article = demoArticles.find((one) => one.lang === lang && one.expected.kind !== 'none');
  if (article === undefined) throw new Error(`There is no demo article in ${lang}.`);
  for (const width of widths) {
    const tab = await session.desk.openTab();
    await tab.page.setViewport({ width, height: 900 });
    await tab.page.goto(articleUrl(article));
    await sidebarOf(session, tab);
    await take(tab.page, `article-${locale}-${theme}-${width}`);
    await tab.page.close();
  }
}

/** The panel from top to bottom, closed and with everything open, and its other forms. */
async function sidebarAlone({ desk }: Session, locale: Locale, theme: Theme): Promise<void> {
  const tab = await desk.openTab();
  await tab.page.setViewport({ width: 1280, height: 2600 });
  const show = async (name: string, asked: SidebarAsked, act?: () => void) => {
    await tab.page.goto(sidebarPageUrl({ ...asked, locale, theme }));
    if (act) await tab.page.evaluate(act);
    await drawn(tab.page);
    const clip = { x: 1280 - (asked.width ?? 360) - 20, y: 0, width: (asked.width ?? 360) + 20, height: 2600 };
    await tab.page.screenshot({ path: `${join(folder, `sidebar-${name}-${locale}-${theme}`)}.png`, clip });
    taken.push(`sidebar-${name}-${locale}-${theme}`);
  };
  for (const story of sidebarStories) await show(story, { story });
  const [story = ''] = sidebarStories;
  await show('open', { story, width: 400 }, async () => {
    const root = document.querySelector('div[data-prior-waves]')?.shadowRoot;
    for (let round = 0; round < 2; round += 1) {
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      for (const closed of root?.querySelectorAll<HTMLElement>('.panel [aria-expanded="false"]') ?? []) closed.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await show('narrowest', { story, width: 280 });
  await tab.page.close();
}

/** The popup in every state: at its own width, and as narrow and as wide as browsers make it. */
async function popups({ desk }: Session, locale: Locale, theme: Theme): Promise<void> {
  const tab = await desk.openTab();
  for (const state of popupStateNames) {
    await tab.page.goto(popupPageUrl({ state, locale, theme }));
    await until(state, () => tab.page.evaluate(() => (document.querySelector('[data-state]') ? true : null)));
    for (const width of [376, 320, 400]) {
      await tab.page.setViewport({ width, height: 600 });
      const height = await tab.page.evaluate(() => document.documentElement.scrollHeight);
      const name = `popup-${state}-${locale}-${theme}-${width}`;
      await tab.page.screenshot({ path: `${join(folder, name)}.png`, clip: { x: 0, y: 0, width, height } });
      taken.push(name);
    }
  }
  await tab.page.close();
}

/** The first-run page from top to bottom, with everything tried that it offers. */
async function firstRun({ running }: Session, locale: Locale, theme: Theme): Promise<void> {
  const page = await openExtensionPage(running, welcomePath);
  await tryEverything(page);
  for (const width of [1400, 800, 320]) {
    await page.setViewport({ width, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height });
    await take(page, `welcome-${locale}-${theme}-${width}`);
  }
  await page.close();
}

/** The settings room is long: each of its sections by itself. */
const settingsSections = roomSections.map((section) => `#/settings?find=${section}`);

async function editor(session: Session): Promise<void> {
  const desk = await openEditor(session.running, '#/waves');
  await setLook(desk, 'en', 'light');
  await furnish(desk);
  for (const [locale, theme] of looks) {
    await setLook(desk, locale, theme);
    for (const width of [1280, 390, 320]) {
      await desk.page.setViewport({ width, height: 900 });
      for (const address of [...addresses, ...settingsSections]) {
        await at(desk, address);
        const room = address.replaceAll(/[^a-z0-9]+/g, '-');
        await take(desk.page, `editor${room}-${locale}-${theme}-${width}`);
      }
    }
  }
  await desk.page.close();
}

function contactSheet(): string {
  const figures = taken.map(
    (name) =>
      `<figure><a href="${name}.png"><img src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Pictures</title>
<style>body{font:12px system-ui;display:flex;flex-wrap:wrap;gap:12px;background:#888}figure{margin:0;width:300px}img{width:100%}</style>
${figures.join('\n')}`;
}

const names = { chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' } as const;
const asked = process.argv.slice(2);
const name = Object.entries(names).find(([each]) => asked.includes(each))?.[1];
const [found] = name === undefined ? [await ensureAny()] : await ensureEvery([name]);
if (found === undefined) throw new Error('There is no browser.');
if (!npmRun('build', true)) throw new Error('The build failed.');

async function everySurface(browser: FoundBrowser): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const hosts = new Map([...demoHosts, ...(await sidebarPageHosts()), ...(await popupPageHosts())]);
  await during(browser, hosts, async (session) => {
    for (const [locale, theme] of looks) {
      await set(session, locale, theme);
      await onArticles(session, locale, theme);
      await sidebarAlone(session, locale, theme);
      await popups(session, locale, theme);
      await firstRun(session, locale, theme);
    }
    await editor(session);
  });
  await writeFile(join(folder, 'index.html'), contactSheet());
  return `${taken.length} pictures in ${folder}`;
}

async function during<T>(browser: FoundBrowser, hosts: Hosts, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await startSession(browser, hosts);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const root = join(import.meta.dirname, '..');
if (asked.includes('store')) {
  const store = join(root, 'dist', 'store');
  const files = await during(found, demoHosts, (session) => storePictures(session, store, root));
  console.log(`${files.length} pictures in ${store}`);
} else if (asked.includes('series')) {
  const bytes = await during(found, demoHosts, (session) => seriesPictures(session, join(root, 'docs')));
  console.log(`docs/sidebar.png, docs/series.png (${bytes.toLocaleString('en')} bytes)`);
} else {
  console.log(await everySurface(found));
}
