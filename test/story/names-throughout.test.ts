import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';

beforeAll(loadLanguages);

/** Whose figures a text has, by what is printed. */
function subjects(lang: string, title: string, text: string): Record<string, string> {
  const language = languageFor(lang);
  if (language === undefined) throw new Error(`${lang} is missing.`);
  const { figures } = readStory(articleFromText({ title, text, published: '2026-01-28', lang }), language);
  return Object.fromEntries(figures.map(({ text: printed, subject }) => [printed, subject]));
}

describe('an employer that is in no list', () => {
  test('is one in the headline too, where only the text shows that it is', () => {
    const found = subjects(
      'nb',
      'Fjordchat sier opp 18 prosent av de ansatte',
      'Meldingstjenesten Fjordchat sier opp 160 ansatte, melder avisen. Selskapet leier servere av Amazon.',
    );
    expect(found['18 prosent']).not.toBe('Amazon');
    expect(found['160']).not.toBe('Amazon');
  });
});

describe('a headline in Chinese', () => {
  test('has its clauses parted by a space', () => {
    expect(subjects('zh-Hant', 'UPS今年裁3萬人 少替亞馬遜送貨', 'UPS宣布今年裁3萬人。')['3萬人']).toBe('UPS');
  });
});

describe('short names that the Italian press writes as words', () => {
  test('are the companies’', () => {
    const found = subjects(
      'it',
      'Amazon taglia 16mila posti',
      'Ieri Ups ha annunciato fino a 30mila esuberi nel 2026.',
    );
    expect(found['30mila']).toBe('UPS');
  });
});
