import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../../scripts/build/in-page-files.ts';
import { printedList } from '../../scripts/build/site-list.ts';
import {
  fewestSites,
  grantedProblems,
  listProblems,
  notNewsProblems,
  problemsOf,
  siteProblems,
} from '../../scripts/build/site-problems.ts';
import { granted } from '../../src/sites/granted.ts';
import { type Site, sites } from '../../src/sites/sites.ts';

const root = join(import.meta.dirname, '../..');
const languages = languageTags(root);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const site: Site = { domain: 'example.com', name: 'The Example', country: 'GB', language: 'en' };

describe('the list of news sites', () => {
  it('has no problems that the build would refuse', () => {
    expect(problemsOf(sites, languages, granted.domains)).toEqual([]);
  });

  it('names several sites for every language that can be read', () => {
    for (const tag of languages) {
      expect(sites.filter(({ language }) => language === tag).length, tag).toBeGreaterThan(15);
    }
  });

  it('stands in its file one line a site', () => {
    expect(readFileSync(join(root, 'src/sites/sites.json'), 'utf8')).toBe(printedList(sites));
  });

  it('is asked for as a whole by the first release', () => {
    // `npm run sites -- --grant` records what came since.
    if (version === granted.release) expect(granted.domains).toEqual(sites.map(({ domain }) => domain).sort());
  });
});

describe('a site', () => {
  it.each([
    ['a scheme', { domain: 'https://example.com' }, 'not a domain in lower case'],
    ['a path', { domain: 'example.com/news' }, 'not a domain in lower case'],
    ['capitals', { domain: 'Example.com' }, 'not a domain in lower case'],
    ['no dot', { domain: 'localhost' }, 'not a domain in lower case'],
    ['a wildcard', { domain: '*.example.com' }, 'not a domain in lower case'],
    ['an address in numbers', { domain: '127.0.0.1' }, 'not a domain in lower case'],
    ['www', { domain: 'www.example.com' }, 'leave out "www."'],
    ['a public suffix', { domain: 'co.uk' }, 'anybody can have a name under this; Chrome would ask for all websites'],
    [
      'a host of others’ sites',
      { domain: 'github.io' },
      'anybody can have a name under this; Chrome would ask for all websites',
    ],
    ['a slip in its ending', { domain: 'example.con' }, 'there is no such top-level domain'],
    ['a host without news', { domain: 'shop.example.com' }, 'begins like a host without news (src/sites/not-news.ts)'],
    ['no name', { name: ' ' }, 'the name is empty or padded'],
    ['a country in words', { country: 'Britain' }, '"Britain" is no country code'],
    ['a country that is none', { country: 'QX' }, '"QX" is no country code'],
    ['a language in words', { language: 'English' }, '"English" is no language that can be read'],
    ['a language without a file', { language: 'eo' }, '"eo" is no language that can be read'],
    ['a field that there is not', { sektions: [] }, '"sektions" is no field'],
  ])('is refused for %s', (_, change, problem) => {
    const malformed = { ...site, ...change };
    expect(siteProblems([malformed], languages)).toEqual([`${malformed.domain}: ${problem}`]);
  });

  it('is refused twice, and beside a wider one', () => {
    expect(siteProblems([site, site], languages)).toEqual(['example.com: listed twice']);
    const narrower = { ...site, domain: 'money.example.com' };
    expect(siteProblems([narrower, site], languages)).toEqual(['money.example.com: already taken in by example.com']);
  });
});

describe('a section in another language', () => {
  it.each([
    ['elsewhere', [{ at: 'example.org/es/', language: 'es' }], 'section example.org/es/: lies outside the site'],
    ['on a look-alike', [{ at: 'badexample.com', language: 'es' }], 'section badexample.com: lies outside the site'],
    ['with www', [{ at: 'www.example.com/es/', language: 'es' }], 'section www.example.com/es/: leave out "www."'],
    [
      'in the same language',
      [{ at: 'example.com/uk/', language: 'en' }],
      'section example.com/uk/: en is the site’s language anyway',
    ],
    [
      'in no language',
      [{ at: 'example.com/dk/', language: 'eo' }],
      'section example.com/dk/: "eo" is no language that can be read',
    ],
    [
      'behind one that takes it in',
      [
        { at: 'cn.example.com', language: 'zh-Hans' },
        { at: 'cn.example.com/trad/', language: 'zh-Hant' },
      ],
      'section cn.example.com/trad/: never reached behind cn.example.com',
    ],
    [
      'without news',
      [{ at: 'example.com/games/es/', language: 'es' }],
      'section example.com/games/es/: without news by example.com/games/',
    ],
    [
      'with a wildcard',
      [{ at: 'example.com/es/*', language: 'es' }],
      'section example.com/es/*: not the beginning of a path as browsers write it',
    ],
  ])('is refused %s', (_, sections, problem) => {
    const malformed = { ...site, sections, not: ['example.com/games/'] };
    expect(siteProblems([malformed], languages)).toEqual([`example.com: ${problem}`]);
  });
});

