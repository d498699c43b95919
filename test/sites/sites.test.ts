import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../../scripts/build/in-page-files.ts';
import { matchPatterns, type Site, siteOf, siteProblems, sites } from '../../src/sites/sites.ts';

const site: Site = { domain: 'daily.example', name: 'The Daily', country: 'GB', language: 'en' };

describe('the list of news sites', () => {
  it('has no problems that the build would refuse', () => {
    expect(siteProblems(sites)).toEqual([]);
  });

  it('names more than a hundred sites, and some for every language that can be read', () => {
    expect(sites.length).toBeGreaterThan(100);
    for (const tag of languageTags(join(import.meta.dirname, '../..'))) {
      expect(sites.filter(({ language }) => language === tag).length, tag).toBeGreaterThan(5);
    }
  });
});

describe('a list with problems', () => {
  it.each([
    ['a scheme', { ...site, domain: 'https://daily.example' }, /not a domain/],
    ['a path', { ...site, domain: 'daily.example/news' }, /not a domain/],
    ['capitals', { ...site, domain: 'Daily.example' }, /not a domain/],
    ['no dot', { ...site, domain: 'localhost' }, /not a domain/],
    ['a wildcard', { ...site, domain: '*.daily.example' }, /not a domain/],
    ['www', { ...site, domain: 'www.daily.example' }, /leave out "www\."/],
    ['no name', { ...site, name: ' ' }, /name is empty/],
    ['a country in words', { ...site, country: 'Britain' }, /no country code/],
    ['a language in words', { ...site, language: 'English' }, /no language tag/],
  ])('is refused for %s', (_, malformed, problem) => {
    expect(siteProblems([malformed])).toEqual([expect.stringMatching(problem)]);
  });

  it('is refused for the same site twice, and for a site that another takes in', () => {
    expect(siteProblems([site, site])).toHaveLength(2);
    const section = { ...site, domain: 'money.daily.example' };
    expect(siteProblems([section, site])).toEqual(['money.daily.example: already taken in by daily.example']);
  });
});

describe('where a site begins and ends', () => {
  it('takes in its subdomains and no look-alikes', () => {
    expect(siteOf('daily.example', [site])).toBe(site);
    expect(siteOf('www.daily.example', [site])).toBe(site);
    expect(siteOf('notdaily.example', [site])).toBeUndefined();
    expect(siteOf('daily.example.evil.example', [site])).toBeUndefined();
    expect(siteOf('', [site])).toBeUndefined();
  });

  it('is the same in the manifest', () => {
    expect(matchPatterns([site])).toEqual(['*://*.daily.example/*']);
  });
});
