/** What the settings room knows: the settings as they stand, what is looked for, and how to go back. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isSettingName, type SettingName } from '../settings/description.ts';
import { ownSites, watchOwnSites } from '../settings/own-sites.ts';
import {
  defaultSettings,
  readSettings,
  type Settings,
  settingsOf,
  type Written,
  watchSettings,
  writeSettings,
} from '../settings/settings.ts';
import { settingsAt } from '../settings/settings-file.ts';
import { type Found, findParts, type PartName, partsNamed } from './settings-search.ts';
import type { Editor } from './state.ts';

export interface SettingsDesk {
  /** The defaults until they were read, which `isRead` tells. */
  settings: Signal<Settings>;
  isRead: Signal<boolean>;
  ownSites: Signal<readonly string[]>;
  /** The words looked for. */
  query: Signal<string>;
  /** Only these are shown until the reader looks for words, because the address names them; null: all. */
  named: Signal<readonly PartName[] | null>;
  found: ReadonlySignal<Found>;
  isShown: (part: PartName) => boolean;
  /** Writes single settings, each as soon as it is changed. What could not be written is said. */
  write: (change: Partial<Settings>) => Promise<void>;
  /** Says why where something could not be done. Resolves to whether it could. */
  tell: (writing: Promise<Written>) => Promise<boolean>;
  /** Changes many settings at once, with a way back. */
  replace: (change: Partial<Settings>, names: readonly SettingName[], said: string) => Promise<boolean>;
  /** What `replace` changed last, as it was before; null where there is nothing to go back to. */
  former: Signal<Partial<Settings> | null>;
  goBack: () => Promise<void>;
}

/** Kept over a new loading of the page, which another language brings. */
const formerKey = 'settings.former';

function readFormer(): Partial<Settings> | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(formerKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    return settingsAt(settingsOf({ ...kept }), Object.keys(kept).filter(isSettingName));
  } catch {
    return null;
  }
}

function keepFormer(former: Partial<Settings> | null): void {
  try {
    if (former === null) sessionStorage.removeItem(formerKey);
    else sessionStorage.setItem(formerKey, JSON.stringify(former));
  } catch {
    // Then it lasts as long as the page does.
  }
}

/** @returns the desk and a function that begins to follow what changes; that one returns how to stop. */
export function createSettingsDesk(editor: Editor, find: string): { desk: SettingsDesk; follow: () => () => void } {
  const { labels, shared, locale } = editor;
  const settings = signal(defaultSettings());
  const isRead = signal(false);
  const own = signal<readonly string[]>([]);
  const named = signal(partsNamed(find));
  const query = signal(named.value === null ? find : '');
  const found = computed((): Found => {
    const byWords = findParts(query.value, labels, shared, locale);
    return byWords.parts === null && named.value !== null ? { ...byWords, parts: new Set(named.value) } : byWords;
  });
  const former = signal(readFormer());

  async function tell(writing: Promise<Written>): Promise<boolean> {
    const written = await writing;
    if (written.ok) return true;
    editor.say(written.error === 'refused' ? labels.settings.refusedByBrowser : written.error, 'trouble');
    return false;
  }

  function setFormer(next: Partial<Settings> | null): void {
    former.value = next;
    keepFormer(next);
  }

  const desk: SettingsDesk = {
    settings,
    isRead,
    ownSites: own,
    query,
    named,
    found,
    isShown: (part) => found.value.parts?.has(part) ?? true,
    async write(change) {
      await tell(writeSettings(change));
    },
    tell,
    async replace(change, names, said) {
      const before = former.peek();
      // First, because another language loads the page anew.
      setFormer(settingsAt(settings.peek(), names));
      const done = await tell(writeSettings(change));
      if (done) editor.say(said);
      else setFormer(before);
      return done;
    },
    former,
    async goBack() {
      const back = former.peek();
      if (back === null || !(await tell(writeSettings(back)))) return;
      setFormer(null);
      editor.say(labels.settings.undoneChange);
    },
  };

  function follow(): () => void {
    const take = (read: Settings): void => {
      batch(() => {
        settings.value = read;
        isRead.value = true;
      });
    };
    const takeSites = (sites: string[]): void => {
      own.value = sites;
    };
    void readSettings().then(take);
    void ownSites().then(takeSites);
    const stops = [watchSettings(take), watchOwnSites(takeSites)];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { desk, follow };
}

const SettingsContext = createContext<SettingsDesk | null>(null);
export const SettingsProvider = SettingsContext.Provider;

export function useSettings(): SettingsDesk {
  const desk = useContext(SettingsContext);
  if (desk === null) throw new Error('drawn outside the settings room');
  return desk;
}
