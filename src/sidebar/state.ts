/** What the sidebar knows while it stands on a page: signals, so that only what changes is drawn again. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Limit } from '../article/limits.ts';
import type { Context } from '../context/context.ts';
import type { Wave } from '../dataset/records.ts';
import type { Settings } from '../settings/settings.ts';
import { type FigureGroup, groupFigures } from '../surfaces/figure-groups.ts';
import { type Labels, labelsFor } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import { indexRecords, type RecordIndex } from '../surfaces/records.ts';
import type { Asked } from './correct.ts';
import { isOwnHand } from './own-hand.ts';
import type { OwnFile } from './sent-file.ts';
import type { StandState } from './stand.ts';

export type Theme = Settings['theme'];

/** What the sidebar needs to know of the page beyond the Context. */
export interface PageFacts {
  title: string;
  url: string | null;
  publisher: string | null;
  /** The article's text, for what stands around words of it. */
  body?: string;
}

/** What a reader can ask for from within the sidebar. A null means that there is nowhere to send it: no button. */
export interface SidebarActions {
  /** Scroll to the words of a figure and mark them. */
  showFigure: (index: number) => void;
  /** Back to where the reader was in the text before they were led to words in it. */
  goBack: () => void;
  /** On to the next or the previous figure in the text, from the figures of the row that has focus. */
  stepFigure: (by: 1 | -1, row: readonly number[]) => void;
  copyText: (text: string) => Promise<boolean>;
  saveFile: (file: OwnFile) => Promise<void>;
  close: () => void;
  site: SiteSwitch | null;
  /** At an address in the editor, such as `#/waves/2023-03-nine-thousand`; without one, at its first room. */
  openDataset: ((at?: string) => void) | null;
  /** Null where nothing is kept: in a private window. Absent where there is no article to put right. */
  correct?: Correcting | null;
  /** Opens the printable page. Resolves to whether it could be opened; absent where there is none. */
  openBrief?: () => Promise<boolean>;
}

/** Puts the reading right. Both resolve to whether it could be kept. */
export interface Correcting {
  /** Gives the id of the correction, by which it can be taken back; null where it could not be kept. */
  keep: (asked: Asked) => Promise<string | null>;
  takeBack: (id: string) => Promise<boolean>;
}

/** Whether anything is shown by itself on this page's site. */
export interface SiteSwitch {
  host: string;
  /** Resolves to whether it could be kept. */
  setOff: (off: boolean) => Promise<boolean>;
}

export interface SidebarState {
  labels: Labels;
  locale: Locale;
  /** Read while drawing, it draws again when another article of the page takes its place. */
  readonly page: PageFacts;
  pageFacts: Signal<PageFacts>;
  actions: SidebarActions;
  /** Whether an event is the reader's own doing: only then is anything kept. */
  trusts: (event: Event) => boolean;
  /** In words, why what was last asked for is not kept. */
  whyNot: () => string;
  context: Signal<Context>;
  /** What keeps the page from being read as a whole article is. */
  limits: Signal<readonly Limit[]>;
  records: ReadonlySignal<RecordIndex>;
  groups: ReadonlySignal<FigureGroup[]>;
  /** Indexes of the figures whose words stand in the page right now. */
  placed: Signal<ReadonlySet<number>>;
  /** Rows whose receipt is open, by row id. */
  openRows: Signal<ReadonlySet<string>>;
  /** The row that the reader was last led to. */
  currentRow: Signal<string | null>;
  /** Which waves are listed and drawn. */
  waveKind: Signal<WaveKind>;
  /** Which they are at first, by the reader's settings. */
  listed: Signal<Settings['listedWaves']>;
  /** Where it stands on the page, and how. */
  stand: StandState;
  /** Panel and tab took each other's place by the reader's hand: focus goes along. */
  toggledByReader: Signal<boolean>;
  /** What the panel is drawn in. */
  drawnWidth: ReadonlySignal<number>;
  /** The correction by which this page was put aside. */
  aside: Signal<string | null>;
  /** Everything is drawn; false while only what stands on top is. */
  isWhole: Signal<boolean>;
  /** Counts the articles that were shown: what is drawn beside one holds nothing of the one before. */
  turn: Signal<number>;
  /** The reader has just switched the site off. */
  siteIsOff: Signal<boolean>;
  theme: Signal<Theme>;
  /** The reader was led to words in the text, and can go back to where they were reading. */
  canReturn: Signal<boolean>;
  /** Said politely to assistive technology. */
  announcement: Signal<string>;
  /** What Esc takes away before the sidebar itself: a tooltip. */
  dismiss: Signal<(() => void) | null>;
}

