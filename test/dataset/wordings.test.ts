import { describe, expect, test } from 'vitest';
import wordings from '../../src/dataset/bundled/wordings.json' with { type: 'json' };
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { localWordsOf, textsOf, wordingsFor } from '../../src/dataset/wordings.ts';

const texts = textsOf(bundledDataset());

describe('the words of the bundled records in the other languages', () => {
  test('are there for every text that is shown', () => {
    expect([...texts].filter((text) => localWordsOf(text) === null)).toEqual([]);
  });

  test('are there for no text that no record has any more', () => {
    expect(Object.keys(wordings).filter((english) => !texts.has(english))).toEqual([]);
  });

  test.each(['fi', 'zh-TW'] as const)('keep every number of the English in %s', (locale) => {
    const digits = (text: string) => new Set(text.replace(/(?<=\d)[,\u00a0](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []);
    // "HQ2" is the second head office in Chinese; millions are said in other units.
    const said = (text: string) => /HQ2|[\d.]+ (million|billion)|^q\dUsd$/.test(text);
    const lost = Object.entries(wordings).flatMap(([english, words]) => {
      const kept = digits(words[locale]);
      return said(english) || [...digits(english)].every((number) => kept.has(number)) ? [] : [english];
    });
    expect(lost).toEqual([]);
  });

  test('are in that language', () => {
    const entries = Object.entries(wordings);
    expect(entries.filter(([, words]) => !/\p{Script=Han}/u.test(words['zh-TW'])).map(([english]) => english)).toEqual(
      [],
    );
    expect(entries.filter(([, { fi }]) => /\d,\d{3}/.test(fi)).map(([english]) => english)).toEqual([]);
  });

  test('a title that a reader wrote or changed has no other words', () => {
    expect(localWordsOf('My own words')).toBeNull();
    expect(localWordsOf('constructor')).toBeNull();
    const [wave] = bundledDataset().waves;
    if (!wave) throw new Error('no wave');
    const nothing = { programmes: [], headcounts: [], events: [], contested: [] };
    expect(wordingsFor({ ...nothing, waves: [wave] })[wave.title]?.fi).toBe(
      'Amazonin ensimmäiset irtisanomiset: noin 150 työpaikkaa',
    );
    expect(wordingsFor({ ...nothing, waves: [{ ...wave, title: 'Mine' }] }).Mine).toBeUndefined();
  });
});
