import { describe, expect, it } from 'vitest';
import { type LanguageHint, languagesFor } from '../../src/background/languages-for.ts';

const known = ['en', 'zh-Hant', 'zh-Hans', 'fi', 'de', 'fr', 'es', 'ja', 'it', 'pt', 'nl', 'sv', 'nb', 'pl'];
const english: LanguageHint = { declared: null, writing: 'other', site: null };

describe('the languages that are injected first', () => {
  it.each<[string, Partial<LanguageHint>, string[]]>([
    ['what the page declares', { declared: 'fi' }, ['fi']],
    ['a region is left out', { declared: 'pt-BR' }, ['pt']],
    ['an underscore and capitals', { declared: 'DE_ch' }, ['de']],
    ['Norwegian, whichever is meant', { declared: 'nn-NO' }, ['nb']],
    ['Norwegian by its common name', { declared: 'no' }, ['nb']],
    ['the site, where the page says nothing', { site: 'sv' }, ['sv']],
    ['the site, where the page says what is not known', { declared: 'tlh', site: 'nl' }, ['nl']],
    ['English, where nothing is said', {}, ['en']],
    ['the script against the page: kana', { declared: 'en', writing: 'kana' }, ['ja']],
    ['the script against the page: Han', { declared: 'en', writing: 'han' }, ['zh-Hant', 'zh-Hans']],
    ['the script against the page: none of them', { declared: 'ja', writing: 'other' }, ['en']],
    ['Traditional Chinese by region', { declared: 'zh-TW', writing: 'han' }, ['zh-Hant']],
    ['Simplified Chinese by script', { declared: 'zh-Hans-SG', writing: 'han' }, ['zh-Hans']],
    ['a bare zh, by the site', { declared: 'zh', writing: 'han', site: 'zh-Hant' }, ['zh-Hant']],
    ['a bare zh, on any site', { declared: 'zh', writing: 'han' }, ['zh-Hant', 'zh-Hans']],
    ['Japanese nearly without kana', { declared: 'ja', writing: 'han' }, ['zh-Hant', 'zh-Hans', 'ja']],
  ])('follow %s', (_, hint, expected) => {
    expect(languagesFor({ ...english, ...hint }, known).toSorted()).toEqual(expected.toSorted());
  });

  it('are only ones that there are', () => {
    expect(languagesFor({ ...english, declared: 'fi' }, ['en'])).toEqual(['en']);
    expect(languagesFor({ ...english, writing: 'kana' }, ['en'])).toEqual([]);
  });
});
