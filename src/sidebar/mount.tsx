import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Limit } from '../article/limits.ts';
import type { Context } from '../context/context.ts';
import type { Locale } from '../surfaces/locale.ts';
import themeStyles from '../surfaces/theme.css?inline';
import { createHost, removeOldHosts } from './host.ts';
import panelStyles from './panel.css?inline';
import sectionStyles from './sections.css?inline';
import { Sidebar } from './sidebar.tsx';
import {
  createState,
  figureRowId,
  openRow,
  type PageFacts,
  type SidebarActions,
  StateProvider,
  type Theme,
} from './state.ts';
import timelineStyles from './timeline.css?inline';

export interface SidebarOptions {
  document: Document;
  context: Context;
  limits?: readonly Limit[];
  page: PageFacts;
  locale: Locale;
  theme: Theme;
  /** In CSS pixels. */
  width: number;
  collapsed: boolean;
  actions: Omit<SidebarActions, 'close'>;
  /** Whether an event is the reader's own doing; else the browser says so (`isTrusted`). */
  trusts?: (event: Event) => boolean;
  /** It was resized, collapsed or opened. */
  onLayout: (layout: { width: number; collapsed: boolean }) => void;
  onCollapse: () => void;
  /** The reader closed it, from within. */
  onClose: () => void;
}

export interface MountedSidebar {
  /** Draws another context in place; rows that are open stay open. */
  update: (context: Context) => void;
  setLimits: (limits: readonly Limit[]) => void;
  /** Which figures' words stand in the page, by index. */
  setPlaced: (figures: ReadonlySet<number>) => void;
  /** Opens the row of a figure, out of the tab if need be. Focus stays where it is. */
  openFigure: (index: number) => void;
  setTheme: (theme: Theme) => void;
  /** Into the page and out of it. A sidebar is mounted hidden. */
  show: () => void;
  hide: () => void;
  readonly hidden: boolean;
  /** Out of the tab that it may have shrunk to. */
  expand: () => void;
  readonly collapsed: boolean;
  /** Out of the page for good, with every listener. */
  destroy: () => void;
}

/**
 * Makes the sidebar for a page: one element under the document's root, with a closed shadow root. The page's own
 * elements are not touched. At most one stands in a page: an older one is taken out.
 */
export function mountSidebar(options: SidebarOptions): MountedSidebar {
  const { document, onLayout, onCollapse, onClose } = options;
  const lifetime = new AbortController();
  removeOldHosts(document);
  const host = createHost(document, [themeStyles, panelStyles, sectionStyles, timelineStyles], lifetime.signal);
  const container = document.createElement('div');
  host.root.append(container);

  function close(): void {
    if (!host.attached()) return;
    host.detach();
    onClose();
  }
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) close();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (!state.collapsed.value && meansClose(event)) close();
    },
    { signal: lifetime.signal },
  );
  const window = document.defaultView ?? globalThis.window;
  const state = createState({
    ...options,
    viewport: window.innerWidth,
    actions: { ...options.actions, close },
  });
  window.addEventListener(
    'resize',
    () => {
      state.viewport.value = window.innerWidth;
    },
    { signal: lifetime.signal },
  );
  render(
    <StateProvider value={state}>
      <Sidebar />
    </StateProvider>,
    container,
  );

  const drawn = { width: state.width.peek(), collapsed: state.collapsed.peek() };
  const stopWatching = effect(() => {
    const { width, collapsed } = drawn;
    drawn.width = state.width.value;
    drawn.collapsed = state.collapsed.value;
    if (drawn.width !== width || drawn.collapsed !== collapsed) onLayout({ ...drawn });
    if (drawn.collapsed !== collapsed) onCollapse();
  });

  return {
    update(context) {
      state.context.value = context;
      state.announcement.value = state.labels.panel.updated;
    },
    setLimits(limits) {
      state.limits.value = limits;
    },
    setPlaced(figures) {
      state.placed.value = figures;
    },
    openFigure(index) {
      const group = state.groups.value.find(({ indexes }) => indexes.includes(index));
      if (!group) return;
      state.collapsed.value = false;
      openRow(state, figureRowId(group.id));
    },
    setTheme(theme) {
      state.theme.value = theme;
    },
    show: host.attach,
    hide: host.detach,
    get hidden() {
      return !host.attached();
    },
    expand() {
      state.collapsed.value = false;
    },
    get collapsed() {
      return state.collapsed.value;
    },
    destroy() {
      stopWatching();
      render(null, container);
      lifetime.abort();
    },
  };
}

/** Esc in the page itself is ours only where it means nothing else; and the page cannot press it. */
function meansClose(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented || event.isComposing) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  return !target.isContentEditable && !target.closest('input, textarea, select, dialog');
}
