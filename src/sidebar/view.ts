/** What a reader sees on a story's page: the sidebar and the marks in the text, shown and taken away together. */
// Longer than 300 lines: what a view is asked for and what it needs are a third of it, and its steps change one state.
import type { PageArticle } from '../article/extract.ts';
import type { Context } from '../context/context.ts';
import { call, extensionAlive } from '../messages/call.ts';
import { hostSelector, type RoomSize } from '../messages/room-sheet.ts';
import { inPrivateWindow } from '../settings/private-window.ts';
import type { Settings } from '../settings/settings.ts';
import type { Layout, LayoutChange } from '../settings/site-layout.ts';
import type { Locale } from '../surfaces/locale.ts';
import type { ComingFrame, FrameFiller } from './coming-frame.ts';
import { correct } from './correct.ts';
import { createFigureMarks } from './figure-marks.ts';
import { figuresIn } from './figures-in.ts';
import type { Memory } from './memory.ts';
import { mountSidebar } from './mount.ts';
import { nextFigure } from './next-figure.ts';
import { isDrawn, scrollToRange } from './scroll-to.ts';
import type { SiteSwitch } from './state.ts';
import { stay } from './stay.ts';
import { createWayBack } from './way-back.ts';

export interface ViewOptions {
  document: Document;
  page: PageArticle;
  context: Context;
  settings: Settings;
  locale: Locale;
  /** Made, but not put on the page until `show`. */
  hidden: boolean;
  site: SiteSwitch | null;
  /** What was open beside other articles of the tab. */
  memory: Memory;
  layout: Layout;
  onLayout: (change: LayoutChange) => void;
  setRoomSheet: (size: RoomSize, on: boolean) => Promise<boolean>;
  /** The view came, went, shrank or opened. */
  onShown: () => void;
  /** The reader closed it from within, having used it or not. */
  onClosed: (used: boolean) => void;
  /** The page took it out and keeps doing so. */
  onRemoved: () => void;
  /** What draws could not be had. */
  onFailed: (error: string) => void;
  /** A hand is on a sidebar whose extension is gone. */
  onStale: () => void;
  /** The sheet with the marks' look is put into the page or taken out. */
  setMarksSheet: (on: boolean, style: Settings['markStyle']) => void;
  /** Brings what draws into the sidebar's frame. */
  filler: FrameFiller;
  /** False in a tab that nobody has looked at yet: until then nothing is put into its page. */
  isLookedAt: () => boolean;
  /** A frame that is on its way already; it is used now or taken out. */
  ahead?: ComingFrame | null;
}

export interface View {
  /** Open in full, whatever it was before. By a key, focus goes along, and back when it closes. */
  show: (byKey?: boolean) => void;
  hide: () => void;
  /** Open in full; a tab at the edge does not count. */
  readonly shown: boolean;
  readonly hidden: boolean;
  /** It is to be shown and is not, because the page shows something first. */
  readonly waiting: boolean;
  /**
   * Draws anew in place: the article in other nodes, its story against another dataset, a text that has grown; or, as it
   * stands `now`, with a part of it gone.
   */
  update: (next: { page?: PageArticle; now?: PageArticle; context?: Context }) => void;
  /** Another article of the page or of the tab takes the place of the one that was shown. */
  turnTo: (next: { page: PageArticle; context: Context; hidden: boolean }) => void;
  /** Puts marks back whose words were drawn anew. Gives whether all stand that stood. */
  mendMarks: () => boolean;
  /** On to the next figure in the text, or back to the one before; out of the tab if need be. */
  step: (by: 1 | -1) => void;
  /** Opens the rows of the figures whose words a selection takes in. False where it takes in none. */
  openSelected: (selected: Range) => boolean;
  /** Makes place for something else, and comes back as it was. */
  setAside: (aside: boolean) => void;
  /** Takes from the settings how things look: theme, marks, which waves are listed. */
  setLook: (settings: Settings) => void;
  /** By the settings it comes by itself, open or as a tab, or it does not; what the reader is using stays as it is. */
  obey: (comes: boolean, isOpen: boolean) => void;
  destroy: () => void;
}

