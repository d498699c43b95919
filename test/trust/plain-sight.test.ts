/** What is pressed is kept where the reader has seen it: how long, and what breaks that. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPlainSight, type PlainSight } from '../../src/sidebar/plain-sight.ts';

let lies = false;
let isInHand = true;
let isIdle = false;
/** Roots that are not known yet. */
let unknown = 0;
const look = vi.fn(() => lies);
const toTop = vi.fn();
let sight: PlainSight;

beforeEach(() => {
  vi.useFakeTimers();
  [lies, isInHand, isIdle, unknown] = [false, true, false, 0];
  look.mockClear();
  toTop.mockClear();
  sight = createPlainSight({
    overlays: {
      lie: look,
      *search() {
        yield;
        const found = unknown;
        unknown = 0;
        return found === 0;
      },
      rest: vi.fn(),
    },
    isInHand: () => isInHand,
    isIdle: () => isIdle,
    toTop,
  });
});
afterEach(() => {
  sight.rest();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('is meant once it has been seen for a while', async () => {
  expect(await sight.isMeant()).toBe(false);
  expect(toTop).toHaveBeenCalledOnce();
  await pass(200);
  expect(await sight.isMeant()).toBe(false);
  await pass(600);
  expect(await sight.isMeant()).toBe(true);
});

it('is not meant while something lies over it, nor just after', async () => {
  sight.hand();
  await pass(600);
  lies = true;
  expect(await sight.isMeant()).toBe(false);
  await pass(600);
  lies = false;
  expect(await sight.isMeant()).toBe(false);
  await pass(200);
  expect(await sight.isMeant()).toBe(false);
  await pass(600);
  expect(await sight.isMeant()).toBe(true);
});

it('what lay over it for a moment is noticed between two presses', async () => {
  sight.hand();
  await pass(600);
  lies = true;
  await pass(150);
  lies = false;
  await pass(100);
  expect(await sight.isMeant()).toBe(false);
});

it('is not meant where it has just come to stand elsewhere', async () => {
  sight.hand();
  await pass(600);
  sight.moved();
  await pass(200);
  expect(await sight.isMeant()).toBe(false);
});

it('is not meant where a root turns up that nobody knew', async () => {
  sight.hand();
  await pass(600);
  unknown = 1;
  expect(await sight.isMeant()).toBe(false);
  await pass(600);
  expect(await sight.isMeant()).toBe(true);
});

it('says of what lies over it, or did just now', async () => {
  expect(sight.isCovered()).toBe(false);
  lies = true;
  expect(sight.isCovered()).toBe(true);
  lies = false;
  await pass(100);
  expect(sight.isCovered()).toBe(true);
  await pass(400);
  expect(sight.isCovered()).toBe(false);
});

it('looks while a hand is there, and some seconds longer, and else never', async () => {
  await pass(60_000);
  expect(look).not.toHaveBeenCalled();
  sight.hand();
  await pass(60_000);
  expect(look.mock.calls.length).toBeGreaterThan(400);
  isInHand = false;
  await pass(1_000);
  look.mockClear();
  await pass(60_000);
  expect(look).not.toHaveBeenCalled();
  isIdle = true;
  sight.hand();
  await pass(1_000);
  expect(look).not.toHaveBeenCalled();
});
