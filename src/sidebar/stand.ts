/** How the sidebar stands on its page: signals, told by the reader's hand and by the window (`standing.ts`). */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Layout, LayoutChange } from '../settings/site-layout.ts';
import type { Obstacles } from './obstacles.ts';
import { clampWidth, type Extent, type Placement, placeFor, type Side } from './placement.ts';

export interface StandState {
  side: Signal<Side>;
  /** As the reader set it, in CSS pixels. */
  width: Signal<number>;
  /** The window's own width, and where the article's text stands in it without us. */
  viewport: Signal<number>;
  column: Signal<Extent | null>;
  /** The page was asked for room and had none. */
  noRoom: Signal<boolean>;
  placement: ReadonlySignal<Placement>;
  /** A tab, or a strip at the lower edge. */
  collapsed: ReadonlySignal<boolean>;
  /** The sheet of a small window takes all of its height, not half. */
  tall: Signal<boolean>;
  /** How far down the tab stands, as a share of the window's height. */
  tabAt: Signal<number>;
  /** What of the page the panel keeps clear of. */
  clear: Signal<Obstacles>;
  /** The page has laid something over itself that comes first: nothing is drawn. */
  veiled: Signal<boolean>;
  /** The panel's edge, the tab or the sheet is being pulled: the page is not moved until it is let go. */
  pulled: Signal<boolean>;
  /** A tab by the reader's habit of closing it here. */
  waits: Signal<boolean>;
  /** It was opened, pressed or typed in since it came. */
  used: boolean;
  /** Opens the panel at the reader's wish, over the text where there is no other way. */
  open: () => void;
  /** It comes unasked, if not for the first time: over no text, and as yet unused. */
  comeByItself: () => void;
  /** Shrinks it to the tab. */
  shrink: () => void;
  /** Whether it stands open is another matter now by the reader's settings. */
  setOpen: (isOpen: boolean) => void;
  moveTo: (side: Side) => void;
  /** Something about it was changed by the reader's hand. */
  keep: (change: LayoutChange) => void;
  /** All that it hangs on. */
  parts: StandParts;
}

/** What the stand in the page and the one in the frame have in common at any moment. */
export interface StandNow {
  /** The reader's wish for this site, and whether it was said on this very page. */
  open: boolean;
  asked: boolean;
  side: Side;
  width: number;
  viewport: number;
  column: Extent | null;
  noRoom: boolean;
  tall: boolean;
  tabAt: number;
  clear: Obstacles;
  veiled: boolean;
  pulled: boolean;
  waits: boolean;
  used: boolean;
}
type StandParts = { [N in keyof StandNow]: Signal<StandNow[N]> };

export interface StandInput {
  layout: Layout;
  viewport: number;
  /** The side on which lines end. */
  usualSide: Side;
  keep: (change: LayoutChange) => void;
}

export function createStand({ layout, viewport, usualSide, keep }: StandInput): StandState {
  const open = signal(layout.open);
  const asked = signal(false);
  const used = signal(false);
  const side = signal<Side>(layout.side ?? usualSide);
  const width = signal(clampWidth(layout.width));
  const window = signal(viewport);
  const column = signal<Extent | null>(null);
  const noRoom = signal(false);
  const placement = computed(() =>
    placeFor({
      side: side.value,
      column: column.value,
      viewport: window.value,
      wanted: width.value,
      noRoom: noRoom.value,
    }),
  );
  const waits = signal(layout.waits);
  const tall = signal(false);
  const tabAt = signal(layout.tabAt);
  const clear = signal<Obstacles>({ top: 0, bottom: 0 });
  const veiled = signal(false);
  const pulled = signal(false);
  const isSheet = () => placement.value.stand === 'sheet';

  const stand: StandState = {
    side,
    width,
    viewport: window,
    column,
    noRoom,
    placement,
    collapsed: computed(() => !open.value || (!asked.value && (isSheet() || placement.value.stand === 'over'))),
    tall,
    tabAt,
    clear,
    veiled,
    pulled,
    waits,
    get used() {
      return used.peek();
    },
    set used(is) {
      used.value = is;
    },
    open() {
      stand.used = true;
      batch(() => {
        open.value = true;
        asked.value = true;
        waits.value = false;
      });
      keep(isSheet() ? { closings: 0 } : { open: true, closings: 0 });
    },
    comeByItself() {
      stand.used = false;
      batch(() => {
        asked.value = false;
        stand.tall.value = false;
      });
    },
    shrink() {
      batch(() => {
        asked.value = false;
        stand.tall.value = false;
        // A sheet is a strip by itself anyway; a wish for the tab is one about larger windows.
        if (!isSheet()) open.value = false;
      });
      if (!isSheet()) keep({ open: false });
    },
    setOpen(isOpen) {
      open.value = isOpen;
    },
    moveTo(to) {
      side.value = to;
      keep({ side: to });
    },
    keep,
    parts: {
      open,
      asked,
      side,
      width,
      viewport: window,
      column,
      noRoom,
      tall,
      tabAt,
      clear,
      veiled,
      pulled,
      waits,
      used,
    },
  };
  return stand;
}
