import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { lineRole } from '../../src/article/line-role.ts';
import { restLater } from '../../src/sidebar/rest-later.ts';
import type { Language } from '../../src/story/language.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';

beforeEach(async () => {
  await loadLanguages();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const article = articleFromText({
  title: 'Amazon cuts 9,000 more jobs',
  text: 'Amazon is cutting about 9,000 more jobs. The company had announced 18,000 job cuts in January.',
  published: '2023-03-21',
  lang: 'en',
});

function english(): Language {
  const language = languageFor('en');
  if (language === undefined) throw new Error('no English');
  return language;
}

it('drops what was made for readings a while after the last one; the next one reads the same', () => {
  const first = english();
  const story = readStory(article, first);
  expect(lineRole('Read more: Amazon hires')).toBe('related');
  restLater();
  vi.advanceTimersByTime(3_000);
  restLater();
  vi.advanceTimersByTime(3_000);
  expect(english()).toBe(first);
  vi.advanceTimersByTime(3_000);
  expect(english()).not.toBe(first);
  expect(english()).toEqual(first);
  expect(readStory(article, english())).toEqual(story);
  expect(lineRole('Read more: Amazon hires')).toBe('related');
});
