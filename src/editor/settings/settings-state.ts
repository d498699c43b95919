/** What the settings room knows: the settings as they stand, what is looked for, and how to go back. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isSettingName, type SettingName } from '../../settings/description.ts';
import { ownSites, watchOwnSites } from '../../settings/own-sites.ts';
import {
  changeSettings,
  defaultSettings,
  isNotKept,
  type Settings,
  settingsOf,
  storedSettings,
  type Written,
  watchSettings,
  writeSettings,
} from '../../settings/settings.ts';
import { settingsAt } from '../../settings/settings-file.ts';
import type { Editor } from '../state.ts';
import { type FirstSight, firstSight, unseen } from './settings-first-sight.ts';
import { type Found, findParts, type PartName, partsNamed } from './settings-search.ts';

export interface SettingsDesk {
  /**
   * What counts now: a setting does as soon as it is chosen, while it is still being written. The defaults until they were
   * read, which `isRead` tells.
   */
  settings: Signal<Settings>;
  /** All that the room shows was read: it is drawn once, and nothing moves under the reader's hand. */
  isRead: Signal<boolean>;
  /** They could not be read: what is shown are the defaults. */
  isUnknown: Signal<boolean>;
  ownSites: Signal<readonly string[]>;
  /** What the parts show until they look themselves. */
  atFirst: () => FirstSight;
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
  former: ReadonlySignal<Partial<Settings> | null>;
  goBack: () => Promise<void>;
}

/** Kept over a new loading of the page, which another language brings. */
const formerKey = 'settings.former';

/** What was changed at once: as it was before, and as it was then. */
interface Replaced {
  before: Partial<Settings>;
  after: Partial<Settings>;
}

const someSettings = (kept: unknown): Partial<Settings> =>
  typeof kept === 'object' && kept !== null
    ? settingsAt(settingsOf({ ...kept }), Object.keys(kept).filter(isSettingName))
    : {};

function readReplaced(): Replaced | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(formerKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('before' in kept && 'after' in kept)) return null;
    return { before: someSettings(kept.before), after: someSettings(kept.after) };
  } catch {
    return null;
  }
}

function keepReplaced(replaced: Replaced | null): void {
  try {
    if (replaced === null) sessionStorage.removeItem(formerKey);
    else sessionStorage.setItem(formerKey, JSON.stringify(replaced));
  } catch {
    // Then it lasts as long as the page does.
  }
}

/** A list as it is now without what came in by a change, and with what went out by it; what came since stays. */
function listBack<T>(now: readonly T[], before: readonly T[], after: readonly T[], nameOf: (one: T) => string): T[] {
  const names = (list: readonly T[]) => new Set(list.map(nameOf));
  const [was, became, is] = [names(before), names(after), names(now)];
  const gone = before.filter((one) => !became.has(nameOf(one)) && !is.has(nameOf(one)));
  return [...gone, ...now.filter((one) => was.has(nameOf(one)) || !became.has(nameOf(one)))];
}

/** What has to be written so that a change is undone. */
function backFrom({ before, after }: Replaced, now: Settings): Partial<Settings> {
  const { offSites, siteLayouts } = before;
  return {
    ...before,
    ...(offSites && { offSites: listBack(now.offSites, offSites, after.offSites ?? offSites, (host) => host) }),
    ...(siteLayouts && {
      siteLayouts: listBack(now.siteLayouts, siteLayouts, after.siteLayouts ?? siteLayouts, ({ host }) => host),
    }),
  };
}

/** @returns the desk and a function that begins to follow what changes; that one returns how to stop. */
export function createSettingsDesk(editor: Editor, find: string): { desk: SettingsDesk; follow: () => () => void } {
  const { labels, shared, locale } = editor;
  const settings = signal(defaultSettings());
  const isRead = signal(false);
  const isUnknown = signal(false);
  const own = signal<readonly string[]>([]);
  const named = signal(partsNamed(find));
  const query = signal(named.value === null ? find : '');
  const found = computed((): Found => {
    const byWords = findParts(query.value, labels, shared, locale);
    return byWords.parts === null && named.value !== null ? { ...byWords, parts: new Set(named.value) } : byWords;
  });
  const replaced = signal(readReplaced());
  /** What the storage has said, and what was chosen that it has not yet answered for. */
  let stored = defaultSettings();
  const chosen = new Set<Partial<Settings>>();
  let sight = unseen;

  function settle(): void {
    settings.value = Object.assign({}, stored, ...chosen);
  }

  /** Lets a change count while it is being written. What could not be written counts no longer. */
  async function counting(change: Partial<Settings>, writing: Promise<Written>): Promise<Written> {
    chosen.add(change);
    settle();
    const written = await writing;
    chosen.delete(change);
    if (written.ok) stored = { ...stored, ...change };
    settle();
    return written;
  }

  function whyNot(error: string): string {
    if (error === 'refused') return labels.settings.refusedByBrowser;
    return isNotKept(error) ? labels.settings.notKept : error;
  }

  async function tell(writing: Promise<Written>): Promise<boolean> {
    const written = await writing;
    if (written.ok) return true;
    editor.say(whyNot(written.error), 'trouble');
    return false;
  }

  function setReplaced(next: Replaced | null): void {
    replaced.value = next;
    keepReplaced(next);
  }

  const desk: SettingsDesk = {
    settings,
    isRead,
    isUnknown,
    ownSites: own,
    atFirst: () => sight,
    query,
    named,
    found,
    isShown: (part) => found.value.parts?.has(part) ?? true,
    async write(change) {
      await tell(counting(change, writeSettings(change)));
    },
    tell,
    async replace(change, names, said) {
      const former = replaced.peek();
      // First, because another language loads the page anew.
      setReplaced({ before: settingsAt(settings.peek(), names), after: change });
      const done = await tell(counting(change, writeSettings(change)));
      if (done) editor.say(said);
      else setReplaced(former);
      return done;
    },
    former: computed(() => replaced.value?.before ?? null),
    async goBack() {
      const last = replaced.peek();
      if (last === null) return;
      const writing = changeSettings((now) => backFrom(last, now));
      if (!(await tell(counting(backFrom(last, settings.peek()), writing)))) return;
      setReplaced(null);
      editor.say(labels.settings.undoneChange);
    },
  };

  function follow(): () => void {
    const take = (read: Settings): void => {
      stored = read;
      settle();
    };
    const takeSites = (sites: string[]): void => {
      own.value = sites;
    };
    void Promise.all([storedSettings(), ownSites().catch(() => []), firstSight()]).then(([read, sites, seen]) =>
      batch(() => {
        sight = seen;
        isUnknown.value = read === null;
        take(read ?? defaultSettings());
        takeSites(sites);
        isRead.value = true;
      }),
    );
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
