// Longer than 300 lines: it only puts together what others do, and its second half is the list of what a mounted sidebar can.
import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import type { Limit } from '../article/limits.ts';
import type { Places } from '../article/places.ts';
import type { Context } from '../context/context.ts';
import type { RoomSize } from '../messages/room-sheet.ts';
import type { Settings } from '../settings/settings.ts';
import type { Layout, LayoutChange } from '../settings/site-layout.ts';
import type { Labels } from '../surfaces/labels/labels.ts';
import type { Locale } from '../surfaces/locale.ts';
import themeStyles from '../surfaces/theme.css?inline';
import { afterPaint } from './after-paint.ts';
import { endOfLines } from './column.ts';
import { createHost, removeOldHosts } from './host.ts';
import { closeOnEscape, closeOnPageEscape, noteUse } from './keys.ts';
import { keepOpened, type Memory, openAsBefore, turnState, updateState } from './memory.ts';
import outletStyles from './outlets.css?inline';
import { isOwnHand, standsIn } from './own-hand.ts';
import panelStyles from './panel.css?inline';
import { viewportWidth } from './room.ts';
import rowStyles from './rows.css?inline';
import sectionStyles from './sections.css?inline';
import { Sidebar } from './sidebar.tsx';
import { createStand } from './stand.ts';
import { createStanding } from './standing.ts';
import {
  createState,
  figureRowId,
  kindToList,
  openRow,
  type PageFacts,
  type SidebarActions,
  StateProvider,
  type Theme,
} from './state.ts';
import { createRowFocus, stepThroughFigures } from './step-figures.ts';
import timelineStyles from './timeline.css?inline';

/** The least height of a sheet over half of the window, as its style has it. */
const LEAST_HALF = 240;

export interface SidebarOptions {
  document: Document;
  context: Context;
  limits?: readonly Limit[];
  page: PageFacts;
  locale: Locale;
  theme: Theme;
  /** Which waves are listed at first; absent: those of the story's own kind. */
  listed?: Settings['listedWaves'];
  layout: Layout;
  /** What was open beside other articles of the tab. */
  memory?: Memory;
  /** Where the article's words stand, which the sidebar keeps clear of; absent where there is no live article. */
  places?: () => Places;
  /** Puts the sheet that makes room into the page or takes it out; resolves to whether that could be. */
  setRoomSheet?: (size: RoomSize, on: boolean) => Promise<boolean>;
  actions: Omit<SidebarActions, 'close'>;
  /** Whether an event is the reader's own doing; else the browser says so (`isTrusted`). */
  trusts?: (event: Event) => boolean;
  /** The reader pulled, moved, shrank or opened it. */
  onLayout: (change: LayoutChange) => void;
  /** It opened or shrank, or went behind something that the page shows first. */
  onCollapse: () => void;
  /** Whether the extension that it is of is gone, or there is a newer one. */
  isStale?: () => boolean;
  /** All of it is drawn at once; else what is further down when what stands on top is seen. */
  atOnce?: boolean;
  /** Asked when it comes into the page; where it resolves to true, it hangs by the extension's own sheet. */
  stay?: () => Promise<boolean>;
  /** It stands in the page: at once when shown, or later where the page comes first. */
  onArrival?: () => void;
  /** The reader closed it, from within. `used`: not without having used it. */
  onClose: (used: boolean) => void;
  /** The page took it out and keeps doing so. */
  onRemoved?: () => void;
}

export interface MountedSidebar {
  /** Draws the same article anew in place, as far as it is given; rows that are open stay open. */
  update: (next: {
    context?: Context | undefined;
    page?: PageFacts | undefined;
    limits?: readonly Limit[] | undefined;
  }) => void;
  /** Which figures' words stand in the page, by index. */
  setPlaced: (figures: ReadonlySet<number>) => void;
  /** Opens the row of a figure, out of the tab if need be. Focus stays where it is. */
  openFigure: (index: number) => void;
  /** Leads focus into the sidebar, whatever form it has. */
  focus: () => void;
  /** Leads focus to the row of a figure. */
  focusFigure: (index: number) => void;
  /**
   * Leaves words in the text to be read: a sheet over all of a small window shrinks to its half. Gives how much of the
   * window it covers from below.
   */
  clearText: () => number;
  /** Gives focus back to the page, where the sidebar has it. */
  releaseFocus: () => void;
  /** Draws another article of the page, with what was open beside it before. */
  turnTo: (next: { context: Context; page: PageFacts; limits: readonly Limit[] }) => void;
  setCanReturn: (can: boolean) => void;
  /** Says something to assistive technology, politely. */
  say: (words: (labels: Labels) => string) => void;
  setTheme: (theme: Theme) => void;
  /** Which waves are listed at first. */
  setListed: (listed: Settings['listedWaves']) => void;
  /** Open, or a tab, by the reader's settings. */
  setOpen: (isOpen: boolean) => void;
  /**
   * Into the page and out of it. A sidebar is mounted hidden. By itself it comes as far as the page has room for it, and
   * waits for dialogs; at the reader's wish it opens in full.
   */
  show: (atWish?: boolean) => void;
  hide: () => void;
  readonly hidden: boolean;
  /** It stands in the page; what is not hidden may still be waiting for that. */
  readonly inPage: boolean;
  /** The page shows something first, and it stands behind that or not at all. */
  readonly waiting: boolean;
  /** Open in full: no tab, no strip, nothing over it. */
  readonly open: boolean;
  /** Open, and the reader has begun to use it. */
  readonly inUse: boolean;
  /** Out of the page for good, with every listener. */
  destroy: () => void;
}

/**
 * Makes the sidebar for a page: one element under the document's root, with a closed shadow root. The page's own
 * elements are not touched. At most one stands in a page: an older one is taken out.
 */
