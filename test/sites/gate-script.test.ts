import { describe, expect, it } from 'vitest';
import { gateMatches } from '../../src/sites/gate-script.ts';
import { hostsWithoutNews, pathsWithoutNews } from '../../src/sites/not-news.ts';
import { partsOf, type Site, siteFor, sites } from '../../src/sites/sites.ts';
import { matchPattern, runsAt } from './match-pattern.ts';

/** Addresses at and beside the ends of what a place takes in. */
function aroundPlace(place: string): string[] {
  const { host, path } = partsOf(place);
  const hosts = [host, `www.${host}`, `a.b.${host}`, `not${host}`, `${host}.example.com`];
  return hosts.flatMap((each) => [
    `https://${each}${path === '' ? '/' : path}`,
    `https://${each}${path}${path.endsWith('/') || path === '' ? '' : '/'}${path === '' ? '/' : ''}2026/01/story.html?a=1#top`,
    `https://${each}${path.replace(/\/$/, '') || '/'}`,
    `https://${each}/news${path === '' ? '/' : path}x`,
    `https://${each}/story?from=${path}x`,
    `https://${each}${path.toUpperCase() || '/'}`,
  ]);
}

function aroundSite({ domain, sections = [], not = [] }: Site): string[] {
  return [
    `https://${domain}/`,
    `http://www.${domain}/2026/01/28/amazon-jobs-16000.html`,
    `https://${domain}:8443/story?utm=1`,
    `https://not${domain}/`,
    `https://${domain}.example.com/`,
    `https://example.com/${domain}/`,
    `ftp://${domain}/`,
    ...[...sections.map(({ at }) => at), ...not].flatMap(aroundPlace),
  ];
}

/** What holds on all sites, on some of them. */
const few = ['nytimes.com', 'yle.fi', 'folha.uol.com.br', 'finance.yahoo.com', 'bbc.co.uk'];
const general = few.flatMap((domain) => [
  ...pathsWithoutNews.flatMap((path) => aroundPlace(`${domain}${path.replace(/\?$/, '')}`)),
  ...pathsWithoutNews.flatMap((path) => [`https://${domain}${path}`, `https://${domain}${path}=x`]),
  ...hostsWithoutNews.flatMap((start) => [
    `https://${start}${domain}/`,
    `http://${start}${domain}/story`,
    `https://${start}www.${domain}/`,
    `https://www.${start}${domain}/`,
    `https://my${start}${domain}/`,
    `https://${domain}/story?to=https://${start}${domain}/`,
  ]),
]);

describe('the gate’s entry in the manifest', () => {
  it('runs the gate where the background finds a site with news, and nowhere else', () => {
    const runs = runsAt(gateMatches(sites));
    const addresses = new Set([...sites.flatMap(aroundSite), ...general]);
    expect(addresses.size).toBeGreaterThan(10_000);
    const apart = [...addresses].filter((address) => runs(address) !== (siteFor(address) !== undefined));
    expect(apart).toEqual([]);
    // Both answers are given often enough to mean something.
    const running = [...addresses].filter(runs).length;
    expect(running).toBeGreaterThan(2_000);
    expect(addresses.size - running).toBeGreaterThan(2_000);
  });

  it('is made of patterns that no browser refuses, and asks for hosts and not for paths', () => {
    const { matches, exclude_matches, exclude_globs } = gateMatches(sites);
    for (const pattern of [...matches, ...exclude_matches]) expect(() => matchPattern(pattern)).not.toThrow();
    for (const pattern of matches) expect(pattern).toMatch(/^\*:\/\/\*\.[^/*]+\/\*$/);
    for (const glob of exclude_globs) expect(glob).toMatch(/^https?:\/\/[a-z]+\.\*$/);
  });

  it('keeps the exclusions few', () => {
    const { exclude_matches, exclude_globs } = gateMatches(sites);
    expect(exclude_matches.length + exclude_globs.length).toBeLessThan(200);
  });
});

describe('reading match patterns as the browsers do', () => {
  it.each([
    ['*://*.daily.org/*', 'https://daily.org/', true],
    ['*://*.daily.org/*', 'https://a.b.daily.org/x?y', true],
    ['*://*.daily.org/*', 'https://notdaily.org/', false],
    ['*://*.daily.org/*', 'ftp://daily.org/', false],
    ['https://daily.org/*', 'https://www.daily.org/', false],
    ['*://*/video/*', 'https://any.example/video/', true],
    ['*://*/video/*', 'https://any.example/video', false],
    ['*://*/video/*', 'https://any.example/news/video/', false],
    ['*://*/search?*', 'https://any.example/search?q=1', true],
    ['*://*/search?*', 'https://any.example/searches', false],
    ['*://*/login*', 'https://any.example/x?next=/login', false],
  ])('%s on %s: %s', (pattern, address, matches) => {
    expect(matchPattern(pattern)(new URL(address))).toBe(matches);
  });

  it.each(['*://*.*.org/*', '*://daily.*/*', 'daily.org/*', '*://daily.org', '*://da*ly.org/*', '*://daily.org/a b'])(
    'refuses %s',
    (pattern) => {
      expect(() => matchPattern(pattern)).toThrow('refused');
    },
  );
});
