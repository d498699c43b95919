/** What a mounted sidebar needs (`mount.ts`), and what it can. */
import type { Limit } from '../article/limits.ts';
import type { Places } from '../article/places.ts';
import type { Context } from '../context/context.ts';
import type { RoomSize } from '../messages/room-sheet.ts';
import type { Settings } from '../settings/settings.ts';
import type { Layout, LayoutChange } from '../settings/site-layout.ts';
import type { Locale } from '../surfaces/locale.ts';
import type { Shown } from './between.ts';
import type { ComingFrame, FrameFiller } from './coming-frame.ts';
import type { Memory } from './memory.ts';
import type { Correcting, PageFacts, SidebarActions, SiteSwitch, Theme } from './state.ts';

/** What the page does for a reader who asks for it within the sidebar. */
interface PageActions extends Pick<SidebarActions, 'showFigure' | 'stepFigure' | 'goBack' | 'openDataset'> {
  site: SiteSwitch | null;
  /** Null where nothing is kept: in a private window. Absent where there is no article to put right. */
  correct?: Correcting | null;
  /** Opens the printable page. Resolves to whether it could be opened; absent where there is none. */
  openBrief?: (shown: Shown) => Promise<boolean>;
}

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
  actions: PageActions;
  /** Brings what draws into the frame. */
  filler: FrameFiller;
  /** False in a tab that nobody has looked at yet: until then nothing is put into its page. */
  isLookedAt?: () => boolean;
  /** A frame that is on its way already. */
  ahead?: ComingFrame | null;
  /** The reader pulled, moved, shrank or opened it. */
  onLayout: (change: LayoutChange) => void;
  /** It opened or shrank, or went behind something that the page shows first. */
  onCollapse: () => void;
  /** Whether the extension that it is of is gone, or there is a newer one. */
  isStale?: () => boolean;
  /** A hand is on a sidebar whose extension is gone. */
  onStale?: () => void;
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
  /** What draws could not be had. */
  onFailed?: (error: string) => void;
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
  turnTo: (next: Shown) => void;
  setCanReturn: (can: boolean) => void;
  /** Says to assistive technology that the words are folded away in the page. */
  sayFolded: () => void;
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
