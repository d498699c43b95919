/** How the sidebar stands until the reader changes anything. Apart from the settings, whose checks not everybody needs. */

/** The sidebar's width in CSS pixels: narrow enough for small windows, never most of a large one. */
export const sidebarWidth = { least: 280, most: 640, usual: 360 } as const;

export interface Layout {
  width: number;
  /** Open by itself; else a tab. */
  open: boolean;
  /** Null: where the page's lines end. */
  side: 'left' | 'right' | null;
  tabAt: number;
  /** It is a tab because it was closed so often. */
  waits: boolean;
}

/** The tab stands above the middle, where sites seldom have buttons of their own. */
export const usualLayout: Layout = { width: sidebarWidth.usual, open: true, side: null, tabAt: 0.4, waits: false };
