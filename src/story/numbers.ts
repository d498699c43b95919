/** Finds numbers in folded text, in digits, in words and mixed, with their magnitude and sign. */
import { HAN_NUMBER, hanValue } from './han-number.ts';
import type { Language } from './language.ts';
import { numbersOfWords } from './number-words.ts';
import { escapePattern, execAll, LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';

/** A number as printed. Offsets cover number, magnitude and per-cent sign. */
export interface NumberMention {
  start: number;
  end: number;
  /** Null for vague amounts and for ranges (then `low` and `high`). */
  value: number | null;
  low: number | null;
  high: number | null;
  percent: boolean;
  /** "thousands", 數千. */
  vague: boolean;
  /** A share in words ("one in ten"), with no sign of its own. */
  fraction: boolean;
}

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
  /** From which number something moves, and to which: "from 1.3 to 1.6 million", "from about 5,000 to 40,000". */
  movesFrom: RegExp;
  movesTo: RegExp;
  range: RegExp;
  change: RegExp;
  betweenOpen: RegExp;
  betweenJoin: RegExp;
  magnitude: (text: string) => number;
}

const grammars = new WeakMap<Language, Grammar>();

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

function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known) return known;
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
  const between = numbers.between ?? { open: ['(?!)'], join: ['(?!)'] };
  const wordNumber = words.length > 0 ? `${listSource(words, spaced)}${tail}` : '(?!)';
  const magnitudeValue = valueIn({ ...numbers.magnitudes, ...numbers.glued }, spaced);
  const { moves } = language;
  const qualifiers = Object.values(language.qualifiers.before).flat();
  const moved = (words: string[]) => (spaced && words.length > 0 ? listSource(words, spaced) : '(?!)');
  const grammar: Grammar = {
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
    movesFrom: new RegExp(`(?<![${LETTERS}])${moved(moves.from)}(?: ${moved(qualifiers)})? ?$`),
    movesTo: new RegExp(`^ ${moved(moves.to)} (?:[^ ,.;:\\d]+ ){0,3}$`),
    range: new RegExp(
      `^(?: ?[-~～—] ?| ${listSource(numbers.rangeWords.map(escapePattern), spaced)} |${spaced ? '(?!)' : listSource(numbers.rangeWords.map(escapePattern), spaced)})$`,
    ),
    change:
      numbers.changeWords.length === 0
        ? /(?!)/
        : new RegExp(`${spaced ? `(?<![${LETTERS}])` : ''}${listSource(numbers.changeWords, spaced)} ?$`),
    betweenOpen: new RegExp(`${listSource(between.open, spaced)} ?(?:[${LETTERS}]+ )?$`),
    betweenJoin: new RegExp(`^ ?${listSource(between.join, spaced)} ?$`),
    magnitude: (text) => magnitudeValue(text.replace(/^[ -]+/, '')) ?? 1,
  };
  grammars.set(language, grammar);
  return grammar;
}

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

const wordValues = new WeakMap<Language, (text: string) => number | null>();

function wordValue(text: string, language: Language): number | null {
  let read = wordValues.get(language);
  if (!read) {
    read = valueIn(language.numbers.words, language.spaced);
    wordValues.set(language, read);
  }
  return read(text);
}

