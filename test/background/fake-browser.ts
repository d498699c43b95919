/** A browser as far as the background needs one: what is granted, registered, open, kept and listed in menus. */
import { vi } from 'vitest';

type Listener = (...given: never[]) => unknown;

const everyEvent: Listener[][] = [];

/** The background was stopped: who listened listens no more. */
export function stopListening(): void {
  for (const listeners of everyEvent) listeners.length = 0;
}

function event() {
  const listeners: Listener[] = [];
  everyEvent.push(listeners);
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    /** Every listener is called, as the browser would, and waited for. */
    emit: async (...given: unknown[]) => Promise.all(listeners.map((listener) => Reflect.apply(listener, null, given))),
  };
}

function area() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    onChanged: event(),
    get: async (asked: string | string[] | null = null) => {
      const keys = asked === null ? [...kept.keys()] : [asked].flat();
      return Object.fromEntries(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])));
    },
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

export interface FakeTab {
  id: number;
  url: string;
  incognito?: boolean;
}

interface Registered {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** What the browser grants and what it has of ours; the tests change it as a reader would. */
export const state = {
  version: '1.0.0',
  listed: ['*://*.hs.fi/*'],
  granted: ['*://*.hs.fi/*'],
  registered: new Map<string, Registered>(),
  menu: new Map<string, { title: string; contexts: string[] }>(),
  tabs: [] as FakeTab[],
  /** Files that were run, by tab. */
  injected: [] as { tabId: number; files: string[] }[],
  /** Tabs that we may run nothing in, and whose address is not told to us. */
  shut: new Set<number>(),
};

/** The host of a pattern, as far as these tests have patterns. */
function matches(pattern: string, url: string): boolean {
  const host = /^\*:\/\/(.*)\/\*$/.exec(pattern)?.[1] ?? '';
  const { hostname } = new URL(url);
  if (host === '*') return true;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

const permissions = {
  getAll: async () => ({ origins: [...state.granted] }),
  contains: async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => state.granted.some((pattern) => matches(pattern, origin.replace('*', '')))),
  onAdded: event(),
  onRemoved: event(),
};

export const fake = {
  runtime: {
    id: 'own',
    lastError: undefined,
    getURL: (path: string) => `chrome-extension://own/${path}`,
    getManifest: () => ({ version: state.version, host_permissions: state.listed }),
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
  },
  action: {
    openPopup: vi.fn(async () => undefined),
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
    setIcon: vi.fn((_icon: object, done?: () => void) => done?.()),
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  commands: { onCommand: event() },
  contextMenus: {
    onClicked: event(),
    update: async (id: string, { title }: { title: string }) => {
      const entry = state.menu.get(id);
      if (entry === undefined) throw new Error(`Cannot find menu item with id ${id}`);
      entry.title = title;
    },
    create: ({ id, title, contexts }: { id: string; title: string; contexts: string[] }, done: () => void) => {
      state.menu.set(id, { title, contexts });
      done();
    },
  },
  permissions,
  scripting: {
    executeScript: vi.fn(async ({ target: { tabId }, files }: { target: { tabId: number }; files?: string[] }) => {
      if (state.shut.has(tabId)) throw new Error('Cannot access contents of the page.');
      if (files) state.injected.push({ tabId, files });
      return [{}];
    }),
    insertCSS: vi.fn(),
    removeCSS: vi.fn(),
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => state.registered.get(id) ?? []),
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) {
        if (state.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        state.registered.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!state.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  },
  tabs: {
    onRemoved: event(),
    get: async (id: number) => state.tabs.find((tab) => tab.id === id) ?? { id },
    create: vi.fn(),
    query: async ({ url }: { url?: string[] }) =>
      state.tabs
        .filter((tab) => url === undefined || url.some((pattern) => matches(pattern, tab.url)))
        .map((tab) => (state.shut.has(tab.id) ? { ...tab, url: undefined } : tab)),
    sendMessage: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => {
      throw new Error('Receiving end does not exist.');
    }),
  },
  storage: { session: area(), local: area() },
};

/** The browser grants or revokes origins, by whatever hand, and tells of it. */
export async function grant(...origins: string[]): Promise<void> {
  state.granted = [...new Set([...state.granted, ...origins])];
  await permissions.onAdded.emit({ origins });
}

export async function revoke(...origins: string[]): Promise<void> {
  state.granted = state.granted.filter((one) => !origins.includes(one));
  await permissions.onRemoved.emit({ origins });
}

/** The life of the extension ends: what is kept in memory goes, registrations too where it is an update. */
export function endLife({ update }: { update: boolean }): void {
  fake.storage.session.kept.clear();
  if (!update) return;
  state.registered.clear();
  state.menu.clear();
  state.version += '.1';
}
