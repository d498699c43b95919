import { describe, expect, it } from 'vitest';
import { demoPages, generatedPages } from './pages/pages.ts';
import { languages, longText, ownTexts } from './pages/told.ts';
import { lineThrough, quantile } from './stats.ts';

describe('the pages that are measured', () => {
  const pages = [...generatedPages(), ...demoPages()];

  it('are at least two hundred, each of its own name, in every language', () => {
    expect(pages.length).toBeGreaterThanOrEqual(200);
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    for (const tag of languages) {
      expect(pages.filter(({ html }) => html.includes(`<html lang="${tag}">`)).length, tag).toBeGreaterThanOrEqual(15);
    }
  });

  it('are the same each time', () => {
    expect(generatedPages()).toEqual(generatedPages());
  });

  it('have texts of their own: none is like another', () => {
    expect(new Set(pages.map(({ html }) => html)).size).toBe(pages.length);
  });
});

it.each(languages)('there is a text of ten thousand characters in %s, cut between lines', (tag) => {
  const text = longText(ownTexts().get(tag) ?? [], 10_000);
  expect(text.length).toBeGreaterThan(8_000);
  expect(text.length).toBeLessThanOrEqual(10_000);
});

it('reckons quantiles and the line that fits best', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
  const { slope, start, r2 } = lineThrough([
    { x: 1, y: 3 },
    { x: 2, y: 5 },
    { x: 4, y: 9 },
  ]);
  expect([slope, start, r2].map((value) => Number(value.toFixed(9)))).toEqual([2, 1, 1]);
});
