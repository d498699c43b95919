import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import {
  clickInSidebar,
  placeInSidebar,
  type SidebarView,
  sidebarIn,
  sidebarOf,
} from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { changingPages, first, harbour, second } from './changing-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { marksIn } from './marks-in-page.ts';
import { listedUrl, pagesAt } from './pages.ts';

const cuts = { [first.slug]: '9,000', [second.slug]: '16,000' };

inEachBrowser(pagesAt(changingPages), (session, name) => {
  const open = (path: string): Promise<Tab> => session().desk.openTab(listedUrl(path));

  /** The sidebar that tells of a story, at rest. */
  const tells = (tab: Tab, { slug }: { slug: string }): Promise<SidebarView> =>
    until(`the sidebar on ${slug}`, async () => {
      const view = await sidebarIn(session(), tab);
      return view?.atRest && view.figures[0]?.printed === cuts[slug] ? view : null;
    });
  const tellsNothing = (tab: Tab) =>
    until('the sidebar to go', async () => ((await sidebarIn(session(), tab)) === null ? true : null));
  const marked = (tab: Tab, { slug }: { slug: string }) =>
    until(`marks in ${slug}`, async () => {
      const marks = await marksIn(tab);
      return marks.length > 0 && marks.every(({ article }) => article === slug) ? marks : null;
    });
  const badge = (tab: Tab) => session().desk.ask((tabId: number) => chrome.action.getBadgeText({ tabId }), tab.id);
  const press = (tab: Tab, selector: string): Promise<void> => clickInSidebar(session(), tab, selector);
  /** Calls what a page of ours offers by name. */
  const doIn = (tab: Tab, what: string, ...args: (string | number)[]): Promise<void> =>
    tab.page.evaluate(
      (wanted: string, given: (string | number)[]) => {
        Reflect.get(window, wanted)(...given);
      },
      what,
      args,
    );
  const go = (tab: Tab, { slug }: { slug: string }, how = 'push', late = 0) => doIn(tab, 'go', slug, how, late);
  const scrollTo = (tab: Tab, id: string): Promise<void> =>
    tab.page.evaluate((wanted: string) => {
      document.getElementById(wanted)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }, id);
  const close = async (tab: Tab): Promise<void> => {
    expect(tab.console).toEqual([]);
    await tab.page.close();
  };

  it.each([
    ['pushState', 'push', 0],
    ['pushState, with the text long after it', 'push', 2_500],
    ['replaceState', 'replace', 0],
    ['an address behind the hash', 'hash', 0],
  ])('follows %s to another story, to a page that is none, and back', async (_, how, late) => {
    const tab = await open('app/start');
    await go(tab, first, how, late);
    await tells(tab, first);
    await marked(tab, first);
    await go(tab, second, how, late);
    await tells(tab, second);
    await marked(tab, second);
    await expect.poll(() => badge(tab)).not.toBe('');
    await go(tab, harbour, how, late);
    await tellsNothing(tab);
    await expect.poll(() => marksIn(tab)).toEqual([]);
    await until('the badge to go', async () => ((await badge(tab)) === '' ? true : null));
    if (how === 'push') await tab.page.goBack();
    else await go(tab, second, how, late);
    await tells(tab, second);
    await marked(tab, second);
    await close(tab);
  });

  it('follows navigations that the page takes over', async () => {
    const tab = await open('intercepting');
    await go(tab, first, 'intercept');
    await tells(tab, first);
    await go(tab, second, 'intercept');
    await tells(tab, second);
    await tab.page.goBack();
    await tells(tab, first);
    await marked(tab, first);
    await close(tab);
  });

  it('opens again what was open beside a story that one comes back to', async () => {
    const tab = await open('app/nine-thousand');
    await tells(tab, first);
    await press(tab, '[data-section=figures] li:nth-child(2) .row-head');
    await placeInSidebar(session(), tab, '[data-section=figures] li:nth-child(2) .receipt:not([hidden])');
    await go(tab, second);
    await tells(tab, second);
    expect(await placeInSidebar(session(), tab, '[data-section=figures] .receipt:not([hidden])')).toBeNull();
    await go(tab, harbour);
    await tellsNothing(tab);
    await go(tab, first);
    await tells(tab, first);
    await until('the row to be open', () =>
      placeInSidebar(session(), tab, '[data-section=figures] li:nth-child(2) .receipt:not([hidden])'),
    );
    await close(tab);
  });

  it('takes a jump within the page for none', async () => {
    const tab = await open('app/nine-thousand');
    await tells(tab, first);
    await press(tab, '[data-section=figures] .row-head');
    await tab.page.evaluate(() => {
      location.hash = '#part';
    });
    await marked(tab, first);
    expect(await placeInSidebar(session(), tab, '[data-section=figures] .receipt:not([hidden])')).not.toBeNull();
    await close(tab);
  });

  it('counts the article in view where the next ones are loaded below, and the first again on the way up', async () => {
    const tab = await open('feed/nine-thousand');
    await tells(tab, first);
    await tab.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await until('the next article', () => tab.page.$('#sixteen-thousand'));
    await tells(tab, first);
    await scrollTo(tab, second.slug);
    const view = await tells(tab, second);
    // Its day is its own, not that of the page's head: 14,000 of October 2025 are behind it.
    expect(view.overline).toContain('2026');
    await marked(tab, second);
    await expect.poll(() => tab.page.evaluate(() => location.pathname)).toBe('/feed/sixteen-thousand');
    await tab.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await until('the third article', () => tab.page.$('#harbour'));
    await scrollTo(tab, harbour.slug);
    await tellsNothing(tab);
    await until('the badge to go', async () => ((await badge(tab)) === '' ? true : null));
    await scrollTo(tab, first.slug);
    const again = await tells(tab, first);
    expect(again.overline).toContain('2023');
    await marked(tab, first);
    await close(tab);
  });

  it('stays closed while one scrolls on, where it was closed', async () => {
    const tab = await open('feed/nine-thousand');
    await tells(tab, first);
    await tab.page.keyboard.press('Escape');
    await tellsNothing(tab);
    await tab.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await until('the next article', () => tab.page.$('#sixteen-thousand'));
    await scrollTo(tab, second.slug);
    await until('the address to change', async () =>
      (await tab.page.evaluate(() => location.pathname)) === '/feed/sixteen-thousand' ? true : null,
    );
    await until('the second story to be read', async () => {
      const story = await session().storyIn(tab);
      return story?.figures.some(({ text }) => text === '16,000') ? true : null;
    });
    expect(await sidebarIn(session(), tab)).toBeNull();
    await close(tab);
  });

  it('counts the article that the address names where two stand in view', async () => {
    const tab = await open('both/second');
    await tells(tab, second);
    await marked(tab, second);
    await close(tab);
  });

  it('reads a text that comes after its skeleton', async () => {
    const tab = await open('skeleton');
    expect(await sidebarIn(session(), tab)).toBeNull();
    await doIn(tab, 'fill');
    await tells(tab, first);
    await marked(tab, first);
    await close(tab);
  });

  it('finds a text that comes late to a page which said nothing of it', async () => {
    const tab = await open('late');
    await tells(tab, first);
    await close(tab);
  });

  it('reads a page anew that writes itself anew', async () => {
    const tab = await open('doings');
    await tells(tab, first);
    const html = changingPages['both/second']?.body.replace(/<article id="nine[\s\S]*?<\/article>/, '') ?? '';
    await doIn(tab, 'writeAnew', html);
    await tells(tab, second);
    await marked(tab, second);
    await tab.page.keyboard.press('Escape');
    await tellsNothing(tab);
    await close(tab);
  });

  it('is not disturbed by a title that changes', async () => {
    const tab = await open('flashing');
    await sidebarOf(session(), tab);
    await press(tab, '[data-section=figures] .row-head');
    const asked = await tab.page.title();
    await until('the title to change', async () => ((await tab.page.title()) !== asked ? true : null));
    await tab.page.evaluate(() => document.querySelector('section')?.append('And so on.'));
    await until('the marks', async () => ((await marksIn(tab)).length > 0 ? true : null));
    expect(await placeInSidebar(session(), tab, '[data-section=figures] .receipt:not([hidden])')).not.toBeNull();
    await close(tab);
  });

  it('comes back with a page that the browser had put aside, though the background was stopped meanwhile', async () => {
    const tab = await open('kept');
    await tells(tab, first);
    await press(tab, '[data-section=figures] .row-head');
    // While it goes from one page to the next a tab may have no address at all.
    const address = () => session().desk.ask(async (id: number) => (await chrome.tabs.get(id)).url ?? '', tab.id);
    const goTo = async (path: string, act: () => Promise<void>) => {
      await act();
      await until(path, async () => ((await address()) === listedUrl(path.slice(1)) ? true : null));
    };
    const inTab = <R>(look: () => R) => session().desk.inContentWorld(tab, look);
    await goTo('/elsewhere', () => tab.page.evaluate(() => document.querySelector<HTMLElement>('#on')?.click()));
    await until('no badge', async () => ((await badge(tab)) === '' ? true : null));
    const setTheme = (theme: string) =>
      session().desk.ask((wanted: string) => chrome.storage.local.set({ 'settings.theme': wanted }), theme);
    await setTheme('dark');
    await stopBackground(session().running);
    await goTo('/kept', () => inTab(() => history.back()));
    await tells(tab, first);
    await until('the badge', async () => ((await badge(tab)) !== '' ? true : null));
    await expect.poll(() => inTab(() => CSS.highlights.has('prior-waves-holds'))).toBe(true);
    // As it was left: neither read nor drawn anew.
    expect(await inTab(() => document.body.dataset.restored)).toBe('true');
    expect(await placeInSidebar(session(), tab, '[data-section=figures] .receipt:not([hidden])')).not.toBeNull();
    // What was set meanwhile it has not heard, and asks for.
    await until('the theme', () => placeInSidebar(session(), tab, '.sidebar[data-theme=dark]'));
    await setTheme('auto');
    await tab.page.close();
  });

  it('comes into a tab that was opened behind another one once that is looked at', async () => {
    const front = await open('elsewhere');
    const id = await session().desk.ask(
      async (url: string) => (await chrome.tabs.create({ url, active: false })).id ?? -1,
      listedUrl('doings'),
    );
    const page = await until('the page', async () => {
      const pages = await session().running.browser.pages();
      return pages.find((each) => each.url().endsWith('/doings')) ?? null;
    });
    const tab: Tab = { page, id, console: [] };
    await session().storyOf(tab);
    await expect.poll(() => badge(tab)).not.toBe('');
    expect(await page.$$(hostSelector)).toEqual([]);
    expect(await marksIn(tab)).toEqual([]);
    await session().desk.ask((tabId: number) => chrome.tabs.update(tabId, { active: true }), id);
    await tells(tab, first);
    await marked(tab, first);
    await close(tab);
    await front.page.close();
  });

  it('is there again in a tab that the browser had discarded', async () => {
    const tab = await open('doings');
    await tells(tab, first);
    const front = await open('elsewhere');
    const id = await session().desk.ask(
      async (tabId: number) => (await chrome.tabs.discard(tabId))?.id ?? tabId,
      tab.id,
    );
    await until('the tab to be discarded', async () =>
      (await session().desk.ask(async (tabId: number) => (await chrome.tabs.get(tabId)).discarded, id)) ? true : null,
    );
    await session().desk.ask((tabId: number) => chrome.tabs.update(tabId, { active: true }), id);
    const figures = await until('the sidebar', async () =>
      sidebarIn(session(), { ...tab, id }).then(
        (view) => (view !== null && view.figures.length > 0 ? view.figures : null),
        () => null,
      ),
    );
    expect(figures[0]?.printed).toBe('9,000');
    await session().desk.ask((tabId: number) => chrome.tabs.remove(tabId), id);
    await front.page.close();
  });

  it.runIf(name === 'chromium')('shows nothing on a page that is rendered ahead, before one goes there', async () => {
    const tab = await open('ahead');
    await until('the page to be rendered ahead', async () =>
      session().site.log.some(({ url }) => url.endsWith('/begun')) ? true : null,
    );
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('#to')?.click());
    await tells(tab, first);
    const seen = () => {
      const { ahead, seen: found } = document.body.dataset;
      return [ahead, found, CSS.highlights.has('prior-waves-holds')];
    };
    await expect.poll(() => session().desk.inContentWorld(tab, seen)).toEqual(['true', '0', true]);
    expect(tab.console).toEqual([]);
    await session().desk.ask((tabId: number) => chrome.tabs.remove(tabId), tab.id);
  });
});
