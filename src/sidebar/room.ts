/**
 * Room for the panel beside an article: the page's margin, by a style sheet that the background puts in. Its one rule
 * holds while our element is in the page and says so, which makes the page move and move back within one frame.
 */
import type { Places } from '../article/places.ts';
import { type RoomSize, roomName } from '../messages/room-sheet.ts';
import { measureColumn } from './column.ts';
import { type Extent, gap, isRoom } from './placement.ts';
import { findReadingLine, type ReadingLine } from './reading-line.ts';

export interface RoomOptions {
  document: Document;
  /** Null where there is no live article. */
  places: () => Places | null;
  /** Puts the sheet for a size into the page or takes it out; resolves to whether that could be. */
  setSheet: (size: RoomSize, on: boolean) => Promise<boolean>;
  /** Says on our element which size holds, which lets the sheet's rule hold. */
  say: (size: string | null) => void;
  /** The lower edge of what sticks to the window's top. */
  covered: () => number;
}

export interface Room {
  /** Puts the sheet in, which does nothing by itself. False where the browser refused. */
  prepare: (size: RoomSize) => Promise<boolean>;
  /** Makes the room that was prepared, at once. False where the page has none: then all is as it was. */
  make: (size: RoomSize) => boolean;
  /** Whether room that was made is still what it was made for. */
  holds: () => boolean;
  /** Gives the room back, at once. `leave` is done in the same moment: the sidebar goes. */
  giveBack: (leave?: () => void) => void;
  readonly made: RoomSize | null;
  /** Where the text stands as the page itself has it; with room made, where it stood before. */
  column: () => Extent | null;
  /** Takes the sheets out. */
  destroy: () => void;
}

export function createRoom({ document, places, setSheet, say, covered }: RoomOptions): Room {
  /** The sheets that are in the page, by the name of their size. */
  const sheets = new Map<string, RoomSize>();
  /** The sheets that are on their way into the page; those that are no longer wanted go again when they have come. */
  const coming = new Map<string, Promise<boolean>>();
  const unwanted = new Set<string>();
  let made: { size: RoomSize; column: Extent; overflow: number } | null = null;
  /** Where the page was scrolled to before it made room, and right after. */
  let scrolled: { before: number; after: number } | null = null;

  const columnNow = (): Extent | null => {
    const now = places();
    return now && measureColumn(now);
  };
  const lineNow = (): ReadingLine | null => {
    const now = places();
    return now && findReadingLine(now, covered());
  };
  const overflow = (): number => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    return Math.max(0, scrollWidth - viewportWidth(document));
  };

  function keepingLine(act: () => void, line: ReadingLine | null): void {
    act();
    const moved = line?.moved() ?? 0;
    if (Math.abs(moved) >= 0.5) line?.scrollBy(moved);
  }

  async function bring(size: RoomSize): Promise<boolean> {
    const name = roomName(size);
    const isIn = await setSheet(size, true);
    coming.delete(name);
    if (isIn && unwanted.delete(name)) {
      void setSheet(size, false);
      return false;
    }
    if (isIn) sheets.set(name, size);
    return isIn;
  }

  function removeSheets(but = ''): void {
    for (const [name, size] of sheets) {
      if (name === but) continue;
      sheets.delete(name);
      void setSheet(size, false);
    }
  }

  function giveBack(leave?: () => void): void {
    if (made === null) {
      leave?.();
      return;
    }
    const line = lineNow();
    const still = line !== null && scrolled !== null && line.at() === scrolled.after ? scrolled : null;
    const act = (): void => {
      made = null;
      say(null);
      leave?.();
    };
    if (still === null || line === null) keepingLine(act, line);
    else {
      act();
      line.scrollBy(still.before - line.at());
    }
    scrolled = null;
  }

  return {
    prepare(size) {
      const name = roomName(size);
      unwanted.delete(name);
      if (sheets.has(name)) return Promise.resolve(true);
      const begun = coming.get(name) ?? bring(size);
      coming.set(name, begun);
      return begun;
    },
    make(size) {
      const column = made?.column ?? columnNow();
      if (column === null || !sheets.has(roomName(size))) return false;
      const was = { column, overflow: made?.overflow ?? overflow() };
      const line = lineNow();
      const before = scrolled !== null && line?.at() === scrolled.after ? scrolled.before : (line?.at() ?? 0);
      keepingLine(() => say(roomName(size)), line);
      made = { size, ...was };
      const is = { column: columnNow(), overflow: overflow() };
      scrolled = { before, after: line?.at() ?? 0 };
      if (!isRoom(size.side, size.pixels - gap, was, is, viewportWidth(document))) {
        giveBack();
        return false;
      }
      removeSheets(roomName(size));
      return true;
    },
    holds() {
      if (made === null) return false;
      const is = { column: columnNow(), overflow: overflow() };
      // The page has just drawn its text anew: where that stands is told another time.
      if (is.column === null) return true;
      return isRoom(made.size.side, made.size.pixels - gap, made, is, viewportWidth(document));
    },
    giveBack,
    get made() {
      return made?.size ?? null;
    },
    column: () => made?.column ?? columnNow(),
    destroy() {
      for (const name of coming.keys()) unwanted.add(name);
      removeSheets();
    },
  };
}

/** The window's width without its scroll bar, whatever margins the page's root has. */
export function viewportWidth(document: Document): number {
  const window = document.defaultView;
  if (!window) return 0;
  const inner = window.innerWidth;
  // In quirks mode the root element tells its own width, and the body that of the window.
  const told = document.compatMode === 'BackCompat' ? document.body?.clientWidth : document.documentElement.clientWidth;
  // A scroll bar is at most so wide; jsdom and frames of no size tell nothing.
  return told !== undefined && told > inner - 40 && told <= inner ? told : inner;
}
