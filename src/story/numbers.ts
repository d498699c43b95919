/** Finds numbers in folded text, in digits, in words and mixed, with their magnitude and sign. */
import { HAN_NUMBER, hanValue } from './han-number.ts';
import type { Language } from './language.ts';
import type { NumberMention } from './number-mention.ts';
import { withRanges } from './number-ranges.ts';
import { numbersOfWords } from './number-words.ts';
import { execAll, LETTERS, listSource } from './pattern.ts';
import { perLanguage } from './per-language.ts';

// Groups of three, with the separators that languages use; also Indian grouping (1,00,000), "99, 000" and digits
// split by two spaces, which are met in print.
const DIGITS =
  "\\d{1,3}(?:'\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[.,]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,3}(?: {1,2}\\d{3})+(?!\\d)(?:,\\d{1,2}(?!\\d))?|\\d{1,3}, \\d00(?!\\d)|\\d+(?:[.,]\\d+)?";

const LETTER = new RegExp(`[${LETTERS}]`);

interface Grammar {
  number: RegExp;
  digits: RegExp;
  vague: RegExp;
  fraction: RegExp;
  percentAfter: RegExp;
  /** "three percent": a small number in words counts only so. */
  wordPercent: RegExp;
  /** "alle prosentti", "niespełna procent": one percent, without a number. */
  lonePercent: RegExp;
  magnitude: (text: string) => number;
}

function keys(record: Record<string, number>): string[] {
  return Object.keys(record);
}

