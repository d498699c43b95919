/** Word lists made into regular expressions, once for each language. */
import type { Language } from './language.ts';
import { perLanguage } from './per-language.ts';

/** Letters and digits of the languages written in Latin script, folded. Ranges are cheaper than `\p{L}`. */
export const LETTERS = 'a-z0-9\\u00df-\\u00f6\\u00f8-\\u024f';

/** Text as a pattern that matches just itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One match of a word list. */
export interface Match {
  start: number;
  end: number;
  text: string;
}

/** The source of one entry (see `language.ts` for how entries are written). */
export function entrySource(entry: string, spaced: boolean): string {
  // Character classes are kept as they are written: a space inside one is only one of its members, and `\S*` is no ending.
  return entry
    .split(/(\[[^\]]*\]|\\[a-z]\*?)/i)
    .map((part) =>
      part.startsWith('[') || part.startsWith('\\')
        ? part
        : part
            .replaceAll('*', spaced ? `[${LETTERS}]*` : '')
            .replace(/ (\?)?/g, (_, optional) => (spaced && optional === undefined ? ' +' : ' *')),
    )
    .join('');
}

/** The source of a list: its entries, longest first, as one group. */
export function listSource(entries: readonly string[], spaced: boolean): string {
  const sorted = [...entries].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((entry) => entrySource(entry, spaced)).join('|')})`;
}

/** A global expression that finds any entry as whole words (or anywhere, where words are not spaced). */
function listPattern(entries: readonly string[], spaced: boolean, flags = 'g'): RegExp {
  if (entries.length === 0) return /(?!)/g;
  const source = listSource(entries, spaced);
  return new RegExp(spaced ? `(?<![${LETTERS}])${source}(?![${LETTERS}])` : source, flags);
}

/**
 * All matches of a global expression between two offsets. Only that part is searched: an expression that finds nothing in
 * it would else run on to the end of the text, for every sentence again.
 */
export function execAll(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
): { match: RegExpExecArray; at: number }[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const found: { match: RegExpExecArray; at: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    if (match[0].length === 0) pattern.lastIndex += 1;
    else found.push({ match, at: from + match.index });
  }
  return found;
}

/** The same, without groups. */
export function matchesIn(pattern: RegExp, text: string, from = 0, to = text.length): Match[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const [words] = match;
    if (words.length === 0) pattern.lastIndex += 1;
    else found.push({ start: from + match.index, end: from + match.index + words.length, text: words });
  }
  return found;
}

const patternsOf = perLanguage(() => new Map<string, RegExp>());

/** The expression of a word list of a language, compiled on first need and kept. */
export function wordsOf(language: Language, name: string, entries: readonly string[]): RegExp {
  const byName = patternsOf(language);
  let pattern = byName.get(name);
  if (!pattern) {
    pattern = listPattern(entries, language.spaced);
    byName.set(name, pattern);
  }
  return pattern;
}
