/** What the reader selected is looked up: in the article that is shown, or by itself in a small sheet. */

import type { Context } from '../../context/context.ts';
import { call } from '../../messages/call.ts';
import type { Payload, Result } from '../../messages/calls.ts';
import type { Settings } from '../../settings/settings.ts';
import { usualLayout } from '../../settings/usual-layout.ts';
import { labelsFor } from '../../surfaces/labels/index.ts';
import { localeNow } from '../../surfaces/locale.ts';
import { bringWords } from '../bring-words.ts';
import { copyText } from '../copy-text.ts';
import { FigureRows } from '../figures-section.tsx';
import { scrollToRange } from '../scroll-to.ts';
import { mountSmallSheet } from '../small-sheet.tsx';
import { createStand } from '../stand.ts';
import { createState, figureRowId, type SidebarState, StateProvider } from '../state.ts';
import type { AroundIt, readSelection } from './read-selection.ts';
import { type Selected, selectedIn } from './selection.ts';

/** So much of what was selected is repeated above its answer. */
const QUOTED = 160;

export interface LookUpOptions {
  document: Document;
  /** What the page says of itself. */
  around: () => AroundIt;
  /** Stands with what reads the page. */
  read: typeof readSelection;
  readSettings: () => Promise<Settings>;
  /** Opens the selected figures in the sidebar that stands there. False where they are none of its article's. */
  openInSidebar: (selected: Range) => boolean;
  /** The sheet is about to come: what else stands there makes place, and comes back when it is gone. */
  onOpen: () => void;
  onClose: () => void;
}

export interface LookUp {
  /** Fails where there are no words to say anything in. */
  open: (asked: Payload<'lookUp'>) => Promise<Result<null>>;
  /** Takes the sheet off the page. */
  close: () => void;
}

export function createLookUp(options: LookUpOptions): LookUp {
  const { document, around, openInSidebar, onOpen, onClose } = options;
  let takeOff: (() => void) | null = null;
  /** Counts what was asked: only the latest may show anything, and nothing that was closed meanwhile. */
  let latest = 0;

  function close(): void {
    latest += 1;
    if (takeOff === null) return;
    takeOff();
    takeOff = null;
    onClose();
  }

  async function open({ text, framed }: Payload<'lookUp'>): Promise<Result<null>> {
    const mine = ++latest;
    const isOver = () => mine !== latest;
    const selected = framed ? null : selectedIn(document, text);
    if (selected?.range && openInSidebar(selected.range)) {
      close();
      return { ok: true, value: null };
    }
    const [read, { theme, uiLocale }] = await Promise.all([
      selected === null ? null : options.read(selected, around(), isOver),
      options.readSettings(),
    ]);
    const locale = localeNow(uiLocale);
    const brought = await bringWords(locale);
    if (isOver()) return { ok: true, value: null };
    if (!brought.ok) return brought;
    const labels = labelsFor(locale);
    const words = labels.lookUp;
    const context = read?.ok ? read.value : null;
    const instead = framed ? words.framed : read?.ok === false ? words.failed : words.none;
    const state = selected && context && stateFor({ document, context, selected, page: around(), locale, theme });
    close();
    onOpen();
    takeOff = mountSmallSheet({
      document,
      labels,
      locale,
      theme,
      title: words.title,
      content: (
        <>
          {selected && <blockquote class="looked-up small">{quoteOf(selected)}</blockquote>}
          {state ? (
            <StateProvider value={state}>
              <FigureRows groups={state.groups.value} />
            </StateProvider>
          ) : (
            <p class="quiet" data-lookup="nothing">
              {instead}
            </p>
          )}
        </>
      ),
      onClose: close,
    });
    return { ok: true, value: null };
  }

  return { open, close };
}

function quoteOf({ text, start, end }: Selected): string {
  const words = text.slice(start, end);
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
}

interface Looked {
  document: Document;
  context: Context;
  selected: Selected;
  page: AroundIt;
  locale: SidebarState['locale'];
  theme: Settings['theme'];
}

/** What the rows of the sidebar need to know, of the selection alone; every row is open. */
function stateFor({ document, context, selected, page, locale, theme }: Looked): SidebarState {
  const { range } = selected;
  const state = createState({
    locale,
    context,
    theme,
    page: { ...page, body: selected.text },
    stand: createStand({
      layout: usualLayout,
      viewport: document.documentElement.clientWidth,
      usualSide: 'right',
      keep: () => undefined,
    }),
    actions: {
      showFigure: () => range && scrollToRange(range, 0),
      stepFigure: () => undefined,
      goBack: () => undefined,
      close: () => undefined,
      copyText: (text) => copyText(text, document),
      site: null,
      openDataset: (at) => void call('openPage', { page: 'editor', at }),
    },
  });
  if (range) state.placed.value = new Set(context.figures.keys());
  state.openRows.value = new Set(state.groups.value.map(({ id }) => figureRowId(id)));
  return state;
}
