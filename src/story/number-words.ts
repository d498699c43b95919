/** Numbers that are put together from words: "trois cent soixante-dix", "siebenundzwanzigtausend", "dieciocho mil". */
import type { Language } from './language.ts';
import { execAll, LETTERS, listSource } from './pattern.ts';
import { perLanguage } from './per-language.ts';

interface Reader {
  /** Where a number in words can begin. */
  opens: RegExp;
  /** A text that is just one part. */
  part: RegExp;
  /** What may stand between two parts, each from a place on. */
  joins: RegExp[];
  meaning: (text: string) => number | null;
}

const readerOf = perLanguage((language): Reader | null => {
  const { composed } = language.numbers;
  if (!composed) return null;
  const parts = listSource(Object.keys(composed.parts), true);
  const meanings = Object.entries(composed.parts).map(
    ([key, value]) => [new RegExp(`^${listSource([key], true)}$`), value] as const,
  );
  return {
    opens: new RegExp(`(?<![${LETTERS}.,/-])${parts}`, 'g'),
    part: new RegExp(`^${parts}$`),
    joins: composed.joins.filter((join) => join !== '').map((join) => new RegExp(listSource([join], true), 'y')),
    meaning: (text) => meanings.find(([pattern]) => pattern.test(text))?.[1] ?? null,
  };
});

/** No part is longer: "cinquecentoquaranta" is three. */
const LONGEST_PART = 20;

const LETTER = new RegExp(`[${LETTERS}]`);

interface Step {
  end: number;
  text: string;
  before: Step | null;
}

/**
 * The parts of the longest number in words from a place on, as few as make it. Each place is gone on from once: an expression
 * would try every way of taking "zweiundzweiundzwei…" apart, of which there are more than anybody waits for.
 */
function partsFrom(text: string, start: number, { part, joins }: Reader): Step | null {
  let longest: Step | null = null;
  const reached = new Set<number>();
  const begun = new Set([start]);
  const open: { at: number; before: Step | null }[] = [{ at: start, before: null }];
  // What is added while it runs is gone through as well.
  for (const { at, before } of open) {
    for (let length = Math.min(LONGEST_PART, text.length - at); length > 0; length -= 1) {
      const end = at + length;
      if (reached.has(end) || !part.test(text.slice(at, end))) continue;
      reached.add(end);
      const step = { end, text: text.slice(at, end), before };
      if (!LETTER.test(text[end] ?? '') && end > (longest?.end ?? 0)) longest = step;
      const next = joins.map((join) => {
        join.lastIndex = end;
        return end + (join.exec(text)?.[0].length ?? 0);
      });
      for (const to of [end, ...next]) {
        if (begun.has(to)) continue;
        begun.add(to);
        open.push({ at: to, before: step });
      }
    }
  }
  return longest;
}

function textsOf(last: Step): string[] {
  const texts: string[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) texts.unshift(step.text);
  return texts;
}

/**
 * What the parts mean together; null where they are no single number: each is smaller than the one before it, multiplies
 * it, or is the tens after their units.
 */
function meaningOf(parts: readonly string[], { meaning }: Reader, unitsFirst: boolean): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const value = meaning(part);
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
  const text = folded.slice(from, to);
  const found: { start: number; end: number; value: number }[] = [];
  for (const { at } of execAll(reader.opens, text, 0, text.length)) {
    if (at < (found.at(-1)?.end ?? from) - from) continue;
    const last = partsFrom(text, at, reader);
    if (last === null) continue;
    const value = meaningOf(textsOf(last), reader, language.numbers.composed?.unitsFirst === true);
    found.push({ start: from + at, end: from + last.end, value: value ?? 0 });
  }
  return found.filter(({ value }) => value >= LEAST);
}
