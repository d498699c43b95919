/** Where a page of our own finds what the in-page file offers it. Values of that file are not imported here. */
import type { Kit } from './kit.ts';

export const kitKey = Symbol.for('prior-waves.kit');

/** What the in-page file has offered, once it has run in this page. */
export function offeredKit(): Kit | undefined {
  const world: typeof globalThis & { [kitKey]?: Kit } = globalThis;
  return world[kitKey];
}
