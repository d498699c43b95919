/** The sidebar's part in the page: one element, which stands where it belongs, and has the rest drawn in a frame within. */
// Longer than 300 lines: what is told to the other side, heard from it and handed out is of one state, and so in one place.
import { effect } from '@preact/signals-core';
import {
  type Beginning,
  type Hearers,
  hearing,
  type Kept,
  type Shown,
  type Tell,
  type ToDrawing,
  type ToPage,
  telling,
  type Wire,
} from './between.ts';
import { endOfLines } from './column.ts';
import { createFrameHost } from './frame-host.ts';
import { removeOldHosts } from './host.ts';
import { closeOnPageEscape } from './keys.ts';
import { noteOpened } from './memory.ts';
import { type Mirror, mirrorStand, standNow, takeStand } from './mirror-stand.ts';
import type { MountedSidebar, SidebarOptions } from './mounted-sidebar.ts';
import { plainSightOf } from './plain-sight.ts';
import { viewportWidth } from './room.ts';
import { saveFile } from './save-file.ts';
import { contentOf } from './sent-file.ts';
import { createStand, type StandNow } from './stand.ts';
import { createStanding } from './standing.ts';

/** The least height of a sheet over half of the window, as its style has it. */
const LEAST_HALF = 240;

/**
 * Makes the sidebar for a page: one element under the document's root, with a closed shadow root. The page's own
 * elements are not touched. At most one stands in a page: an older one is taken out.
 */