/** The number that one match of the number expression means. */
function mentionOf(match: RegExpExecArray, at: number, language: Language): NumberMention {
  if (language.numbers.han) {
    const text = match[0].trimEnd();
    return plain(at, at + text.length, hanValue(text));
  }
  const { digits, magnitude, word } = match.groups ?? {};
  const end = at + match[0].length;
  if (digits === undefined) return plain(at, end, wordValue(word ?? '', language));
  const scale = magnitude ? grammarOf(language).magnitude(magnitude) : 1;
  const value = digitsValue(digits, language.numbers.decimal, scale >= 1e5) * scale;
  return plain(at, end, Math.round(value * 1e4) / 1e4);
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

/** The upper end of a range is at most so many times the lower. */
const WIDEST_RANGE = 12;

/** Joins "10,000 to 15,000" into one range, unless the words before make it a change ("from 5,000 to 40,000"). */
function withRanges(folded: string, mentions: NumberMention[], language: Language): NumberMention[] {
  const { range, change, betweenOpen, betweenJoin, movesTo } = grammarOf(language);
  const joins = (previous: NumberMention, mention: NumberMention) => {
    const middle = folded.slice(previous.end, mention.start);
    const before = folded.slice(Math.max(0, previous.start - 24), previous.start);
    // "from 798,000 at the end of 2019 to 1.6 million": a year is no lower end.
    const year = /^(?:19|20)\d\d$/.test(folded.slice(previous.start, previous.end));
    if (year && (mention.value ?? 0) >= 10_000) return false;
    const changes = () => change.test(before) || movesFrom(folded, previous.start, language);
    return (range.test(middle) && !changes()) || (betweenJoin.test(middle) && betweenOpen.test(before));
  };
  const joined: NumberMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    if (
      previous &&
      previous.value !== null &&
      mention.value !== null &&
      !previous.fraction &&
      !mention.fraction &&
      joins(previous, mention)
    ) {
      // "1.1 to 1.2 million", 2至3萬: the magnitude stands once.
      const scale =
        previous.value < mention.value / 500 && mention.value >= 1000 ? scaleOf(mention.value, previous.value) : 1;
      const low = previous.value * scale;
      // "shrank by 99,000 to 1,523,000": so far apart are no two ends.
      const near = mention.value <= low * WIDEST_RANGE;
      if (low < mention.value && near && (previous.percent === mention.percent || mention.percent)) {
        joined[joined.length - 1] = { ...mention, start: previous.start, value: null, low, high: mention.value };
        continue;
      }
    }
    // "from 1.3 to 1.6 million", "un milione e 600mila": one magnitude for both, or two parts of one number.
    if (previous && previous.value !== null && mention.value !== null && !previous.percent && !mention.percent) {
      const middle = folded.slice(previous.end, mention.start);
      const small = previous.value < 1000 && mention.value >= 1e6;
      if (small && movesTo.test(middle) && movesFrom(folded, previous.start, language)) {
        joined[joined.length - 1] = { ...previous, value: previous.value * scaleOf(mention.value, previous.value) };
      }
      if (isRest(previous.value, mention.value, middle, folded.slice(mention.start, mention.end))) {
        joined[joined.length - 1] = { ...mention, start: previous.start, value: previous.value + mention.value };
        continue;
      }
    }
    joined.push(mention);
  }
  return joined;
}

/** "1 million 600 thousand", "un milione e 100mila": the thousands that follow full millions, with a word of their own. */
function isRest(millions: number, rest: number, middle: string, text: string): boolean {
  return (
    millions >= 1e6 &&
    millions % 1e6 === 0 &&
    rest < 1e6 &&
    rest >= 1000 &&
    /^ (?:[eyi] )?$/.test(middle) &&
    /[a-z]/.test(text)
  );
}

/** How far before the word of direction its verb may stand. */
const VERB_BEFORE = 48;

/** Whether something is said to move from the number that begins at an offset: "fell from". */
function movesFrom(folded: string, at: number, language: Language): boolean {
  const { verbs } = language.moves;
  const before = folded.slice(Math.max(0, at - VERB_BEFORE), at);
  if (verbs.length === 0 || !grammarOf(language).movesFrom.test(before)) return false;
  return matchesIn(wordsOf(language, 'move verbs', verbs), before).length > 0;
}

function scaleOf(high: number, low: number): number {
  for (const scale of [1e6, 1e4, 1e3]) if (high >= scale && low * scale < high && low < 1000) return scale;
  return 1;
}

/**
 * Input: folded text and the part to look at. Output: every number in it, in order, without overlaps. Numbers that are
 * glued to letters or stand after a currency sign are left out.
 */
export function findNumbers(folded: string, from: number, to: number, language: Language): NumberMention[] {
  return withRanges(folded, withoutOverlaps(singles(folded, from, to, language)), language);
}
