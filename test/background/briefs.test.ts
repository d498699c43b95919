import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropBrief, openBrief, takeBrief } from '../../src/background/briefs.ts';
import type { Asker, Payload } from '../../src/messages/calls.ts';
import { storyOf } from '../context/story-of.ts';

const fake = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
    tabs: { create: vi.fn(), query: vi.fn() },
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: kept.get(key) } : {},
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) kept.delete(key);
        },
      },
    },
  };
});
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const article: Asker = { caller: 'in-page', tabId: 7, url: 'https://news.example/a', incognito: false };
const page = (tabId: number): Asker => ({
  caller: 'own-page',
  tabId,
  url: 'chrome-extension://own/src/brief/brief.html',
  incognito: false,
});
const asked: Payload<'openBrief'> = {
  story: storyOf({ kind: 'layoff', published: '2023-03-21' }),
  page: { title: 'Amazon cuts jobs', url: 'https://news.example/a', publisher: null },
  limits: [],
};

beforeEach(() => {
  vi.clearAllMocks();
  fake.kept.clear();
  fake.tabs.create.mockResolvedValue({ id: 12 });
  fake.tabs.query.mockResolvedValue([{ id: 7 }, { id: 12 }]);
});

describe('the story for the page that prints', () => {
  it('is given to that page’s tab, once, and stands in no address', async () => {
    expect(await openBrief(asked, article)).toEqual({ ok: true, value: null });
    expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://own/src/brief/brief.html',
      openerTabId: 7,
    });
    expect(await takeBrief(page(3))).toEqual({ ok: true, value: null });
    expect(await takeBrief(page(12))).toEqual({ ok: true, value: { ...asked, isPrivate: false } });
    expect(await takeBrief(page(12))).toEqual({ ok: true, value: null });
    expect(fake.kept.size).toBe(0);
  });

  it('waits where the page asks before it is kept', async () => {
    const opened = openBrief(asked, article);
    const taken = takeBrief(page(12));
    await opened;
    expect(await taken).toMatchObject({ ok: true, value: { page: asked.page } });
  });

  it('goes with its tab, or with the next one that is opened', async () => {
    await openBrief(asked, article);
    await dropBrief(99);
    expect(fake.kept.size).toBe(1);
    await dropBrief(12);
    expect(fake.kept.size).toBe(0);
    await openBrief(asked, article);
    fake.tabs.create.mockResolvedValue({ id: 13 });
    fake.tabs.query.mockResolvedValue([{ id: 7 }]);
    await openBrief(asked, article);
    expect([...fake.kept.keys()]).toEqual(['brief-13']);
  });

  it('stays while its own tab loads, when another is opened', async () => {
    await openBrief(asked, article);
    fake.tabs.create.mockResolvedValue({ id: 13 });
    await openBrief(asked, article);
    expect(await takeBrief(page(12))).toMatchObject({ value: { page: asked.page } });
    expect(await takeBrief(page(13))).toMatchObject({ value: { page: asked.page } });
  });

  it('is waited for also where another one is opened and ready meanwhile', async () => {
    let slowly: (tab: { id: number }) => void = () => undefined;
    fake.tabs.create.mockReturnValueOnce(new Promise((resolve) => (slowly = resolve)));
    const first = openBrief(asked, article);
    fake.tabs.create.mockResolvedValue({ id: 13 });
    await openBrief(asked, article);
    const taken = takeBrief(page(12));
    await new Promise((resolve) => setTimeout(resolve));
    slowly({ id: 12 });
    await first;
    expect(await taken).toMatchObject({ value: { page: asked.page } });
  });

  it('is marked where it comes from a private window, and what is kept in another form is nothing', async () => {
    await openBrief(asked, { ...article, incognito: true });
    expect(await takeBrief(page(12))).toMatchObject({ value: { isPrivate: true } });
    fake.kept.set('brief-12', { story: 'a story' });
    expect(await takeBrief(page(12))).toEqual({ ok: true, value: null });
  });
});
