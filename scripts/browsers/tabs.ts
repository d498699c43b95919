import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import type { RunningBrowser } from './launch.ts';

/** A tab under test: the page as the automation sees it, and the number that the extension knows it by. */
export interface Tab {
  page: Page;
  id: number;
  /** What the page's console was told, by the page or by a content script, and errors that nobody caught. */
  console: string[];
}

/**
 * A page of the extension from which questions are put that only the extension may ask: about tabs, and in the
 * isolated world of a page. With the shipped build there is no other way into its closed shadow root.
 *
 * Functions are sent as text: they see nothing of the scope that they were written in, and what goes in and
 * comes out must be plain data.
 */
export interface Desk {
  page: Page;
  ask<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  inContentWorld<A extends unknown[], R>(tab: Tab, fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Where the sidebar of a page is drawn; null where the page has none. The one way in for whoever looks inside. */
  inSidebar<A extends unknown[], R>(
    tab: Tab,
    fn: (root: SidebarRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null>;
  openTab(url?: string): Promise<Tab>;
}

/** What the sidebar is drawn in. */
type SidebarRoot = ShadowRoot | Document;

/** What the browsers say of a look at a page that was just going to another one. */
const onItsWay = /context was destroyed|context with specified id|Frame with ID \d+ was removed/;

/**
 * Looks again and again until there is something to see; of a page on its way to another one there is nothing. Throws after the
 * time, naming what was waited for.
 */
export async function until<T>(what: string, look: () => Promise<T | null>, milliseconds = 30_000): Promise<T> {
  const over = new AbortController();
  const end = wait(milliseconds, null, { signal: over.signal }).then(() => {
    throw new Error(`Waited ${milliseconds} ms for ${what}.`);
  });
  try {
    for (;;) {
      // A page that is gone may leave a question without any answer.
      const seen = await Promise.race([look().catch(nothingOnItsWay), end]);
      if (seen !== null) return seen;
      await Promise.race([wait(50), end]);
    }
  } finally {
    end.catch(() => undefined);
    over.abort();
  }
}

function nothingOnItsWay(error: unknown): null {
  if (error instanceof Error && onItsWay.test(error.message)) return null;
  throw error;
}

// tsx wraps functions in a helper called __name, which a function sent elsewhere would miss.
function portable(fn: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (f) => f; return (${fn.toString()})(...args); }`;
}

/**
 * The same where the sidebar is drawn: in a frame that only the extension reaches. Look-ups and notices are in the closed
 * root of our element in the page. Null in every other frame.
 */
function insideSidebar(fn: (...args: never[]) => unknown): string {
  return `(...args) => {
    const host = window.parent === window && document.querySelector(${JSON.stringify(hostSelector)});
    const root = window.parent !== window ? document : host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    const drawn = root && root.querySelector('.surface.sidebar');
    return drawn ? { answer: (${portable(fn)})(root, ...args) ?? null } : null;
  }`;
}

/** Opens a page of the extension in a tab. In Firefox `goto` reaches it, but its promise never settles. */
export async function openExtensionPage(running: RunningBrowser, path: string): Promise<Page> {
  const url = running.extensionUrl(path);
  const page = await running.browser.newPage();
  const arrival = page.goto(url, { timeout: 30_000 });
  if (running.name === 'chromium') await arrival;
  else arrival.catch(() => undefined);
  await loaded(page, url);
  return page;
}

function loaded(page: Page, url: string): Promise<true> {
  return until(`${url} to load`, async () => {
    const state = page.evaluate(() => `${location.href} ${document.readyState}`);
    return (await state.catch(() => '')) === `${url} complete` ? true : null;
  });
}

/**
 * Firefox tells of going on as aborted where a frame of the page that is left was still loading, and goes on all the same:
 * that is waited for.
 */
function outlastAborts(page: Page): void {
  const goTo = page.goto.bind(page);
  page.goto = async (url, options) => {
    try {
      return await goTo(url, options);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('NS_BINDING_ABORTED'))) throw error;
      await loaded(page, new URL(url).href);
      return null;
    }
  };
}

/** @param path the page to sit at, relative to the built folder. */
export async function openDesk(running: RunningBrowser, path: string): Promise<Desk> {
  const page = await openExtensionPage(running, path);

  // Answers travel as text: Firefox would give an object that occurs in them twice only once.
  async function answerOf<R>(expression: string): Promise<Awaited<R>> {
    const text = await page.evaluate<[], () => string>(`(async () => JSON.stringify((await ${expression}) ?? null))()`);
    return JSON.parse(text);
  }

  const ask: Desk['ask'] = <A extends unknown[], R>(fn: (...args: A) => R, ...args: A) =>
    answerOf<R>(`(${portable(fn)})(...${JSON.stringify(args)})`);

  const inWorld = <R>(tab: Tab, func: string, args: unknown[]) =>
    answerOf<R>(`chrome.scripting.executeScript({
      target: { tabId: ${tab.id} }, func: ${func}, args: ${JSON.stringify(args)},
    }).then(([answer]) => {
      if (answer.error) throw new Error(String(answer.error.message ?? answer.error));
      return answer.result;
    })`);

  const inContentWorld: Desk['inContentWorld'] = <A extends unknown[], R>(
    tab: Tab,
    fn: (...args: A) => R,
    ...args: A
  ) => inWorld<R>(tab, portable(fn), args);

  const inSidebar: Desk['inSidebar'] = <A extends unknown[], R>(
    tab: Tab,
    fn: (root: SidebarRoot, ...args: A) => R,
    ...args: A
  ) =>
    answerOf<R | null>(`chrome.scripting.executeScript({
      target: { tabId: ${tab.id}, allFrames: true }, func: ${insideSidebar(fn)}, args: ${JSON.stringify(args)},
      injectImmediately: true,
    }).then((answers) => {
      const failed = answers.find(({ error }) => error);
      if (failed) throw new Error(String(failed.error.message ?? failed.error));
      const found = answers.flatMap(({ result }) => result ?? []);
      if (found.length > 1) throw new Error(found.length + ' sidebars in a page');
      return found[0]?.answer ?? null;
    })`);

  const tabIds = () =>
    ask(async () => (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])));

  async function openTab(url?: string): Promise<Tab> {
    const before = new Set(await tabIds());
    const opened = await running.browser.newPage();
    outlastAborts(opened);
    const id = await until('the new tab', async () => (await tabIds()).find((i) => !before.has(i)) ?? null);
    const said: string[] = [];
    opened.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    opened.on('pageerror', (error) => said.push(`error: ${error instanceof Error ? error.message : String(error)}`));
    if (url !== undefined) await opened.goto(url);
    return { page: opened, id, console: said };
  }

  return { page, ask, inContentWorld, inSidebar, openTab };
}
