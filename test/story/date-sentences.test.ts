import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { april } from './date-sentences/april.ts';
import { december } from './date-sentences/december.ts';
import { march } from './date-sentences/march.ts';
import { articleOf } from './passages.ts';

await loadLanguages();

for (const { published, byLanguage } of [april, december, march]) {
  describe.each(Object.entries(byLanguage))(`in %s on ${published}`, (lang, sentences) => {
    test.each(sentences)('%s', (text, ...values) => {
      const language = languageFor(lang);
      if (!language) throw new Error(`no language ${lang}`);
      expect(readStory(articleOf('', [text], published), language).dates.map(({ value }) => value)).toEqual(values);
    });
  });
}
