/**
 * What a reader does with the extension, from its first page to its update, with every request that reaches the network
 * written down twice: by the proxy that all of them go through, and by the browser, which knows in whose name each was made.
 */
// Longer than 300 lines: every flow of the extension, one after another in one browser.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseInMenu, giveCommand } from '../../scripts/browsers/commands.ts';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { openManager, updateExtension } from '../../scripts/browsers/extension-life.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { pagesAtUrl, welcomePath } from '../../scripts/browsers/launch.ts';
import { builtExtension, popupPath, type Session, startSession } from '../../scripts/browsers/session.ts';
import { clickInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { openDesk, type Tab, until } from '../../scripts/browsers/tabs.ts';
import { clickToolbarButton } from '../../scripts/browsers/toolbar.ts';
import { catchDownloads, type Downloads } from './downloads.ts';
import { type EditorDesk, openEditor } from './editor-desk.ts';
import { listedUrl, newsPage, pagesAt, unlistedUrl } from './pages.ts';
import { type Witness, watchRequests } from './request-witness.ts';
import { tryEverything } from './welcome-page.ts';

/** The browsers' own calls home (updates, settings, time), which no switch turns off altogether. */
const vendors = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com)$/;

const hosts = pagesAt({
  story: { body: newsPage({ after: '<aside><p>In the park 412 people came to a concert.</p></aside>' }) },
  second: { body: newsPage() },
  weather: { body: newsPage({ title: 'Weather', body: '<p>Rain.</p>' }) },
});
const rooms = ['waves', 'programmes', 'headcount', 'events', 'sources', 'contested', 'conflicts', 'corrections'];
const otherRooms = ['history', 'trail', 'exchange', 'settings'];
const row =
  'id,publisher,url,locator,published,lang\na-paper-of-august,A Paper,https://paper.example/august,,2026-08-03,en\n';

/** A request's host. Attempts at https are logged as `host:port`. */
function hostOf(url: string): string {
  return new URL(url.includes('://') ? url : `https://${url}`).hostname;
}

const table: Record<string, Record<string, string>> = {};
afterAll(() =>
  console.log('Requests seen: pages opened / the browser’s own / others\n', JSON.stringify(table, null, 1)),
);