/** Draws a story's Context on its page, open or shrunk to a tab as the reader left it last. */
export function createView(options: ViewOptions): View {
  const { document, onShown } = options;
  let { page, context, settings } = options;

  let now = page;
  /** The sheet with the marks' look is in the page, also while the page has taken the sidebar out for a moment. */
  let sheetIsIn = false;
  /** It stood there when it was set aside. */
  let wasThere = false;
  /** Where the reader was in the page when a key led them into the sidebar. */
  let cameFrom: Element | null = null;
  const lifetime = new AbortController();
  const { signal } = lifetime;

  const marks = createFigureMarks({
    document,
    read: () => page,
    now: () => now,
    context: () => context,
    drawn: () => settings.marks,
    onPlaced: (figures) => sidebar.setPlaced(figures),
    onClick(index) {
      sidebar.openFigure(index);
      marks.setCurrent(index);
    },
    onEnter(index) {
      wayBack.leaveFocus(document.activeElement);
      sidebar.openFigure(index);
      sidebar.focusFigure(index);
      marks.setCurrent(index);
    },
  });
  const wayBack = createWayBack({
    document,
    places: () => now.places,
    signal,
    onChange: (open) => sidebar.setCanReturn(open),
    releaseFocus: () => sidebar.releaseFocus(),
  });
  const sidebar = mountSidebar({
    document,
    context,
    limits: page.limits,
    page: page.article,
    locale: options.locale,
    theme: settings.theme,
    listed: settings.listedWaves,
    layout: options.layout,
    memory: options.memory,
    places: () => now.places,
    setRoomSheet: options.setRoomSheet,
    actions: {
      showFigure,
      stepFigure,
      goBack: wayBack.goBack,
      site: options.site,
      openDataset: (at) => void call('openPage', { page: 'editor', at }),
      openBrief: async ({ context: { story }, page: { title, url, publisher }, limits }) =>
        (await call('openBrief', { story, page: { title, url, publisher }, limits: [...limits] })).ok,
      // In a private window nothing is kept.
      correct: inPrivateWindow() ? null : correct,
    },
    filler: options.filler,
    isLookedAt: options.isLookedAt,
    ahead: options.ahead ?? null,
    stay,
    isStale: () => !extensionAlive(),
    onStale: options.onStale,
    onFailed(error) {
      removeMarks();
      options.onFailed(error);
    },
    onLayout: options.onLayout,
    onCollapse: onShown,
    onArrival() {
      setSheet(true);
      marks.place();
      onShown();
    },
    onClose(used) {
      options.onClosed(used);
      removeMarks();
    },
    onRemoved() {
      options.onRemoved();
      removeMarks();
    },
  });

  function setSheet(on: boolean): void {
    if (on === sheetIsIn) return;
    sheetIsIn = on;
    options.setMarksSheet(on, settings.markStyle);
  }

  function removeMarks(): void {
    marks.clear();
    // Focus that was in the sidebar is with nobody now.
    if (cameFrom instanceof HTMLElement && document.activeElement === document.body)
      cameFrom.focus({ preventScroll: true });
    cameFrom = null;
    wayBack.forget();
    setSheet(false);
    onShown();
  }

  function mendMarks(): boolean {
    return !sidebar.inPage || marks.mend();
  }

  function showFigure(index: number): void {
    mendMarks();
    const range = marks.rangeOf(index);
    marks.setCurrent(index);
    if (range === null) return;
    if (!isDrawn(range)) {
      sidebar.sayFolded();
      return;
    }
    wayBack.leave();
    scrollToRange(range, sidebar.clearText());
    wayBack.arrive(range);
  }

  function stepFigure(by: 1 | -1, row: readonly number[]): void {
    const next = nextFigure(marks.placed, by, { current: marks.current, row });
    if (next === null) return;
    showFigure(next);
    sidebar.focusFigure(next);
  }

  function step(by: 1 | -1): void {
    const next = nextFigure(placedNow(), by, { current: marks.current, row: [] });
    if (next === null) return;
    if (!sidebar.open) sidebar.openFigure(next);
    if (!document.activeElement?.matches(hostSelector)) wayBack.leaveFocus(document.activeElement);
    showFigure(next);
    sidebar.focusFigure(next);
  }

  /** Also while the sidebar is on its way and nothing is marked. */
  function placedNow(): ReadonlySet<number> {
    if (marks.placed.size > 0) return marks.placed;
    return figuresIn(now.places, context);
  }

  function openSelected(selected: Range): boolean {
    const found = [...figuresIn(now.places, context, selected)];
    const [first] = found;
    if (first === undefined) return false;
    sidebar.show(true);
    // The first of them is the one that is led to.
    for (const index of found.toReversed()) sidebar.openFigure(index);
    marks.setCurrent(first);
    return true;
  }

  if (!options.hidden) sidebar.show();

  return {
    step,
    openSelected,
    setAside(aside) {
      if (aside) {
        wasThere = !sidebar.hidden;
        sidebar.hide();
        removeMarks();
      } else if (wasThere) sidebar.show();
    },
    show(byKey = false) {
      if (byKey) cameFrom = document.activeElement;
      sidebar.show(true);
      if (byKey) sidebar.focus();
      onShown();
    },
    hide() {
      if (sidebar.hidden) return;
      sidebar.hide();
      removeMarks();
    },
    get shown() {
      return sidebar.open;
    },
    get hidden() {
      return sidebar.hidden;
    },
    get waiting() {
      return sidebar.waiting;
    },
    update(next) {
      page = next.page ?? page;
      now = next.now ?? next.page ?? now;
      context = next.context ?? context;
      sidebar.update({ context: next.context, page: next.page?.article, limits: next.page?.limits });
      if (sidebar.inPage) marks.place();
    },
    turnTo(next) {
      page = next.page;
      now = next.page;
      context = next.context;
      marks.setCurrent(null);
      wayBack.forget();
      sidebar.turnTo({ context, page: page.article, limits: page.limits });
      if (next.hidden) {
        if (sidebar.hidden) return;
        sidebar.hide();
        removeMarks();
      } else if (sidebar.hidden) sidebar.show();
      else if (sidebar.inPage) marks.place();
    },
    mendMarks,
    setLook(next) {
      const { marks: drawn, markStyle } = settings;
      const wasIn = sheetIsIn;
      // The sheet that is taken out is the one that was put in.
      if (markStyle !== next.markStyle) setSheet(false);
      settings = next;
      if (wasIn) setSheet(true);
      if (drawn !== next.marks && sidebar.inPage) marks.place();
      sidebar.setTheme(next.theme);
      sidebar.setListed(next.listedWaves);
    },
    obey(comes, isOpen) {
      if (sidebar.hidden ? !comes : sidebar.inUse) return;
      if (comes) {
        sidebar.setOpen(isOpen);
        if (sidebar.hidden) sidebar.show();
      } else {
        sidebar.hide();
        removeMarks();
      }
    },
    destroy() {
      setSheet(false);
      sidebar.destroy();
      lifetime.abort();
      marks.destroy();
    },
  };
}
