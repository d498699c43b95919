// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChanges, watchPageChanges } from '../../src/sidebar/page-changes.ts';

const look = vi.fn();
const mend = vi.fn();
let lifetime: AbortController;
let changes: PageChanges;

/** A page that changes all the time, every so many milliseconds. */
async function ticking(every: number, milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += every) {
    document.body.textContent = String(passed);
    await vi.advanceTimersByTimeAsync(every);
  }
}

function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  mend.mockReset();
  lifetime = new AbortController();
  changes = watchPageChanges({ document, signal: lifetime.signal, look, mend });
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page without a story', () => {
  it('is not looked at while nothing changes', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is looked at soon after a change, then less and less, and then left alone', async () => {
    await ticking(50, 700);
    expect(look).toHaveBeenCalledTimes(1);
    await ticking(50, 120_000);
    expect(look).toHaveBeenCalledTimes(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is watched anew when it goes on to something else', async () => {
    await ticking(50, 60_000);
    look.mockReset();
    changes.restart();
    await ticking(50, 700);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('has no marks to mend', async () => {
    await ticking(50, 2_000);
    expect(mend).not.toHaveBeenCalled();
  });
});

describe('a page with a sidebar', () => {
  beforeEach(() => changes.setLasting(true));

  it('has its marks mended at once, and is looked at, however late it changes', async () => {
    await vi.advanceTimersByTimeAsync(600_000);
    await ticking(50, 200);
    expect(mend).toHaveBeenCalledTimes(1);
    await ticking(50, 500);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('that changes all the time is looked at every few seconds and no more', async () => {
    await ticking(50, 60_000);
    look.mockReset();
    await ticking(50, 90_000);
    expect(look.mock.calls.length).toBeLessThanOrEqual(11);
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(8);
  });

  it('is looked at the less the longer that takes', async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    look.mockImplementation(() => vi.setSystemTime(Date.now() + 1_000));
    await ticking(50, 200_000);
    expect(look.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it('is left alone while it cannot be seen, and looked at when it can be again', async () => {
    setHidden(true);
    await ticking(50, 60_000);
    expect([look.mock.calls.length, mend.mock.calls.length]).toEqual([0, 0]);
    setHidden(false);
    await vi.advanceTimersByTimeAsync(10);
    expect(look).toHaveBeenCalledTimes(1);
    await ticking(50, 700);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that is closed is watched for a limited time again', async () => {
    changes.setLasting(false);
    await vi.advanceTimersByTimeAsync(40_000);
    await ticking(50, 10_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('is left alone for good at the end', async () => {
    document.body.textContent = 'changed';
    await vi.advanceTimersByTimeAsync(0);
    lifetime.abort();
    await ticking(50, 20_000);
    expect([look.mock.calls.length, mend.mock.calls.length]).toEqual([0, 0]);
  });

  it('is left alone after the end too, whoever closes what was shown', async () => {
    lifetime.abort();
    changes.setLasting(false);
    changes.restart();
    expect(vi.getTimerCount()).toBe(0);
  });
});
