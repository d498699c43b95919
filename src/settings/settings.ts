/**
 * The reader's settings, in `storage.local`, one entry a setting, so that two surfaces that write different ones at
 * once do not undo each other. Read by in-page code too, so the browser's own global is used and no polyfill.
 */
import * as v from 'valibot';
import { inTime, patience, readEntries } from './read-entries.ts';
import { sidebarWidth } from './usual-layout.ts';

export const widthSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(sidebarWidth.least),
  v.maxValue(sidebarWidth.most),
);

/** As `URL.hostname` gives it: also with an underscore, a dot at the end, or an address in brackets. */
export const hostSchema = v.pipe(v.string(), v.regex(/^[^\sA-Z]+$/, 'a host name in lower case'), v.maxLength(253));

/** More than anybody switches off; those that were switched off last stay. */
const mostOffSites = 10_000;

/** More than anybody reads stories on; those that were not touched for longest go first. */
export const mostSiteLayouts = 300;

/** How the reader left the sidebar on a site. What is absent is as everywhere. */
export const siteLayoutSchema = v.object({
  /** Without `www.`. */
  host: hostSchema,
  width: v.optional(widthSchema),
  /** False: it opens as a tab. */
  open: v.optional(v.boolean()),
  /** Absent: where the page's lines end. */
  side: v.optional(v.picklist(['left', 'right'])),
  /** How far down the window the tab stands, as a share of its height. */
  tabAt: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** How often in a row it was closed unused. */
  closings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
});
export type SiteLayout = v.InferOutput<typeof siteLayoutSchema>;

/** The kinds that a story can be of, in the order in which they are listed. */
export const storyKinds = ['layoff', 'hiring', 'headcount', 'conditions', 'labor_action', 'policy'] as const;

/** Days that figures from read articles are kept for; 0 is for ever. */
export const trailSpans = [30, 90, 365, 0] as const;

/**
 * Every setting with its default; `docs/settings.md` argues each. A stored value that does not fit falls back to the
 * default by itself.
 */
const schemas = {
  uiLocale: v.fallback(v.picklist(['auto', 'en', 'zh-TW', 'fi']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  sidebarWidth: v.fallback(widthSchema, sidebarWidth.usual),
  /**
   * What comes by itself on a story. `tab`: on every site that has no layout of its own the sidebar is a tab at the edge.
   * `badge`: nothing on the page, marks neither, until the reader asks.
   */
  show: v.fallback(v.picklist(['open', 'tab', 'badge']), 'open'),
  /** The kinds of story that it comes by itself for; for others there is the badge. What does not fit is left out. */
  kinds: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => storyKinds.filter((kind) => list.includes(kind))),
    ),
    () => [...storyKinds],
  ),
  /** Whether figures are marked in the article's text. */
  marks: v.fallback(v.boolean(), true),
  markStyle: v.fallback(v.picklist(['underline', 'tint', 'both']), 'both'),
  /** What is kept of read articles. */
  trail: v.fallback(v.picklist(['nothing', 'figures']), 'figures'),
  trailDays: v.fallback(v.picklist(trailSpans), 365),
  /** `quiet`: in private windows nothing comes by itself. Kept is nothing there either way. */
  privateWindows: v.fallback(v.picklist(['show', 'quiet']), 'show'),
  /** Which waves the sidebar lists at first; `story`: those of the story's own kind. */
  listedWaves: v.fallback(v.picklist(['story', 'layoff', 'hiring', 'all']), 'story'),
  /** Whether waves that only the press reported are listed and drawn. */
  reportedWaves: v.fallback(v.boolean(), true),
  /** Whether records that the reader changed or added take part in verdicts; else the bundled ones stand. */
  ownRecords: v.fallback(v.boolean(), true),
  /** Host names, without `www.`, on which nothing is shown by itself. What does not fit is left out. */
  offSites: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((one) => v.is(hostSchema, one)).slice(-mostOffSites)),
    ),
    () => [],
  ),
  /** How the sidebar stands on single sites; what was changed last stands last. What does not fit is left out. */
  siteLayouts: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((one) => v.is(siteLayoutSchema, one)).slice(-mostSiteLayouts)),
    ),
    () => [],
  ),
};
const settingsSchema = v.object(schemas);

