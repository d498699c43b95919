/** Where the file that draws and those who have it draw meet. Values of that file are not imported by others. */
import { meetingPlace } from '../story/meeting-place.ts';
import type { Drawing } from './drawing.ts';

const place = meetingPlace<Drawing>('drawing');

export function offerDrawing(drawing: Drawing): void {
  place.held = drawing;
}

/** What the file has offered, once it has run here. */
export function offeredDrawing(): Drawing | undefined {
  return place.held;
}
