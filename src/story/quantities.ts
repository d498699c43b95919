/** Numbers with what they count and how firmly they are meant: the candidates for figures. */
import type { Qualifier } from '../dataset/records.ts';
import type { BoundQualifier, Language } from './language.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
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

const frames = new WeakMap<Language, Frames>();

function framesOf(language: Language): Frames {
  const known = frames.get(language);
  if (known) return known;
  const { spaced, qualifiers, numbers } = language;
  const open = spaced ? `(?<![${LETTERS}])` : '';
  const close = spaced ? `(?![${LETTERS}])` : '';
  const order: BoundQualifier[] = ['up_to', 'at_least', 'over', 'nearly', 'about'];
  const built: Frames = {
    before: order.map((kind) => [kind, new RegExp(`${open}${listSource(qualifiers.before[kind], spaced)} ?$`)]),
    after: order.flatMap((kind) => {
      const words = qualifiers.after[kind] ?? [];
      return words.length > 0
        ? [[kind, new RegExp(`^ ?${listSource(words, spaced)}${close}`)] as [BoundQualifier, RegExp]]
        : [];
    }),
    money: new RegExp(`^ ?${listSource(numbers.money, spaced)}${close}`),
  };
  frames.set(language, built);
  return built;
}

/** A stretch of text without the spaces at its ends. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: from + part.trim().length };
}

/** Looks at most this far back for a qualifier, and ahead for the counted noun. */
const REACH_BACK = 32;
const REACH_AHEAD = 64;

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

interface Counted {
  counts: Quantity['counts'] | 'unknown' | 'other';
  to: number;
}

/** What stands right after a number in a language with spaces: its noun within a few words, before any stop word. */
function countedAfter(
  folded: string,
  at: number,
  sentence: Sentence,
  dates: readonly { start: number; end: number }[],
  language: Language,
): Counted {
  const to = Math.min(sentence.end, at + REACH_AHEAD);
  const { nouns } = language;
  const first = (name: string, words: string[]) => matchesIn(wordsOf(language, name, words), folded, at, to)[0] ?? null;
  const people = first('people', nouns.people);
  const jobs = first('jobs', nouns.jobs);
  // "1.6 million two years later": the years are the date's and not what is counted.
  const inDate = (m: { start: number }) => dates.some((date) => m.start >= date.start && m.start < date.end);
  const other =
    matchesIn(wordsOf(language, 'other', nouns.other), folded, at, to).find((match) => !inDate(match)) ?? null;
  const stop = first('stops', language.stops);
  const nearest = [
    { kind: 'people' as const, m: people },
    { kind: 'jobs' as const, m: jobs },
    { kind: 'other' as const, m: other },
  ]
    .filter(({ m }) => m !== null)
    .sort((a, b) => (a.m?.start ?? 0) - (b.m?.start ?? 0))[0];
  const wordAfter = /^[ -]*([^ \n,.;:!?()"']+)/.exec(folded.slice(at, to));
  const punctuated = /^[ ]*[,.;:!?()"'\n—]/.test(folded.slice(at, to)) || at >= sentence.end;
  if (nearest?.m) {
    const between = folded.slice(at, nearest.m.start);
    const stopped = stop !== null && stop.start < nearest.m.start;
    const words = between.trim() === '' ? 0 : between.trim().split(/[ -]+/).length;
    // "thousands of individuals", "30,000 of its workers": the stop right after the number may lead to its noun.
    const bridged =
      stopped && words <= 3 && /^ (?:of|de|di|der|von|af|av|z|ze)(?: |$)/.test(between) && !IN_PLACE.test(between);
    const broken =
      /[.;:!?()—]|,(?! ?(?:and|und|et|y|e|en|och|og|ja|i) )/.test(between) &&
      !/^[^.;:!?()—]*, [^,]{1,24}$/.test(between);
    const numberBetween = /\d/.test(between);
    const apart = /^ *[,.;:!?()—]/.test(between);
    if (words === 0 && nearest.kind === 'other') return { counts: 'other', to: nearest.m.end };
    if ((!stopped || bridged) && !broken && !apart && !numberBetween && words <= 5)
      return { counts: nearest.kind, to: nearest.m.end };
  }
  const dated = dates.some((date) => date.start >= at && date.start - at <= 1);
  if (punctuated || dated) return { counts: 'bare', to: at };
  // An article or preposition may be cut short: "14 000 d'octobre", "1.200 dell'anno scorso".
  const elided = /^ [a-z]{1,5}['’]/.test(folded.slice(at, at + 8));
  const bareStop = elided || (stop !== null && wordAfter !== null && stop.start <= at + wordAfter[0].length);
  return { counts: bareStop ? 'bare' : 'unknown', to: at };
}

type Counters = Record<'other' | 'people' | 'jobs', RegExp>;

const counters = new WeakMap<Language, Counters>();

function countersOf(language: Language): Counters {
  const known = counters.get(language);
  if (known) return known;
  const begins = (words: string[]) => new RegExp(`^ ?${listSource(words, false)}`);
  const { other, people, jobs } = language.nouns;
  const built: Counters = { other: begins(other), people: begins(people), jobs: begins(jobs) };
  counters.set(language, built);
  return built;
}

/** The same where words are not spaced: the counter and the noun follow at once. */
function countedAfterUnspaced(folded: string, at: number, sentence: Sentence, language: Language): Counted {
  const rest = folded.slice(at, Math.min(sentence.end, at + 24));
  const counters = countersOf(language);
  const other = counters.other.exec(rest);
  const people = counters.people.exec(rest);
  const jobs = counters.jobs.exec(rest);
  const longest = Math.max(other?.[0].length ?? 0, people?.[0].length ?? 0, jobs?.[0].length ?? 0);
  if (longest === 0) {
    return /^ *(?:[,.;:!?()「」『』、，。；：！？）（]|$)/.test(rest)
      ? { counts: 'bare', to: at }
      : { counts: 'unknown', to: at };
  }
  if (other && other[0].length === longest) return { counts: 'other', to: at };
  const noun = people && people[0].length === longest ? 'people' : 'jobs';
  return { counts: noun, to: at + longest };
}

/** "38.000 de ellas en Estados Unidos": what follows is a place and not what is counted. */
const IN_PLACE = / (?:en|in|im|em|dans|aux|på|op|nel|nella|negli|nos|nas) /;

/** More than any employer has ever had: money, customers, the labour market. */
const MOST = 5_000_000;

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
