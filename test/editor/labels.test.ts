import { describe, expect, it } from 'vitest';
import { fieldGroups } from '../../src/editor/fields.ts';
import { editorLabelsFor } from '../../src/surfaces/labels/editor-index.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';

/** Every label as `path → words`, with functions called on sample values. */
function words(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said: unknown = value(2, '2', '3', '4');
    return typeof said === 'string' ? [[path, said]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => words(inner, path === '' ? key : `${path} ${key}`));
}

const english = words(editorLabelsFor('en'));

describe.each(locales)('the editor in %s', (locale: Locale) => {
  const labels = editorLabelsFor(locale);
  const said = words(labels);

  it('says everything that it says in English, and leaves no gap unfilled', () => {
    expect(said.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
    for (const [path, text] of said) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|\[object|\$\{/);
    }
  });

  it('names every field and every choice', () => {
    for (const { fields } of Object.values(fieldGroups).flat()) {
      for (const { path, choices = [] } of fields) {
        expect(labels.fields[path], path).toBeDefined();
        for (const code of choices) expect(labels.choices[code], code).toBeDefined();
      }
    }
  });

  it('is in that language', () => {
    if (locale === 'en') return;
    const same = new Map(english);
    const universal = /languages|problems at|atLine|hints/;
    const kept = said.filter(([path, text]) => same.get(path) === text && !universal.test(path));
    expect(kept).toEqual([]);
  });
});