export function mountSidebar(options: SidebarOptions): MountedSidebar {
  const { document, onCollapse, onClose, layout, places, actions, memory = new Map() } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  removeOldHosts(document, options.ahead?.host.element);
  let { theme, listed = 'story' } = options;
  let shown: Shown = { context: options.context, page: options.page, limits: options.limits ?? [] };
  let kept: Kept | null = null;
  let placed: number[] = [];
  let canReturn = false;
  /** The other side; null while it is not there. */
  let drawing: Drawing | null = null;
  /** Focus is to go into it once it is drawn. */
  let isAwaited = false;

  const host = createFrameHost({
    document,
    signal,
    theme: () => theme,
    filler: options.filler,
    ahead: options.ahead ?? null,
    onFilled: begin,
    onFailed(error) {
      standing.leave();
      options.onFailed?.(error);
    },
    onLost: removed,
    onHand() {
      sight.hand();
      if (isStale()) options.onStale?.();
    },
  });
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
      drawing?.tell('seen', null);
      options.onArrival?.();
      if (!stays) void options.stay?.().then(hangOn);
      if (isAwaited) focus();
    },
    onVeil: onCollapse,
    onRemoved: () => options.onRemoved?.(),
    onLeave: end,
    isStale,
    isLookedAt: options.isLookedAt ?? (() => true),
    wasTaken: options.ahead?.host.attached() === false,
  });

  const sight = plainSightOf(document, host, () => stand.collapsed.peek() || !(actions.site || actions.correct));

  function isStale(): boolean {
    return options.isStale?.() ?? false;
  }

  let stays = false;
  function hangOn(can: boolean): void {
    if (!can || stays) return;
    stays = true;
    host.goWithSheet();
  }

  /** Hands over all that there is to draw. */
  function begin(wire: Wire): void {
    const tell = telling<ToDrawing>(wire);
    drawing = { wire, tell, mirror: mirrorStand(stand, (change) => tell('stand', change)) };
    hearing<ToPage>(wire, hears(drawing));
    tell('begin', beginning());
  }

  function beginning(): Beginning {
    const { locale, atOnce = false } = options;
    return {
      ...shown,
      ...{ locale, theme, listed, kept, placed, canReturn, atOnce },
      stand: standNow(stand),
      opened: [...memory].map(([title, { rows, kind }]) => ({ title, rows: [...rows], kind })),
      site: actions.site?.host ?? null,
      ...(actions.correct !== undefined && { corrects: actions.correct !== null }),
      editor: actions.openDataset !== null,
      prints: actions.openBrief !== undefined,
    };
  }

  const hears = (mine: Drawing): Hearers<ToPage> => ({
    drawn(drawn) {
      sight.moved();
      standing.draw(drawn);
    },
    stand: mine.mirror.take,
    layout: (change) => sight.isCovered() || options.onLayout(change),
    opened: ({ title, rows, kind }) => noteOpened(memory, title, { rows: new Set(rows), kind }),
    kept(now) {
      kept = now;
    },
    showFigure: actions.showFigure,
    stepFigure: ({ by, row }) => actions.stepFigure(by, row),
    goBack: actions.goBack,
    close,
    openDataset: ({ at }) => actions.openDataset?.(at),
    save(file) {
      if (host.frame) saveFile(host.frame, { name: file.name, type: file.type, content: contentOf(file) });
    },
    question: (question) => {
      void answerTo(question).then((answer) => mine.tell('answer', { to: question.id, ...answer }));
    },
    here: host.isHere,
  });

  async function answerTo(question: ToPage['question']): Promise<Omit<ToDrawing['answer'], 'to'>> {
    if (question.asks === 'openBrief') return { value: (await actions.openBrief?.(shown)) ?? false };
    // The others keep something.
    if (!(await sight.isMeant())) return { value: false, covered: true };
    switch (question.asks) {
      case 'setOff':
        return { value: (await actions.site?.setOff(question.with)) ?? false };
      case 'correct':
        return { value: (await actions.correct?.keep(question.with)) ?? null };
      case 'takeBack':
        return { value: (await actions.correct?.takeBack(question.with)) ?? false };
    }
  }

  /** It has gone out of the page, and with it what was drawn. */
  function end(): void {
    sight.rest();
    if (drawing === null) return;
    const { wire, tell, mirror } = drawing;
    drawing = null;
    mirror.stop();
    // It was taken out of the reader's hand: as if it had never been pulled.
    if (stand.pulled.peek()) takeStand(stand, unpulled);
    // A script whose extension is gone may not run in such a frame, and the page's console would be told so.
    if (!isStale()) tell('end', null);
    wire.close();
  }

  function removed(): void {
    standing.leave();
    options.onRemoved?.();
  }

  function focus(): void {
    isAwaited = !host.seen;
    if (isAwaited) return;
    host.focus();
    drawing?.tell('focus', null);
  }
  function close(): void {
    if (!standing.wanted) return;
    const counts = !stand.used && !sight.isCovered();
    standing.leave();
    onClose(!counts);
  }
  closeOnPageEscape({
    document,
    signal,
    close: () => drawing?.tell('escape', null),
    isOpen: () => host.seen && !stand.collapsed.value && !stand.veiled.value,
    pageComesFirst: standing.pageComesFirst,
  });

  let before = stand.collapsed.peek();
  const stopWatching = effect(() => {
    const now = stand.collapsed.value;
    if (now !== before) onCollapse();
    before = now;
  });
  /** How it stood when a hand took hold of it. */
  let unpulled: Partial<StandNow> = {};
  const stopPulling = effect(() => {
    const isPulled = stand.pulled.value;
    host.setWhole(isPulled);
    if (isPulled) unpulled = { side: stand.side.peek(), width: stand.width.peek(), tabAt: stand.tabAt.peek() };
  });

  return {
    update({ context = shown.context, page = shown.page, limits = shown.limits }) {
      const changed = { ...(context !== shown.context && { context }), ...(page !== shown.page && { page }) };
      shown = { context, page, limits };
      sight.moved();
      drawing?.tell('update', { ...changed, limits });
    },
    setPlaced(figures) {
      placed = [...figures];
      drawing?.tell('placed', placed);
    },
    openFigure(index) {
      stand.open();
      drawing?.tell('openFigure', index);
    },
    focus,
    focusFigure(index) {
      host.focus();
      drawing?.tell('focusFigure', index);
    },
    clearText() {
      if (stand.placement.peek().stand !== 'sheet' || stand.collapsed.peek()) return 0;
      stand.tall.value = false;
      return Math.max((document.defaultView?.innerHeight ?? 0) / 2, LEAST_HALF);
    },
    releaseFocus: host.blur,
    turnTo(next) {
      shown = next;
      kept = null;
      canReturn = false;
      placed = [];
      drawing?.tell('turn', next);
    },
    setCanReturn(can) {
      canReturn = can;
      drawing?.tell('canReturn', can);
    },
    sayFolded: () => drawing?.tell('folded', null),
    setTheme(to) {
      theme = to;
      host.setTheme(to);
      drawing?.tell('theme', to);
    },
    setListed(to) {
      if (to === listed) return;
      listed = to;
      drawing?.tell('listed', to);
    },
    setOpen: stand.setOpen,
    show(atWish = false) {
      isAwaited = false;
      if (atWish) stand.open();
      else stand.comeByItself();
      standing.appear(atWish);
    },
    hide: standing.leave,
    get hidden() {
      return !standing.wanted;
    },
    get inPage() {
      return host.seen;
    },
    get waiting() {
      return standing.wanted && (!host.seen || stand.veiled.value);
    },
    get open() {
      return host.seen && !stand.collapsed.value && !stand.veiled.value;
    },
    get inUse() {
      return host.seen && !stand.collapsed.value && stand.used;
    },
    destroy() {
      stopWatching();
      stopPulling();
      // While it is still in the page: room is given back and the sidebar goes in one moment.
      standing.leave();
      lifetime.abort();
    },
  };
}

interface Drawing {
  wire: Wire;
  tell: Tell<ToDrawing>;
  mirror: Mirror;
}
