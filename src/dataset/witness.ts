/**
 * Tells that the database was deleted behind our back. With the reader's first edit it gets a name, and that name is
 * kept in the extension's other storage too; a database without that name is not the one that was edited.
 */

export interface Witness {
  identity: string;
  /** When the reader's first edit was made. */
  since: string;
}

const key = 'datasetWitness';

function area(): chrome.storage.StorageArea | null {
  return globalThis.chrome?.storage?.local ?? null;
}

/** What was noted; null where nothing was, or nothing can be. Never rejects. */
export async function readWitness(): Promise<Witness | null> {
  try {
    const found: unknown = (await area()?.get(key))?.[key];
    if (typeof found !== 'object' || found === null || !('identity' in found) || !('since' in found)) return null;
    return { identity: String(found.identity), since: String(found.since) };
  } catch {
    return null;
  }
}

/** Notes the name of the database. Never rejects: without the note an edit is an edit all the same. */
export async function noteWitness(witness: Witness): Promise<void> {
  try {
    if ((await readWitness())?.identity !== witness.identity) await area()?.set({ [key]: witness });
  } catch {
    // See above.
  }
}

/** Forgets it: the reader knows of the loss, or erased everything. */
export async function forgetWitness(): Promise<void> {
  try {
    await area()?.remove(key);
  } catch {
    // It is told again the next time, which does no harm.
  }
}
