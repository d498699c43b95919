/**
 * The element in the page, and in it the frame that the sidebar is drawn in. The page cannot look into the frame, also not
 * where it gets hold of what stands in a closed root (docs/closed-root.md). Each time the sidebar comes it is a new element,
 * so that nobody has kept anything of it.
 */
import { type Box, type Shape, type ToDrawing, telling, type Wire } from './between.ts';
import { bringFrame, type ComingFrame, dropFrame, type FrameFiller } from './coming-frame.ts';
import type { Theme } from './state.ts';

export interface FrameHostOptions {
  document: Document;
  signal: AbortSignal;
  theme: () => Theme;
  filler: FrameFiller;
  /** One that is on its way already; it is used where it still stands in the page, or taken out. */
  ahead?: ComingFrame | null;
  /** What draws is there. */
  onFilled: (wire: Wire) => void;
  /** It could not be had. */
  onFailed: (error: string) => void;
  /** Something else was put in its place, as a page can in Firefox. */
  onLost: () => void;
  /** The reader is about to use it. Of a frame whose extension is gone nothing is heard any more: Chromium stops its script. */
  onHand: () => void;
}

export interface FrameHost {
  /** The one in the page. */
  readonly element: HTMLElement | null;
  attach: () => void;
  detach: () => void;
  attached: () => boolean;
  toTop: () => void;
  /** From now on it is seen only as long as the extension's sheet says so. */
  goWithSheet: () => void;
  /** Cuts the frame to what is drawn in it. Null: nothing is. */
  cut: (drawn: { shape: Shape; box: Box } | null) => void;
  /** While something is pulled all of the window is the hand's. */
  setWhole: (whole: boolean) => void;
  /** What draws has answered that it is there. */
  isHere: () => void;
  /** Lets it be seen. */
  reveal: () => void;
  readonly seen: boolean;
  setTheme: (theme: Theme) => void;
  focus: () => void;
  blur: () => void;
  /** Where a file can be saved from; null out of the page. */
  readonly frame: HTMLIFrameElement | null;
}

/** So much more than what is drawn is in the frame's hands: the panel's edge can be taken hold of from outside. */
const AROUND = 4;

/** And no less than this across: a tab can be slimmer than a finger. */
const LEAST = 24;

/** What draws answers within this. Milliseconds. */
const PATIENCE = 2_000;

export function createFrameHost(options: FrameHostOptions): FrameHost {
  const { document, signal, theme, filler, onFilled, onFailed, onLost, onHand } = options;
  let hangs = false;
  let isWhole = false;
  let drawn: { shape: Shape; box: Box } | null = null;
  let now: ComingFrame | null = null;
  let ahead = options.ahead ?? null;
  let answering: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', leave, { once: true });

  function bring(): ComingFrame {
    const coming = ahead?.host.attached() ? ahead : bringFrame(document, theme(), filler);
    ahead = null;
    if (hangs) coming.host.goWithSheet();
    for (const name of ['pointerover', 'focusin']) coming.host.element.addEventListener(name, onHand);
    return coming;
  }

  function leave(): void {
    clearTimeout(answering);
    if (ahead) dropFrame(ahead);
    ahead = null;
    now?.leave();
    now = null;
  }

  function take(mine: ComingFrame): void {
    const { filled } = mine;
    if (!(filled instanceof Promise)) {
      onFilled(filled);
      return;
    }
    void filled.then((result) => {
      const isOver = mine !== now || !mine.host.attached();
      if (!result.ok) {
        if (!isOver) onFailed(result.error);
      } else if (isOver) result.value.close();
      else {
        const { value: wire } = result;
        mine.frame.addEventListener('load', () => ask(wire), { signal: mine.signal });
        onFilled(wire);
      }
    });
  }

  /** Something was loaded into the frame: perhaps in place of what draws. */
  function ask(wire: Wire): void {
    telling<ToDrawing>(wire)('areYou', null);
    clearTimeout(answering);
    answering = setTimeout(onLost, PATIENCE);
  }

  function clip(): void {
    if (now === null) return;
    const { frame, shade } = now;
    frame.style.clipPath = clipOf(drawn?.box ?? null, isWhole);
    shade.hidden = drawn === null;
    if (drawn === null) return;
    const { shape, box } = drawn;
    Object.assign(shade.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
      borderRadius: { panel: '0', tab: '8px', sheet: '12px 12px 0 0', small: '6px' }[shape],
    });
  }

  const isAttached = (): boolean => now?.host.attached() ?? false;

  return {
    get element() {
      return now?.host.element ?? null;
    },
    attach() {
      if (isAttached() || signal.aborted) return;
      drawn = null;
      now = bring();
      clip();
      take(now);
    },
    detach: leave,
    attached: isAttached,
    toTop: () => now?.host.toTop(),
    goWithSheet() {
      hangs = true;
      now?.host.goWithSheet();
    },
    cut(next) {
      drawn = next;
      clip();
    },
    setWhole(whole) {
      isWhole = whole;
      clip();
    },
    isHere: () => clearTimeout(answering),
    reveal() {
      if (now) now.frame.dataset.seen = '';
    },
    get seen() {
      return isAttached() && now?.frame.dataset.seen !== undefined;
    },
    setTheme(to) {
      if (now) now.shade.dataset.theme = to;
    },
    focus: () => now?.frame.focus({ preventScroll: true }),
    blur: () => now?.frame.blur(),
    get frame() {
      return now?.frame ?? null;
    },
  };
}

function clipOf(box: Box | null, isWhole: boolean): string {
  if (isWhole) return 'none';
  if (box === null) return 'inset(100%)';
  const { top, bottom } = box;
  const beyond = Math.max(0, LEAST - (box.right - box.left));
  const [left, right] = box.left > 0 ? [box.left - beyond, box.right] : [box.left, box.right + beyond];
  // From the frame's upper left corner, which is the window's.
  return `polygon(${[
    [left - AROUND, top - AROUND],
    [right + AROUND, top - AROUND],
    [right + AROUND, bottom + AROUND],
    [left - AROUND, bottom + AROUND],
  ]
    .map(([x, y]) => `${x}px ${y}px`)
    .join(', ')})`;
}
