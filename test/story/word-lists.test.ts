import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import type { Language } from '../../src/story/language.ts';
import { languageFor } from '../../src/story/registry.ts';

const TAGS = ['en', 'zh-Hant', 'zh-Hans', 'fi', 'de', 'fr', 'es', 'ja', 'it', 'pt', 'nl', 'sv', 'nb', 'pl'];

beforeAll(loadLanguages);

function language(tag: string): Language {
  const found = languageFor(tag);
  if (found === undefined) throw new Error(`${tag} is missing.`);
  return found;
}

/** Every list of words in a language, by where it stands. */
function listsIn(value: unknown, path: string): [string, string[]][] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`));
}

describe('the word lists', () => {
  test.each(TAGS)('of %s say nothing twice', (tag) => {
    const twice = listsIn(language(tag), tag).flatMap(([path, list]) =>
      list.filter((entry, at) => list.indexOf(entry) !== at).map((entry) => `${path}: ${entry}`),
    );
    expect(twice).toEqual([]);
  });

  test('of simplified Chinese are in simplified characters', () => {
    const wrong = listsIn(language('zh-Hans'), '').flatMap(([path, list]) =>
      list
        .filter((entry) => /[這個幾數該碼場黃東們來說對時會國從後經發當還進種樣開現應關點業產員無]/.test(entry))
        .map((entry) => `${path}: ${entry}`),
    );
    expect(wrong).toEqual([]);
  });
});
