import { describe, expect, it } from 'vitest';
import {
  languageAt,
  listedLater,
  matchPatterns,
  outletOf,
  type Site,
  siteFor,
  siteOf,
  sites,
} from '../../src/sites/sites.ts';

const site: Site = {
  domain: 'daily.org',
  name: 'The Daily',
  country: 'GB',
  language: 'en',
  sections: [
    { at: 'cn.daily.org/trad/', language: 'zh-Hant' },
    { at: 'cn.daily.org', language: 'zh-Hans' },
    { at: 'daily.org/es/', language: 'es' },
  ],
  not: ['cooking.daily.org', 'daily.org/games/'],
};
const among = new Map([[site.domain, site]]);

describe('where a site begins and ends', () => {
  it('takes in its subdomains and no look-alikes', () => {
    expect(siteOf('daily.org', among)).toBe(site);
    expect(siteOf('www.daily.org', among)).toBe(site);
    expect(siteOf('a.b.daily.org', among)).toBe(site);
    expect(siteOf('notdaily.org', among)).toBeUndefined();
    expect(siteOf('daily.org.evil.example', among)).toBeUndefined();
    expect(siteOf('org', among)).toBeUndefined();
    expect(siteOf('', among)).toBeUndefined();
  });

  it('is the same in the manifest', () => {
    expect(matchPatterns([site])).toEqual(['*://*.daily.org/*']);
  });

  it('costs the same however long the list is', () => {
    const hosts = sites.map(({ domain }) => `www.${domain}`);
    const asked: string[] = [];
    const counting = new Map(sites.map((each) => [each.domain, each]));
    const get = counting.get.bind(counting);
    counting.get = (domain) => {
      asked.push(domain);
      return get(domain);
    };
    for (const host of hosts) expect(siteOf(host, counting)).toBeDefined();
    expect(asked.length).toBe(2 * hosts.length);
  });
});

describe('where a site has news', () => {
  it.each([
    ['its front page', 'https://daily.org/', true],
    ['a story', 'http://www.daily.org/business/2026/01/28/amazon.html?ref=a#b', true],
    ['a story about games', 'https://daily.org/business/games/x', true],
    ['a host that is no news', 'https://cooking.daily.org/soup', false],
    ['a section that is no news', 'https://www.daily.org/games/sudoku', false],
    ['the crossword', 'https://daily.org/crosswords/today', false],
    ['a search', 'https://daily.org/search?q=amazon', false],
    ['a story whose name begins like a section', 'https://daily.org/searching-for-work', true],
    ['a shop', 'https://shop.daily.org/mug', false],
    ['the page to sign in', 'https://daily.org/login?next=/story', false],
    ['another site', 'https://weekly.org/', false],
    ['no page of the web', 'about:blank', false],
    ['no address', 'daily.org', false],
  ])('%s', (_, address, has) => {
    expect(siteFor(address, among)).toBe(has ? site : undefined);
  });
});

describe('the language of a page', () => {
  it.each([
    ['https://daily.org/story', 'en'],
    ['https://www.daily.org/es/historia', 'es'],
    ['https://www.daily.org/estate/story', 'en'],
    ['https://cn.daily.org/story', 'zh-Hans'],
    ['https://cn.daily.org/trad/story', 'zh-Hant'],
    ['https://weekly.org/', null],
    ['not an address', null],
  ])('%s: %s', (address, language) => {
    expect(languageAt(address, among)).toBe(language);
  });

  it('is known of the sections of listed sites', () => {
    expect(languageAt('https://www.bbc.com/mundo/articles/x')).toBe('es');
    expect(languageAt('https://www.bbc.com/news/articles/x')).toBe('en');
    expect(languageAt('https://svenska.yle.fi/a/7-1')).toBe('sv');
    expect(languageAt('https://yle.fi/a/74-1')).toBe('fi');
    expect(languageAt('https://cn.nytimes.com/business/x/')).toBe('zh-Hans');
    expect(languageAt('https://www.swissinfo.ch/fre/x')).toBe('fr');
    expect(languageAt('https://it.euronews.com/x')).toBe('it');
  });
});

describe('what an outlet is called', () => {
  it('is its name, told apart from namesakes in other countries, and not from its own other domain', () => {
    expect(outletOf('www.hs.fi')).toBe('Helsingin Sanomat');
    expect(outletOf('www.abc.es')).toBe('ABC (abc.es)');
    expect(outletOf('www.abc.net.au')).toBe('ABC (abc.net.au)');
    expect(outletOf('www.bbc.com')).toBe(outletOf('www.bbc.co.uk'));
    expect(outletOf('blog.example')).toBe('blog.example');
  });
});

describe('sites that the manifest does not ask for', () => {
  it('are told by its host permissions', () => {
    const later: Site = { domain: 'weekly.org', name: 'The Weekly', country: 'GB', language: 'en' };
    expect(listedLater(['*://*.daily.org/*'], [site, later])).toEqual([later]);
    expect(listedLater(matchPatterns([site, later]), [site, later])).toEqual([]);
  });
});
