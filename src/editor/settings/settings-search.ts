/** Finding settings as one types: by their titles, what is said of them, their values and other words for them. */
import {
  description,
  type SettingName,
  type SettingSection,
  settingNames,
  settingSections,
} from '../../settings/description.ts';
import { sites } from '../../sites/sites.ts';
import type { EditorLabels } from '../../surfaces/labels/editor-labels.ts';
import type { Labels } from '../../surfaces/labels/index.ts';
import type { Locale } from '../../surfaces/locale.ts';
import { siteWords } from './site-words.ts';

/** What the room holds beside settings. */
const otherParts = {
  look: [],
  show: [],
  marks: [],
  sites: ['ownSites', 'listedSites'],
  trail: ['trailErase'],
  private: [],
  dataset: [],
  keys: ['shortcuts', 'pageKeys'],
  files: ['export', 'import', 'reset'],
  storage: ['storage', 'restore', 'erase'],
} as const satisfies Record<string, readonly string[]>;

export type RoomSection = keyof typeof otherParts;
export type PartName = SettingName | (typeof otherParts)[RoomSection][number];

/** In the order in which they stand in the room. */
export const roomSections: readonly RoomSection[] = [...settingSections, 'keys', 'files', 'storage'];

/** What stands in a section, in its order. */
export function partsOf(section: RoomSection): PartName[] {
  const settings = settingNames.filter((name) => sectionOf(name) === section);
  return [...settings, ...otherParts[section]];
}

function sectionOf(name: SettingName): SettingSection {
  return description[name].section;
}

export interface PartWords {
  title: string;
  text: string;
  /** Other words that lead to it, separated by commas. */
  also: string;
  /** What its values are called, and what is said of each. */
  values: string[];
}

/** The words of a part of the room, in the language of the surfaces. */
export function wordsOf(part: PartName, { settings }: EditorLabels, { kinds }: Pick<Labels, 'kinds'>): PartWords {
  const own = (group: Readonly<Record<string, string>>) =>
    Object.entries(group).flatMap(([key, words]) => (key.startsWith(`${part}_`) ? [words] : []));
  return {
    title: settings.titles[part],
    text: settings.texts[part],
    also: settings.also[part],
    values: [
      ...own(settings.choices),
      ...own(settings.explained),
      ...(part === 'kinds' ? Object.entries(kinds).flatMap(([kind, word]) => (kind === 'none' ? [] : [word])) : []),
      ...(part === 'pageKeys' ? Object.values(settings.keys) : []),
    ],
  };
}

export interface Found {
  /** The parts that fit; null where nothing is looked for. */
  parts: ReadonlySet<PartName> | null;
  /** The words looked for, folded. */
  words: readonly string[];
  /** Nothing fits but listed sites. */
  bySite: boolean;
}

/** What an address names by a part's or a section's own id; null where it names none, and holds words to look for. */
export function partsNamed(id: string): PartName[] | null {
  for (const section of roomSections) {
    const parts = partsOf(section);
    if (section === id) return parts;
    const named = parts.filter((part) => part === id);
    if (named.length > 0) return named;
  }
  return null;
}

/** What fits words that the reader types. */
export function findParts(query: string, labels: EditorLabels, shared: Pick<Labels, 'kinds'>, locale: Locale): Found {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { parts: null, words, bySite: false };
  const parts = new Set<PartName>();
  for (const section of roomSections) {
    for (const part of partsOf(section)) {
      const { title, text, also, values } = wordsOf(part, labels, shared);
      if (fits(words, [labels.settings.sections[section], title, text, also, ...values])) parts.add(part);
    }
  }
  const bySite = parts.size === 0 && sites.some((site) => fits(words, siteWords(site, locale)));
  if (bySite) parts.add('listedSites');
  return { parts, words, bySite };
}

/** Whether each word stands in one of the texts. */
export function fits(words: readonly string[], texts: readonly string[]): boolean {
  const folded = texts.map(fold);
  return words.every((word) => folded.some((text) => text.includes(word)));
}

/** Where words stand in a text, as offsets, in order and apart. */
export function placesOf(text: string, words: readonly string[]): [start: number, end: number][] {
  const folded = fold(text);
  const hits: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); word !== '' && at >= 0; at = folded.indexOf(word, at + word.length))
      hits.push([at, at + word.length]);
  }
  const places: [number, number][] = [];
  for (const [start, end] of hits.sort(([a], [b]) => a - b)) {
    const last = places.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else places.push([start, end]);
  }
  return places;
}

/** Small letters without their marks, one for one, so that offsets stay what they are. */
export function fold(text: string): string {
  return text.replace(/[^ -~]/g, (letter) => letter.normalize('NFKD')[0] ?? letter).toLowerCase();
}
