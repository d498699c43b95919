/** The words of a language's own lists, and sentences of our own texts: what generated texts are put together from. */
import { loadLanguages } from '../../scripts/load-languages.ts';
import type { Language } from '../../src/story/language.ts';
import { entrySource } from '../../src/story/pattern.ts';
import { languageFor } from '../../src/story/registry.ts';
import { ownTexts } from '../bench/pages/told.ts';
import { parsePattern, sample, type Tree } from './pattern-tree.ts';

/** One list of a language, by its place in it: `cues.cut`, `numbers.words`. */
interface WordList {
  name: string;
  entries: readonly string[];
}

export interface Vocabulary {
  language: Language;
  lists: readonly WordList[];
  /** Sentences of our own texts in the language, as printed. */
  sentences: readonly string[];
}

/** All lists, wherever they stand in the language. */
function listsIn(value: unknown, name: string): WordList[] {
  if (Array.isArray(value)) {
    return value.every((entry) => typeof entry === 'string') && value.length > 0
      ? [{ name, entries: value }]
      : value.flatMap((entry, at) => listsIn(entry, `${name}.${at}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  // "ten": 10. The words are the keys.
  const keyed = entries.length > 0 && entries.every(([, each]) => typeof each === 'number');
  if (keyed) return [{ name, entries: entries.map(([key]) => key) }];
  return entries.flatMap(([key, each]) => listsIn(each, name === '' ? key : `${name}.${key}`));
}

const HAN_DAY = ['三', '十', '二十八', '卅一', '廿三'];

/** What can stand at a gap of a date form, with what cannot. */
function fills(gap: string, { dates, spaced }: Language): readonly string[] {
  const numbers = ['1', '2', '12', '31', '32', '0', '99'];
  switch (gap) {
    case 'day':
    case 'day2':
    case 'mm':
      return spaced ? numbers : [...numbers, ...HAN_DAY];
    case 'month':
    case 'month2':
      return dates.months.flat();
    case 'year':
      return [
        '2025',
        '2026',
        '1999',
        '2099',
        ...Object.keys(dates.eras ?? {}).flatMap((era) => [`${era}7`, `${era}元`]),
      ];
    case 'yy':
      return ['25', '00', '99'];
    case 'weekday':
      return dates.weekdays.flat();
    case 'n':
      return [...numbers, ...Object.keys(dates.numbers)];
    case 'quarter':
      return ['1', '4', 'iv', ...(dates.quarters ?? []).flat()];
    case 'season':
      return dates.seasons.flat();
    default:
      return [''];
  }
}

const trees = new Map<string, Tree>();
const MOST_TREES = 20_000;

function treeOf(source: string): Tree {
  const tree = trees.get(source) ?? parsePattern(source, '');
  // Forms of dates make another source with each filling of their gaps.
  if (trees.size > MOST_TREES) trees.clear();
  trees.set(source, tree);
  return tree;
}

/** One text that an entry of a list stands for; gaps of date forms are filled. `story/language.ts` says how entries are written. */
export function wordOf(entry: string, language: Language, choose: (ways: number) => number): string {
  const source = entry
    .split(/(\{[a-z]\w*\})/)
    .map((part) => {
      const gap = /^\{([a-z]\w*)\}$/.exec(part)?.[1];
      if (gap === undefined) return entrySource(part, language.spaced);
      const ways = fills(gap, language);
      return `(?:${entrySource(ways[choose(ways.length)] ?? '', language.spaced)})`;
    })
    .join('');
  return sample(treeOf(source), choose).replace(/ +/g, ' ');
}

let known: Promise<ReadonlyMap<string, Vocabulary>> | null = null;

async function load(): Promise<ReadonlyMap<string, Vocabulary>> {
  const tags = await loadLanguages();
  const texts = ownTexts();
  return new Map(
    tags.map((tag) => {
      const language = languageFor(tag);
      if (language === undefined) throw new Error(`${tag} was not registered`);
      const sentences = (texts.get(tag) ?? [])
        .flatMap(({ title, text }) => [title, ...text.split(/(?<=[.!?。！？]["”』」]?)\s*|\n+/)])
        .filter((sentence) => sentence.trim() !== '');
      return [tag, { language, lists: listsIn({ ...language, tag: null }, ''), sentences }];
    }),
  );
}

/** The vocabulary of every language, by tag. */
export function vocabularies(): Promise<ReadonlyMap<string, Vocabulary>> {
  known ??= load();
  return known;
}
