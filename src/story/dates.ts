/** Finds date expressions in folded text and resolves them. */
import { daysBetween, daysOf, isoDay, isoMonth, isoWeek, isoYear } from '../dataset/dates.ts';
import { type DatePlace, isSince, leftOf, looksAhead, rightOf } from './date-direction.ts';
import { type DateGrammar, dateGrammar } from './date-grammar.ts';
import { linkDates } from './date-links.ts';
import type { FoundDate } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import { execAll, matchesIn, wordsOf } from './pattern.ts';
import { AHEAD, type DateParts, isAbsolute, type Reference, type Resolved, resolveDate } from './resolve-date.ts';

export type { FoundDate } from './found-date.ts';

/** "in 2023", "w latach 2022 i 2023": words that a year follows, and hardly ever a count. */
const BEFORE_YEAR =
  /(?:^|[^a-zà-ž])(?:in|im|en|em|nel|w|vuonna|vuosina|since|seit|desde|depuis|(?:19|20)\d\d [a-z]{1,4}) $/;

/** "2000 jobs", "2010 employees": a number of people, and no year. */
function countsSomebody(year: string, folded: string, end: number, language: Language): boolean {
  if (!year.endsWith('00') && BEFORE_YEAR.test(folded.slice(Math.max(0, end - 16), end - 4))) {
    return false;
  }
  const next = folded.slice(end, end + 24);
  const begins = (name: string, words: readonly string[]) =>
    matchesIn(wordsOf(language, name, words), next)[0]?.start ?? 9;
  const { people, jobs } = language.nouns;
  // "the 2022 layoffs" are of that year; a round hundred of jobs is a count.
  return begins('people', people) <= 1 || (year.endsWith('00') && begins('jobs', jobs) <= 1);
}

