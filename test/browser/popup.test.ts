import { afterEach, expect, it } from 'vitest';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { clickToolbarButton } from '../../scripts/browsers/toolbar.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, unlistedUrl } from './pages.ts';

/** As little as a file needs to be shown as a PDF. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const hosts = pagesAt({
  story: { body: newsPage() },
  'report.pdf': { body: pdf, headers: { 'content-type': 'application/pdf' } },
  town: {
    body: newsPage({
      title: 'A town after the boom',
      body: `<p>Amazon came to the town with a warehouse and 1,500 jobs. In January Amazon laid off 300 of its workers there.</p>
<p>Shops stand empty. The mayor speaks of new firms that will come. Rents have fallen, and the bus line is to go.</p>`,
    }),
  },
  weather: { body: newsPage({ title: 'Weather', body: '<p>It will rain on Tuesday and on Wednesday.</p>' }) },
});

inEachBrowser(hosts, (session) => {
  /** The open popup: which state it shows, its words, and a way to press its main button. */
  const popup = () =>
    session().desk.ask(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const section = view?.document.querySelector<HTMLElement>('[data-state]');
      if (view === undefined || section === null || section === undefined) return null;
      if (view.document.querySelector('.popup')?.getAttribute('aria-busy') !== 'false') return null;
      const main = view.document.querySelector<HTMLElement>('.main-button')?.innerText ?? '';
      return { state: section.dataset.state ?? '', text: view.document.body.innerText, main };
    });
  // A click on the button of an open popup closes it.
  const closePopup = async () => {
    await session().desk.ask(() => {
      for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
    });
    await until('the popup to close', () =>
      session().desk.ask(() => (chrome.extension.getViews({ type: 'popup' }).length === 0 ? true : null)),
    );
  };
  afterEach(closePopup);
  type Shown = NonNullable<Awaited<ReturnType<typeof popup>>>;
  /** The open popup, once it is so: what it says of a page follows what it is told. */
  const says = (what: string, is: (shown: Shown) => boolean) =>
    until(what, async () => {
      const shown = await popup();
      return shown !== null && is(shown) ? shown : null;
    });
  const inState = (wanted: string) => says(`the popup in the state ${wanted}`, ({ state }) => state === wanted);
  const openPopup = async (tab: Tab) => {
    await clickToolbarButton(session().running, tab);
    return until('the popup', popup);
  };
  const pressMainButton = () =>
    session().desk.ask(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      view?.document.querySelector<HTMLElement>('.main-button')?.click();
    });

  const flip = () =>
    session().desk.ask(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      view?.document.querySelector<HTMLElement>('[role="switch"]')?.click();
    });

  it('says what was found, and closes and opens the sidebar', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    await openPopup(tab);
    await says('the figures', ({ state, text }) =>
      ['9,000', '18,000', '27,000'].every((figure) => state === 'story' && text.includes(figure)),
    );
    const { main } = await inState('story');
    await pressMainButton();
    await until('the sidebar to go', async () => ((await sidebarIn(session(), tab)) === null ? true : null));
    await says('the popup to offer the other', (shown) => shown.main !== main);
    await pressMainButton();
    await sidebarOf(session(), tab);
    // Opened by hand it leaves with its site, too, and comes again with it.
    await flip();
    await until('the sidebar to go', async () => ((await sidebarIn(session(), tab)) === null ? true : null));
    await inState('story');
    await flip();
    await sidebarOf(session(), tab);
    await tab.page.close();
  });

  it('switches the site off and on again', async () => {
    const tab = await session().desk.openTab(listedUrl('weather'));
    await openPopup(tab);
    const off = () => session().desk.ask(() => chrome.storage.local.get('settings.offSites'));
    await flip();
    await inState('off');
    expect(await off()).toEqual({
      'settings.offSites': [new URL(listedUrl('weather')).hostname.replace(/^www\./, '')],
    });
    await pressMainButton();
    // The page is read at once: it was left alone while its site was off.
    await inState('no_article');
    expect(await off()).toEqual({ 'settings.offSites': [] });
    await tab.page.close();
  });

  it('paints before anything is known, in the theme and language of the settings, and keeps its size', async () => {
    const { desk } = session();
    await desk.ask(() => chrome.storage.local.set({ 'settings.uiLocale': 'fi', 'settings.theme': 'dark' }));
    const tab = await desk.openTab(listedUrl('weather'));
    await openPopup(tab);
    await closePopup();
    // From now on the page knows the look before the settings are told.
    await clickToolbarButton(session().running, tab);
    const first = await until('the first paint', () =>
      desk.ask(() => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        const paint = view?.performance.getEntriesByName('first-contentful-paint')[0];
        // Firefox lays the page out before its window has a size.
        if (view === undefined || paint === undefined || view.innerWidth < 100) return null;
        const { documentElement: page, body } = view.document;
        return {
          at: paint.startTime,
          lang: page.lang,
          ground: view.getComputedStyle(page).backgroundColor,
          size: [body.offsetWidth, page.scrollHeight],
        };
      }),
    );
    const { text } = await inState('nothing_seen');
    const after = await desk.ask(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const { documentElement: page, body } = view?.document ?? document;
      return [body.offsetWidth, page.scrollHeight];
    });
    expect(first).toMatchObject({ lang: 'fi', ground: 'rgb(26, 25, 23)', size: after });
    expect(text).toContain('Täällä ei ole näytettävää');
    await desk.ask(() => chrome.storage.local.set({ 'settings.uiLocale': 'en', 'settings.theme': 'auto' }));
    await tab.page.close();
  });

  it('says why there is nothing on a listed site', async () => {
    const tab = await session().desk.openTab(listedUrl('weather'));
    await openPopup(tab);
    await inState('nothing_seen');
    await tab.page.close();
  });

  it('says of a PDF that no extension may read it', async () => {
    const tab = await session().desk.openTab(listedUrl('report.pdf'));
    await openPopup(tab);
    const { text } = await inState('restricted');
    expect(text).toContain('files such as PDFs');
    await tab.page.close();
  });

  it('leaves a page in doubt shut, says so, and shows it on the reader’s word', async () => {
    const tab = await session().desk.openTab(listedUrl('town'));
    await until('the reading', async () =>
      (await openPopup(tab)).state === 'in_doubt' ? true : closePopup().then(() => null),
    );
    expect(await sidebarIn(session(), tab)).toBeNull();
    await pressMainButton();
    await sidebarOf(session(), tab);
    await inState('story');
    await tab.page.close();
  });

  it('checks a page of any site on the reader’s word, by the right that the click gives', async () => {
    const tab = await session().desk.openTab(unlistedUrl('story'));
    await openPopup(tab);
    await inState('unlisted');
    await pressMainButton();
    await inState('story');
    const story = await session().storyOf(tab);
    expect(story.kind).toBe('layoff');
    await tab.page.close();
  });
});
