import { describe, expect, test } from 'vitest';
import { searchIn } from '../../src/dataset/search.ts';
import { quantity, wave } from './small-dataset.ts';

const search = searchIn([
  wave('a', { title: 'Büro München', count: quantity(14000), units: ['AWS'] }),
  wave('b', { title: '亞馬遜 裁員', note: 'about 14,000 jobs', units: ['Twitch'] }),
  wave('c', { title: 'Office in Helsinki', count: quantity(150), units: ['AWS'] }),
]);

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
  ])('for %j finds %j', (query, ids) => {
    expect(
      search
        .find(query)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test('that goes on narrows, and one that goes back widens', () => {
    const typed = ['a', 'aw', 'aws', 'aws hels', 'aws', 'tw', 'twitch', 't'].map((query) => search.find(query).length);
    expect(typed).toEqual([3, 2, 2, 1, 2, 1, 1, 3]);
  });
});
