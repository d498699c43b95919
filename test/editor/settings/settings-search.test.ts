import { describe, expect, it } from 'vitest';
import {
  findParts,
  fits,
  fold,
  partsNamed,
  partsOf,
  placesOf,
  roomSections,
  wordsOf,
} from '../../../src/editor/settings/settings-search.ts';
import { description, settingNames } from '../../../src/settings/description.ts';
import { editorLabelsFor } from '../../../src/surfaces/labels/editor-index.ts';
import { labelsFor } from '../../../src/surfaces/labels/index.ts';
import { type Locale, locales } from '../../../src/surfaces/locale.ts';

const find = (query: string, locale: Locale = 'en') =>
  findParts(query, editorLabelsFor(locale), labelsFor(locale), locale);
const names = (query: string, locale: Locale = 'en') => [...(find(query, locale).parts ?? [])];

describe('the settings room', () => {
  it('has a place for every setting, and one only', () => {
    const parts = roomSections.flatMap(partsOf);
    expect(new Set(parts).size).toBe(parts.length);
    for (const name of settingNames) expect(parts).toContain(name);
  });

  it.each(locales)('names every part and every value in %s', (locale) => {
    const labels = editorLabelsFor(locale);
    const choices: Readonly<Record<string, string>> = labels.settings.choices;
    const explained: Readonly<Record<string, string>> = labels.settings.explained;
    for (const part of roomSections.flatMap(partsOf)) {
      const words = wordsOf(part, labels, labelsFor(locale));
      for (const word of [words.title, words.text, words.also]) expect(word, part).toBeTruthy();
    }
    for (const name of settingNames) {
      const control = description[name];
      if (control.control !== 'choice') continue;
      for (const value of control.values) {
        expect(choices[`${name}_${value}`], `${name} ${value}`).toBeTruthy();
        if (control.explained) expect(explained[`${name}_${value}`], `${name} ${value}`).toBeTruthy();
      }
    }
  });
});

describe('a search for settings', () => {
  it('finds by title, by what is said, by a value, and by other words, whatever the letters', () => {
    expect(names('appearance')).toEqual(['theme']);
    expect(names('DARK mode')).toEqual(['theme']);
    expect(names('incognito')).toEqual(['privateWindows']);
    expect(names('only a tab')).toEqual(['show']);
    expect(names('labour action')).toEqual(['kinds']);
    expect(names('tumma tila', 'fi')).toEqual(['theme']);
    expect(names('sävy', 'fi')).toEqual(names('savy', 'fi'));
    expect(names('無痕', 'zh-TW')).toEqual(['privateWindows']);
  });

  it('needs every word, and finds nothing where one is nowhere', () => {
    expect(names('erase')).toEqual(expect.arrayContaining(['erase', 'trailErase']));
    expect(names('erase records')).toEqual(['erase']);
    expect(names('erase xyzzy')).toEqual([]);
  });

  it('finds all where nothing is asked', () => {
    expect(find('  ').parts).toBeNull();
  });

  it('is not needed where an address names a part or a section', () => {
    expect(partsNamed('sites')).toEqual(partsOf('sites'));
    expect(partsNamed('trail')).toEqual(['trail', 'trailDays', 'trailErase']);
    expect(partsNamed('markStyle')).toEqual(['markStyle']);
    expect(partsNamed('mark style')).toBeNull();
  });

  it('finds listed sites by name, country and language', () => {
    expect(find('New York Times')).toMatchObject({ bySite: true });
    expect(names('New York Times')).toEqual(['listedSites']);
    expect(names('Japani', 'fi')).toEqual(['listedSites']);
    expect(find('listed').bySite).toBe(false);
  });

  it('shows where the words stand', () => {
    expect(placesOf('Näytä kaikki', ['nayta', 'kai'])).toEqual([
      [0, 5],
      [6, 9],
    ]);
    expect(placesOf('badge badge', ['badge', 'adge b'])).toEqual([[0, 11]]);
    expect(placesOf('ｗｉｄｅ ① ﬁn', [fold('wide')])).toEqual([[0, 4]]);
    expect(placesOf('nothing', [])).toEqual([]);
    expect(fits([], [])).toBe(true);
  });
});
