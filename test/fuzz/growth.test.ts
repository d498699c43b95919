/** Reading takes work by the length of the text, however odd the text: counted in steps, not in time. */
import { afterAll, describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { startCounting } from './operations.ts';
import { vocabularies } from './vocabulary.ts';

const many = (count: number, make: (n: number) => string, by: string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(by);

const TEXTS: readonly [what: string, make: (count: number) => string][] = [
  [
    'a paragraph for each figure',
    (count) => many(count, (n) => `Amazon cut ${1_000 + n} jobs in ${2010 + (n % 16)}.`, '\n\n'),
  ],
  [
    'two figures in each paragraph',
    (count) => many(count, (n) => `Amazon cut ${1_000 + n} jobs and ${9_000 + n} jobs.`, '\n\n'),
  ],
  ['one sentence', (count) => `Amazon cut ${many(count, (n) => `${1_000 + n} jobs`, ', ')}.`],
  ['one word', (count) => 'amazon'.repeat(count)],
  ['digits alone', (count) => '1'.repeat(8 * count)],
  ['names', (count) => many(count, (n) => `Norvia ${n} Inc. and Amazon cut 500 jobs each, the company said.`, ' ')],
  ['dates', (count) => many(count, (n) => `In October ${2000 + (n % 25)} and a year later, last week.`, ' ')],
  ['brackets', (count) => '("[“'.repeat(count)],
  ['full stops', (count) => '. '.repeat(count)],
];

/** Four times the text; by the square it would take sixteen times the work. */
const MOST = 8;

const counter = await startCounting();
afterAll(counter.stop);

describe('four times the text takes no more than eight times the work:', async () => {
  const { language } = (await vocabularies()).get('en') ?? {};

  test.each(TEXTS)('%s', async (_, make) => {
    if (language === undefined) throw new Error('English is not there');
    const read = (count: number) => {
      const article = articleFromText({ title: 'Amazon cuts 14,000 jobs', text: make(count), published: '2026-01-28' });
      return counter.stepsOf(() => void readStory(article, language));
    };
    // The first reading makes the expressions.
    await read(20);
    const [once, fourfold] = [await read(100), await read(400)];
    expect(once).toBeGreaterThan(100);
    expect(fourfold / once).toBeLessThan(MOST);
  });
});
