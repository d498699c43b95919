/** What a reader sees on a story's page: the sidebar and the marks in the text, shown and taken away together. */
import type { PageArticle } from '../article/extract.ts';
import { rangeFor } from '../article/places.ts';
import { indexText, relocate } from '../article/relocate.ts';
import type { Context } from '../context/context.ts';
import { createHighlights } from '../highlights/highlights.ts';
import { call } from '../messages/call.ts';
import type { Settings } from '../settings/settings.ts';
import type { Locale } from '../surfaces/locale.ts';
import { markStyleOf } from '../surfaces/verdict.tsx';
import { copyText } from './copy-text.ts';
import { correct } from './correct.ts';
import { mountSidebar } from './mount.tsx';
import { scrollToRange } from './scroll-to.ts';
import type { SiteSwitch } from './state.ts';

export interface ViewOptions {
  document: Document;
  page: PageArticle;
  context: Context;
  settings: Settings;
  locale: Locale;
  /** Made, but not put on the page until `show`. */
  hidden: boolean;
  site: SiteSwitch | null;
  onLayout: (layout: { width: number; collapsed: boolean }) => void;
  /** The view came, went, shrank or opened. */
  onShown: () => void;
  /** The reader closed it from within. */
  onClosed: () => void;
  /** The sheet with the marks' look is put into the page or taken out. */
  setMarksSheet: (on: boolean) => void;
}

export interface View {
  /** Open in full, whatever it was before. */
  show: () => void;
  hide: () => void;
  /** Open in full; a tab at the edge does not count. */
  readonly shown: boolean;
  readonly hidden: boolean;
  /** Draws anew in place: the article in other nodes, its story against another dataset, or a text that has grown. */
  update: (next: { page?: PageArticle; context?: Context }) => void;
  /** Finds the marks' places anew where the page has moved on. */
  keepMarks: () => void;
  setTheme: (theme: Settings['theme']) => void;
  destroy: () => void;
}

/** Draws a story's Context on its page, open or shrunk to a tab as the reader left it last. */
export function createView(options: ViewOptions): View {
  const { document, settings, onShown, setMarksSheet } = options;
  let { page, context } = options;

  const highlights = createHighlights({
    document,
    onClick(index) {
      sidebar.openFigure(index);
      highlights.setCurrent(index);
    },
  });
  const sidebar = mountSidebar({
    document,
    context,
    limits: page.limits,
    page: page.article,
    locale: options.locale,
    theme: settings.theme,
    width: settings.sidebarWidth,
    collapsed: !settings.sidebarOpen,
    actions: {
      showFigure,
      copyText: (text) => copyText(text, document),
      site: options.site,
      openDataset: (at) => void call('openPage', { page: 'editor', at }),
      openBrief: async ({ story }, { title, url, publisher }, limits) =>
        (await call('openBrief', { story, page: { title, url, publisher }, limits: [...limits] })).ok,
      // In a private window nothing is kept.
      correct: chrome.extension?.inIncognitoContext ? null : correct,
    },
    onLayout: options.onLayout,
    onCollapse: onShown,
    onClose() {
      options.onClosed();
      removeMarks();
    },
  });

  function placeMarks(): void {
    // A translation is put into the page piece by piece and anew at any time: marks would stand on other words.
    if (page.limits.includes('translated')) {
      highlights.clear();
      sidebar.setPlaced(new Set());
      return;
    }
    // Looked up at most once, and only when the nodes themselves no longer hold the words.
    let index: ReturnType<typeof indexText> | undefined;
    const marks = context.figures.map(({ figure, verdict, ownRecords }, number) => {
      const exact = rangeFor(page.places, figure);
      if (exact === null) index ??= indexText(page.places);
      return {
        index: number,
        range: exact ?? relocate(page.places, figure, index),
        // The page can see a mark's style. What the reader's own records say is not for the page.
        style: ownRecords ? 'open' : markStyleOf(verdict),
      } as const;
    });
    highlights.place(marks);
    sidebar.setPlaced(highlights.placed());
  }

  function removeMarks(): void {
    highlights.clear();
    setMarksSheet(false);
    onShown();
  }

  function keepMarks(): void {
    if (sidebar.hidden || page.limits.includes('translated') || highlights.placed().size === context.figures.length)
      return;
    placeMarks();
  }

  function showFigure(index: number): void {
    keepMarks();
    const range = highlights.rangeOf(index);
    highlights.setCurrent(index);
    if (range) scrollToRange(range);
  }

  function appear(): void {
    if (!sidebar.hidden) return;
    sidebar.show();
    setMarksSheet(true);
    placeMarks();
  }
  if (!options.hidden) appear();

  return {
    show() {
      sidebar.expand();
      appear();
      onShown();
    },
    hide() {
      if (sidebar.hidden) return;
      sidebar.hide();
      removeMarks();
    },
    get shown() {
      return !sidebar.hidden && !sidebar.collapsed;
    },
    get hidden() {
      return sidebar.hidden;
    },
    update(next) {
      page = next.page ?? page;
      context = next.context ?? context;
      if (next.page) sidebar.setLimits(page.limits);
      if (next.context) sidebar.update(next.context);
      if (!sidebar.hidden) placeMarks();
    },
    keepMarks,
    setTheme: sidebar.setTheme,
    destroy() {
      if (!sidebar.hidden) setMarksSheet(false);
      sidebar.destroy();
      highlights.destroy();
    },
  };
}
