/** Keeps the sidebar where it belongs while the window, the page and the reader go on: `stand.ts` holds what it finds. */
// Longer than 300 lines: what it needs and gives is a fifth of it, and coming, staying and going change one state.
import { batch, effect } from '@preact/signals-core';
import pTimeout from 'p-timeout';
import type { Places } from '../article/places.ts';
import { type RoomSize, roomName } from '../messages/room-sheet.ts';
import type { ToPage } from './between.ts';
import type { FrameHost } from './frame-host.ts';
import { findObstacles, hasOpenLayer, isPageCovered, stuckAbove } from './obstacles.ts';
import { gap } from './placement.ts';
import { watchPresence } from './presence.ts';
import { createRoom, type RoomOptions, viewportWidth } from './room.ts';
import type { StandState } from './stand.ts';

/** After it came, and again: banners, players and advertisements arrive late. Milliseconds. */
const later = [1_000, 2_000, 4_000, 8_000];
/** What a press or a scroll sets off is done by then. */
const soon = 300;
/** While the page is covered: how often it is looked whether it still is. */
const uncovering = 1_000;
/** After the page took it out. */
const returning = 500;
/** The background answers within this, or there is no room. */
const patience = 400;

export interface StandingOptions {
  document: Document;
  host: FrameHost;
  stand: StandState;
  /** Where the article's words stand now; null where there is no live article, as in tests. */
  places: () => Places | null;
  setSheet: RoomOptions['setSheet'];
  signal: AbortSignal;
  /** It came into the page. */
  onArrival: () => void;
  /** It went behind what the page has laid over itself, or came forth again. */
  onVeil: () => void;
  /** The page took it out twice: it does not come back by itself. */
  onRemoved: () => void;
  /** It has gone out of the page, by whatever hand. */
  onLeave: () => void;
  /** The extension is gone, or there is a newer one. */
  isStale: () => boolean;
  /** False in a tab that nobody has looked at yet. */
  isLookedAt: () => boolean;
  /** The page took it out before it was seen. */
  wasTaken: boolean;
}

export interface Standing {
  /** Puts the sidebar into the page as soon as nothing comes first; at once where the reader asks for it. */
  appear: (asked?: boolean) => void;
  /** It is drawn now, or drawn elsewhere. */
  draw: (drawn: ToPage['drawn']) => void;
  /** Takes it out, and the page is as it was. */
  leave: () => void;
  /** It is in the page, or will be once it may. */
  readonly wanted: boolean;
  /** Whether a key pressed now is meant for something that the page has open. */
  pageComesFirst: () => boolean;
}

