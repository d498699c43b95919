/**
 * Which sites the manifest asks for by itself: those that the first published release asked for, whatever came into the
 * list afterwards. A release that asked for more would be switched off until the reader agrees again (`README.md`).
 */
import record from './granted.json' with { type: 'json' };
import type { Site } from './sites.ts';

export const granted: {
  /** The first published release. While the version is this one, the domains are those of the whole list. */
  readonly release: string;
  readonly domains: readonly string[];
} = record;

/** The sites that the manifest asks for by itself, in the order of the list. */
export function requiredSites(of: readonly Site[], domains: readonly string[] = granted.domains): Site[] {
  const asked = new Set(domains);
  return of.filter(({ domain }) => asked.has(domain));
}
