import pTimeout from 'p-timeout';
import type { Answer, BackgroundCall, Message, Payload, Result } from './calls.ts';

/**
 * Where the browser may not write to its profile, Chromium starts no background, and tells nobody. A background that waits in
 * vain for the storage answers by then. Milliseconds.
 */
const patience = 25_000;

/**
 * Asks the background, from a page or from in-page code. Never rejects: a background that cannot be reached, or does
 * not answer, is an error like any other.
 *
 * The browser's own global is used and no polyfill: it answers with a promise in both browsers, and in-page files
 * stay small.
 */
export async function call<N extends BackgroundCall>(name: N, payload: Payload<N>): Promise<Result<Answer<N>>> {
  if (!extensionAlive()) return { ok: false, error: `${name}: the extension was updated or removed; reload the page` };
  try {
    const asked = chrome.runtime.sendMessage<Message, Result<Answer<N>> | undefined>({ call: name, payload });
    const result = await pTimeout(asked, { milliseconds: patience, message: false });
    return result ?? { ok: false, error: `${name}: the background did not answer` };
  } catch (error) {
    return { ok: false, error: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * False in a script that outlived its extension. After an update or a removal Chromium leaves in-page scripts
 * running with a runtime that has no id; Firefox stops them.
 */
export function extensionAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}
