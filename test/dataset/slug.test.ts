import { expect, test } from 'vitest';
import { slugOf } from '../../src/dataset/slug.ts';

test('a name becomes a part of an id that can be read', () => {
  expect(slugOf('Le Figaro Économie', 60)).toBe('le-figaro-economie');
  expect(slugOf('/2026/01/28/«Ämter» & Büros/', 60)).toBe('2026-01-28-amter-buros');
  expect(slugOf('one two three', 8)).toBe('one-two');
  expect(slugOf('亞馬遜', 60)).toBe('');
});