/** The value of the first key whose pattern is all of `text`. */
function valueIn(record: Record<string, number>, spaced: boolean): (text: string) => number | null {
  const patterns = Object.entries(record).map(
    ([key, value]) => [new RegExp(`^${listSource([key], spaced)}$`), value] as const,
  );
  return (text) => patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const grammarOf = perLanguage((language): Grammar => {
  const { numbers, spaced } = language;
  const before = spaced ? `(?<![${LETTERS}.,/]|(?:^|\\D)-|\\d'|[$€£¥#] ?)` : '(?<![a-z0-9.,/]|[$€£¥#] ?)';
  const glued = keys(numbers.glued);
  const apart = keys(numbers.magnitudes);
  const tail = spaced ? `(?![${LETTERS}])` : '';
  const magnitude = [
    ...(glued.length > 0 ? [` ?${listSource(glued, spaced)}${tail}`] : []),
    ...(apart.length > 0 ? [` {0,2}-?${listSource(apart, spaced)}${tail}`] : []),
  ].join('|');
  const words = keys(numbers.words);
  const small = keys(language.dates.numbers);
  const wordNumber = words.length > 0 ? `${listSource(words, spaced)}${tail}` : '(?!)';
  const magnitudeValue = valueIn({ ...numbers.magnitudes, ...numbers.glued }, spaced);
  return {
    number: numbers.han
      ? HAN_NUMBER
      : new RegExp(
          `${before}(?:(?<digits>${DIGITS})(?<magnitude>${magnitude || '(?!)'})?|(?<word>${wordNumber}))`,
          'g',
        ),
    digits: new RegExp(`^(?:${DIGITS})$`),
    vague: new RegExp(
      spaced ? `(?<![${LETTERS}])${listSource(numbers.vague, spaced)}${tail}` : listSource(numbers.vague, spaced),
      'g',
    ),
    fraction: new RegExp(
      keys(numbers.fractions).length === 0
        ? '(?!)'
        : spaced
          ? `(?<![${LETTERS}])${listSource(keys(numbers.fractions), spaced)}${tail}`
          : listSource(keys(numbers.fractions), spaced),
      'g',
    ),
    percentAfter: new RegExp(`^(?: {0,2}%| ?-?${listSource(numbers.percent, spaced)}${tail})`),
    wordPercent:
      spaced && small.length > 0
        ? new RegExp(
            `(?<![${LETTERS}])(?<small>${listSource(small, spaced)}) (?:${listSource(numbers.percent, spaced)})${tail}`,
            'g',
          )
        : /(?!)/g,
    lonePercent:
      spaced && numbers.lonePercent
        ? new RegExp(
            `(?<![${LETTERS}])(?<word>${listSource(numbers.lonePercent, spaced)} )${listSource(numbers.percent, spaced)}${tail}`,
            'g',
          )
        : /(?!)/g,
    magnitude: (text) => magnitudeValue(text.replace(/^[ -]+/, '')) ?? 1,
  };
});

/** Reads digits with their separators. A mark before exactly three digits groups, unless a magnitude follows. */
function digitsValue(digits: string, decimal: '.' | ',', hasMagnitude: boolean): number {
  const text = digits.replaceAll(/[ ']/g, '');
  const marks = text.replaceAll(/\d/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return Number(text);
  const mark = text[last];
  const decimals = text.length - last - 1;
  const mixed = marks.includes('.') && marks.includes(',');
  const isDecimal =
    decimals !== 3 || (mixed && mark !== marks[0]) || (hasMagnitude && marks.length === 1 && mark === decimal);
  const whole = (isDecimal ? text.slice(0, last) : text).replaceAll(/[.,]/g, '');
  return Number(isDecimal ? `${whole}.${text.slice(last + 1)}` : whole);
}

function plain(start: number, end: number, value: number | null): NumberMention {
  return { start, end, value, low: null, high: null, percent: false, vague: false, fraction: false };
}

/** The share that the words of a fraction mean, in percent. */
function fractionValue(text: string, language: Language): number | null {
  const inHan = (word: string) => (language.numbers.han ? hanValue(word) : null);
  const small = (word: string) => Number(word) || language.dates.numbers[word] || inHan(word);
  for (const [key, value] of Object.entries(language.numbers.fractions)) {
    const m = new RegExp(`^${listSource([key], language.spaced)}$`).exec(text);
    if (!m) continue;
    const { n, tenths } = m.groups ?? {};
    if (tenths !== undefined) return (small(tenths) ?? 0) * 10 || null;
    if (n === undefined) return value;
    const parts = small(n);
    return parts && Math.round((value / parts) * 100) / 100;
  }
  return null;
}

/** Reads a number that is one word. */
const wordReaderOf = perLanguage(({ numbers, spaced }) => valueIn(numbers.words, spaced));

/** The number that one match of the number expression means. */
function mentionOf(match: RegExpExecArray, at: number, language: Language): NumberMention {
  if (language.numbers.han) {
    const text = match[0].trimEnd();
    return plain(at, at + text.length, hanValue(text));
  }
  const { digits, magnitude, word } = match.groups ?? {};
  const end = at + match[0].length;
  if (digits === undefined) return plain(at, end, wordReaderOf(language)(word ?? ''));
  const scale = magnitude ? grammarOf(language).magnitude(magnitude) : 1;
  const value = Math.round(digitsValue(digits, language.numbers.decimal, scale >= 1e5) * scale * 1e4) / 1e4;
  // Hundreds of digits are more than a number holds.
  return plain(at, end, Number.isFinite(value) ? value : null);
}

function singles(folded: string, from: number, to: number, language: Language): NumberMention[] {
  const grammar = grammarOf(language);
  const found: NumberMention[] = [];
  for (const { match, at } of execAll(grammar.number, folded, from, to)) {
    const mention = mentionOf(match, at, language);
    if (mention.value === null) continue;
    const percent = grammar.percentAfter.exec(folded.slice(mention.end, Math.min(to, mention.end + 24)));
    if (percent) {
      mention.percent = true;
      mention.end += percent[0].length;
    }
    const next = mention.end < to ? (folded[mention.end] ?? '') : '';
    // "54GB", "JFK8", "14th": part of another word. A slash makes it an address or a path.
    if (next === '/' || (!language.numbers.han && !mention.percent && LETTER.test(next))) continue;
    found.push(mention);
  }
  for (const { match, at } of execAll(grammar.wordPercent, folded, from, to)) {
    const value = language.dates.numbers[match.groups?.small ?? ''];
    if (value !== undefined) found.push({ ...plain(at, at + match[0].length, value), percent: true });
  }
  for (const { match, at } of execAll(grammar.lonePercent, folded, from, to)) {
    const start = at + (match.groups?.word ?? '').length;
    found.push({ ...plain(start, at + match[0].length, 1), percent: true });
  }
  for (const { start, end, value } of numbersOfWords(folded, from, to, language)) {
    const percent = grammar.percentAfter.exec(folded.slice(end, Math.min(to, end + 24)));
    found.push({ ...plain(start, end + (percent?.[0].length ?? 0), value), percent: percent !== null });
  }
  for (const { match, at } of execAll(grammar.vague, folded, from, to)) {
    found.push({ ...plain(at, at + match[0].length, null), vague: true });
  }
  for (const { match, at } of execAll(grammar.fraction, folded, from, to)) {
    const value = fractionValue(match[0], language);
    if (value !== null) found.push({ ...plain(at, at + match[0].length, value), fraction: true, percent: true });
  }
  return found;
}

/** Longer mentions win where two overlap. */
function withoutOverlaps(mentions: NumberMention[]): NumberMention[] {
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: NumberMention[] = [];
  for (const mention of byLength) {
    if (!kept.some((k) => mention.start < k.end && k.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Input: folded text and the part to look at. Output: every number in it, in order, without overlaps. Numbers that are
 * glued to letters or stand after a currency sign are left out.
 */
export function findNumbers(folded: string, from: number, to: number, language: Language): NumberMention[] {
  return withRanges(folded, withoutOverlaps(singles(folded, from, to, language)), language);
}
