/** Where the sidebar stands beside an article's text: geometry alone, in CSS pixels of the window. */
import { sidebarWidth } from '../settings/usual-layout.ts';

export type Side = 'left' | 'right';

/** What lies between two verticals of the window. */
export interface Extent {
  left: number;
  right: number;
}

/**
 * `beside`: nothing that is read lies under the panel. `room`: the page has to make room. `over`: text would be
 * covered, so by itself only the tab stands there. `sheet`: it lies at the lower edge of a small window.
 */
type Stand = 'beside' | 'room' | 'over' | 'sheet';

export interface Placement {
  stand: Stand;
  /** What the panel is drawn in. */
  width: number;
  /** What is free of text at the panel's edge. */
  margin: number;
}

/** Up to this width a window is a phone's, or a larger one magnified to that. */
const sheetUntil = 600;
/** Pages are drawn for at least this width beside us: narrower windows keep all of theirs. */
const roomFrom = 900;
/** Between text and panel. */
export const gap = 16;
/** A column that is wider than this may become narrower, and no narrower than this. */
const readable = 520;
/** What is left of a window that is narrower than the panel. */
const rest = 24;
/** A window can shrink to nothing, for instance while its tab closes. */
const least = 160;

/** What the panel is drawn in: as the reader set it, as far as the window has that. */
function drawnWidth(wanted: number, viewport: number): number {
  return Math.min(wanted, Math.max(viewport - rest, least));
}

/** A width as the reader can set it. */
export function clampWidth(width: number): number {
  return Math.min(sidebarWidth.most, Math.max(sidebarWidth.least, Math.round(width)));
}

/** How much is free of text at an edge of the window; nothing is in the way of what is not there. */
function freeAt(side: Side, column: Extent | null, viewport: number): number {
  if (column === null) return viewport;
  return Math.max(0, side === 'right' ? viewport - column.right : column.left);
}

export interface PlacementInput {
  side: Side;
  /** The article's text as it stands without us; null where that cannot be told. */
  column: Extent | null;
  /** The window's width without its scroll bar. */
  viewport: number;
  /** The panel's width as the reader set it. */
  wanted: number;
  /** The page was asked for room and had none. */
  noRoom: boolean;
}

/**
 * In the page's margin where that is wide enough; else the page makes room; else the panel is as wide as the margin,
 * where that is enough for it; else it is a tab until it is opened.
 */
export function placeFor({ side, column, viewport, wanted, noRoom }: PlacementInput): Placement {
  const width = drawnWidth(wanted, viewport);
  const margin = freeAt(side, column, viewport);
  if (viewport <= sheetUntil) return { stand: 'sheet', width: viewport, margin };
  if (column === null || margin >= width + gap) return { stand: 'beside', width, margin };
  const needed = Math.min(column.right - column.left, readable) + width + 2 * gap;
  if (!noRoom && viewport >= roomFrom && viewport >= needed) return { stand: 'room', width, margin };
  const narrow = Math.floor(margin - gap);
  return narrow >= sidebarWidth.least ? { stand: 'beside', width: narrow, margin } : { stand: 'over', width, margin };
}

/**
 * Whether room that was made is room: the text is free of the panel, has not been squeezed, and the page did not become
 * wider than the window.
 */
export function isRoom(
  side: Side,
  width: number,
  was: { column: Extent; overflow: number },
  is: { column: Extent | null; overflow: number },
  viewport: number,
): boolean {
  if (is.column === null || is.overflow > was.overflow + 1) return false;
  const before = was.column.right - was.column.left;
  const after = is.column.right - is.column.left;
  return freeAt(side, is.column, viewport) >= width && after >= Math.min(before, readable) * 0.9;
}
