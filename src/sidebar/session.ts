/** A page's time with the annotator: read it, show what is found, follow the page, and go without trace. */
// Longer than 300 lines: reading, telling and showing change one state, and parted they would hand it to and fro.
import type { PageArticle } from '../article/extract.ts';
import type { Context } from '../context/context.ts';
import { answerInPage } from '../messages/answer-in-page.ts';
import { call, extensionAlive } from '../messages/call.ts';
import type { Report, Result } from '../messages/calls.ts';
import { hostSelector } from '../messages/room-sheet.ts';
import { keptBackBy } from '../settings/comes.ts';
import { inPrivateWindow } from '../settings/private-window.ts';
import { isOff, readSettings, type Settings, watchSettings, withoutWww } from '../settings/settings.ts';
import { switchSite } from '../settings/switch-site.ts';
import type { Story } from '../story/story.ts';
import { type Locale, localeNow } from '../surfaces/locale.ts';
import { createBringDrawing } from './bring-drawing.ts';
import { bringFrame, type ComingFrame, dropFrame } from './coming-frame.ts';
import type { Drawing } from './drawing.ts';
import { frameFiller } from './fill-frame.ts';
import { followPage } from './follow-page.ts';
import { pause } from './in-turns.ts';
import { createKeptOut } from './kept-out.ts';
import { createLookUp, type LookUp } from './look-up/look-up.ts';
import { readSelection } from './look-up/read-selection.ts';
import type { Memory } from './memory.ts';
import { isPageCovered } from './obstacles.ts';
import { createPageReader, type Found } from './page-reader.ts';
import { isCutShort, isSameArticle } from './page-reading.ts';
import { restLater } from './rest-later.ts';
import { siteMemory } from './site-memory.ts';
import type { SiteSwitch } from './state.ts';
import { aroundIt, reportOf, stateOf, storyOf, type Told, withPage } from './told.ts';
import { createView, type View } from './view.ts';

export interface Session {
  /** False once destroyed, and in a script that outlived its extension. */
  readonly alive: boolean;
  /** Reads the page anew if it shows another article than the one that was read. */
  lookAgain: () => void;
  /** Everything off the page: node, marks, listeners, timers. */
  destroy: () => void;
}

export interface SessionOptions {
  /** The page wrote itself anew as a whole, which ended the session: time for the next one. */
  onRewrite?: () => void;
  /** Brings what draws into a frame; else the background does. */
  filler?: typeof frameFiller;
}

