/** Where a page of our own finds what the in-page file offers it. Values of that file are not imported here. */
import { meetingPlace } from '../story/meeting-place.ts';
import type { Kit } from './kit.ts';

const place = meetingPlace<Kit>('kit');

export function offerKit(kit: Kit): void {
  place.held = kit;
}

/** What the in-page file has offered, once it has run in this page. */
export function offeredKit(): Kit | undefined {
  return place.held;
}
