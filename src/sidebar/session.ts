/** A page's time with the annotator: read it, show what is found, follow the page, and go without trace. */
import { extractArticle, type PageArticle } from '../article/extract.ts';
import type { Context } from '../context/context.ts';
import { answerInPage } from '../messages/answer-in-page.ts';
import { call, extensionAlive } from '../messages/call.ts';
import type { Report, Result } from '../messages/calls.ts';
import { readSettings, type Settings, watchSettings, writeSettings } from '../settings/settings.ts';
import { switchSite } from '../settings/switch-site.ts';
import type { Story } from '../story/story.ts';
import { chooseLocale } from '../surfaces/locale.ts';
import { watchLateText } from './late-text.ts';
import { isSameArticle, type PageReading, readPage } from './page-reading.ts';
import type { SiteSwitch } from './state.ts';
import { createView, type View } from './view.ts';

export interface Session {
  /** False once destroyed, and in a script that outlived its extension. */
  readonly alive: boolean;
  /** Reads the page anew if it shows another article than the one that was read. */
  lookAgain: () => void;
  /** Everything off the page: node, marks, listeners, timers. */
  destroy: () => void;
}

/** After a client-side navigation sites draw the next article within this time, or the late text is noticed. */
const NAVIGATION = 300;
/** A width is kept once it has stayed for this long. */
const SETTLED = 250;

