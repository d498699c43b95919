// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nextFigure } from '../../src/sidebar/next-figure.ts';
import { createRowFocus } from '../../src/sidebar/step-figures.ts';

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

describe('focus that is led to a row', () => {
  it('is on its way until the row is drawn: keys that come meanwhile are not of the row before', async () => {
    document.body.innerHTML = '<div data-row="figure-1"><button class="row-head">14,000</button></div>';
    const focus = createRowFocus(document);
    expect(focus.isComing()).toBe(false);
    focus.lead('figure-1');
    expect([focus.isComing(), document.activeElement]).toEqual([true, document.body]);
    await new Promise((resolve) => setTimeout(resolve));
    expect([focus.isComing(), document.activeElement?.className]).toEqual([false, 'row-head']);
  });
});
