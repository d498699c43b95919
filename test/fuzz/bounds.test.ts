/** Texts beyond all measure: what is read of them is bounded, and taken by the background. */
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/article/fold.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import en from '../../src/story/languages/en.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { soundStory } from './sound.ts';

const many = (make: (n: number) => string, by: string) => Array.from({ length: 2_100 }, (_, n) => make(n)).join(by);

describe('an article with more figures than anybody reads', () => {
  test.each([
    ['all in one sentence', `Amazon cut ${many((n) => `${1_000 + n} jobs`, ', ')}.`],
    ['a paragraph each', many((n) => `Amazon cut ${1_000 + n} jobs.`, '\n\n')],
  ])('is read, and the first of them are told: %s', (_, text) => {
    const article = articleFromText({ title: 'Amazon cuts 14,000 jobs', text, published: '2026-01-28' });
    const story = readStory(article, en);
    soundStory(story, article);
    expect(story.figures[0]).toMatchObject({ value: 14_000, in: 'title' });
    expect(story.figures.length).toBeGreaterThan(100);
    expect(story.figures.length).toBeLessThanOrEqual(2_000);
  });
});

describe('a sentence without an end', () => {
  const split = (text: string, language = en) =>
    splitSentences(text, foldText(text), 0, text.length, language).map(({ start, end }) => text.slice(start, end));

  test('is parted where no number is torn apart, and nothing of it is lost', () => {
    const text = many((n) => `${n} 000 people and`, ' ');
    const parts = split(text);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
    expect(parts.filter((part) => /^ ?000/.test(part))).toEqual([]);
  });

  test('is parted where there is no space, but not within a character', () => {
    const text = `裁${'𠮷'.repeat(3_000)}`;
    const parts = split(text, zhHant);
    expect(parts.join('')).toBe(text);
    expect(parts.filter((part) => /[\ud800-\udfff]/u.test(part))).toEqual([]);
  });
});