describe('a place without news', () => {
  it.each([
    ['elsewhere', ['example.org'], 'not example.org: lies outside the site'],
    ['the whole site', ['example.com'], 'not: takes out the whole site'],
    ['a slash alone', ['tv.example.com/'], 'not tv.example.com/: leave out the slash; the whole host is meant'],
    [
      'a space',
      ['example.com/my games/'],
      'not example.com/my games/: not the beginning of a path as browsers write it',
    ],
    [
      'letters that browsers encode',
      ['example.com/spiele-für-alle/'],
      'not example.com/spiele-für-alle/: not the beginning of a path as browsers write it',
    ],
    ['a fragment', ['example.com/#/tv'], 'not example.com/#/tv: not the beginning of a path as browsers write it'],
    ['capitals in the host', ['TV.example.com'], 'not TV.example.com: not a host in lower case'],
    ['the same twice', ['tv.example.com', 'tv.example.com'], 'not tv.example.com: already taken out by tv.example.com'],
    [
      'what another takes out',
      ['example.com/tv/', 'example.com/tv/live/'],
      'not example.com/tv/live/: already taken out by example.com/tv/',
    ],
    [
      'a path that is taken out everywhere',
      ['example.com/video/old/'],
      'not example.com/video/old/: "/video/" is taken out everywhere',
    ],
    [
      'a host that is taken out everywhere',
      ['shop.example.com'],
      'not shop.example.com: "shop." is taken out everywhere',
    ],
  ])('is refused for %s', (_, not, problem) => {
    expect(siteProblems([{ ...site, not }], languages)).toEqual([`example.com: ${problem}`]);
  });
});

describe('the list as a whole', () => {
  const many = (count: number): Site[] =>
    Array.from({ length: count }, (_, at) => ({
      ...site,
      domain: `paper-${String(at).padStart(3, '0')}.com`,
      language: languages[at % languages.length] ?? 'en',
    }));

  it('is refused when it is short, out of order, or leaves a language out', () => {
    expect(listProblems(many(fewestSites), languages)).toEqual([]);
    expect(listProblems(many(fewestSites - 1), languages)).toEqual(['399 sites: there are to be at least 400']);
    expect(listProblems(many(fewestSites), [...languages, 'eo'])).toEqual(['no site prints eo']);
    const [first, ...rest] = many(fewestSites);
    expect(listProblems([...rest, ...(first ? [first] : [])], languages)).toEqual([
      'paper-000.com: stands after paper-399.com; the list is in order of country, then domain',
    ]);
  });

  it('is put in order and printed one line a site', () => {
    const other: Site = { ...site, domain: 'example.fi', country: 'FI', language: 'fi', not: ['tv.example.fi'] };
    expect(printedList([site, other]).split('\n')).toEqual([
      '[',
      '  { "domain": "example.fi", "name": "The Example", "country": "FI", "language": "fi", "not": ["tv.example.fi"] },',
      '  { "domain": "example.com", "name": "The Example", "country": "GB", "language": "en" }',
      ']',
      '',
    ]);
  });
});

describe('what holds on all sites', () => {
  it('is refused where it is taken in, or no beginning', () => {
    expect(notNewsProblems(['/video/', '/video/live/'], [])).toEqual(['/video/live/: already taken in by /video/']);
    expect(notNewsProblems(['video'], [])).toEqual(['video: not the beginning of a path']);
    expect(notNewsProblems([], ['shop'])).toEqual(['shop: not the beginning of a host, up to a dot']);
  });
});

describe('the record of what the first release asked for', () => {
  it('is refused with sites that are gone, and with one twice', () => {
    expect(grantedProblems([site], ['example.com'])).toEqual([]);
    expect(grantedProblems([site], ['example.com', 'example.com'])).toEqual(['example.com: recorded twice as granted']);
    expect(grantedProblems([site], ['example.com', 'example.org'])).toEqual([
      'example.org: recorded as granted, but no longer listed; take it out of the record for good',
    ]);
  });
});
