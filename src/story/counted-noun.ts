/** What a number counts: the noun that follows it. */
import type { Language } from './language.ts';
import { listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import type { Sentence } from './sentences.ts';

/** The first half of two words that share their end, with what joins them. */
const HANGING = /^ [^ \d]{2,24}- (?:ja|tai|sekä|und|oder|sowie|och|eller|samt|og|en|of) /;

/** "38.000 de ellas en Estados Unidos": what follows is a place and not what is counted. */
const IN_PLACE = / (?:en|in|im|em|dans|aux|på|op|nel|nella|negli|nos|nas) /;

export interface Counted {
  /** `bare` where no noun follows, `unknown` where an unknown word does, `other` for what is never a workforce. */
  counts: 'people' | 'jobs' | 'percent' | 'bare' | 'unknown' | 'other';
  /** Where the noun ends, or the number if it has none. */
  to: number;
}

/** "1,608,000 full-time and part-time workers": what joins two adjectives ends no noun phrase. */
const COORDINATED =
  /^ [^ ,.;:()\d]+ (?:and|or|ja|sekä|tai|und|oder|sowie|en|of|och|eller|samt|og|i|oraz|lub|et|ou|y|o|e) [^ ,.;:()\d]+ $/;

/** Looks at most this far ahead for the noun. */
const REACH_AHEAD = 64;

/** What stands right after a number in a language with spaces: its noun within a few words, before any stop word. */
export function countedAfter(
  folded: string,
  at: number,
  sentence: Sentence,
  dates: readonly { start: number; end: number }[],
  language: Language,
): Counted {
  const to = Math.min(sentence.end, at + REACH_AHEAD);
  const { nouns } = language;
  // "varasto- ja jakelutyöntekijää", "Voll- und Teilzeitkräfte": what hangs on its hyphen is no noun yet.
  const hanging = HANGING.exec(folded.slice(at, to));
  if (hanging) return countedAfter(folded, at + hanging[0].length, sentence, dates, language);
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
      (stopped && COORDINATED.test(between)) ||
      (stopped && words <= 3 && /^ (?:of|de|di|der|von|af|av|z|ze)(?: |$)/.test(between) && !IN_PLACE.test(between));
    const broken =
      /[.;:!?()—]|,(?! ?(?:and|und|et|y|e|en|och|og|ja|i) )/.test(between) &&
      !/^[^.;:!?()—]*, [^,]{1,24}$/.test(between);
    const numberBetween = /\d/.test(between);
    const apart = /^ *[,.;:!?()—]/.test(between);
    // "Lays off 16,000 three months after the last round": what the second number counts is not what the first does.
    const counted = wordAfter !== null && (language.dates.numbers[wordAfter[1] ?? ''] ?? 0) > 1;
    if (counted && nearest.kind === 'other' && words > 0) return { counts: 'bare', to: at };
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

const countersOf = perLanguage((language): Counters => {
  const begins = (words: string[]) => new RegExp(`^ ?${listSource(words, false)}`);
  const { other, people, jobs } = language.nouns;
  return { other: begins(other), people: begins(people), jobs: begins(jobs) };
});

/** The same where words are not spaced: the counter and the noun follow at once. */
export function countedAfterUnspaced(folded: string, at: number, sentence: Sentence, language: Language): Counted {
  const rest = folded.slice(at, Math.min(sentence.end, at + 24));
  const counters = countersOf(language);
  const other = counters.other.exec(rest);
  const people = counters.people.exec(rest);
  const jobs = counters.jobs.exec(rest);
  const longest = Math.max(other?.[0].length ?? 0, people?.[0].length ?? 0, jobs?.[0].length ?? 0);
  if (longest === 0) {
    // 超过4万个在美国: a counter, and then where they are.
    return /^ *(?:[,.;:!?()「」『』、，。；：！？）（]|$|[個个人名]?(?:在|位于|位於|[設设][於于在]|坐落|集中|来自|來自|分[布佈]|于|於|是在|屬於|属于|大幅|明[顯显]|增|減|减|翻|[更要]?[多少高低]))/.test(
      rest,
    )
      ? { counts: 'bare', to: at }
      : { counts: 'unknown', to: at };
  }
  if (other && other[0].length === longest) return { counts: 'other', to: at };
  const noun = people && people[0].length === longest ? 'people' : 'jobs';
  return { counts: noun, to: at + longest };
}
