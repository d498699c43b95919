import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

type OnMessage = (message: unknown, sender: unknown) => Promise<unknown>;
type OnRemoved = (tabId: number) => Promise<void>;
type OnCommand = (command: string, tab?: { id?: number }) => Promise<void>;

const fake = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  runtime: {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own/${path}`,
    onMessage: { addListener: vi.fn<(listener: OnMessage) => void>() },
  },
  commands: { onCommand: { addListener: vi.fn<(listener: OnCommand) => void>() } },
  scripting: { executeScript: vi.fn() },
  tabs: { get: vi.fn(), sendMessage: vi.fn(), onRemoved: { addListener: vi.fn<(listener: OnRemoved) => void>() } },
  storage: {
    session: {
      get: async (key: string) => (fake.kept.has(key) ? { [key]: fake.kept.get(key) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) fake.kept.set(key, value);
      },
      remove: async (key: string) => {
        fake.kept.delete(key);
      },
    },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

let onMessage: OnMessage | undefined;
let onCommand: OnCommand | undefined;
let onRemoved: OnRemoved | undefined;

beforeAll(async () => {
  vi.stubGlobal('chrome', { storage: { local: fakeStorage() } });
  vi.stubGlobal('__LANGUAGE_TAGS__', ['en', 'fi']);
  // The dataset must not be waited for: events that wake the background are lost unless someone listens at once.
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  await import('../../src/background/background.ts');
  onMessage = fake.runtime.onMessage.addListener.mock.lastCall?.[0];
  onCommand = fake.commands.onCommand.addListener.mock.lastCall?.[0];
  onRemoved = fake.tabs.onRemoved.addListener.mock.lastCall?.[0];
});

beforeEach(() => {
  fake.scripting.executeScript.mockReset().mockResolvedValue([{}]);
  fake.tabs.sendMessage.mockReset().mockRejectedValue(new Error('nobody'));
  fake.tabs.get.mockReset().mockResolvedValue({ url: 'https://blog.example/' });
});

describe('the background', () => {
  it('listens as soon as its file has run, and injects without waiting for the dataset', async () => {
    const sender = { id: 'own', url: 'https://www.hs.fi/a', frameId: 0, tab: { id: 7 } };
    const answer = await onMessage?.({ call: 'annotate', payload: { lang: 'fi', writing: 'other' } }, sender);
    expect(answer).toEqual({ ok: true, value: { annotated: true, languages: ['fi'] } });
  });

  it('answers strangers with a refusal', async () => {
    expect(await onMessage?.({ call: 'annotate', payload: {} }, { id: 'other' })).toMatchObject({ ok: false });
  });
});

describe('a tab that is closed', () => {
  it('leaves nothing behind, and other tabs keep theirs', async () => {
    fake.kept.set('brief-1', {});
    fake.kept.set('brief-12', {});
    fake.kept.set('closedPages', ['1 https://www.hs.fi/a', '12 https://www.hs.fi/a', '2 https://www.hs.fi/b']);
    await Promise.all([onRemoved?.(1), onRemoved?.(2)]);
    expect([...fake.kept]).toEqual([
      ['brief-12', {}],
      ['closedPages', ['12 https://www.hs.fi/a']],
    ]);
  });
});

describe('the shortcut', () => {
  it('opens and closes the sidebar that is there', async () => {
    fake.tabs.sendMessage.mockResolvedValue({
      ok: true,
      value: {
        state: 'story',
        kind: 'layoff',
        confidence: 1,
        why: [],
        lang: 'en',
        figures: 1,
        sidebar: 'hidden',
        error: null,
      },
    });
    await onCommand?.('toggle-sidebar', { id: 7 });
    expect(fake.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { call: 'toggle', payload: {} }, { frameId: 0 });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('has the page checked where there is none', async () => {
    await onCommand?.('toggle-sidebar', { id: 7 });
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/languages/en.js', '/annotator.js'],
    });
  });

  it('does nothing where there is no tab', async () => {
    await onCommand?.('toggle-sidebar', {});
    await onCommand?.('toggle-sidebar');
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });
});
