/**
 * The settings as a file, and what a file would change. Nothing is written here: what comes out of a file is shown to the
 * reader first. A list in a file is added to the list that there is, so that nothing is lost by taking a file in.
 */
import * as v from 'valibot';
import { description, isSettingName, type SettingName, settingNames } from './description.ts';
import { hostSchema, type Settings, settingsOf } from './settings.ts';

const format = 'prior-waves-settings';
/** Grows when an older release could misread a file. */
const version = 1;
/** Characters. A file with all that the lists can hold is about half of this. */
const mostText = 2_000_000;
/** Characters shown of what is refused. */
const mostShown = 80;

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // No record: that passes over names such as `__proto__` in silence.
  settings: v.optional(v.custom<object>(isObject), () => ({})),
  /** Sites that the reader added. The browser has to be asked for each again. */
  ownSites: v.optional(v.array(v.unknown()), []),
});

/** A site's name, or `*` for all. */
const siteSchema = v.union([v.literal('*'), hostSchema]);

/** Why a file cannot be taken at all. `newer`: a later release wrote it. */
export type SettingsFileProblem = 'too_large' | 'damaged' | 'other_format' | 'newer';

/** One entry of a file that is not taken. */
export interface RefusedEntry {
  /** As the file has it. */
  name: string;
  /** What stands there, cut short. */
  given: string;
  /** `unknown`: there is no such setting. `value`: it cannot have this value. `entry`: this one of a list does not fit. */
  why: 'unknown' | 'value' | 'entry';
}

export interface SettingsPlan {
  /** What would be other than it is. */
  changes: Partial<Settings>;
  changed: SettingName[];
  refused: RefusedEntry[];
  /** Sites that the browser would have to be asked for. */
  toAllow: string[];
}

/** The text of a file with all settings. */
export function settingsFile(settings: Settings, ownSites: readonly string[], now: Date): string {
  const made = now.toISOString().slice(0, 10);
  return `${JSON.stringify({ format, version, made, settings, ownSites }, null, 2)}\n`;
}

/** What a file would change of the settings as they are, and what of it cannot be taken. */
export function planSettings(
  text: string,
  now: { settings: Settings; ownSites: readonly string[] },
): { ok: true; value: SettingsPlan } | { ok: false; error: SettingsFileProblem } {
  if (text.length > mostText) return { ok: false, error: 'too_large' };
  const read = parse(text);
  if (read === undefined) return { ok: false, error: 'damaged' };
  const file = v.safeParse(fileSchema, read);
  if (!file.success) return { ok: false, error: 'other_format' };
  if (file.output.version > version) return { ok: false, error: 'newer' };
  const refused: RefusedEntry[] = [];
  const taken = new Map<SettingName, unknown>();
  for (const [name, given] of Object.entries(file.output.settings)) {
    if (!isSettingName(name)) refused.push({ name, given: shown(given), why: 'unknown' });
    else {
      const checked = check(name, given, now.settings[name]);
      refused.push(...checked.refused);
      if (checked.value !== undefined) taken.set(name, checked.value);
    }
  }
  const next = settingsOf({ ...now.settings, ...Object.fromEntries(taken) });
  const changed = settingNames.filter((name) => !isSame(next[name], now.settings[name]));
  const changes: Partial<Settings> = {};
  for (const name of changed) take(changes, next, name);
  const toAllow: string[] = [];
  for (const site of file.output.ownSites) {
    if (!v.is(siteSchema, site)) refused.push({ name: 'ownSites', given: shown(site), why: 'entry' });
    else if (!now.ownSites.includes(site) && !toAllow.includes(site)) toAllow.push(site);
  }
  return { ok: true, value: { changes, changed, refused, toAllow } };
}

/** Takes single settings out of all of them. */
export function settingsAt(settings: Settings, names: readonly SettingName[]): Partial<Settings> {
  const picked: Partial<Settings> = {};
  for (const name of names) take(picked, settings, name);
  return picked;
}

function take<N extends SettingName>(into: Partial<Settings>, from: Settings, name: N): void {
  into[name] = from[name];
}

interface CheckedEntry {
  /** Undefined where nothing of it can be taken. */
  value: unknown;
  refused: RefusedEntry[];
}

function check(name: SettingName, given: unknown, now: unknown): CheckedEntry {
  const control = description[name];
  const whole = (fits: boolean): CheckedEntry =>
    fits ? { value: given, refused: [] } : { value: undefined, refused: [{ name, given: shown(given), why: 'value' }] };
  switch (control.control) {
    case 'switch':
      return whole(typeof given === 'boolean');
    case 'choice':
      return whole(control.values.some((value) => value === given));
    case 'hand':
      return whole(v.is(control.schema, given));
    case 'choices':
      return eachOf(name, given, (entry) => control.values.some((value) => value === entry));
    case 'list': {
      const checked = eachOf(name, given, (entry) => v.is<v.GenericSchema>(control.schema, entry));
      if (!Array.isArray(checked.value) || !Array.isArray(now)) return checked;
      const keys = new Set(checked.value.map((entry) => control.keyOf(entry)));
      return { ...checked, value: [...now.filter((entry) => !keys.has(control.keyOf(entry))), ...checked.value] };
    }
  }
}

function eachOf(name: SettingName, given: unknown, fits: (entry: unknown) => boolean): CheckedEntry {
  if (!Array.isArray(given)) return { value: undefined, refused: [{ name, given: shown(given), why: 'value' }] };
  const refused = given.flatMap((entry): RefusedEntry[] =>
    fits(entry) ? [] : [{ name, given: shown(entry), why: 'entry' }],
  );
  return { value: given.filter(fits), refused };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
