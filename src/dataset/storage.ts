/** The browser's storage itself: whether it is kept, and how much there is. */

/**
 * `kept`: the browser deletes it only when the reader says so. `best_effort`: it may be deleted when the disk is
 * short. `unknown`: the browser does not tell.
 */
export type Persistence = 'kept' | 'best_effort' | 'unknown';

export interface StorageState {
  persistence: Persistence;
  /** Bytes used by the extension, and bytes that it may use; null where the browser does not tell. */
  used: number | null;
  available: number | null;
}

function manager(): StorageManager | null {
  return globalThis.navigator?.storage ?? null;
}

/**
 * Chromium exempts an extension with `unlimitedStorage` from eviction and does not say so when asked. Source:
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies. Firefox says so once asked to keep.
 */
function isExempt(): boolean {
  if (globalThis.location?.protocol !== 'chrome-extension:') return false;
  return globalThis.chrome?.runtime?.getManifest?.().permissions?.includes('unlimitedStorage') === true;
}

async function persistenceNow(): Promise<Persistence> {
  try {
    const kept = await manager()?.persisted();
    if (kept === true || isExempt()) return 'kept';
    return kept === undefined ? 'unknown' : 'best_effort';
  } catch {
    return 'unknown';
  }
}

/** How the storage stands. Never rejects. */
export async function storageState(): Promise<StorageState> {
  let estimate: StorageEstimate = {};
  try {
    estimate = (await manager()?.estimate()) ?? {};
  } catch {
    // Where the browser does not tell, the numbers are left out.
  }
  const { usage = null, quota = null } = estimate;
  return { persistence: await persistenceNow(), used: usage, available: quota };
}

/**
 * Asks the browser to keep the storage, from a page of ours and with the reader's first edit: only then is there
 * something to keep, and a browser that asks the reader does so at a moment that explains itself. Where it is kept
 * already nothing happens, so this may be called with every edit. Never rejects, but where a browser asks the reader it
 * waits for the answer: let no edit wait for it.
 */
export async function askToKeep(): Promise<Persistence> {
  const now = await persistenceNow();
  if (now === 'kept') return now;
  try {
    const kept = await manager()?.persist?.();
    return kept === true ? 'kept' : now;
  } catch {
    return now;
  }
}
