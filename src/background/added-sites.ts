import browser from '../messages/browser.ts';
import type { AddedSites } from '../messages/glance.ts';
import { listedOrigins } from '../settings/own-sites.ts';
import { listedLater, originPattern } from '../sites/sites.ts';

/** The sites that came into the list after the manifest was first agreed to, and that the reader has not allowed. */
export async function addedSites(): Promise<AddedSites> {
  const origins = listedLater(listedOrigins()).map(({ domain }) => originPattern(domain));
  const allowed = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const asked = origins.filter((_, at) => allowed[at] === false);
  return { count: asked.length, origins: asked };
}
