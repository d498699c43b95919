/**
 * What the part of the sidebar that stands in the page (`mount.ts`) and the part that draws it in a frame (`draw-sidebar.tsx`)
 * tell one another, as text: objects of the one world are not plain ones in the other in Firefox.
 */
import type { Limit } from '../article/limits.ts';
import type { Context } from '../context/context.ts';
import type { Settings } from '../settings/settings.ts';
import type { LayoutChange } from '../settings/site-layout.ts';
import type { Locale } from '../surfaces/locale.ts';
import type { Asked } from './correct.ts';
import type { Extent } from './placement.ts';
import type { SentFile } from './sent-file.ts';
import type { StandNow } from './stand.ts';
import type { PageFacts, Theme, WaveKind } from './state.ts';

/** What is open beside an article. */
interface Opened {
  title: string;
  rows: string[];
  kind: WaveKind;
}

/** What of what was drawn is drawn again when it has been out of the page, and is of no other article. */
export interface Kept {
  aside: string | null;
  siteIsOff: boolean;
}

/** An article with what is said of it. */
export interface Shown {
  context: Context;
  page: PageFacts;
  limits: readonly Limit[];
}

/** All that drawing begins with. */
export interface Beginning extends Shown {
  locale: Locale;
  theme: Theme;
  listed: Settings['listedWaves'];
  stand: StandNow;
  opened: Opened[];
  kept: Kept | null;
  placed: number[];
  canReturn: boolean;
  /** The host that can be switched off; null where nothing may be kept of it. */
  site: string | null;
  /** Whether corrections are kept; absent where there is no article to put right. */
  corrects?: boolean;
  editor: boolean;
  prints: boolean;
  /** All of it is drawn at once. */
  atOnce: boolean;
}

/** What there is to say of words that the reader has looked up. */
export interface LookedUp {
  locale: Locale;
  theme: Theme;
  /** The words; empty where they could not be told. */
  quote: string;
  /** What is said where there is nothing to show. */
  instead: 'framed' | 'failed' | 'none';
  shown: Shown | null;
  /** They stand in the page, and can be led to. */
  isPlaced: boolean;
}

export interface ToDrawing {
  /** The sidebar, or the answer to a look-up: one of the two comes first, and once. */
  begin: Beginning;
  lookUp: LookedUp;
  /** It is seen now. */
  seen: null;
  update: Partial<Shown>;
  turn: Shown;
  placed: number[];
  openFigure: number;
  focusFigure: number;
  focus: null;
  /** Esc was pressed in the page. */
  escape: null;
  canReturn: boolean;
  /** The words that the reader is led to are folded away in the page. */
  folded: null;
  theme: Theme;
  listed: Settings['listedWaves'];
  stand: Partial<StandNow>;
  /** Not done, where it is `covered`: something of the page may have been over what was pressed. */
  answer: { to: number; value: boolean | string | null; covered?: boolean };
  /** To be answered with `here`. */
  areYou: null;
  /** It goes out of the page. */
  end: null;
}

/** Where something is drawn in the window, in CSS pixels. */
export interface Box extends Extent {
  top: number;
  bottom: number;
}

/** What the sidebar is drawn as. */
export type Shape = 'panel' | 'tab' | 'sheet' | 'small';

/** Questions, what they carry and what comes back. */
export interface Questions {
  setOff: { with: boolean; answer: boolean };
  openBrief: { with: null; answer: boolean };
  correct: { with: Asked; answer: string | null };
  takeBack: { with: string; answer: boolean };
}
type Question = { [N in keyof Questions]: { asks: N; with: Questions[N]['with'] } }[keyof Questions];

export interface ToPage {
  /** Null where nothing is drawn. */
  drawn: { shape: Shape; box: Box } | null;
  stand: Partial<StandNow>;
  layout: LayoutChange;
  opened: Opened;
  kept: Kept;
  showFigure: number;
  stepFigure: { by: 1 | -1; row: readonly number[] };
  goBack: null;
  close: null;
  openDataset: { at?: string };
  save: SentFile;
  question: { id: number } & Question;
  here: null;
}

/** One thing that is told. */
type Telling<M> = { [N in keyof M]: { tells: N; what: M[N] } }[keyof M];
export type Hearers<M> = { [N in keyof M]: (what: M[N]) => void };
export type Tell<M> = <N extends keyof M>(tells: N, what: M[N]) => void;

/** What carries texts between the two, in order. */
export interface Wire {
  send: (text: string) => void;
  /** What was sent before is heard now. */
  hear: (hear: (text: string) => void) => void;
  close: () => void;
}

/** @returns how to tell something over a wire. */
export function telling<M>(wire: Pick<Wire, 'send'>): Tell<M> {
  return (tells, what) => wire.send(JSON.stringify({ tells, what }));
}

/**
 * Hears what is told over a wire. Both ends are ours, and of one release: whoever is handed an end has asked for it. So
 * only what nobody here knows is passed over.
 */
export function hearing<M>(wire: Pick<Wire, 'hear'>, hearers: Hearers<M>): void {
  wire.hear((text) => {
    const told: unknown = JSON.parse(text);
    if (isTelling(told, hearers)) pass(hearers, told);
  });
}

function isTelling<M>(told: unknown, hearers: Hearers<M>): told is Telling<M> {
  return typeof told === 'object' && told !== null && 'tells' in told && Object.hasOwn(hearers, String(told.tells));
}

function pass<M, N extends keyof M>(hearers: Hearers<M>, { tells, what }: { tells: N; what: M[N] }): void {
  hearers[tells](what);
}

/** A wire over one end of a channel. */
export function portWire(port: MessagePort): Wire {
  return {
    send: (text) => port.postMessage(text),
    hear(hear) {
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') hear(data);
      };
    },
    close: () => port.close(),
  };
}

/** The two ends of a wire that carries at once, within one document. */
export function wires(): [Wire, Wire] {
  const hears: ((text: string) => void)[] = [];
  const end = (own: number, other: number): Wire => ({
    send: (text) => hears[other]?.(text),
    hear(hear) {
      hears[own] = hear;
    },
    close() {
      delete hears[own];
    },
  });
  return [end(0, 1), end(1, 0)];
}
