/** Numbers that are put together from words: "trois cent soixante-dix", "siebenundzwanzigtausend", "dieciocho mil". */
import type { Language } from './language.ts';
import { execAll, LETTERS, listSource } from './pattern.ts';

interface Reader {
  whole: RegExp;
  part: RegExp;
  meaning: (text: string) => number | null;
}

const readers = new WeakMap<Language, Reader>();

function readerOf(language: Language): Reader | null {
  const { composed } = language.numbers;
  if (!composed) return null;
  const known = readers.get(language);
  if (known) return known;
  const parts = listSource(Object.keys(composed.parts), true);
  const meanings = Object.entries(composed.parts).map(
    ([key, value]) => [new RegExp(`^${listSource([key], true)}$`), value] as const,
  );
  const built: Reader = {
    whole: new RegExp(
      `(?<![${LETTERS}.,/-])${parts}(?:(?:${listSource(composed.joins, false)})?${parts})*(?![${LETTERS}])`,
      'g',
    ),
    part: new RegExp(parts, 'g'),
    meaning: (text) => meanings.find(([pattern]) => pattern.test(text))?.[1] ?? null,
  };
  readers.set(language, built);
  return built;
}

/**
 * What the parts mean together; null where they are no single number: each is smaller than the one before it, multiplies
 * it, or is the tens after their units.
 */
function meaningOf(text: string, { part, meaning }: Reader, unitsFirst: boolean): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const { match } of execAll(part, text, 0, text.length)) {
    const value = meaning(match[0]);
    if (value === null) return null;
    if (value >= 1000) {
      if (total > 0 && value >= total) return null;
      total += Math.max(1, group) * value;
      group = 0;
      last = Number.POSITIVE_INFINITY;
      continue;
    }
    if (value === 100 && group > 0 && group < 20) group *= 100;
    else if (value < last || (unitsFirst && last < 10 && value >= 20 && value < 100)) group += value;
    else return null;
    last = value;
  }
  return total + group;
}

/** Smaller ones in words are seldom a workforce. */
const LEAST = 20;

/** Input: folded text and the part to look at. Output: the numbers in words in it, with their offsets. */
export function numbersOfWords(
  folded: string,
  from: number,
  to: number,
  language: Language,
): { start: number; end: number; value: number }[] {
  const reader = readerOf(language);
  if (!reader) return [];
  return execAll(reader.whole, folded, from, to).flatMap(({ match, at }) => {
    const value = meaningOf(match[0], reader, language.numbers.composed?.unitsFirst === true);
    return value === null || value < LEAST ? [] : [{ start: at, end: at + match[0].length, value }];
  });
}