export function mountSidebar(options: SidebarOptions): MountedSidebar {
  const { document, onCollapse, onClose, layout, places, memory = new Map() } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  removeOldHosts(document);
  const host = createHost(
    document,
    [themeStyles, panelStyles, sectionStyles, rowStyles, outletStyles, timelineStyles],
    signal,
    options.trusts,
  );
  const container = document.createElement('div');
  host.root.append(container);

  /** Focus is to go into it once it stands in the page. */
  let isAwaited = false;
  const stand = createStand({
    layout,
    viewport: viewportWidth(document),
    usualSide: places ? endOfLines(places()) : 'right',
    keep: options.onLayout,
  });
  const standing = createStanding({
    document,
    host,
    stand,
    places: places ?? (() => null),
    setSheet: options.setRoomSheet ?? (async () => false),
    signal,
    onArrival() {
      options.onArrival?.();
      if (!state.isWhole.peek()) afterPaint(document, drawWhole);
      if (!stays) void options.stay?.().then(hangOn);
      if (isAwaited) focus();
    },
    onVeil: onCollapse,
    onRemoved: () => options.onRemoved?.(),
    isStale: () => options.isStale?.() ?? false,
  });
  const state = createState({
    trusts: (event) => isOwnHand(event) && standsIn(host.root, event),
    ...options,
    stand,
    actions: { ...options.actions, close },
  });
  openAsBefore(state, memory);
  state.isWhole.value = options.atOnce === true;
  function drawWhole(): void {
    state.isWhole.value = true;
  }

  let stays = false;
  function hangOn(can: boolean): void {
    if (!can || stays) return;
    stays = true;
    host.goWithSheet();
  }

  function focus(): void {
    isAwaited = !host.attached();
    // Drawn first: it may have been a tab until now.
    if (!isAwaited)
      setTimeout(() => host.root.querySelector<HTMLElement>('.sidebar button')?.focus({ preventScroll: true }));
  }
  function close(): void {
    if (!standing.wanted) return;
    standing.leave();
    onClose(stand.used);
  }
  /** Back to the text first, where one was led away from it. */
  function goBackOrClose(): void {
    if (state.dismiss.value) state.dismiss.value();
    else if (state.canReturn.value) options.actions.goBack();
    else close();
  }
  closeOnEscape(container, goBackOrClose);
  closeOnPageEscape({
    document,
    signal,
    close: goBackOrClose,
    isOpen: () => host.attached() && !stand.collapsed.value && !stand.veiled.value,
    pageComesFirst: standing.pageComesFirst,
  });
  noteUse(container, stand);
  const rowFocus = createRowFocus(host.root);
  stepThroughFigures(host.root, container, state, rowFocus);
  let isMade = false;
  /** Not before it is to be seen: where it does not come by itself, it mostly stays away. */
  function make(): void {
    if (isMade) return;
    isMade = true;
    render(
      <StateProvider value={state}>
        <Sidebar />
      </StateProvider>,
      container,
    );
  }

  let drawn = stand.collapsed.peek();
  const stopWatching = effect(() => {
    const before = drawn;
    drawn = stand.collapsed.value;
    if (drawn !== before) onCollapse();
  });

  return {
    update({ context, page, limits }) {
      batch(() => {
        updateState(state, memory, { context, page });
        if (limits) state.limits.value = limits;
        if (context) state.announcement.value = state.labels.panel.updated;
      });
    },
    setPlaced(figures) {
      state.placed.value = figures;
    },
    openFigure(index) {
      const group = state.groups.value.find(({ indexes }) => indexes.includes(index));
      if (!group) return;
      stand.open();
      openRow(state, figureRowId(group.id));
    },
    focus,
    focusFigure(index) {
      const group = state.groups.value.find(({ indexes }) => indexes.includes(index));
      if (!group) return;
      state.currentRow.value = figureRowId(group.id);
      rowFocus.lead(figureRowId(group.id));
    },
    clearText() {
      if (stand.placement.peek().stand !== 'sheet' || stand.collapsed.peek()) return 0;
      stand.tall.value = false;
      return Math.max((document.defaultView?.innerHeight ?? 0) / 2, LEAST_HALF);
    },
    releaseFocus() {
      const { activeElement } = host.root;
      if (activeElement instanceof HTMLElement) activeElement.blur();
    },
    turnTo({ context, page, limits }) {
      turnState(state, memory, { context, page });
      state.limits.value = limits;
    },
    setCanReturn(can) {
      state.canReturn.value = can;
    },
    say(words) {
      state.announcement.value = words(state.labels);
    },
    setTheme(theme) {
      state.theme.value = theme;
    },
    setListed(listed) {
      if (state.listed.peek() === listed) return;
      batch(() => {
        state.listed.value = listed;
        state.waveKind.value = kindToList(state.context.peek(), listed);
      });
    },
    setOpen: stand.setOpen,
    show(atWish = false) {
      isAwaited = false;
      make();
      if (atWish) stand.open();
      else stand.comeByItself();
      standing.appear(atWish);
    },
    hide: standing.leave,
    get hidden() {
      return !standing.wanted;
    },
    get inPage() {
      return host.attached();
    },
    get waiting() {
      return standing.wanted && (!host.attached() || stand.veiled.value);
    },
    get open() {
      return host.attached() && !stand.collapsed.value && !stand.veiled.value;
    },
    get inUse() {
      return host.attached() && !stand.collapsed.value && stand.used;
    },
    destroy() {
      keepOpened(state, memory);
      stopWatching();
      // While it is still in the page: room is given back and the sidebar goes in one moment.
      standing.leave();
      render(null, container);
      lifetime.abort();
    },
  };
}