/** Month names that are words as well count alone only as names are printed: "in May", never "may", nor "May Smith". */
function isNoMonth(word: string, at: number, original: string, folded: string, language: Language): boolean {
  const { needCapital, needLower } = language.dates;
  const capital = original[at] !== original[at]?.toLowerCase();
  if (needLower?.includes(word)) {
    const opens = at === 0 || /[.!?:"'”»\n] ?$/.test(original.slice(Math.max(0, at - 2), at));
    return capital && !opens && original[at + 1] !== original[at + 1]?.toUpperCase();
  }
  const { beforeMonth } = dateGrammar(language);
  const needs = needCapital.includes(word);
  if (needs && !capital) return true;
  if (beforeMonth === null) return false;
  const before = folded.slice(Math.max(0, at - 24), at);
  const behind = original.slice(at + word.length, at + word.length + 3);
  // "in April", but "Jan and April Smith".
  const named = /^ [A-Z][a-z]/.test(behind) && /(?:^|[ ,])(?:and|or|with|as|than|both|an?) $/.test(before);
  if (named || beforeMonth.test(before)) return named;
  return needs ? !/^['’]s/.test(behind) : /^ [A-Z][a-z]/.test(behind);
}

/** "in two weeks" is as often a length of time: it is a date only where something looks ahead. */
const MAY_LAST = /^(?:in|em|en|a) /;

/** "la empresa, que a finales de año tenía": behind a comma the word opens a clause and compares nothing. */
const RELATIVE = /, (?:che|qui|que|som)(?: [a-zà-ÿ]{1,2})? ?$/;

/** Days from the first day of a date to the article's day. */
function distanceTo(value: string | null, reference: Reference): number {
  const days = daysOf(value);
  return days === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(days.first, isoDay(reference.day)));
}

/** The reference with the precision that it has. */
function isoOf({ day, precision }: Reference): string {
  if (precision === 'week') return isoWeek(day);
  return precision === 'year' ? isoYear(day) : precision === 'month' ? isoMonth(day) : isoDay(day);
}

interface Candidate {
  rule: DateRule;
  parts: DateParts;
  start: number;
  end: number;
  /** What of it says when: "since the fall" is no more than "fall", so that "fall of 2022" wins. */
  size: number;
}

interface Seen extends Resolved {
  rule: DateRule;
}

/** What an expression means, back or ahead as its words look; the rule tells which. */
function seenAs({ rule, parts }: Candidate, place: DatePlace, reference: Reference | null): Seen {
  const back = { rule, ...resolveDate(rule, parts, reference) };
  const other = AHEAD[rule];
  if (other === undefined || reference === null || back.value === null) return back;
  const ahead = { rule: other, ...resolveDate(other, parts, reference) };
  if (ahead.value === back.value || ahead.value === null) return back;
  const unit = ahead.precision === 'day' || ahead.precision === 'month' ? ahead.precision : 'longer';
  const far = { back: distanceTo(back.value, reference), ahead: distanceTo(ahead.value, reference), unit } as const;
  // What is said of "Tuesday" on a Tuesday is said of that day; results are those of the nearer quarter.
  if (far.back === 0 || (rule === 'quarter' && far.ahead > far.back)) return back;
  return looksAhead(place, far) ? ahead : back;
}

function candidates(
  original: string,
  folded: string,
  from: number,
  to: number,
  language: Language,
  grammar: DateGrammar,
): Candidate[] {
  const found: Candidate[] = [];
  const possible = grammar.within(folded.slice(from, to));
  for (const { rule, pattern, needs } of grammar.forms) {
    if (!possible(needs)) continue;
    for (const { match: m, at } of execAll(pattern, folded, from, to)) {
      const end = at + m[0].length;
      const parts = grammar.parts(m.groups ?? {});
      if (parts === null) continue;
      if (rule === 'year' && countsSomebody(m[0], folded, end, language)) continue;
      const word = rule === 'month' ? m.groups?.month : undefined;
      if (word !== undefined && isNoMonth(word, at + m[0].lastIndexOf(word), original, folded, language)) continue;
      const place = { folded, from, to, start: at, end, language };
      if (rule.endsWith('-ahead') && MAY_LAST.test(m[0]) && !looksAhead(place, null)) continue;
      const size = rule === 'season' ? (m.groups?.season ?? '').length : m[0].length;
      found.push({ rule, parts, start: at, end, size });
    }
  }
  return found;
}

/**
 * Input: text as printed and folded, the part to look at, the reference day (null where the article has no sure date), and
 * the last date of the sentence before, if any. Output: the dates in order, without overlaps; where two expressions overlap
 * the longer one wins. What is a name or set phrase ("Black Friday") holds none.
 */
export function findDates(
  original: string,
  folded: string,
  from: number,
  to: number,
  language: Language,
  reference: Reference | null,
  before: FoundDate | null = null,
): FoundDate[] {
  const grammar = dateGrammar(language);
  const found = candidates(original, folded, from, to, language, grammar);
  if (found.length === 0) return [];
  const names = matchesIn(grammar.not, folded, from, to);
  // A year alone is as good a number as any: of two readings of the same words the other one counts.
  const alone = ({ rule }: Candidate) => Number(rule === 'year');
  const byLength = found.sort((a, b) => b.size - a.size || alone(a) - alone(b));
  const longest: Candidate[] = [];
  for (const date of byLength) {
    const clashes = (other: { start: number; end: number }) => date.start < other.end && other.start < date.end;
    if (!longest.some(clashes) && !names.some(clashes)) longest.push(date);
  }
  const kept = longest.map((candidate): FoundDate => {
    const { parts, start, end } = candidate;
    const place = { folded, from, to, start, end, language };
    const seen = seenAs(candidate, place, reference);
    const relative = reference !== null && seen.value !== null && !isAbsolute(seen.rule);
    return {
      start,
      end,
      ...seen,
      parts,
      compared:
        (grammar.compared.test(leftOf(place)) && !RELATIVE.test(leftOf(place))) ||
        grammar.comparedBehind.test(rightOf(place)),
      since: isSince(place),
      from: relative ? { date: isoOf(reference), is: 'article', start: 0, end: 0 } : null,
    };
  });
  kept.sort((a, b) => a.start - b.start);
  return linkDates(kept, { folded, from, to, language, reference, before });
}
