/** What the reader selected is looked up: in the article that is shown, or by itself in a small sheet. */

import { call } from '../../messages/call.ts';
import type { Payload, Result } from '../../messages/calls.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Locale, localeNow } from '../../surfaces/locale.ts';
import type { LookedUp } from '../between.ts';
import type { FrameFiller } from '../coming-frame.ts';
import { scrollToRange } from '../scroll-to.ts';
import { mountLookUp } from './mount-look-up.ts';
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
  /** Brings what draws into the sheet's frame. */
  filler: (locale: Locale) => FrameFiller;
}

export interface LookUp {
  open: (asked: Payload<'lookUp'>) => Promise<Result<null>>;
  /** Takes the sheet off the page. */
  close: () => void;
}

export function createLookUp(options: LookUpOptions): LookUp {
  const { document, around, openInSidebar, onOpen, onClose, filler } = options;
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
    if (isOver()) return { ok: true, value: null };
    const locale = localeNow(uiLocale);
    const looked: LookedUp = {
      locale,
      theme,
      quote: selected ? quoteOf(selected) : '',
      instead: framed ? 'framed' : read?.ok === false ? 'failed' : 'none',
      shown:
        selected && read?.ok && read.value
          ? { context: read.value, page: { ...around(), body: selected.text }, limits: [] }
          : null,
      isPlaced: selected?.range !== null,
    };
    close();
    onOpen();
    return new Promise((resolve) => {
      takeOff = mountLookUp({
        document,
        looked,
        filler: filler(locale),
        showFigure: () => selected?.range && scrollToRange(selected.range, 0),
        openDataset: (at) => void call('openPage', { page: 'editor', at }),
        onFilled: () => resolve({ ok: true, value: null }),
        onFailed(error) {
          close();
          resolve({ ok: false, error });
        },
        onClose() {
          close();
          resolve({ ok: true, value: null });
        },
      });
    });
  }

  return { open, close };
}

function quoteOf({ text, start, end }: Selected): string {
  const words = text.slice(start, end);
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
}
