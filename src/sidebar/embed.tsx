import { render } from 'preact';
import type { Limit } from '../article/limits.ts';
import type { Context } from '../context/context.ts';
import { usualLayout } from '../settings/usual-layout.ts';
import type { Locale } from '../surfaces/locale.ts';
import { styleSheet } from '../surfaces/style-sheet.ts';
import themeStyles from '../surfaces/theme.css?inline';
import { updateState } from './change-state.ts';
import embeddedStyles from './embedded.css?inline';
import hostStyles from './host.css?inline';
import type { Memory } from './memory.ts';
import panelStyles from './panel.css?inline';
import rowStyles from './rows.css?inline';
import { saveFile } from './save-file.ts';
import sectionStyles from './sections.css?inline';
import { Sidebar } from './sidebar.tsx';
import { createStand } from './stand.ts';
import {
  createState,
  openRow,
  type PageFacts,
  rowOfFigure,
  type SidebarActions,
  StateProvider,
  type Theme,
} from './state.ts';
import { createRowFocus, leadToFigure, stepThroughFigures } from './step-figures.ts';
import timelineStyles from './timeline.css?inline';

export interface EmbedOptions {
  /** An empty element that the sidebar fills. */
  place: HTMLElement;
  context: Context;
  limits: readonly Limit[];
  page: PageFacts;
  locale: Locale;
  theme: Theme;
  actions: Omit<SidebarActions, 'close' | 'saveFile'>;
}

export interface EmbeddedSidebar {
  /** Draws the same article anew; rows that are open stay open. */
  update: (next: { context: Context; page: PageFacts }) => void;
  /** Which figures' words stand in the page, by index. */
  setPlaced: (figures: ReadonlySet<number>) => void;
  /** Opens the row of a figure and brings it into view within the panel. Focus stays where it is. */
  openFigure: (index: number) => void;
  /** Leads focus to the row of a figure. */
  focusFigure: (index: number) => void;
  setTheme: (theme: Theme) => void;
  destroy: () => void;
}

/** Wider than any small window: here it is always the panel. In CSS pixels. */
const WINDOW = 1_280;

/** The sidebar as it stands beside articles, in a place of one of our own pages, which it takes no room from. */
export function embedSidebar(options: EmbedOptions): EmbeddedSidebar {
  const { place, locale, page, context, limits, theme, actions } = options;
  const { ownerDocument: document } = place;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const styles = [themeStyles, hostStyles, panelStyles, sectionStyles, rowStyles, timelineStyles, embeddedStyles];
  root.adoptedStyleSheets = styles.map(styleSheet);
  const container = document.createElement('div');
  root.append(container);
  place.append(host);

  const stand = createStand({ layout: usualLayout, viewport: WINDOW, usualSide: 'right', keep: () => undefined });
  const close = (): void => undefined;
  const state = createState({
    locale,
    page,
    actions: { ...actions, close, saveFile: async (file) => saveFile(container, file) },
    context,
    limits,
    stand,
    theme,
  });
  const memory: Memory = new Map();
  const rowFocus = createRowFocus(root);
  stepThroughFigures(root, container, state, rowFocus);
  render(
    <StateProvider value={state}>
      <Sidebar />
    </StateProvider>,
    container,
  );

  return {
    update: (next) => updateState(state, memory, next),
    setPlaced(figures) {
      state.placed.value = figures;
    },
    openFigure(index) {
      const row = rowOfFigure(state, index);
      // Led there once more, it is brought into view once more.
      state.currentRow.value = null;
      if (row !== null) openRow(state, row);
    },
    focusFigure: (index) => leadToFigure(state, rowFocus, index),
    setTheme(to) {
      state.theme.value = to;
    },
    destroy() {
      render(null, container);
      host.remove();
    },
  };
}
