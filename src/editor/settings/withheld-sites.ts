/** Which listed sites the browser does not let us read: of a later release, or taken back in its own settings. */
import { matchPatterns, sites } from '../../sites/sites.ts';

const wide = ['<all_urls>', '*://*/*'];

/** Domains of the list. None where the browser does not say. */
export async function withheldSites(): Promise<Set<string>> {
  try {
    const { origins = [] } = await chrome.permissions.getAll();
    if (wide.some((pattern) => origins.includes(pattern))) return new Set();
    const granted = new Set(origins);
    const doubtful = sites.filter((site) => !matchPatterns([site]).every((pattern) => granted.has(pattern)));
    // A grant may be worded otherwise than it was asked for.
    const allowed = await Promise.all(
      doubtful.map((site) => chrome.permissions.contains({ origins: matchPatterns([site]) })),
    );
    return new Set(doubtful.flatMap(({ domain }, at) => (allowed[at] ? [] : [domain])));
  } catch {
    return new Set();
  }
}

/**
 * Calls back with them now and whenever the browser grants or revokes anything.
 * @returns a function that stops watching.
 */
export function watchWithheld(onChange: (domains: ReadonlySet<string>) => void): () => void {
  let ended = false;
  const look = (): void =>
    void withheldSites().then((domains) => {
      if (!ended) onChange(domains);
    });
  const { onAdded, onRemoved } = chrome.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  look();
  return () => {
    ended = true;
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}
