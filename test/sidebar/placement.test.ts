import { describe, expect, it } from 'vitest';
import { isRoom, type PlacementInput, placeFor } from '../../src/sidebar/placement.ts';

const usual: PlacementInput = {
  side: 'right',
  column: { left: 320, right: 960 },
  viewport: 1280,
  wanted: 360,
  noRoom: false,
};
const place = (change: Partial<PlacementInput>) => placeFor({ ...usual, ...change });

describe('where the sidebar stands', () => {
  it.each<[string, Partial<PlacementInput>, string, number]>([
    ['in a margin that is wide enough', { column: { left: 100, right: 860 } }, 'beside', 360],
    ['in room that the page makes', {}, 'room', 360],
    ['in room, where a wide text can become narrower', { column: { left: 8, right: 1272 } }, 'room', 360],
    ['narrower, where the page has no room and the margin is nearly enough', { noRoom: true }, 'beside', 304],
    [
      'over the text, where the margin is far too slim',
      { noRoom: true, column: { left: 100, right: 1100 } },
      'over',
      360,
    ],
    ['over the text in a window of middling width', { viewport: 800, column: { left: 80, right: 720 } }, 'over', 360],
    [
      'in the margin of such a window, if it has one',
      { viewport: 800, column: { left: 20, right: 400 } },
      'beside',
      360,
    ],
    ['at the lower edge of a small window', { viewport: 600, column: { left: 16, right: 584 } }, 'sheet', 600],
    ['as asked where no text is known', { column: null }, 'beside', 360],
    ['on the left by the left margin', { side: 'left', column: { left: 420, right: 1270 } }, 'beside', 360],
    ['on the left in room', { side: 'left' }, 'room', 360],
    ['clear of the window’s other edge', { viewport: 640, wanted: 640, column: { left: 0, right: 640 } }, 'over', 616],
  ])('%s', (_where, change, stand, width) => {
    expect(place(change)).toMatchObject({ stand, width });
  });

  it('tells what is free at the edge, for the tab', () => {
    expect(place({ viewport: 800, column: { left: 30, right: 780 } }).margin).toBe(20);
    expect(place({ viewport: 800, column: { left: 30, right: 900 } }).margin).toBe(0);
    expect(place({ side: 'left', viewport: 800, column: { left: 30, right: 780 } }).margin).toBe(30);
  });
});

describe('room that was made', () => {
  const was = { column: { left: 320, right: 960 }, overflow: 0 };
  it.each([
    ['is room where the text moved aside', { column: { left: 132, right: 772 }, overflow: 0 }, true],
    ['is none where the text is still covered', { column: { left: 320, right: 960 }, overflow: 0 }, false],
    ['is none where the text is squeezed', { column: { left: 20, right: 400 }, overflow: 0 }, false],
    ['is none where the page became wider than the window', { column: { left: 132, right: 772 }, overflow: 90 }, false],
    ['is none where the text is gone', { column: null, overflow: 0 }, false],
  ])('%s', (_what, is, expected) => {
    expect(isRoom('right', 360, was, is, 1280)).toBe(expected);
  });

  it('may leave a page that was too wide as wide as it was', () => {
    const before = { ...was, overflow: 40 };
    expect(isRoom('right', 360, before, { column: { left: 132, right: 772 }, overflow: 40 }, 1280)).toBe(true);
  });
});
