/** Numbers with what they count and how firmly they are meant: the candidates for figures. */
import type { Qualifier } from '../dataset/records.ts';
import { countedAfter, countedAfterUnspaced } from './counted-noun.ts';
import type { BoundQualifier, Language } from './language.ts';
import type { NumberMention } from './number-mention.ts';
import { findNumbers } from './numbers.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import { breaksBetween, type Sentence } from './sentences.ts';

export interface Quantity extends NumberMention {
  qualifier: Qualifier;
  /** Where the qualifier begins, or the number if it has none. */
  from: number;
  /** Where the qualifier's words stand; null where the number itself holds it or there is none. */
  qualifierAt: { start: number; end: number } | null;
  /** Where the counted noun ends, or the number if it has none. */
  to: number;
  /** What is counted; `bare` where no noun follows and none is ruled out. */
  counts: 'people' | 'jobs' | 'percent' | 'bare';
  /** An unknown word follows, so only a cue right before the number can give it a role. */
  loose: boolean;
  /** The noun counted means employees, and not people at large. */
  ofWorkforce: boolean;
}

interface Frames {
  before: [BoundQualifier, RegExp][];
  after: [BoundQualifier, RegExp][];
  money: RegExp;
}

const framesOf = perLanguage((language): Frames => {
  const { spaced, qualifiers, numbers } = language;
  const open = spaced ? `(?<![${LETTERS}])` : '';
  const close = spaced ? `(?![${LETTERS}])` : '';
  const order: BoundQualifier[] = ['up_to', 'at_least', 'over', 'nearly', 'about'];
  return {
    before: order.map((kind) => [kind, new RegExp(`${open}${listSource(qualifiers.before[kind], spaced)} ?$`)]),
    after: order.flatMap((kind) => {
      const words = qualifiers.after[kind] ?? [];
      return words.length > 0
        ? [[kind, new RegExp(`^ ?${listSource(words, spaced)}${close}`)] as [BoundQualifier, RegExp]]
        : [];
    }),
    money: new RegExp(`^ ?${listSource(numbers.money, spaced)}${close}`),
  };
});

/** A stretch of text without the spaces at its ends. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: from + part.trim().length };
}

/** Looks at most this far back for a qualifier. */
const REACH_BACK = 32;

function qualifierBefore(
  folded: string,
  at: number,
  from: number,
  language: Language,
): { kind: Qualifier; at: number } {
  const left = folded.slice(Math.max(from, at - REACH_BACK), at);
  let best: { kind: Qualifier; at: number } | null = null;
  for (const [kind, pattern] of framesOf(language).before) {
    const m = pattern.exec(left);
    if (m && (best === null || at - m[0].length < best.at)) best = { kind, at: at - m[0].length };
  }
  return best ?? { kind: 'exact', at };
}

/** More than any employer has ever had: money, customers, the labour market. */
const MOST = 5_000_000;

/** Brackets with a number in them, and nothing else. */
const BRACKETED = /\(\d+\)/g;

/** "Jassy (58) took over": alone in its brackets, where no list of places goes on with others. */
function isAge(mention: NumberMention, folded: string, sentence: Sentence): boolean {
  const age = (mention.value ?? 0) >= 16 && (mention.value ?? 0) <= 99;
  if (!age || folded[mention.start - 1] !== '(' || folded[mention.end] !== ')') return false;
  return [...folded.slice(sentence.start, sentence.end).matchAll(BRACKETED)].length === 1;
}

function isYear(mention: NumberMention, folded: string): boolean {
  const text = folded.slice(mention.start, mention.end);
  return /^(?:19|20)\d\d$/.test(text);
}

/**
 * Input: one sentence of folded text, with the spans that dates take up. Output: its numbers that could count people,
 * jobs or a share of them. Money, days, years, sizes and everything else that is counted is left out.
 */
