import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellOfEdit } from '../../src/background/tell-of-edit.ts';

const fake = vi.hoisted(() => ({ tabs: { query: vi.fn(), sendMessage: vi.fn() } }));
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

beforeEach(() => {
  vi.resetAllMocks();
  fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
});

describe('an edit of the dataset', () => {
  const answered = { ok: true, value: null };
  const never = () => new Promise(() => undefined);
  /** The tabs that were told, in their order. */
  const told = () => fake.tabs.sendMessage.mock.calls.map(([tab]) => tab);

  it('is told to every tab, also where some do not answer', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, {}]);
    await tellOfEdit();
    await vi.waitFor(() => expect(told()).toEqual([1, 2]));
  });

  it('is told to the tab in front first, and done when that has answered, however many others are busy', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2, active: true }, { id: 3 }]);
    fake.tabs.sendMessage.mockImplementation((tab: number) => (tab === 2 ? Promise.resolve(answered) : never()));
    await tellOfEdit();
    expect(told()).toEqual([2, 1, 3]);
  });

  it('is done also where the tab in front does not answer', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 1, active: true }, { id: 2 }]);
    fake.tabs.sendMessage.mockImplementation(never);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const done = tellOfEdit();
      await vi.advanceTimersByTimeAsync(2_000);
      await done;
      expect(told()).toEqual([1, 2]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes through the tabs behind few at a time, the ones looked at last first, and past those that are asleep', async () => {
    const behind = Array.from({ length: 9 }, (_, at) => ({ id: at + 1, lastAccessed: at }));
    fake.tabs.query.mockResolvedValue([...behind, { id: 50, active: true }]);
    fake.tabs.sendMessage.mockImplementation((tab: number) => (tab === 50 ? Promise.resolve(answered) : never()));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      await tellOfEdit();
      expect(told()).toEqual([50, 9, 8, 7, 6]);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(told()).toEqual([50, 9, 8, 7, 6, 5, 4, 3, 2]);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(told().at(-1)).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is told to no more tabs once there is a later one, which goes to all of them', async () => {
    fake.tabs.query.mockResolvedValue(Array.from({ length: 6 }, (_, at) => ({ id: at + 1 })));
    const answers: (() => void)[] = [];
    fake.tabs.sendMessage.mockImplementation(() => new Promise((resolve) => answers.push(() => resolve(answered))));
    await tellOfEdit();
    expect(told()).toEqual([1, 2, 3, 4]);
    await tellOfEdit();
    for (const answer of answers.slice(0, 4)) answer();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told()).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
    for (let round = 0; round < 3; round += 1) {
      for (const answer of answers) answer();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(told()).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 5, 6]);
  });
});
