/** Which of the listed sites the browser lets us read: it may withhold them, and the reader may revoke them. */
import { listedOrigins } from '../settings/own-sites.ts';

export interface HostAccess {
  total: number;
  allowed: number;
}

/** What is allowed now. A wider grant allows all that it takes in. */
async function hostAccess(): Promise<HostAccess> {
  const patterns = listedOrigins();
  const total = patterns.length;
  if (await chrome.permissions.contains({ origins: patterns })) return { total, allowed: total };
  const each = await Promise.all(patterns.map((pattern) => chrome.permissions.contains({ origins: [pattern] })));
  return { total, allowed: each.filter((is) => is).length };
}

/**
 * Calls back with what is allowed, now and each time that it changes.
 * @returns a function that stops watching.
 */
export function watchHostAccess(onChange: (access: HostAccess) => void): () => void {
  const { onAdded, onRemoved } = chrome.permissions;
  const look = (): void => void hostAccess().then(onChange);
  look();
  onAdded.addListener(look);
  onRemoved.addListener(look);
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}
