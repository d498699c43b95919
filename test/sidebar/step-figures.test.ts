import { describe, expect, it } from 'vitest';
import { nextFigure } from '../../src/sidebar/step-figures.ts';

const placed = new Set([5, 0, 2]);

describe('the next figure in the text', () => {
  it('is the first one, or backwards the last, where none is set off', () => {
    expect(nextFigure(placed, 1, { current: null, row: [] })).toBe(0);
    expect(nextFigure(placed, -1, { current: null, row: [] })).toBe(5);
  });

  it('follows in the order of the text, past those that have no place', () => {
    expect(nextFigure(placed, 1, { current: 0, row: [] })).toBe(2);
    expect(nextFigure(placed, 1, { current: 2, row: [1, 2] })).toBe(5);
    expect(nextFigure(placed, -1, { current: 5, row: [5] })).toBe(2);
  });

  it('is none at the end', () => {
    expect(nextFigure(placed, 1, { current: 5, row: [] })).toBeNull();
    expect(nextFigure(placed, -1, { current: 0, row: [] })).toBeNull();
    expect(nextFigure(new Set(), 1, { current: null, row: [] })).toBeNull();
  });

  it('is that of the row which has focus, where that is another one', () => {
    expect(nextFigure(placed, 1, { current: 0, row: [3, 5] })).toBe(5);
    expect(nextFigure(placed, -1, { current: 5, row: [2] })).toBe(2);
  });
});
