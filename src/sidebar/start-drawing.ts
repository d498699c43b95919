import { hearing, type ToDrawing, type Wire } from './between.ts';
import { copyText } from './copy-text.ts';
import { drawSidebar } from './draw-sidebar.tsx';
import type { DrawingPlace } from './drawing-place.ts';
import { drawLookUp } from './look-up/draw-look-up.tsx';
import { isOwnHand, refuseMadeEvents } from './own-hand.ts';

/** Draws as soon as it is told what: the sidebar, or the answer to a look-up. */
export function startDrawing(place: DrawingPlace, wire: Wire): void {
  const { root, document, trusts = isOwnHand } = place;
  const full = { copyText: (text: string) => copyText(text, document), ...place, trusts };
  // Where nothing comes in but by the reader's hand, nothing is done by another either.
  refuseMadeEvents(root, trusts);
  hearing<Pick<ToDrawing, 'begin' | 'lookUp'>>(wire, {
    begin: (beginning) => drawSidebar(full, wire, beginning),
    lookUp: (looked) => drawLookUp(full, wire, looked),
  });
}