export function createStanding(options: StandingOptions): Standing {
  const { document, host, stand, places, setSheet, signal, onArrival, onVeil, onRemoved, onLeave, isStale } = options;
  const window = document.defaultView ?? globalThis.window;
  let wanted = false;
  /** Counts arrivals and departures: what was begun for a former one is dropped. */
  let turn = 0;
  /** The page is on its way to have room for it. */
  let preparing: Promise<boolean> | null = null;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  /** The reader asked for it although the page is covered; so it is until the page is free. */
  let insists = false;
  /** The page took it out once, and it came back. */
  let cameBack = options.wasTaken;
  let looking: ReturnType<typeof setTimeout> | undefined;

  const room = createRoom({
    document,
    places,
    setSheet,
    say(size) {
      if (size === null) host.element?.removeAttribute('data-room');
      else host.element?.setAttribute('data-room', size);
    },
    covered() {
      const column = stand.column.peek();
      return column === null ? 0 : stuckAbove(document, (column.left + column.right) / 2, host.element);
    },
  });

  function isCovered(): boolean {
    const article = places()?.root;
    const covered = article !== undefined && isPageCovered(document, article, host.element);
    insists &&= covered;
    return covered && !insists;
  }

  /** Brings what is known of the window up to date. */
  function measure(): void {
    const viewport = viewportWidth(document);
    batch(() => {
      stand.viewport.value = viewport;
      // Where the page has just drawn its text anew, it is taken to stand where it stood.
      stand.column.value = room.column() ?? stand.column.peek();
      const { stand: how, width } = stand.placement.peek();
      const from = stand.side.peek() === 'right' ? viewport - width : 0;
      const strip = how === 'sheet' ? { left: 0, right: viewport } : { left: from, right: from + width };
      const clear = places() === null ? { top: 0, bottom: 0 } : findObstacles(document, strip, host.element);
      const { top, bottom } = stand.clear.peek();
      if (clear.top !== top || clear.bottom !== bottom) stand.clear.value = clear;
    });
  }

  function look(): void {
    if (!wanted || signal.aborted || document.hidden) return;
    const covered = isCovered();
    if (covered) lookAgain(uncovering);
    if (!host.attached()) {
      if (!covered) arrive();
      return;
    }
    if (!host.seen) return;
    if (stand.veiled.peek() !== covered) {
      stand.veiled.value = covered;
      onVeil();
    }
    if (covered) return;
    if (room.made !== null && !room.holds()) {
      room.giveBack();
      stand.noRoom.value = true;
    }
    measure();
  }

  /** That we came into the top layer, the browser tells as well. */
  function lookUnlessOurs({ target }: Event): void {
    if (target !== host.element) look();
  }

  function after(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, milliseconds);
    timers.add(timer);
  }

  function lookAgain(milliseconds: number): void {
    if (!wanted || looking !== undefined) return;
    looking = setTimeout(() => {
      looking = undefined;
      look();
    }, milliseconds);
  }
  const lookSoon = (): void => lookAgain(soon);

  /** The room that the page should make now. */
  function roomWanted(): RoomSize | null {
    const { stand: how, width } = stand.placement.value;
    const isShown = !stand.collapsed.value && !stand.veiled.value;
    return how === 'room' && isShown ? { side: stand.side.value, pixels: width + gap } : null;
  }

  const prepare = (size: RoomSize): Promise<boolean> =>
    pTimeout(room.prepare(size), { milliseconds: patience, fallback: () => false });

  /** Into the page, to be drawn; it is not seen yet. */
  function arrive(): void {
    turn += 1;
    measure();
    const size = roomWanted();
    // The sheet is in the page before the panel is seen, so that panel and room come in one frame.
    preparing = size === null ? null : prepare(size);
    host.attach();
    if (host.element) presence.watch(host.element);
  }

  function draw(drawn: ToPage['drawn']): void {
    host.cut(drawn);
    if (host.seen || !host.attached()) return;
    if (preparing === null) {
      reveal();
      return;
    }
    const mine = turn;
    void preparing.then(() => {
      if (mine === turn && !host.seen && host.attached()) reveal();
    });
  }

  /** What is drawn comes into sight, and with it the room that the page makes. */
  function reveal(): void {
    const size = roomWanted();
    if (size !== null && !room.make(size)) {
      stand.noRoom.value = true;
      // It is drawn as a tab first.
      if (stand.collapsed.peek()) return;
    }
    // Above what the page has put into its top layer meanwhile, but for what covers the page.
    if (!isCovered()) host.toTop();
    host.reveal();
    onArrival();
    for (const milliseconds of later) after(milliseconds, look);
  }

  /** What is out of the page hears nothing of a hand that lets go. */
  function letGo(): void {
    stand.pulled.value = false;
  }

  const presence = watchPresence(document, () => {
    room.giveBack(host.detach);
    onLeave();
    letGo();
    // After an update our new self has taken its place.
    if (isStale()) {
      leave();
      return;
    }
    if (cameBack) {
      leave();
      onRemoved();
      return;
    }
    // What the page was at, it has then done: it may have drawn itself anew as a whole.
    cameBack = true;
    after(returning, look);
  });

  async function follow(size: RoomSize | null): Promise<void> {
    if (!host.seen || stand.pulled.peek()) return;
    if (size === null) {
      room.giveBack();
      return;
    }
    if (room.made !== null && roomName(room.made) === roomName(size)) return;
    const mine = turn;
    const prepared = await prepare(size);
    const now = roomWanted();
    if (mine !== turn || now === null || roomName(now) !== roomName(size)) return;
    if (!prepared || !room.make(size)) stand.noRoom.value = true;
  }

  const stopFollowing = effect(() => {
    const size = roomWanted();
    void stand.pulled.value;
    void follow(size);
  });

  const listen = { signal, capture: true, passive: true };
  window.addEventListener('resize', onResize, listen);
  for (const name of ['scrollend', 'pointerup']) document.addEventListener(name, lookSoon, listen);
  document.addEventListener('keyup', ({ key }) => (key === 'Escape' || key === 'Enter') && lookSoon(), listen);
  // Dialogs, popovers and films that fill the screen say so themselves.
  for (const name of ['toggle', 'close', 'fullscreenchange', 'visibilitychange']) {
    document.addEventListener(name, lookUnlessOurs, listen);
  }
  const arrivals = new MutationObserver(lookSoon);

  function onResize(): void {
    if (!host.attached()) return;
    // What was found out at another width says nothing of this one.
    room.giveBack();
    stand.noRoom.value = false;
    measure();
    lookSoon();
  }

  function leave(): void {
    turn += 1;
    wanted = false;
    arrivals.disconnect();
    presence.rest();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    clearTimeout(looking);
    looking = undefined;
    room.giveBack(host.detach);
    onLeave();
    letGo();
    room.destroy();
  }

  signal.addEventListener(
    'abort',
    () => {
      stopFollowing();
      leave();
    },
    { once: true },
  );

  return {
    appear(asked = false) {
      insists = asked;
      if (asked) cameBack = false;
      if (wanted) {
        look();
        return;
      }
      wanted = true;
      stand.veiled.value = false;
      if (document.body) arrivals.observe(document.body, { childList: true });
      if (isCovered()) {
        // One that was on its way is out of place now.
        host.detach();
        lookAgain(uncovering);
      }
      // Tabs that are opened for later can be many: what is drawn is what somebody looks at.
      else if (options.isLookedAt()) arrive();
    },
    draw,
    leave,
    get wanted() {
      return wanted;
    },
    pageComesFirst: () => {
      const article = places()?.root;
      return article !== undefined && hasOpenLayer(document, article, host.element);
    },
  };
}
