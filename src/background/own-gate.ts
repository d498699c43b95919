/** The gate on the sites that the reader added: registered with the browser, as it stands in the manifest for the listed ones. */
import browser from '../messages/browser.ts';
import { listedOrigins, ownOrigins } from '../settings/own-sites.ts';
import { gateFile } from './inject.ts';

const id = 'own-sites';

/** One at a time: several events of the browser can tell of the same change. */
let reconciling: Promise<void> = Promise.resolve();

/**
 * Brings the registration to what the browser grants. It keeps registrations when it is closed, drops them at an update, and
 * may stop the background between a grant and what follows from it: so this runs at each of these moments, and where
 * nothing differs it changes nothing.
 */
export function reconcileOwnGate(): Promise<void> {
  reconciling = reconciling.catch(() => undefined).then(reconcile);
  return reconciling;
}

async function reconcile(): Promise<void> {
  const [matches, [registered]] = await Promise.all([
    ownOrigins(),
    browser.scripting.getRegisteredContentScripts({ ids: [id] }),
  ]);
  // Where everything is granted, the listed sites have their gate by the manifest.
  const excludeMatches = listedOrigins();
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const isAsWanted = isSame(registered?.matches, matches) && isSame(registered?.excludeMatches, excludeMatches);
  if (isAsWanted) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([
    { id, js: [gateFile], matches, excludeMatches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === new Set(one).size;
}