describe.each(browserNames)('%s', (name) => {
  let session: Session;
  let folder: string;
  let downloads: Downloads;
  let witness: Witness;
  /** The addresses that the steps below opened, in order. */
  const opened: string[] = [];

  beforeAll(async () => {
    const [found] = await ensureEvery([name]);
    if (found === undefined) throw new Error(`${name} is missing.`);
    folder = mkdtempSync(join(tmpdir(), 'prior-waves-network-'));
    cpSync(builtExtension(name), folder, { recursive: true });
    session = await startSession(found, hosts, { extension: folder, firstRun: true });
    witness = await watchRequests(session.running);
    downloads = await catchDownloads(session.running);
    await openManager(session.running);
  });
  afterAll(async () => {
    await downloads?.close();
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const isOwnPage = (url: string) => hosts.has(hostOf(url)) && !url.endsWith('/favicon.ico');
  const strangersIn = (log: Session['site']['log']) =>
    log.map(({ url }) => url).filter((url) => !hosts.has(hostOf(url)) && !vendors.test(hostOf(url)));

  async function open(url: string): Promise<Tab> {
    opened.push(url);
    return session.desk.openTab(url);
  }
  async function openStory(): Promise<Tab> {
    const tab = await open(listedUrl('story'));
    await sidebarOf(session, tab);
    return tab;
  }
  const click = (tab: Tab, selector: string) => clickInSidebar(session, tab, selector);
  /** The story on which everything is done that needs no page of its own. */
  let story: Tab;
  /** And the editor in which everything is done. */
  let editor: EditorDesk;

  /** Presses everything in the open popup that fits, once it says what it has to say. */
  async function pressInPopup(selector: string): Promise<void> {
    await until(`${selector} in the popup`, () =>
      session.desk.ask((css) => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        if (view?.document.querySelector('.popup')?.getAttribute('aria-busy') !== 'false') return null;
        const found = [...view.document.querySelectorAll<HTMLElement>(css)];
        for (const each of found) each.click();
        return found.length > 0 ? true : null;
      }, selector),
    );
  }
  const closePopup = () =>
    until('the popup to close', () =>
      session.desk.ask(() => {
        const views = chrome.extension.getViews({ type: 'popup' });
        for (const view of views) view.close();
        return views.length === 0 ? true : null;
      }),
    );
  const set = (settings: Record<string, unknown>) =>
    session.desk.ask((values: Record<string, unknown>) => chrome.storage.local.set(values), settings);
  const says = (tab: Tab, words: string) =>
    until(`“${words}” in the sidebar`, async () => {
      const view = await sidebarIn(session, tab).catch(() => null);
      return view?.text.includes(words) ? true : null;
    });
  const goes = (tab: Tab) =>
    until('the sidebar to go', async () => ((await sidebarIn(session, tab)) === null ? true : null));

  /** Selects words of the page, and looks them up by the context menu. */
  async function lookUp(tab: Tab, selector: string, words: string): Promise<void> {
    await tab.page.bringToFront();
    const at = await tab.page.evaluate((css) => {
      const element = document.querySelector(css);
      if (element === null) throw new Error(`no ${css}`);
      getSelection()?.selectAllChildren(element);
      element.scrollIntoView({ block: 'center' });
      const range = getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { x: (range?.left ?? 0) + 20, y: (range?.top ?? 0) + 8 };
    }, selector);
    await chooseInMenu(session.running, tab, { menuItemId: 'look-up', selectionText: words }, at);
  }

  const flows: Record<string, () => Promise<void>> = {
    'first run, with all that is tried there': async () => {
      const url = session.running.extensionUrl(welcomePath);
      const welcome = await until('the first-run page', async () => {
        const [page] = await pagesAtUrl(session.running.browser, url);
        return page ?? null;
      });
      await welcome.bringToFront();
      await tryEverything(welcome);
      await welcome.close();
    },
    'a page that is no story': async () => {
      const tab = await open(listedUrl('weather'));
      await wait(300);
      await tab.page.close();
    },
    'a story with its sidebar': async () => {
      story = await openStory();
      await click(story, '[data-section=figures] .row-head');
      await click(story, '[data-section=prior] .row-head');
      await giveCommand(session.running, story, 'toggle-sidebar');
      await goes(story);
      await giveCommand(session.running, story, 'toggle-sidebar');
      await sidebarOf(session, story);
    },
    'marks, from one to the next': async () => {
      for (const command of ['next-figure', 'next-figure', 'previous-figure'] as const) {
        await giveCommand(session.running, story, command);
      }
      await until('the mark of the one that is looked at', () =>
        story.page.evaluate(() => ((CSS.highlights.get('prior-waves-current')?.size ?? 0) > 0 ? true : null)),
      );
    },
    'the timeline, saved as a drawing and a picture': async () => {
      await click(story, '.timeline .save summary');
      for (const format of ['SVG', 'PNG']) {
        await click(story, `.timeline [data-save=${format}]`);
        expect((await downloads.next()).bytes.length).toBeGreaterThan(100);
      }
    },
    'taken along: copied, saved': async () => {
      await click(story, '.take-along > summary');
      await click(story, '[data-format=markdown] [data-act=copy]');
      for (const format of ['markdown', 'csv', 'jsonLd']) {
        await click(story, `[data-format=${format}] [data-act=save]`);
        expect((await downloads.next()).bytes.length).toBeGreaterThan(100);
      }
    },
    'the printed sheet': async () => {
      await story.page.bringToFront();
      await click(story, '[data-act=brief]');
      await until('the sheet', () =>
        session.desk.ask(() => {
          const views = chrome.extension.getViews({ type: 'tab' });
          const brief = views.find(({ location }) => /brief\.html$/.test(location.href));
          return brief?.document.querySelector('.sheet footer') ? true : null;
        }),
      );
      await session.desk.ask(async () => {
        const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('src/brief/brief.html') });
        await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
      });
    },
    'looked up': async () => {
      await lookUp(story, 'aside p', '412 people');
      await says(story, 'Looked up');
      await story.page.keyboard.press('Escape');
      await until('the sidebar to come back', async () =>
        (await sidebarIn(session, story))?.sections.includes('figures') ? true : null,
      );
    },
    'the popup on a story, with all that opens in it': async () => {
      await clickToolbarButton(session.running, story);
      await pressInPopup('summary');
      await pressInPopup('.main-button');
      await goes(story);
      await pressInPopup('.main-button');
      await sidebarOf(session, story);
      await closePopup();
    },
    'the popup on a page of no list, which is read by hand': async () => {
      const tab = await open(unlistedUrl('story'));
      await clickToolbarButton(session.running, tab);
      await pressInPopup('.main-button');
      await sidebarOf(session, tab);
      await closePopup();
      await tab.page.close();
    },
    'a site switched off and on': async () => {
      const tab = await openStory();
      await clickToolbarButton(session.running, tab);
      await pressInPopup('[role="switch"]:checked');
      await goes(tab);
      await pressInPopup('[role="switch"]:not(:checked)');
      await sidebarOf(session, tab);
      await closePopup();
      await tab.page.close();
    },
    'another language and theme, with a sidebar and the editor open': async () => {
      editor = await openEditor(session.running, '#/waves');
      for (const [locale, word] of [
        ['fi', 'Aallot'],
        ['zh-TW', '波次'],
        ['en', 'Waves'],
      ] as const) {
        await set({ 'settings.uiLocale': locale, 'settings.theme': locale === 'fi' ? 'dark' : 'auto' });
        // The page loads anew, and its name on it holds one of these words in every language.
        await editor.seen(`the editor in ${locale}`, 'h1', word);
      }
    },
    'every room of the editor': async () => {
      for (const room of [...rooms, ...otherRooms]) await editor.go(`#/${room}`);
      // Where a record comes from is a link, and nothing asks for it before it is followed.
      await editor.go('#/sources/sec-filing-fy1997-1998');
    },
    'an edit, undone': async () => {
      await editor.go('#/waves/2023-03-nine-thousand');
      await editor.put('scope', 'https://changed.example/scope.png');
      await editor.press('Enter');
      await editor.seen('that it was saved', '.said', 'Saved');
      await editor.press('Control+Z');
      await until('what it was', async () => ((await editor.value('scope'))?.includes('changed') ? null : true));
    },
    'export and import': async () => {
      await editor.go('#/exchange');
      const files = await catchDownloads(session.running);
      await editor.click('Whole dataset with history (JSON)', '.exports');
      expect((await files.next()).bytes.length).toBeGreaterThan(10_000);
      await editor.choose('sources.csv', row);
      await editor.seen('the dry run', '.import-step', 'Nothing has been written');
      await editor.click('Import', '.import-step');
      await editor.seen('that it was imported', '.said', 'Imported');
      await files.close();
    },
    'the trail, and its erasing': async () => {
      const tab = await open(listedUrl('second'));
      await sidebarOf(session, tab);
      await editor.page.bringToFront();
      await editor.go('#/trail');
      await editor.seen('what was read', '[data-entry]');
      await editor.click('Erase everything');
      await editor.click('Erase for good');
      await editor.seen('that it is empty', '[data-trail="on"]', 'Nothing is kept yet.');
      await editor.page.close();
      await tab.page.close();
    },
    'an update, with a story open': async () => {
      const file = join(folder, 'manifest.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '9.9.9' }));
      await updateExtension(session.running, folder);
      session.desk = await until('the extension', () => openDesk(session.running, popupPath).catch(() => null));
      await story.page.bringToFront();
      await until('the new annotator', async () => {
        const [found] = await session.desk.ask((url) => chrome.tabs.query({ url }), listedUrl('story'));
        const answer = await session.desk.ask(
          (id): Promise<unknown> => chrome.tabs.sendMessage(id, { call: 'report', payload: {} }).catch(() => null),
          found?.id ?? 0,
        );
        return answer === null ? null : true;
      });
    },
  };

  // Half a minute where nothing else runs.
  it('sends no request in any flow: all that reach the network are the pages that were opened', {
    timeout: 240_000,
  }, async () => {
    const { log } = session.site;
    for (const [flow, act] of Object.entries(flows)) {
      const from = log.length;
      await act();
      const seen = log.slice(from);
      const pages = seen.filter(({ url }) => isOwnPage(url)).length;
      const own = seen.filter(({ url }) => vendors.test(hostOf(url))).length;
      table[flow] = { ...table[flow], [name]: `${pages} / ${own} / ${strangersIn(seen).length}` };
    }
    // What would come late.
    await wait(2_000);
    expect(strangersIn(log)).toEqual([]);
    expect(log.map(({ url }) => url).filter(isOwnPage)).toEqual(opened);

    // The browser's own calls go to hosts that an extension could call as well: it knows whose they were.
    const requests = (await witness.close()).filter(({ url }) => /^(?:http|ws)s?:/.test(url));
    const others = requests.filter(({ by }) => by !== null);
    expect(others.filter(({ url }) => !hosts.has(hostOf(url)))).toEqual([]);
    expect(others.filter(({ by }) => by?.includes('-extension:'))).toEqual([]);
    // It has seen what the proxy has.
    expect(requests.map(({ url }) => url).filter(isOwnPage)).toEqual(opened);
    table['as the browser accounts for it'] = {
      ...table['as the browser accounts for it'],
      [name]: `${opened.length} / ${requests.length - others.length} / 0`,
    };
  });

  it('could send none from its own pages', async () => {
    const outcome = await session.desk.ask(async (url: string) => {
      const refused = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
      const asked = (act: () => unknown) =>
        Promise.resolve()
          .then(act)
          .then(String, () => 'refused');
      const loaded = (element: HTMLElement) =>
        new Promise<string>((resolve) => {
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('refused');
          document.body.append(element);
          setTimeout(resolve, 2_000, 'nothing');
        });
      const made = <T extends keyof HTMLElementTagNameMap>(tag: T, parts: Record<string, string>) =>
        Object.assign(document.createElement(tag), parts);
      const worker = new Promise<string>((resolve) => {
        const started = new Worker(url);
        started.onerror = () => resolve('refused');
        started.onmessage = () => resolve('started');
      });
      const answers = [
        await asked(() => fetch(url)),
        await asked(() => import(/* @vite-ignore */ url)),
        await asked(() => worker),
        await loaded(made('img', { src: url })),
        await loaded(made('script', { src: url })),
        await loaded(made('link', { rel: 'stylesheet', href: url })),
      ];
      // Of these nothing is told; whether one got out is seen by who serves it.
      await asked(() => navigator.sendBeacon(url));
      await asked(() => new WebSocket(url.replace('http', 'ws')));
      await asked(() => new EventSource(url));
      await asked(() => document.body.append(made('iframe', { src: url }), made('object', { data: url })));
      await asked(() =>
        document.body.append(made('video', { src: url }), made('link', { rel: 'prefetch', href: url })),
      );
      const form = made('form', { action: url });
      document.body.append(form);
      await asked(() => form.submit());
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { answers, refused: [...refused] };
    }, listedUrl('never'));
    expect(outcome.answers).toEqual(outcome.answers.map(() => 'refused'));
    expect(outcome.refused).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
    expect(session.site.log.filter(({ url }) => url.includes('never'))).toEqual([]);
  });
});