/** Begins to read the page. Nothing is written to it unless it is a story. */
export function startSession(document: Document, options: SessionOptions = {}): Session {
  const { onRewrite, filler = frameFiller } = options;
  const window = document.defaultView ?? globalThis.window;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let told: Told = { reading: { state: 'reading' }, context: null };
  let view: View | null = null;
  let settings: Settings | null = null;
  const bringDrawing = createBringDrawing();
  /** In which words it is drawn. Null before there was anything to draw. */
  let locale: Locale | null = null;
  /** The frame of a sidebar that is sure to come, while what it says is still being asked for. */
  let ahead: ComingFrame | null = null;
  /** Somebody has had the page before them: it is drawn in, whoever looks now. */
  let isLookedAt = !document.hidden;
  /** What is known has changed since it was asked for, and nobody has looked. */
  let isOwed = false;
  /** What is worded in the page itself; null until there is time for it. */
  let drawing: Drawing | null = null;
  let bringing: ReturnType<typeof setTimeout> | undefined;
  /** Counts readings: only the latest may show anything. */
  let latest = 0;
  /** Counts what was asked again of an article that was read. */
  let lastAsked = 0;
  /** Where what is read stands: an article of several on the page, or the page. */
  let readAt: Element | string = '';
  let shownAt: Element | string = '';
  /** Where the reader asked for a doubtful article to be taken for a story. */
  let askedAt: Element | string | null = null;
  /** What the reader had opened beside each article, for when they come back to it. */
  const memory: Memory = new Map();
  /** What was read and told of the articles of a page that has several. */
  let known = new WeakMap<Element, Told>();
  const site = siteMemory(window);

  const following = followPage({
    document,
    signal,
    look: lookAgain,
    mend: () => view?.mendMarks(),
    turn: () => guarded(lookAtOther),
    onMove(from, to, replaced) {
      if (replaced) keptOut.move(from, to);
      else reader.forget();
    },
    onReturn: comeBack,
    onRewrite() {
      destroy();
      onRewrite?.();
    },
  });
  const keptOut = createKeptOut(() => following.address, site);
  const reader = createPageReader({ document, among: following.among, address: () => following.address });
  let lookUp: LookUp | null = null;
  let settled = read();

  async function read(found?: Found): Promise<void> {
    const mine = ++latest;
    const overtaken = () => mine !== latest || signal.aborted;
    dropAhead();
    // All that decides whether a sidebar comes is asked while the page is read.
    const before = Promise.all([readSettings(), site.saidBefore()]);
    // Who waits for it says so where it fails; of a page that is no story nobody does.
    before.catch(() => undefined);
    try {
      // Each takes long by itself: that this script was run, that the article is found, and each turn of reading it.
      if (found === undefined) await pause();
      if (overtaken()) return;
      const { page, story } = found ?? reader.find();
      await pause();
      const at = story?.element ?? following.address;
      const next = await reader.read({ page, story }, at === askedAt, overtaken);
      if (overtaken()) return;
      if (next.state !== 'story') return put({ reading: next, context: null }, at);
      const asking = call('context', { story: next.story });
      const [current, said] = await before;
      if (overtaken()) return;
      settings = current;
      locale = localeNow(current.uiLocale);
      if (said.closed) keptOut.wasClosed();
      if (!said.aside) bringAhead(next.page, next.story.kind, current, locale);
      const answer = await asking;
      if (overtaken()) return;
      if (answer.ok) put({ reading: next, context: answer.value }, at);
      // What the reader has open beside the same article stays as it was told before.
      else if (view === null || at !== shownAt) put(failed(answer.error), at);
    } catch (error) {
      if (!overtaken()) fail(error);
    }
  }

  /** A fault of ours: told to the popup, not to the page's console. */
  function fail(error: unknown): void {
    put(failed(String(error)), following.address);
  }

  function guarded(look: () => void): void {
    try {
      look();
    } catch (error) {
      fail(error);
    }
  }

  function put(next: Told, at: Element | string): void {
    const before = stateOf(told);
    readAt = at;
    told = next;
    const { reading, context } = next;
    if (at instanceof Element && reading.state !== 'failed') known.set(at, next);
    const now = stateOf(next);
    if (now === 'story' && reading.state === 'story' && context && settings && locale)
      show(reading.page, context, settings, locale);
    else dropView();
    dropAhead();
    // The toolbar says of a page that was read what was found, also where that is nothing.
    if (now === 'story' || now !== before) tell();
  }

  function show(page: PageArticle, context: Context, now: Settings, by: Locale): void {
    // A text that grows at the same address is the same article: what the reader opened stays open.
    if (view && shownAt === readAt) view.update({ page, context });
    else if (view) view.turnTo({ page, context, hidden: staysAway(now) });
    else view = present(page, context, now, by);
    shownAt = readAt;
    following.setLasting(!view.hidden);
  }

  function dropView(): void {
    view?.destroy();
    view = null;
    following.setLasting(false);
  }

  /** In a page that covers itself it would have to go again, and in a tab that nobody looks at it is not drawn. */
  function bringAhead(page: PageArticle, kind: Story['kind'], now: Settings, wanted: Locale): void {
    if (view !== null || !isLookedAt || staysAway(now, kind)) return;
    if (isPageCovered(document, page.places.root, null)) return;
    ahead = bringFrame(document, now.theme, filler(wanted, bringDrawing));
  }

  function dropAhead(): void {
    if (ahead) dropFrame(ahead);
    ahead = null;
  }

  /** What is worded in the page is brought once the sidebar is seen: when the extension is gone, it cannot be any more. */
  function bringLater(): void {
    bringing ??= setTimeout(async () => {
      const brought = locale && (await bringDrawing(locale));
      if (brought?.ok) drawing = brought.value;
    }, LATER);
  }

  const openLookUp = (): LookUp =>
    createLookUp({
      document,
      filler: (wanted) => filler(wanted, bringDrawing),
      around: () => aroundIt(told, document),
      read: (...asked) => readSelection(...asked).finally(restLater),
      readSettings,
      openInSidebar(selected) {
        if (!view?.openSelected(selected)) return false;
        keptOut.open();
        return true;
      },
      onOpen: () => view?.setAside(true),
      onClose: () => view?.setAside(false),
    });

  /** Nothing in the settings keeps it back. */
  function comesBy(now: Settings, kind = storyOf(told)?.kind ?? 'none'): boolean {
    const { hostname: host } = window.location;
    return keptBackBy(now, { host, kind, isPrivate: inPrivateWindow() }) === null;
  }

  /** Closed here, or not asked for where it does not come by itself. */
  const staysAway = (now: Settings, kind?: Story['kind']): boolean =>
    keptOut.isOut || !(keptOut.isAsked || comesBy(now, kind));

  function present(page: PageArticle, context: Context, now: Settings, by: Locale): View {
    const hidden = staysAway(now);
    const coming = hidden ? null : ahead;
    if (!hidden) ahead = null;
    return createView({
      document,
      page,
      context,
      settings: now,
      filler: filler(by, bringDrawing),
      isLookedAt: () => isLookedAt,
      ahead: coming,
      locale: by,
      hidden,
      layout: site.layout(now),
      memory,
      site: siteSwitch(window.location.hostname),
      onLayout({ open: isOpen, ...change }) {
        // Where it comes only when it is asked for, that it was opened says nothing of the site.
        const isWish = isOpen !== undefined && settings?.show !== 'badge';
        site.keep(isWish ? { ...change, open: isOpen } : change);
      },
      onShown() {
        // What comes while it is being made is told when it stands.
        if (view === null) return;
        following.setLasting(!view.hidden);
        if (view.shown) bringLater();
        tell();
      },
      onFailed: (error) => put(failed(error), shownAt),
      onStale: () => goStale(true),
      onClosed: keptOut.close,
      onRemoved: keptOut.remove,
      setRoomSheet: async (size, on) => (await call('room', { ...size, on })).ok,
      setMarksSheet(on, style) {
        void call('marks', { on, style });
      },
    });
  }

  function lookAgain(): void {
    if (!extensionAlive()) destroy();
    else if (told.reading.state === 'reading') settled = settled.then(() => guarded(lookCloser));
    else guarded(lookCloser);
  }

  function lookCloser(): void {
    if (signal.aborted || (reader.isUnchanged() && (view === null || view.mendMarks()))) return;
    const found = reader.find();
    const { page, story } = found;
    const at = story?.element ?? following.address;
    if (isSameArticle(told.reading, page)) {
      readAt = at;
      shownAt = at;
      told = withPage(told, page);
      if ('page' in told.reading) view?.update({ page: told.reading.page });
    }
    // What stood there was read: it stays told, without marks in what is gone.
    else if (at === readAt && isCutShort(told.reading, page)) view?.update({ now: page });
    else settled = read(found);
  }

  function lookAtOther(): void {
    if (!extensionAlive()) {
      destroy();
      return;
    }
    const found = reader.find();
    const { page, story } = found;
    const before = story && known.get(story.element);
    if (story && before && isSameArticle(before.reading, page)) {
      latest += 1;
      put(withPage(before, page), story.element);
    } else settled = read(found);
  }

  /** What was said to the page while it was put aside it has not heard: settings, the dataset, a language. */
  function comeBack(): void {
    if (!extensionAlive()) {
      destroy();
      return;
    }
    void readSettings().then(takeSettings);
    void askAgain().then(lookAgain);
  }

  async function askAgain(): Promise<Result<null>> {
    // With many tabs open for later, each change would have all of their stories weighed anew.
    isOwed = !isLookedAt;
    if (isOwed) return { ok: true, value: null };
    const mine = ++lastAsked;
    await settled;
    const { reading } = told;
    // What was told of the page's other articles is of before, too.
    known = new WeakMap();
    if (reading.state !== 'story') return { ok: true, value: null };
    const { story } = reading;
    const answer = await call('context', { story, as: 'again' });
    if (!answer.ok) return answer;
    const isSame = told.reading.state === 'story' && told.reading.story === story;
    // Of two answers that are on their way, the one that was asked for last tells what holds.
    if (signal.aborted || !isSame || mine !== lastAsked) return { ok: true, value: null };
    const next = { ...told, context: answer.value };
    // Where the reader has just put the page aside, the sidebar stays until it is closed: there it can be taken back.
    if (answer.value.story.is && view) view.update({ context: answer.value });
    else if (answer.value.story.is) put(next, readAt);
    told = next;
    tell();
    return { ok: true, value: null };
  }

  const report = (): Report => reportOf(told, sidebarNow());

  function sidebarNow(): Report['sidebar'] {
    if (view?.shown) return 'shown';
    if (keptOut.isRemoved) return 'removed';
    return view?.waiting ? 'waiting' : 'hidden';
  }

  function tell(): void {
    if (!signal.aborted) void call('found', report());
  }

  async function reportAfter(act: () => void): Promise<Result<Report>> {
    await settled;
    act();
    return { ok: true, value: report() };
  }

  function open(byKey = false): void {
    keptOut.open();
    // While it was closed the page was not followed for long.
    if (view?.hidden) lookAgain();
    view?.show(byKey);
  }

  function close(): void {
    // Where its site is switched off it is away by that, and comes again with it.
    if (settings && isOff(settings, window.location.hostname)) keptOut.letGo();
    else keptOut.close(true);
    view?.hide();
  }

  const stopAnswering = answerInPage({
    report: () => ({ ok: true, value: report() }),
    story: () => ({ ok: true, value: storyOf(told) }),
    async summary() {
      const { uiLocale } = settings ?? (await readSettings());
      const wanted = localeNow(uiLocale);
      const brought = await bringDrawing(wanted);
      return brought.ok ? { ok: true, value: brought.value.summaryOf(storyOf(told), told.context, wanted) } : brought;
    },
    show: () => reportAfter(() => open()),
    async hide() {
      // The popup has it closed when it has switched the site off: that may not have been heard here yet.
      takeSettings(await readSettings());
      return reportAfter(close);
    },
    toggle: () => reportAfter(() => (view?.shown ? close() : open(true))),
    async check() {
      await settled;
      if (stateOf(told) !== 'story') {
        askedAt = readAt;
        settled = read();
      }
      return reportAfter(() => open());
    },
    step: ({ by }) =>
      reportAfter(() => {
        if (view === null) return;
        if (view.hidden) open();
        view.step(by);
      }),
    async lookUp(asked) {
      await settled;
      lookUp ??= openLookUp();
      return lookUp.open(asked);
    },
    leave() {
      destroy();
      return { ok: true, value: null };
    },
    datasetChanged: askAgain,
  });
  const stopWatching = watchSettings(takeSettings);
  // Chromium leaves this script behind when the extension is gone, and says nothing of it.
  for (const name of ['visibilitychange', 'pointerdown', 'keydown']) {
    document.addEventListener(name, leaveIfStale, { signal, capture: true, passive: true });
  }
  window.addEventListener('focus', leaveIfStale, { signal });

  /** Whoever was about to use the sidebar is told why it is gone. */
  function leaveIfStale({ target, isTrusted }: Event): void {
    isLookedAt ||= !document.hidden;
    if (isOwed && isLookedAt) void askAgain();
    // While nobody looks, a new self may yet come and take the sidebar's place.
    if (!isTrusted || extensionAlive() || document.visibilityState === 'hidden') return;
    // What stands there can be our new self's.
    goStale(target instanceof Element && target.matches(hostSelector) && view?.hidden === false);
  }

  function goStale(isUse: boolean): void {
    destroy();
    if (isUse && settings && locale) drawing?.sayStale(document, { theme: settings.theme, locale });
  }

  /** Draws anew in another language. Where its words cannot be had, the sidebar keeps the ones that it has. */
  async function speak(uiLocale: Settings['uiLocale']): Promise<void> {
    const wanted = localeNow(uiLocale);
    if (locale === wanted) return;
    const brought = locale && (await bringDrawing(wanted));
    if (brought?.ok === false || signal.aborted || settings?.uiLocale !== uiLocale) return;
    locale &&= wanted;
    dropView();
    // Asked for once more, what was told would be noted once more in the reader's trail.
    if (told.context) put(told, readAt);
    else settled = read();
  }

  function takeSettings(now: Settings): void {
    const before = settings ?? now;
    settings = now;
    if (now.uiLocale !== before.uiLocale) void speak(now.uiLocale);
    view?.setLook(now);
    if (asks.some((name) => now[name] !== before[name])) void askAgain();
    const comes = comesBy(now);
    if (before.show !== now.show || comesBy(before) !== comes)
      view?.obey(comes && !keptOut.isOut, site.layout(now).open);
  }

  function destroy(): void {
    lifetime.abort();
    lookUp?.close();
    dropView();
    dropAhead();
    clearTimeout(bringing);
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

/** After the sidebar came to be seen. Milliseconds. */
const LATER = 1_500;

/** Settings by which the background tells of what was read. */
const asks = ['ownRecords', 'reportedWaves', 'trail'] as const;

function failed(error: string): Told {
  return { reading: { state: 'failed', error }, context: null };
}

function siteSwitch(hostname: string): SiteSwitch | null {
  if (hostname === '' || inPrivateWindow()) return null;
  return { host: withoutWww(hostname), setOff: async (off) => (await switchSite(hostname, off)).ok };
}
