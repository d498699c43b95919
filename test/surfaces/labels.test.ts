import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { chooseLocale, type Locale, localeOf, locales } from '../../src/surfaces/locale.ts';

/** Every label as `path → words`, with functions called on sample values. */
function words(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said: unknown =
      value.length === 2 && /figures|waves|more|times|expand|Sources|earlier|later$/.test(path)
        ? value(2, '2')
        : value('A', 'B', 'C');
    return typeof said === 'string' ? [[path, said]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => words(inner, path === '' ? key : `${path}.${key}`));
}

const all = new Map(locales.map((locale) => [locale, words(labelsFor(locale))]));
const english = new Map(all.get('en'));

describe.each(locales)('labels in %s', (locale: Locale) => {
  const said = all.get(locale) ?? [];

  it('say something everywhere, and leave no gap unfilled', () => {
    expect(said.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of said) expect(text.trim(), path).not.toBe('');
    for (const [path, text] of said) expect(text, path).not.toMatch(/undefined|null|\[object|\$\{/);
  });

  it('are in that language', () => {
    if (locale === 'en') return;
    const kept = said.filter(([path, text]) => text === english.get(path) && !['name'].includes(path));
    expect(kept).toEqual([]);
    if (locale === 'zh-TW')
      for (const [path, text] of said) if (path !== 'name') expect(text, path).toMatch(/\p{sc=Han}/u);
  });

  it('keep what stands in buttons and tags short', () => {
    const tight = /^(verdicts|statuses|kinds|claims|waves\.(all|fewer)|panel\.collapse)/;
    for (const [path, text] of said) if (tight.test(path)) expect(text.length, `${path}: ${text}`).toBeLessThan(24);
  });
});

describe('plurals', () => {
  it('follow the language', () => {
    expect(labelsFor('en').popup.figures(1, '1')).toBe('1 figure');
    expect(labelsFor('en').popup.figures(3, '3')).toBe('3 figures');
    expect(labelsFor('fi').popup.figures(1, '1')).toBe('1 luku');
    expect(labelsFor('fi').popup.figures(3, '3')).toBe('3 lukua');
    expect(labelsFor('fi').timeline.earlier(1, '1')).toBe('1 aiempi');
    expect(labelsFor('fi').timeline.earlier(8, '8')).toBe('8 aiempaa');
    expect(labelsFor('zh-TW').popup.figures(3, '3')).toBe('3 個數字');
  });
});

describe('the locale', () => {
  it('is the setting’s, else the first of the browser’s that there is, else English', () => {
    expect(chooseLocale('fi', ['zh-TW'])).toBe('fi');
    expect(chooseLocale(null, ['de-DE', 'fi-FI', 'en'])).toBe('fi');
    expect(chooseLocale(null, ['zh-HK'])).toBe('zh-TW');
    expect(chooseLocale(null, ['zh-CN', 'en'])).toBe('zh-TW');
    expect(chooseLocale(null, ['de'])).toBe('en');
    expect(localeOf('sv')).toBeNull();
  });
});
