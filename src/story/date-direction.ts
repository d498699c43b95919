/** Which way the words around a date look: to the last such day or month, or to the next one. */
import { dateGrammar } from './date-grammar.ts';
import type { Language } from './language.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';

/** An expression in its sentence: the sentence runs from `from` to `to`, the expression from `start` to `end`. */
export interface DatePlace {
  folded: string;
  from: number;
  to: number;
  start: number;
  end: number;
  language: Language;
}

/** Days from the article's day to what a date would mean, looking back and ahead. `unit` is what the date names. */
export interface Distances {
  back: number;
  ahead: number;
  unit: 'day' | 'month' | 'longer';
}

/** Characters that words right beside a date can take. */
const BESIDE = { before: 28, behind: 16 };
/** How far words that look ahead or back reach; in unspaced scripts a character says more. */
const REACH = { spaced: 70, unspaced: 30 };
/** Characters before a date that opens its clause: a preposition. */
const OPENING = 8;
/** Days: what lies as near ahead, and as far back, needs no word that looks ahead. */
const SOON = { day: 75, month: 45, longer: 0 };
const LONG_AGO = 270;
/** Days: no plan in the press reaches further without a year. */
const FAR_AHEAD = 200;
const CLAUSE = /[,;:()—、；：。!?！？（）]/g;
const NONE = Number.POSITIVE_INFINITY;
/** "med de 14 000 från oktober": a number and a preposition with no noun between name the October count. */
const OF_COUNT = /\d(?: (?:000|mil|mila|mille|tys\.?|tusen|tuhatta))? (?:from|van|vom|från|fra|z|ze) $/;

/** The words right before a date. */
export function leftOf({ folded, from, start }: DatePlace): string {
  return folded.slice(Math.max(from, start - BESIDE.before), start);
}

/** The words right behind it. */
export function rightOf({ folded, to, end }: DatePlace): string {
  return folded.slice(end, Math.min(to, end + BESIDE.behind));
}

/** The clause that a date stands in, no further than words reach. */
function clauseOf({ folded, from, to, start, end, language }: DatePlace): { from: number; to: number } {
  const reach = language.spaced ? REACH.spaced : REACH.unspaced;
  const low = Math.max(from, start - reach);
  const high = Math.min(to, end + reach);
  const before = matchesIn(CLAUSE, folded, low, start).at(-1)?.end ?? low;
  const breaks = matchesIn(CLAUSE, folded, end, high);
  // "In January, the company cut …": a date that opens its clause and is set off from it.
  const isOpening =
    language.spaced && start - before <= OPENING && breaks[0] !== undefined && breaks[0].start - end <= 1;
  return { from: before, to: breaks[isOpening ? 1 : 0]?.start ?? high };
}

/** Whether something has lasted since a date. */
export function isSince(place: DatePlace): boolean {
  const { sinceBefore, sinceBehind, sinceFirst } = dateGrammar(place.language);
  const words = place.folded.slice(place.start, place.end);
  return sinceBefore.test(leftOf(place)) || sinceFirst.test(words) || sinceBehind.test(rightOf(place));
}

/**
 * Input: a date that could be the last or the next of its name, and how far away those are (null where only words are to
 * decide). Output: whether the next one is meant, by the words right beside it, else by the nearest word of its clause that looks
 * ahead or back, else because the last one would be too long ago to be named without its year.
 */
export function looksAhead(place: DatePlace, far: Distances | null): boolean {
  const { folded, start, end, language } = place;
  const { aheadBefore, aheadFirst, aheadBehind } = dateGrammar(language);
  const since = isSince(place);
  const named = OF_COUNT.test(folded.slice(Math.max(place.from, start - 24), start));
  const inFirst = OF_COUNT.test(
    `${folded.slice(Math.max(place.from, start - 20), start)}${/^[^ ]* /.exec(folded.slice(start, end))?.[0] ?? ''}`,
  );
  if (named || inFirst) return false;
  const before = aheadBefore.test(leftOf(place)) || aheadFirst.test(folded.slice(start, end));
  // Some words say both "since" and "from … on": then the rest of the clause tells.
  if (since && !before) return false;
  const { ahead = [], past = [] } = language.dates;
  const { cues } = language;
  const clause = clauseOf(place);
  const gap = (word: Match) => (word.end <= start ? start - word.end : word.start - end);
  const nearest = (name: string, words: readonly string[]) =>
    matchesIn(wordsOf(language, name, words), folded, clause.from, clause.to)
      .filter((word) => word.end <= start || word.start >= end)
      .reduce((least, word) => Math.min(least, gap(word)), NONE);
  const surely = nearest('dates ahead', ahead);
  const forward = Math.min(surely, nearest('dates planned', [...cues.plan, ...cues.planWeak]));
  const backward = nearest('dates past', [...past, ...cues.report, ...cues.announce, ...cues.confirm]);
  const closer = far !== null && far.ahead <= far.back;
  // "until October" said in January is next October only if nothing puts it behind: the last one may be much nearer.
  // 到6月末 said in July, of a count: what is nearly a year ahead and was weeks ago is past.
  const justBefore = far !== null && far.ahead >= LONG_AGO && far.back <= SOON.day;
  if (!since && (before || aheadBehind.test(rightOf(place))))
    return forward < NONE || closer || (backward === NONE && !justBefore);
  if (since) return surely < NONE && surely <= backward && closer;
  if (forward < NONE) {
    return (forward < backward || surely <= backward) && (far === null || far.ahead <= Math.max(far.back, FAR_AHEAD));
  }
  // Who speaks of a day of nearly a year ago says its year: one of the next weeks is meant.
  return backward === NONE && far !== null && far.ahead <= SOON[far.unit] && far.back >= LONG_AGO;
}
