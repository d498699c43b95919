/**
 * All settings, described once: what the settings room draws and finds, what a settings file may hold and what
 * `docs/settings.md` lists come from here. For our own pages and for scripts; pages of the web need none of it.
 */

import type * as v from 'valibot';
import {
  hostSchema,
  type Settings,
  type SiteLayout,
  siteLayoutSchema,
  storyKinds,
  trailSpans,
  widthSchema,
} from './settings.ts';

/** Where a setting stands in the settings room, in this order. */
export const settingSections = ['look', 'show', 'marks', 'sites', 'trail', 'private', 'dataset'] as const;
export type SettingSection = (typeof settingSections)[number];

export type SettingName = keyof Settings;

/** One of several values. `explained`: each is said in a sentence, and all are seen at once. */
interface Choice<T> {
  control: 'choice';
  values: readonly T[];
  explained: boolean;
}
/** Any of several values. */
interface Choices<T> {
  control: 'choices';
  values: readonly T[];
}
interface Switch {
  control: 'switch';
}
/** A list that grows by what the reader does on pages; `keyOf` tells which of its entries are about the same. */
interface List<T> {
  control: 'list';
  schema: v.GenericSchema<unknown, T>;
  keyOf(entry: T): string;
}
/** Set by hand on a page. */
interface ByHand<T> {
  control: 'hand';
  schema: v.GenericSchema<unknown, T>;
}

/** What can be anything is a list, what is one of a few values a choice. */
type ListFor<One> = [One] extends [string] ? (string extends One ? List<One> : Choices<One>) : List<One>;
type ControlFor<T> = [T] extends [boolean]
  ? Switch
  : [T] extends [readonly (infer One)[]]
    ? ListFor<One>
    : Choice<T> | ByHand<T>;

type Described<T> = { section: SettingSection } & ControlFor<T>;

export const description: { readonly [Name in SettingName]: Described<Settings[Name]> } = {
  uiLocale: { section: 'look', control: 'choice', values: ['auto', 'en', 'zh-TW', 'fi'], explained: false },
  theme: { section: 'look', control: 'choice', values: ['auto', 'light', 'dark'], explained: false },
  show: { section: 'show', control: 'choice', values: ['open', 'tab', 'badge'], explained: true },
  kinds: { section: 'show', control: 'choices', values: storyKinds },
  marks: { section: 'marks', control: 'switch' },
  markStyle: { section: 'marks', control: 'choice', values: ['both', 'underline', 'tint'], explained: true },
  offSites: { section: 'sites', control: 'list', schema: hostSchema, keyOf: (host: string) => host },
  siteLayouts: { section: 'sites', control: 'list', schema: siteLayoutSchema, keyOf: ({ host }: SiteLayout) => host },
  sidebarWidth: { section: 'sites', control: 'hand', schema: widthSchema },
  trail: { section: 'trail', control: 'choice', values: ['figures', 'nothing'], explained: true },
  trailDays: { section: 'trail', control: 'choice', values: trailSpans, explained: false },
  privateWindows: { section: 'private', control: 'choice', values: ['show', 'quiet'], explained: true },
  listedWaves: {
    section: 'dataset',
    control: 'choice',
    values: ['story', 'layoff', 'hiring', 'all'],
    explained: false,
  },
  reportedWaves: { section: 'dataset', control: 'switch' },
  ownRecords: { section: 'dataset', control: 'switch' },
};

/** The names in the order in which they are listed. */
export const settingNames = Object.keys(description).filter(isSettingName);

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(description, name);
}
