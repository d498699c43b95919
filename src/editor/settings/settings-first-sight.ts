/**
 * What the parts of the settings room show when it is first drawn. They follow it by themselves; it is read before, so that
 * nothing that comes later pushes a button away from under the reader's pointer.
 */
import pTimeout from 'p-timeout';
import { type StorageState, storageState } from '../../dataset/storage.ts';
import { currentShortcuts, type Shortcut } from '../../settings/shortcuts.ts';
import { trailCount } from '../../trail/trail.ts';
import { withheldSites } from './withheld-sites.ts';

export interface FirstSight {
  shortcuts: readonly Shortcut[];
  /** Whether the browser lets us run in private windows; null where it does not say. */
  privateAllowed: boolean | null;
  /** Figures in the trail. */
  kept: number;
  /** Domains of listed sites that the browser does not let us read. */
  withheld: ReadonlySet<string>;
  storage: StorageState;
}

/** Where nothing is known. */
export const unseen: FirstSight = {
  shortcuts: [],
  privateAllowed: null,
  kept: 0,
  withheld: new Set(),
  storage: { persistence: 'unknown', used: null, available: null },
};

/** Milliseconds that one reading may hold the room up: a storage that does not answer is no reason to show no settings. */
const patience = 1_000;

/** Reads all of it. What fails, or takes too long, is as where nothing is known. */
export async function firstSight(): Promise<FirstSight> {
  const [shortcuts, privateAllowed, kept, withheld, storage] = await Promise.all([
    inTime(currentShortcuts, unseen.shortcuts),
    inTime(privateAccess, unseen.privateAllowed),
    inTime(trailCount, unseen.kept),
    inTime(withheldSites, unseen.withheld),
    inTime(storageState, unseen.storage),
  ]);
  return { shortcuts, privateAllowed, kept, withheld, storage };
}

/** Whether the browser lets us run in private windows at all, which only the reader can change there. */
async function privateAccess(): Promise<boolean> {
  return chrome.extension.isAllowedIncognitoAccess();
}

async function inTime<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await pTimeout(read(), { milliseconds: patience });
  } catch {
    return otherwise;
  }
}
