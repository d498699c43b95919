/**
 * Draws beside an empty frame, in the closed root: where the browser gives no right to frames. There a page that looks for it
 * can read what is drawn.
 */
import { styleSheet } from '../surfaces/style-sheet.ts';
import { type Wire, wires } from './between.ts';
import type { DrawingPlace } from './drawing-place.ts';
import { isOwnHand, standsIn } from './own-hand.ts';
import { sidebarStyles } from './sidebar-styles.ts';
import { startDrawing } from './start-drawing.ts';

/** @throws where the frame stands in no root. */
export function drawInRoot(frame: HTMLIFrameElement, means: Partial<DrawingPlace> = {}): Wire {
  const { ownerDocument: document } = frame;
  const root = frame.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('the frame stands in no root');
  frame.hidden = true;
  root.adoptedStyleSheets.push(...sidebarStyles.map(styleSheet));
  const container = document.createElement('div');
  root.append(container);
  const [out, within] = wires();
  const trusts = (event: Event): boolean => isOwnHand(event) && standsIn(root, event);
  startDrawing({ document, root, container, trusts, ...means }, within);
  return out;
}
