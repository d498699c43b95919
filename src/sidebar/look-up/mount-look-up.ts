/** The sheet with a look-up's answer in the page: one element, with the frame in it that the answer is drawn in. */
import { extensionAlive } from '../../messages/call.ts';
import { hearing, type LookedUp, type ToDrawing, type ToPage, telling, type Wire } from '../between.ts';
import type { FrameFiller } from '../coming-frame.ts';
import { createFrameHost } from '../frame-host.ts';
import { closeOnPageEscape } from '../keys.ts';
import { saveFile } from '../save-file.ts';
import { contentOf } from '../sent-file.ts';
import type { SidebarActions } from '../state.ts';
import { stay } from '../stay.ts';

export interface LookUpSheet extends Pick<SidebarActions, 'showFigure'> {
  document: Document;
  looked: LookedUp;
  filler: FrameFiller;
  openDataset: (at?: string) => void;
  /** What draws is there, or could not be had. */
  onFilled: () => void;
  onFailed: (error: string) => void;
  /** The reader closed it, or the page put something else in its place. */
  onClose: () => void;
}

/** Puts the sheet into the page. @returns a function that takes it off. */
export function mountLookUp(sheet: LookUpSheet): () => void {
  const { document, looked, filler, showFigure, openDataset, onFilled, onFailed, onClose } = sheet;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let end = (): void => undefined;
  const host = createFrameHost({
    document,
    signal,
    theme: () => looked.theme,
    filler,
    onFilled: begin,
    onFailed,
    onLost: onClose,
    onHand() {
      if (!extensionAlive()) onClose();
    },
  });

  function begin(wire: Wire): void {
    const tell = telling<ToDrawing>(wire);
    end = () => {
      if (extensionAlive()) tell('end', null);
      wire.close();
    };
    hearing<Pick<ToPage, 'drawn' | 'close' | 'showFigure' | 'openDataset' | 'save' | 'here'>>(wire, {
      drawn(drawn) {
        host.cut(drawn);
        if (host.seen) return;
        host.reveal();
        void stay().then((can) => can && host.goWithSheet());
      },
      here: host.isHere,
      close: onClose,
      showFigure,
      openDataset: ({ at }) => openDataset(at),
      save(file) {
        if (host.frame) saveFile(host.frame, { name: file.name, type: file.type, content: contentOf(file) });
      },
    });
    tell('lookUp', looked);
    onFilled();
  }

  closeOnPageEscape({
    document,
    signal,
    close: onClose,
    isOpen: () => host.seen,
    pageComesFirst: () => false,
  });
  host.attach();
  return () => {
    end();
    host.detach();
    lifetime.abort();
  };
}
