/**
 * The in-page composition: one classic file, injected into pages that are worth a closer look. It can be injected
 * again into the same page; then the one that is there looks again, and takes over only where that one is dead.
 */
import { call } from '../messages/call.ts';
import { meetingPlace } from '../story/meeting-place.ts';
import { removeOldHosts } from './host.ts';
import { kit } from './kit.ts';
import { offerKit } from './offered-kit.ts';
import { type Session, startSession } from './session.ts';

const place = meetingPlace<Session>('session');

function annotate(): void {
  const former = place.held;
  if (former?.alive) {
    former.lookAgain();
    return;
  }
  former?.destroy();
  // After an update the sidebar of the former extension's script still stands there: its place is taken.
  if (removeOldHosts(document)) void call('closed', { closed: false });
  place.held = startSession(document, { onRewrite: annotate });
}

// In a page of our own it is there to be shown, not to annotate.
if (location.protocol.endsWith('-extension:')) offerKit(kit);
else annotate();
