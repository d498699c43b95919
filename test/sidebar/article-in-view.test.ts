import { describe, expect, it } from 'vitest';
import { inView } from '../../src/sidebar/article-in-view.ts';

/** Two articles, one below the other, the first of which ends at a height of the window (1,000 high). */
const border = (at: number) => [
  { top: at - 3_000, bottom: at },
  { top: at, bottom: at + 3_000 },
];
const none = { current: null, named: null };

describe('which article of several is in view', () => {
  it('is the one that stands where one reads', () => {
    expect(inView(border(900), 1_000, none)).toBe(0);
    expect(inView(border(100), 1_000, none)).toBe(1);
  });

  it('stays the one that it was while both stand where one reads', () => {
    expect(inView(border(450), 1_000, { current: 0, named: null })).toBe(0);
    expect(inView(border(450), 1_000, { current: 1, named: null })).toBe(1);
  });

  it('turns once the other one stands there alone, on the way down and on the way up', () => {
    let current: number | null = 0;
    const turns = [900, 620, 590, 310, 290, 310, 590, 610, 900].map((at) => {
      current = inView(border(at), 1_000, { current, named: null });
      return current;
    });
    expect(turns).toEqual([0, 0, 0, 0, 1, 1, 1, 0, 0]);
  });

  it('is at first the one that the address names, if it is among those in view', () => {
    const both = [
      { top: 0, bottom: 450 },
      { top: 450, bottom: 900 },
    ];
    expect(inView(both, 1_000, { current: null, named: 1 })).toBe(1);
    expect(inView(border(900), 1_000, { current: null, named: 1 })).toBe(0);
  });

  it('stays while none is in view, and is the first where nothing else is known', () => {
    const far = [
      { top: -3_000, bottom: -500 },
      { top: 2_000, bottom: 5_000 },
    ];
    expect(inView(far, 1_000, { current: 1, named: null })).toBe(1);
    expect(inView(far, 1_000, { current: null, named: 1 })).toBe(1);
    expect(inView(far, 1_000, none)).toBe(0);
    expect(inView([], 1_000, none)).toBeNull();
  });
});