/** Begins to read the page. Nothing is written to it unless it is a story. */
export function startSession(document: Document): Session {
  const window = document.defaultView ?? globalThis.window;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let reading: PageReading = { state: 'reading' };
  /** What the dataset and the reader's corrections say of the story, if one was read. */
  let told: Context | null = null;
  let view: View | null = null;
  let settings: Settings | null = null;
  /** Counts readings: only the latest may show anything. */
  let latest = 0;
  let bodyText = '';
  let address = addressOf(window);
  /** The address at which the view was made. */
  let shownAt = address;
  /** The address at which the reader closed the sidebar: there it does not come back by itself. */
  let closedAt: string | null = null;
  /** What was first read at an address. */
  let firstRead: { address: string; lang: string; body: string } | null = null;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  let settled = read();
  const late = watchLateText(document, signal, lookAgain);

  async function read(): Promise<void> {
    const mine = ++latest;
    const overtaken = () => mine !== latest || signal.aborted;
    try {
      bodyText = document.body?.textContent ?? '';
      const next = noteTranslation(await readPage(extractArticle(document, window.location.href)));
      if (overtaken()) return;
      if (next.state !== 'story') return put(next, null);
      const [answer, current] = await Promise.all([call('context', { story: next.story }), readSettings()]);
      if (overtaken()) return;
      settings = current;
      if (answer.ok) put(next, answer.value);
      else put({ state: 'failed', error: answer.error }, null);
    } catch (error) {
      // A fault of ours: told to the popup, not to the page's console.
      if (!overtaken()) put({ state: 'failed', error: String(error) }, null);
    }
  }

  /** Firefox translates without a mark: another text in another language comes to stand at the address. */
  function noteTranslation(next: PageReading): PageReading {
    if (!('page' in next)) return next;
    const { lang } = next.story;
    const { page } = next;
    const { body } = page.article;
    if (firstRead?.address !== address) firstRead = { address, lang, body };
    // A text that has grown may be told for another language, and holds what it began with.
    const grown = body.includes(firstRead.body.slice(0, 60).trim());
    if (firstRead.lang === lang || grown || page.limits.includes('translated')) return next;
    return { ...next, page: { ...page, limits: [...page.limits, 'translated'] } };
  }

  function put(next: PageReading, context: Context | null): void {
    const before = stateNow();
    reading = next;
    told = context;
    if (stateNow() === 'story' && next.state === 'story' && context && settings) show(next.page, context, settings);
    else dropView();
    // The toolbar is told of a story, and that there is none any more; of other pages it needs to know nothing.
    if (stateNow() === 'story' || before === 'story') tell();
  }

  /** What was read, unless the reader said that the page is no such story. */
  function stateNow(): Report['state'] {
    return reading.state === 'story' && told?.story.is === false ? 'no_story' : reading.state;
  }

  function storyNow(): Story | null {
    return told?.story ?? ('story' in reading ? reading.story : null);
  }

  function show(page: PageArticle, context: Context, now: Settings): void {
    // A text that grows at the same address is the same article: what the reader opened stays open.
    if (view && shownAt === address) {
      view.update({ page, context });
      return;
    }
    dropView();
    shownAt = address;
    view = present(page, context, now);
  }

  function dropView(): void {
    view?.destroy();
    view = null;
  }

  function present(page: PageArticle, context: Context, now: Settings): View {
    return createView({
      document,
      page,
      context,
      settings: now,
      locale: chooseLocale(now.uiLocale === 'auto' ? null : now.uiLocale, [
        chrome.i18n.getUILanguage(),
        ...navigator.languages,
      ]),
      hidden: closedAt === address,
      site: siteSwitch(window.location.hostname),
      onLayout: keepLayout,
      onShown: tell,
      onClosed() {
        closedAt = address;
      },
      setMarksSheet(on) {
        void call('marks', { on });
      },
    });
  }

  function lookAgain(): void {
    if (!extensionAlive()) destroy();
    else if (reading.state === 'reading') settled = settled.then(followPage);
    else followPage();
  }

  function followPage(): void {
    if (signal.aborted) return;
    const text = document.body?.textContent ?? '';
    if (text === bodyText) {
      view?.keepMarks();
      return;
    }
    bodyText = text;
    const page = extractArticle(document, window.location.href);
    if (isSameArticle(reading, page)) view?.update({ page });
    else settled = read();
  }

  async function askAgain(): Promise<Result<null>> {
    await settled;
    if (reading.state !== 'story') return { ok: true, value: null };
    const { story } = reading;
    const answer = await call('context', { story });
    if (!answer.ok) return answer;
    if (signal.aborted || reading.state !== 'story' || reading.story !== story) return { ok: true, value: null };
    // Where the reader has just put the page aside, the sidebar stays until it is closed: there it can be taken back.
    if (answer.value.story.is && view) view.update({ context: answer.value });
    else if (answer.value.story.is) put(reading, answer.value);
    told = answer.value;
    tell();
    return { ok: true, value: null };
  }

  function report(): Report {
    const story = storyNow();
    return {
      state: stateNow(),
      kind: story?.kind ?? 'none',
      confidence: story?.confidence ?? 0,
      why: story?.why ?? [],
      lang: story?.lang ?? null,
      figures: story?.figures.length ?? 0,
      sidebar: view?.shown ? 'shown' : 'hidden',
      error: reading.state === 'failed' ? reading.error : null,
    };
  }

  function tell(): void {
    if (!signal.aborted) void call('found', report());
  }

  async function reportAfter(act: () => void): Promise<Result<Report>> {
    await settled;
    act();
    return { ok: true, value: report() };
  }

  function open(): void {
    closedAt = null;
    view?.show();
  }

  function close(): void {
    closedAt = address;
    view?.hide();
  }

  const stopAnswering = answerInPage({
    report: () => ({ ok: true, value: report() }),
    story: () => ({ ok: true, value: storyNow() }),
    show: () => reportAfter(open),
    hide: () => reportAfter(close),
    toggle: () => reportAfter(() => (view?.shown ? close() : open())),
    async check() {
      await settled;
      if (stateNow() !== 'story') settled = read();
      return reportAfter(open);
    },
    datasetChanged: askAgain,
  });
  const stopWatching = watchSettings((now) => {
    const otherLanguage = settings !== null && now.uiLocale !== settings.uiLocale;
    settings = now;
    if (otherLanguage) {
      dropView();
      settled = read();
    }
    view?.setTheme(now.theme);
  });
  navigation.addEventListener('navigatesuccess', onNavigation, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && lookAgain(), { signal });
  document.addEventListener('visibilitychange', () => !extensionAlive() && destroy(), { signal });

  function onNavigation(): void {
    if (address === addressOf(window)) return;
    address = addressOf(window);
    late.restart();
    setTimeout(lookAgain, NAVIGATION);
  }

  function keepLayout({ width, collapsed }: { width: number; collapsed: boolean }): void {
    clearTimeout(keeping);
    keeping = setTimeout(() => void writeSettings({ sidebarWidth: width, sidebarOpen: !collapsed }), SETTLED);
  }

  function destroy(): void {
    lifetime.abort();
    clearTimeout(keeping);
    dropView();
    if (extensionAlive()) {
      stopAnswering();
      stopWatching();
    }
  }

  return {
    get alive() {
      return !signal.aborted && extensionAlive();
    },
    lookAgain,
    destroy,
  };
}

/** Where in a page one is makes no other page. */
function addressOf({ location }: Window): string {
  return location.href.split('#', 1)[0] ?? '';
}

function siteSwitch(hostname: string): SiteSwitch | null {
  if (hostname === '') return null;
  return { host: hostname.replace(/^www\./, ''), setOff: async (off) => (await switchSite(hostname, off)).ok };
}