export function findQuantities(
  folded: string,
  sentence: Sentence,
  dates: readonly { start: number; end: number }[],
  language: Language,
): Quantity[] {
  const found: Quantity[] = [];
  const { money, after } = framesOf(language);
  for (const mention of findNumbers(folded, sentence.start, sentence.end, language)) {
    if (dates.some((date) => mention.start < date.end && date.start < mention.end)) continue;
    if (money.test(folded.slice(mention.end, mention.end + 16))) continue;
    const qualifier = qualifierBefore(folded, mention.start, sentence.start, language);
    let end = mention.end;
    let qualifierAt = qualifier.kind === 'exact' ? null : trimmed(folded, qualifier.at, mention.start);
    for (const [kind, pattern] of after) {
      const m = pattern.exec(folded.slice(mention.end, mention.end + 12));
      if (m) {
        if (qualifier.kind === 'exact') {
          qualifier.kind = kind;
          qualifierAt = trimmed(folded, mention.end, mention.end + m[0].length);
        }
        end = mention.end + m[0].length;
        break;
      }
    }
    if (mention.percent) {
      found.push({
        ...mention,
        qualifier: qualifier.kind,
        from: qualifier.at,
        qualifierAt,
        to: mention.end,
        counts: 'percent',
        loose: false,
        ofWorkforce:
          mention.fraction &&
          matchesIn(wordsOf(language, 'workforce', language.workforce), folded, mention.start, mention.end).length > 0,
      });
      continue;
    }
    const counted = language.spaced
      ? countedAfter(folded, end, sentence, dates, language)
      : countedAfterUnspaced(folded, end, sentence, language);
    if (counted.counts === 'other') continue;
    const size = mention.value ?? mention.high ?? (mention.vague ? Number.POSITIVE_INFINITY : 0);
    const bare = counted.counts === 'bare' || counted.counts === 'unknown';
    if (bare && isYear(mention, folded)) continue;
    if (!mention.vague && size > MOST) continue;
    // "Fire TV Stick 4K": a resolution.
    if (bare && /^[48]k$/.test(folded.slice(mention.start, mention.end))) continue;
    if (size < 2 || (mention.value !== null && !Number.isInteger(mention.value))) continue;
    if (isAge(mention, folded, sentence)) continue;
    // 150余万: the word for "more" stands inside the number.
    if (
      language.numbers.han &&
      qualifier.kind === 'exact' &&
      /\d ?[多餘余]/.test(folded.slice(mention.start, mention.end))
    ) {
      qualifier.kind = 'over';
    }
    // The counter of an unspaced script belongs to the figure's words: 9000 人.
    const printed = language.spaced ? mention.end : printedEnd(folded, end, counted.to, language);
    if (!language.spaced && qualifier.kind === 'exact') {
      const rest = folded.slice(printed, printed + 12);
      for (const [kind, pattern] of after) {
        const m = pattern.exec(rest);
        if (!m) continue;
        qualifier.kind = kind;
        qualifierAt = trimmed(folded, printed, printed + m[0].length);
        break;
      }
    }
    const kind: Qualifier = mention.vague ? 'vague' : qualifier.kind;
    found.push({
      ...mention,
      end: printed,
      qualifier: kind,
      from: qualifier.at,
      qualifierAt,
      to: Math.max(counted.to, printed),
      counts: counted.counts === 'unknown' ? 'bare' : counted.counts,
      loose: counted.counts === 'unknown',
      ofWorkforce:
        matchesIn(wordsOf(language, 'workforce', language.workforce), folded, mention.end, counted.to).length > 0,
    });
  }
  return found;
}

const COUNTER = /^ ?(?:人|名|個|个|位|份|員|员)/;

function printedEnd(folded: string, at: number, to: number, language: Language): number {
  if (language.spaced || to <= at) return at;
  const counter = COUNTER.exec(folded.slice(at, at + 3));
  return counter ? at + counter[0].length : at;
}

/** How far a quantity is from a place in the sentence: characters, with each clause break as twenty more. */
export function distance(quantity: Quantity, at: { start: number; end: number }, sentence: Sentence): number {
  const gap = at.end <= quantity.from ? quantity.from - at.end : at.start >= quantity.to ? at.start - quantity.to : 0;
  return gap + 20 * breaksBetween(sentence, Math.min(quantity.from, at.start), Math.max(quantity.to, at.end));
}

/** "30,000 people, or one in ten of its office workers, would go": what is put in between with a share alone parts nothing. */
export function distanceOverShare(
  quantity: Quantity,
  at: { start: number; end: number },
  sentence: Sentence,
  others: readonly Quantity[],
): number {
  const far = distance(quantity, at, sentence);
  const opens = sentence.breaks.find((b) => b >= quantity.to && b - quantity.to <= 1);
  const closes = opens === undefined ? undefined : sentence.breaks.find((b) => b > opens && b < at.start);
  if (opens === undefined || closes === undefined) return far;
  const between = others.filter((q) => q.start >= quantity.to && q.end <= at.start);
  const shareOnly = between.length > 0 && between.every((q) => q.counts === 'percent' && q.end <= closes);
  return shareOnly ? at.start - closes + 20 * breaksBetween(sentence, closes + 1, at.end) : far;
}
