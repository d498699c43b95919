import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { browsers, manifestFor } from '../../scripts/build/manifest-for.ts';
import { gateMatches } from '../../src/sites/gate-script.ts';
import { requiredSites } from '../../src/sites/granted.ts';
import { listedLater, matchPatterns, type Site, siteFor, sites } from '../../src/sites/sites.ts';
import { matchPattern, runsAt } from './match-pattern.ts';

const additions: Site[] = [
  { domain: 'example.com', name: 'The Example', country: 'GB', language: 'en', not: ['example.com/tv/'] },
  { domain: 'example.org', name: 'The Other Example', country: 'US', language: 'en' },
];
const next = [...sites, ...additions];

const patterns = v.array(v.string());
const askingSchema = v.object({
  permissions: patterns,
  host_permissions: patterns,
  optional_host_permissions: patterns,
  content_scripts: v.array(v.object({ matches: patterns })),
});
type Asking = v.InferOutput<typeof askingSchema>;

/** What a release with this list asks for. */
function manifestWith(
  list: readonly Site[],
  browser: (typeof browsers)[number],
  required = requiredSites(list),
): Asking {
  const content_scripts = [gateMatches(required)];
  return v.parse(askingSchema, Object.assign({ content_scripts }, manifestFor(browser, matchPatterns(required))));
}

/**
 * Whether Chrome switches an update off until the reader agrees: where its required permissions, or the hosts of its host
 * permissions and content scripts together, hold something that was not granted before. After `IsHostPrivilegeIncrease` in
 * https://source.chromium.org/chromium/chromium/src/+/main:chrome/common/extensions/permissions/chrome_permission_message_provider.cc
 */
function chromeAsksAgain(before: Asking, after: Asking): boolean {
  const hosts = ({ host_permissions, content_scripts }: Asking) => [
    ...host_permissions,
    ...content_scripts.flatMap(({ matches }) => matches),
  ];
  const granted = new Set(hosts(before));
  return (
    after.permissions.some((permission) => !before.permissions.includes(permission)) ||
    hosts(after).some((pattern) => !granted.has(pattern))
  );
}

describe.each(browsers)('a later release with more sites, in %s', (browser) => {
  const before = manifestWith(sites, browser);
  const after = manifestWith(next, browser);

  it('asks for nothing by itself that the present one does not ask for', () => {
    expect(after.permissions).toEqual(before.permissions);
    expect(after.host_permissions).toEqual(before.host_permissions);
    expect(after.content_scripts).toEqual(before.content_scripts);
    expect(after.optional_host_permissions).toEqual(before.optional_host_permissions);
    expect(before.host_permissions.length).toBeGreaterThanOrEqual(400);
  });

  it('may ask for all added sites at once, while it runs', () => {
    const optional = after.optional_host_permissions.map(matchPattern);
    for (const { domain } of additions) {
      for (const address of [`https://${domain}/`, `http://www.${domain}/story`]) {
        expect(optional.some((covers) => covers(new URL(address)))).toBe(true);
      }
    }
  });

  it('knows which sites these are, reads them by their rules, and leaves them alone until then', () => {
    expect(listedLater(after.host_permissions, next)).toEqual(additions);
    expect(listedLater(before.host_permissions)).toEqual([]);
    const known = new Map(next.map((site) => [site.domain, site]));
    expect(siteFor('https://www.example.com/story', known)).toBe(additions[0]);
    expect(siteFor('https://www.example.com/tv/tonight', known)).toBeUndefined();
    expect(after.content_scripts.some((script) => runsAt(script)('https://example.com/'))).toBe(false);
  });
});

describe('what Chrome would do', () => {
  const before = manifestWith(sites, 'chrome');

  it('keeps the extension on when sites were added', () => {
    expect(chromeAsksAgain(before, manifestWith(next, 'chrome'))).toBe(false);
  });

  it('keeps it on when a site was taken out', () => {
    expect(chromeAsksAgain(before, manifestWith(sites.slice(1), 'chrome'))).toBe(false);
  });

  it('would switch it off if the manifest asked for the whole list', () => {
    expect(chromeAsksAgain(before, manifestWith(next, 'chrome', next))).toBe(true);
  });
});
