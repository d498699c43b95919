import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let clock = 0;
/** What the storage was asked for, and how it answers the next time. */
const asked: string[][] = [];
let answer: (keys: string[]) => Promise<Record<string, unknown>>;
let readEntries: typeof import('../../src/settings/read-entries.ts').readEntries;

beforeEach(async () => {
  clock = 1_000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  asked.length = 0;
  answer = async (keys) => Object.fromEntries(keys.map((key) => [key, key.toUpperCase()]));
  const get = (keys: string[]) => {
    asked.push(keys);
    return answer(keys);
  };
  vi.stubGlobal('chrome', { storage: { local: { get } } });
  vi.resetModules();
  ({ readEntries } = await import('../../src/settings/read-entries.ts'));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function refuseAfter(milliseconds: number): void {
  answer = async () => {
    clock += milliseconds;
    throw new Error('the disk is gone');
  };
}

describe('entries of the storage', () => {
  it('are told to each who asked', async () => {
    const [one, other] = await Promise.all([readEntries(['a', 'b']), readEntries(['b', 'c'])]);
    expect(one).toMatchObject({ a: 'A', b: 'B' });
    expect(other).toMatchObject({ b: 'B', c: 'C' });
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  it('are asked for one question after the other, and what is wanted meanwhile goes together', async () => {
    let goOn = (_: Record<string, unknown>): void => undefined;
    const usual = answer;
    answer = () => {
      answer = usual;
      return new Promise((resolve) => {
        goOn = resolve;
      });
    };
    const first = readEntries(['a']);
    await Promise.resolve();
    const later = [readEntries(['a']), readEntries(['b'])];
    await Promise.resolve();
    expect(asked).toEqual([['a']]);
    goOn({ a: 'before' });
    expect(await first).toEqual({ a: 'before' });
    // It may have been written meanwhile.
    expect(await Promise.all(later)).toMatchObject([{ a: 'A' }, { b: 'B' }]);
    expect(asked).toEqual([['a'], ['a', 'b']]);
  });

  it('are not asked for again for a while where the storage takes seconds to refuse', async () => {
    refuseAfter(3_000);
    const tries = [readEntries(['a'])];
    await Promise.resolve();
    tries.push(readEntries(['b']));
    for (const each of tries) await expect(each).rejects.toThrow('the disk is gone');
    await expect(readEntries(['c'])).rejects.toThrow('the disk is gone');
    expect(asked).toEqual([['a']]);
    answer = async () => ({ d: 1 });
    clock += 16_000;
    expect(await readEntries(['d'])).toEqual({ d: 1 });
  });

  it('are asked for each time where it refuses at once', async () => {
    refuseAfter(5);
    await expect(readEntries(['a'])).rejects.toThrow('the disk is gone');
    answer = async () => ({ a: 1 });
    expect(await readEntries(['a'])).toEqual({ a: 1 });
  });

  it('are given up where the storage does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      answer = () => new Promise(() => undefined);
      const never = expect(readEntries(['a'])).rejects.toThrow('the storage does not answer');
      await vi.advanceTimersByTimeAsync(5_000);
      await never;
    } finally {
      vi.useRealTimers();
    }
  });
});
