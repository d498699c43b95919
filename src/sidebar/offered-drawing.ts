/** Where the file that draws and those who have it draw meet. Values of that file are not imported by others. */
import type { Drawing } from './drawing.ts';

const KEY = Symbol.for('prior-waves.drawing');

interface WithDrawing {
  [KEY]?: Drawing;
}

export function offerDrawing(drawing: Drawing): void {
  const world: typeof globalThis & WithDrawing = globalThis;
  world[KEY] = drawing;
}

/** What the file has offered, once it has run here. */
export function offeredDrawing(): Drawing | undefined {
  const world: typeof globalThis & WithDrawing = globalThis;
  return world[KEY];
}
