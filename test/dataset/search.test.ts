import { describe, expect, test } from 'vitest';
import { narrows, searchable, searchWords } from '../../src/dataset/search.ts';

const texts = {
  a: 'Büro München 14000 AWS',
  b: '亞馬遜 裁員 about 14,000 jobs, Twitch',
  c: 'Office in Helsinki 150 AWS',
};

function found(query: string): string {
  const words = searchWords(query);
  const hit = Object.entries(texts).filter(([, text]) => words.every((word) => searchable(text).includes(word)));
  return hit.map(([name]) => name).join('');
}

describe('a search', () => {
  test.each([
    ['', 'abc'],
    ['  ', 'abc'],
    ['munchen', 'a'],
    ['MÜNCHEN', 'a'],
    ['14,000', 'ab'],
    ['14 000', 'ab'],
    ['１４０００', 'ab'],
    ['馬遜', 'b'],
    ['aws offi', 'c'],
    ['aws nowhere', ''],
    ['a', 'abc'],
  ])('for %j finds %j', (query, names) => {
    expect(found(query)).toBe(names);
  });

  test.each([
    ['a', 'aw', true],
    ['aw', 'aws', true],
    ['aws', 'aws hels', true],
    ['aws hels', 'hels aws x', true],
    ['', 'anything', true],
    ['aws', 'aw', false],
    ['aws', 'tw', false],
    ['aws hels', 'aws', false],
  ])('for %j that becomes %j: what it finds lies among what was found: %j', (before, now, within) => {
    expect(narrows(searchWords(now), searchWords(before))).toBe(within);
  });
});
