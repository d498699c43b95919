/** Whether the reader has seen what they press: nothing of the page lay over it, and it stood where it stands. */
import type { FrameHost } from './frame-host.ts';
import { inTurns } from './in-turns.ts';
import { createOverlays, type Overlays } from './overlays.ts';

/** So long it has been seen before a press that keeps anything: nobody answers sooner to what they see. Milliseconds. */
const SEEN = 300;
/** Between two looks; never as long as the page could reckon with. */
const between = { least: 60, most: 140 };
/** Without a look for longer, nothing is known of what was there. */
const GAP = 300;
/** After the last sign of a hand it is looked for so long, wherever that is. */
const LINGER = 10_000;

export interface PlainSightOptions {
  overlays: Overlays;
  /** The pointer or focus is in the sidebar. */
  isInHand: () => boolean;
  /** Nothing is drawn that keeps anything. */
  isIdle: () => boolean;
  /** Puts the sidebar above what there is. */
  toTop: () => void;
}

export interface PlainSight {
  /** A hand comes to the sidebar: from now on it is looked, until it goes. */
  hand: () => void;
  /** It is drawn elsewhere, or something else in it. */
  moved: () => void;
  /** Something is about to be kept. Where it was not in plain sight, it comes on top, to be pressed again. */
  isMeant: () => Promise<boolean>;
  /** Whether something lies over it, or did just now. */
  isCovered: () => boolean;
  rest: () => void;
}

export function createPlainSight({ overlays, isInHand, isIdle, toTop }: PlainSightOptions): PlainSight {
  /** Since when it is in plain sight. */
  let since = Number.POSITIVE_INFINITY;
  let coveredAt = Number.NEGATIVE_INFINITY;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let signAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What could lie over it is known well enough to be looked at. */
  let isKnown = false;
  /** Counts rests: what was begun before one is dropped. */
  let turn = 0;

  function look(): void {
    const now = performance.now();
    if (overlays.lie()) {
      since = Number.POSITIVE_INFINITY;
      coveredAt = now;
    } else if (isKnown && (since === Number.POSITIVE_INFINITY || now - lookedAt > GAP)) since = now;
    lookedAt = now;
  }

  function goOn(): void {
    timer = setTimeout(
      () => {
        if (isIdle() || (!isInHand() && performance.now() - signAt > LINGER)) {
          rest();
          return;
        }
        look();
        goOn();
      },
      between.least + Math.random() * (between.most - between.least),
    );
  }

  /** Gives whether all was known before. */
  async function search(): Promise<boolean> {
    const mine = turn;
    const wasKnown = await inTurns(overlays.search(), () => mine !== turn);
    if (wasKnown === null) return false;
    isKnown = true;
    look();
    return wasKnown;
  }

  function hand(): void {
    signAt = performance.now();
    if (timer !== undefined || isIdle()) return;
    goOn();
    void search();
  }

  function rest(): void {
    turn += 1;
    clearTimeout(timer);
    timer = undefined;
    isKnown = false;
    since = Number.POSITIVE_INFINITY;
    overlays.rest();
  }

  function moved(): void {
    since = Number.POSITIVE_INFINITY;
    if (isInHand()) hand();
  }

  return {
    hand,
    moved,
    async isMeant() {
      look();
      const wasSeen = performance.now() - since >= SEEN;
      hand();
      // A root that was not known may have held anything until now.
      if ((await search()) && wasSeen && since !== Number.POSITIVE_INFINITY) return true;
      moved();
      toTop();
      return false;
    },
    isCovered() {
      look();
      return lookedAt - coveredAt < SEEN;
    },
    rest,
  };
}

/** That of the sidebar in its host. Where there is no top layer, nothing is told. */
export function plainSightOf(document: Document, host: FrameHost, isIdle: () => boolean): PlainSight {
  const isInHand = (): boolean => {
    const { element } = host;
    return (
      element !== null && (element.matches(':hover') || (document.activeElement === element && document.hasFocus()))
    );
  };
  const sight = createPlainSight({
    overlays: createOverlays(
      document,
      () => host.element,
      () => sight.moved(),
    ),
    ...{ isInHand, isIdle },
    toTop: host.toTop,
  });
  return 'showPopover' in document.documentElement ? sight : told;
}

const told: PlainSight = {
  hand: () => undefined,
  moved: () => undefined,
  isMeant: async () => true,
  isCovered: () => false,
  rest: () => undefined,
};
