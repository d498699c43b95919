/** Draws a sidebar at once and in the page itself, in its closed root: jsdom gives no frame a world of its own. */

import type { FrameFiller } from '../../src/sidebar/coming-frame.ts';
import { drawInRoot } from '../../src/sidebar/draw-in-root.ts';
import type { DrawingPlace } from '../../src/sidebar/drawing-place.ts';

export function drawnHere(means: Pick<DrawingPlace, 'trusts' | 'copyText'> = {}): FrameFiller {
  return { prepare: () => undefined, fill: (frame) => drawInRoot(frame, means) };
}