export type WaveKind = Wave['kind'] | 'all';

/** A story about cuts is read beside cuts, one about hires beside hires; others beside both. Or as the reader has set it. */
export function kindToList({ story }: Context, listed: Settings['listedWaves']): WaveKind {
  if (listed !== 'story') return listed;
  return story.kind === 'layoff' || story.kind === 'hiring' ? story.kind : 'all';
}

export interface StateInput {
  locale: Locale;
  page: PageFacts;
  actions: SidebarActions;
  trusts?: ((event: Event) => boolean) | undefined;
  /** What was last asked for was refused: something of the page may have been over what was pressed. */
  wasCovered?: (() => boolean) | undefined;
  context: Context;
  limits?: readonly Limit[] | undefined;
  stand: StandState;
  theme: Theme;
  listed?: Settings['listedWaves'] | undefined;
}

export function createState(input: StateInput): SidebarState {
  const context = signal(input.context);
  const { stand, wasCovered } = input;
  const labels = labelsFor(input.locale);
  const pageFacts = signal(input.page);
  return {
    labels,
    locale: input.locale,
    get page() {
      return pageFacts.value;
    },
    pageFacts,
    actions: input.actions,
    trusts: input.trusts ?? isOwnHand,
    whyNot: () => (wasCovered?.() ? labels.correct.covered : labels.correct.failed),
    context,
    limits: signal(input.limits ?? []),
    records: computed(() => indexRecords(context.value.records)),
    groups: computed(() => groupFigures(context.value.figures)),
    placed: signal<ReadonlySet<number>>(new Set()),
    openRows: signal<ReadonlySet<string>>(new Set()),
    currentRow: signal<string | null>(null),
    waveKind: signal(kindToList(input.context, input.listed ?? 'story')),
    listed: signal(input.listed ?? 'story'),
    stand,
    toggledByReader: signal(false),
    drawnWidth: computed(() => stand.placement.value.width),
    aside: signal<string | null>(null),
    isWhole: signal(true),
    turn: signal(0),
    siteIsOff: signal(false),
    theme: signal(input.theme),
    canReturn: signal(false),
    announcement: signal(''),
    dismiss: signal(null),
  };
}

/** Ids of rows that something else leads to: marked words, a bar of the timeline. */
export function figureRowId(groupId: string): string {
  return `figure-${groupId}`;
}

/** The row that a figure is told in; null where none has it. */
export function rowOfFigure({ groups }: Pick<SidebarState, 'groups'>, index: number): string | null {
  const group = groups.value.find(({ indexes }) => indexes.includes(index));
  return group ? figureRowId(group.id) : null;
}

export function waveRowId(waveId: string): string {
  return `wave-${waveId}`;
}

export function toggleRow(state: SidebarState, id: string): boolean {
  const rows = new Set(state.openRows.value);
  const opens = !rows.delete(id);
  if (opens) rows.add(id);
  state.openRows.value = rows;
  return opens;
}

export function openRow(state: SidebarState, id: string): void {
  state.openRows.value = new Set(state.openRows.value).add(id);
  state.currentRow.value = id;
}

const StateContext = createContext<SidebarState | null>(null);
export const StateProvider = StateContext.Provider;

/** The state of the sidebar that a component is drawn in. */
export function useSidebar(): SidebarState {
  const state = useContext(StateContext);
  if (state === null) throw new Error('drawn outside the sidebar');
  return state;
}
