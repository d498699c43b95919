import type { Scripting } from 'webextension-polyfill';
import { buildContextFrom } from '../context/build.ts';
import { corrections } from '../dataset/store.ts';
import { marksSheet } from '../highlights/marks-sheet.ts';
import browser from '../messages/browser.ts';
import type { Answer, Asker, BackgroundHandlers, Result } from '../messages/calls.ts';
import { roomSheet, staySheet } from '../messages/room-sheet.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { defaultSettings, isOff, readSettings, storedSettings } from '../settings/settings.ts';
import { isWithoutNews, languageAt } from '../sites/sites.ts';
import { applyCorrections, putAsideBy } from '../story/corrections.ts';
import { addedSites } from './added-sites.ts';
import { showFound, showOff } from './badge.ts';
import { openBrief, takeBrief } from './briefs.ts';
import { checkPage } from './check-page.ts';
import { noteClosed, wasClosed } from './closed-pages.ts';
import { keepCorrection, takeBack } from './corrections.ts';
import { keepDatasetAtHand } from './dataset-at-hand.ts';
import { glanceAt } from './glance.ts';
import { annotatorFile, inject, injectInFrame, languageFile, sidebarFile, wordsFile } from './inject.ts';
import { languagesFor } from './languages-for.ts';
import { latestWaves } from './latest-waves.ts';
import { listedBy } from './listed-waves.ts';
import { pageState, webPage } from './page-state.ts';
import { tellOfEdit } from './tell-of-edit.ts';
import { forgetPage, throughTrail } from './trail.ts';

const ownPages = {
  popup: 'src/popup/popup.html',
  editor: 'src/editor/editor.html',
  welcome: 'src/welcome/welcome.html',
} as const;

/**
 * What the background does at each call.
 * @param languages the tags of all languages in the package.
 * @param seeded settles once the bundled dataset was brought into the store, or could not be.
 */
export function backgroundHandlers(languages: readonly string[], seeded: () => Promise<unknown>): BackgroundHandlers {
  const datasetAtHand = keepDatasetAtHand(seeded);
  return {
    annotate: inTab(async ({ lang, writing }, tabId, url): Promise<Result<Answer<'annotate'>>> => {
      const host = webPage(url)?.hostname ?? '';
      if (isOff(await readSettings(), host)) {
        await showOff(tabId);
        return done({ annotated: false, languages: [] });
      }
      // Without loading anew, a page can lead the gate to where its site has no news.
      if (isWithoutNews(url)) return done({ annotated: false, languages: [] });
      const tags = languagesFor({ declared: lang, writing, site: languageAt(url) }, languages);
      const injecting = inject(tabId, [...tags.map(languageFile), annotatorFile]);
      // It is read while the page is: the annotator will ask for the context.
      void datasetAtHand({ ahead: true });
      const injected = await injecting;
      return injected.ok ? done({ annotated: true, languages: tags }) : injected;
    }),

    languages: inTab(async ({ tags }, tabId) => {
      const unknown = tags.filter((tag) => !languages.includes(tag));
      if (unknown.length > 0) return { ok: false, error: `languages: there is no ${unknown.join(', ')}` };
      const injected = await inject(tabId, tags.map(languageFile));
      return injected.ok ? done({ languages: tags }) : injected;
    }),

    sidebar: inTab(({ locale }, tabId) => inject(tabId, [wordsFile(locale), sidebarFile])),

    fillFrame: inTab(async ({ name, locale }, tabId, url): Promise<Result<boolean>> => {
      const filled = await injectInFrame(tabId, name, [wordsFile(locale), sidebarFile]);
      if (filled.ok) return done(true);
      const isOurs = await browser.permissions.contains({ origins: [`*://${webPage(url)?.hostname ?? ''}/*`] });
      return isOurs ? filled : done(false);
    }),

    words: inTab(({ locale }, tabId) => inject(tabId, [wordsFile(locale)])),

    context: async ({ story, as }, asker) => {
      const { caller, url } = asker;
      // Once for all that hangs on them: the page waits for this, and each reading is a way to the browser and back.
      const [{ index, ownIds, corrections: kept, ownUnread }, stored] = await Promise.all([
        datasetAtHand(),
        storedSettings(),
      ]);
      // Our own pages hand on what a page gave them, corrections included.
      const right = caller === 'in-page' ? applyCorrections(story, kept, url) : story;
      const built = { ...buildContextFrom(right, index, { ownIds }), ownUnread };
      const listed = listedBy(built, stored ?? defaultSettings());
      return done(await throughTrail(listed, asker, as ?? 'read', stored));
    },

    correct: async (asked, asker) => {
      const kept = await keepCorrection(asked, asker);
      if (kept.ok && asked.says === 'no_story') await forgetPage(asker);
      if (kept.ok) await tellOfEdit();
      return kept;
    },

    takeBack: async (asked, asker) => {
      const taken = await takeBack(asked, asker);
      if (taken.ok) await tellOfEdit();
      return taken;
    },

    marks: inTab(({ on, style }, tabId) => setSheet(tabId, marksSheet(style), on)),

    room: inTab(({ on, ...size }, tabId) => setSheet(tabId, roomSheet(size), on)),

    stay: inTab(async (_, tabId) => {
      // Only Firefox has this call, and only Firefox takes sheets along.
      if (!('getBrowserInfo' in browser.runtime)) return done(false);
      await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: staySheet, origin: 'AUTHOR' });
      return done(true);
    }),

    closed: async ({ closed }, asker) => {
      await noteClosed(closed, asker);
      return done(null);
    },

    saidBefore: async (_, asker) => {
      const [closed, stored] = await Promise.all([wasClosed(asker), corrections()]);
      // What cannot be read may say so.
      return done({ closed, aside: !stored.ok || putAsideBy(stored.value, asker.url) !== undefined });
    },

    found: inTab(async (report, tabId, url) => {
      await showFound(tabId, url, report);
      return done(null);
    }),

    openPage: async ({ page, at = '' }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(ownPages[page]) + at });
      return done(null);
    },

    openBrief,

    brief: async (_, asker) => takeBrief(asker),

    pageState: async ({ tabId }) => done(await pageState(tabId)),

    glance: ({ tabId }) => glanceAt(tabId),

    setSidebar: ({ tabId, open }) => sendToTab(tabId, open ? 'show' : 'hide'),

    addedSites: async () => done(await addedSites()),

    latestWaves: async () => {
      const { index, ownIds } = await datasetAtHand();
      return done(latestWaves(index, ownIds));
    },

    checkPage: ({ tabId }) => checkPage(tabId, languages),

    datasetEdited: async () => {
      await tellOfEdit();
      return done(null);
    },
  };
}

function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Puts a style sheet into a tab's page, or takes the same one out again. */
async function setSheet(tabId: number, css: string, on: boolean): Promise<Result<null>> {
  const sheet: Scripting.CSSInjection = { target: { tabId, frameIds: [0] }, css, origin: 'AUTHOR' };
  await (on ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet));
  return done(null);
}

/** For calls about the page that makes them. */
function inTab<P, T>(
  handle: (payload: P, tabId: number, url: string) => Promise<Result<T>>,
): (payload: P, asker: Asker) => Promise<Result<T>> {
  return async (payload, { tabId, url }) =>
    tabId === null ? { ok: false, error: 'only a page in a tab can ask this' } : handle(payload, tabId, url);
}