export type Settings = v.InferOutput<typeof settingsSchema>;

/** How a write ended; `error` says in words of the browser why nothing was written: see `isNotKept`. */
export type Written = { ok: true } | { ok: false; error: string };

const prefix = 'settings.';
const names = Object.keys(schemas);
/** The entries that settings are stored under. */
export const settingKeys: readonly string[] = names.map((name) => prefix + name);

/** Settings out of values by their names: what does not fit or is absent is the default. */
export function settingsOf(values: Readonly<Record<string, unknown>>): Settings {
  return v.parse(settingsSchema, values);
}

/** What holds where nothing was set. */
export function defaultSettings(): Settings {
  return settingsOf({});
}

/** The settings as they stand. Never rejects: where storage cannot be read, the defaults hold. */
export async function readSettings(): Promise<Settings> {
  return (await storedSettings()) ?? defaultSettings();
}

/** The settings as they stand; null where storage cannot be read, for those who may do nothing on a guess. */
export async function storedSettings(): Promise<Settings | null> {
  try {
    return await readStored();
  } catch {
    return null;
  }
}

/** Writes the settings that are given and no others. A full or refused storage is an error in words. */
export async function writeSettings(change: Partial<Settings>): Promise<Written> {
  const entries = Object.entries(change).map(([name, value]) => [prefix + name, value]);
  try {
    await inTime(chrome.storage.local.set(Object.fromEntries(entries)));
    return { ok: true };
  } catch (error) {
    return refused(error);
  }
}

/**
 * Writes what follows from the settings as they stand; null writes nothing. Where they cannot be read, this is an error
 * and nothing is written: what is stored would be lost to the defaults.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings> | null): Promise<Written> {
  const changed = changing.then(() => inTurn(() => changeNow(change)));
  changing = changed.catch(() => undefined);
  return changed;
}

/** One change after the other: each begins with what the one before it left. */
let changing: Promise<unknown> = Promise.resolve();

/** Our own pages and the background also wait for one another. A lock taken in a page of the web would be that page's. */
function inTurn(work: () => Promise<Written>): Promise<Written> {
  const isOwn = globalThis.location?.protocol.endsWith('-extension:') === true;
  if (!isOwn) return work();
  const signal = AbortSignal.timeout(2 * patience);
  return navigator.locks.request('settings', { signal }, work).catch(refused);
}

async function changeNow(change: (settings: Settings) => Partial<Settings> | null): Promise<Written> {
  let stored: Settings;
  try {
    stored = await readStored();
  } catch (error) {
    return refused(error);
  }
  const changed = change(stored);
  return changed === null ? { ok: true } : writeSettings(changed);
}

/**
 * Calls back with all settings each time that one is changed, wherever that was done.
 * @returns a function that stops watching.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  function listen(changes: Record<string, unknown>): void {
    if (settingKeys.some((key) => key in changes)) void readSettings().then(onChange);
  }
  const { onChanged } = chrome.storage.local;
  onChanged.addListener(listen);
  return () => onChanged.removeListener(listen);
}

/** Whether the reader switched a host off. Subdomains go with their site, and `www.` makes no difference. */
export function isOff(settings: Settings, hostName: string): boolean {
  return settings.offSites.some((site) => hostName === site || hostName.endsWith(`.${site}`));
}

/** A host by the name that settings know it by. */
export function withoutWww(hostName: string): string {
  return hostName.replace(/^www\./, '');
}

async function readStored(): Promise<Settings> {
  const stored = await readEntries(settingKeys);
  return settingsOf(Object.fromEntries(names.map((name) => [name, stored[prefix + name]])));
}

/** Whether it was the storage that did not take a setting, which our pages say in words of their own. */
export function isNotKept(error: string): boolean {
  return error.startsWith('settings: ');
}

function refused(error: unknown): Written {
  return { ok: false, error: `settings: ${error instanceof Error ? error.message : String(error)}` };
}
