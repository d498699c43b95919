/** Dates of a sentence that are not those of a number in it: of another number, or of a clause about something else. */
import { dateGrammar } from './date-grammar.ts';
import { type FoundDate, isRoundBefore } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import type { ReadSentence } from './passage.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import type { Quantity } from './quantities.ts';
import { isStaff } from './role-families.ts';
import { isOfRoundBefore } from './round-before.ts';
import { breaksBetween } from './sentences.ts';
import type { Role } from './story.ts';

/** Where a number and a date stand, and what the number is. */
export interface DatedPlace {
  sentence: ReadSentence;
  folded: string;
  role: Role;
  language: Language;
}

/** "30,000 jobs, more than in winter 2022": what follows the comma is what the number is compared with. */
const COMPARES = /^[^\d,]{0,24}, ?(?:[^\s,]+ ){0,3}(?:than|als|enn|än|dan|kuin|niż|que|che)(?= )/;

/** "18,000 announced in January and 9,000 in March": what stands behind the number is its date. */
function hasOwn(quantity: Quantity, other: FoundDate, others: readonly Quantity[], sentence: ReadSentence): boolean {
  return sentence.dates.some(
    (date) =>
      date !== other &&
      date.start >= quantity.to &&
      date.start - quantity.to <= 14 &&
      breaksBetween(sentence, quantity.to, date.start) === 0 &&
      !others.some((q) => q.start >= quantity.to && q.end <= date.start),
  );
}

/** Characters between the start of a move and its date: "14mila del dicembre scorso". */
const START_WITHIN = 8;

/** A word that leads to where a count moves, and nothing else: " to ". */
const toOf = perLanguage((language) =>
  language.spaced ? new RegExp(`^ ${listSource(language.moves.to, true)} $`) : /(?!)/,
);

/** A date that follows a number belongs to the number right beside it: "30,000, more than the 27,000 of 2022". */
function isOthers(date: FoundDate, quantity: Quantity, { sentence, folded, role, language }: DatedPlace): boolean {
  const others = sentence.quantities.filter((q) => q !== quantity);
  const leadsOn = toOf(language);
  if (date.start < quantity.to) {
    const between = folded.slice(date.end, quantity.from);
    // "From 14,000 last December to 17,000": what it starts from is of that day, and what it goes to is not.
    if (leadsOn.test(between) && others.some((q) => q.to <= date.start && date.start - q.to <= START_WITHIN))
      return true;
    const apart = breaksBetween(sentence, date.end, quantity.from) > 0;
    // "Including those of November, 18,000 go", 昨年11月の分を含めて1万8000人
    const before = folded.slice(Math.max(sentence.start, date.start - INCLUDED_WITHIN), date.start);
    if ((apart && INCLUDES.test(before)) || INCLUDED.test(between)) return true;
    if (apart && NOW.test(between)) return true;
    // "In January it was 18,000, which makes 27,000 together": a total is of the day on which it is told.
    if (apart && role === 'cumulative_cuts' && others.some((q) => q.from >= date.end && q.to <= quantity.from))
      return true;
    // "Nach 14.000 Stellen im Oktober streicht Amazon nun weitere 16.000": no comma parts the clauses.
    const taken = others.some(
      (q) =>
        (q.to <= date.start && date.start - q.to <= 24 && breaksBetween(sentence, q.to, date.start) === 0) ||
        (q.from >= date.end && q.to <= quantity.from),
    );
    return taken && (NOW.test(between) || matchesIn(wordsOf(language, 'now', language.dates.now), between).length > 0);
  }
  const between = others.some((q) => q.start >= quantity.to && q.end <= date.start);
  const closer = others.some(
    (q) =>
      q.from >= date.end &&
      q.from - date.end < date.start - quantity.to &&
      !(date.start - quantity.to <= START_WITHIN && leadsOn.test(folded.slice(date.end, q.from))) &&
      breaksBetween(sentence, date.end, q.from) === 0 &&
      !hasOwn(q, date, others, sentence),
  );
  const apart = breaksBetween(sentence, quantity.to, date.start) > 0;
  // 裁一萬八千人,多過去年11月報道的1萬人: beyond a comma, with a number of its own behind it.
  const owned = others.some(
    (q) => q.from >= date.end && q.from - date.end <= 12 && breaksBetween(sentence, date.end, q.from) === 0,
  );
  // "27,000 since 2022 and this year 200 in January": after such a word another clause begins.
  const goesOn =
    dateGrammar(language).and.test(folded.slice(Math.max(0, date.start - 8), date.start)) &&
    others.some((q) => q.from >= date.end && q.counts !== 'percent');
  const included = INCLUDES.test(folded.slice(quantity.to, date.start));
  // 招募5萬人,這是他7月上任以來首度: what has been so since a day is said of something else than a round.
  const since = (date.since || SINCE.test(folded.slice(date.end))) && apart && role !== 'cumulative_cuts';
  return (
    included ||
    since ||
    between ||
    closer ||
    goesOn ||
    (apart && owned) ||
    COMPARES.test(folded.slice(quantity.to, date.start))
  );
}

/** "18,000, which includes last November's": what is a part of a number does not date it. */
const INCLUDES =
  /(?:^|[^a-zà-ÿ])(?:includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|counting|einschlie(?:ß|ss)lich|inklusive|enth(?:ä|a)lt(?:en)?|eingerechnet|y compris|incluant|inclu(?:t|ent|ye|yen|yendo|i|em|indo)|inclu[iíd]d[oa]s?|comprend(?:e|ono)?|compres[aeio]|inclus[aeio]|inclusief|inbegrepen|inkluder(?:t|ad|ar)|inräkna[dt]e?|medregnet|medberegnet|mukaan (?:lukien|luettuna)|sisältä[äv][a-zäö]*|w tym|wliczając|łącznie z|obejmuj[eą])(?![a-zà-ÿ])|包括|包含|涵蓋|涵盖|含む|含め/;

/** Where such words stand behind what is included, with the number behind them. */
const INCLUDED = /^[^、,，。\d]{0,8}(?:含め|在[內内])/;
const INCLUDED_WITHIN = 40;

/** 7月接任以來: something that has lasted since what happened then. */
const SINCE = /^[^,，、。]{1,10}以[來来]/;

/** "14,000 in October, now 16,000": beyond such a word the date is no longer meant. */
const NOW =
  /(?:^|[^a-zà-ÿ])(?:now|this time|nun|jetzt|diesmal|nu|nå|denne gang|nyt|tällä kertaa|maintenant|désormais|cette fois|ahora|esta vez|ora|adesso|stavolta|agora|desta vez|teraz|tym razem)(?![a-zà-ÿ])|[這这今本此]次|今回/;

/** "5,000 employees in the country, where it arrived ten years ago": a headcount's own date stands in its clause. */
function isBeyond(date: FoundDate, quantity: Quantity, { sentence, role, language }: DatedPlace): boolean {
  // 約5500名工人2022年投票: the verb's date stands right behind the subject where words are not spaced.
  const behind = date.start >= quantity.to && date.start - quantity.to > (language.spaced ? 3 : -1);
  // "where 5,500 workers voted for a union in 2022": that is when they did so, not when they were counted.
  const did = sentence.cues.otherPeople.some(
    (m) =>
      m.start >= quantity.end &&
      Math.abs(date.start - m.end) <= 24 &&
      breaksBetween(sentence, quantity.to, m.start) === 0,
  );
  if (did && behind && role === 'other') return true;
  const apart = behind && date.start - quantity.to > 3;
  return isStaff(role) && ((did && behind) || (apart && breaksBetween(sentence, quantity.to, date.start) > 0));
}

/** Dates that lie ahead of the article's day. */
const COMING: ReadonlySet<DateRule> = new Set([
  'coming-day',
  'next-named-month',
  'coming-quarter',
  'next-quarter',
  'next-month',
  'month-next-year',
  'next-year',
  'months-ahead',
]);

/** Dates that name a year before the article's, and no month of it. */
const LONG_PAST: ReadonlySet<DateRule> = new Set([
  'year',
  'part-of-year',
  'years-ago',
  'years-after',
  'last-year',
  'year-before-last',
]);

/** The words that open a clause about a noun before it: ", where", ", in dem", ", en el que". */
const relativeOf = perLanguage(
  (language) => new RegExp(`^[,(]? ?(?:[^ \\d,]{1,5} ){0,2}${listSource(language.relatives, true)}(?![${LETTERS}])`),
);

/** Characters between the word that opens such a clause and its date, where more was said of the noun before. */
const OPENED_WITHIN = 16;

/** The same words within a clause. */
const innerRelativeOf = perLanguage(
  (language) => new RegExp(` ${listSource(language.relatives, true)}(?![${LETTERS}])`),
);

/** 去年5月成立工會的這座倉庫,: a clause that says more of a place, before its noun. */
const PLACE_TOLD =
  /(?:的|た|だ)[^,、，。]{0,14}(?:仓库|倉庫|中心|工厂|工廠|站|据点|據點|拠点|工場|施設|センター|オフィス|办公室|辦公室)[^,、，。]{0,3}[,、，]/;

/** Characters before a date at the head of its sentence; and what a clause that says more has before its date. */
const OPENING = 12;
const SAID = 9;

/**
 * "The warehouse, unionized last May, employs 300", "closes at the end of April, where 800 work": a date in a clause about
 * something else is no day on which a staff was counted.
 */
function isOfSideClause(
  date: FoundDate,
  quantity: Quantity,
  { sentence, folded, role, language }: DatedPlace,
): boolean {
  if (date.end > quantity.from) return false;
  const between = sentence.breaks.filter((at) => at >= date.end && at < quantity.from);
  const last = between.at(-1);
  const first = between[0];
  if (last === undefined || first === undefined) return false;
  if (!language.spaced) return isStaff(role) && PLACE_TOLD.test(folded.slice(date.end, last + 1));
  const before = sentence.breaks.filter((at) => at < date.start).at(-1);
  const opens = before !== undefined && relativeOf(language).test(folded.slice(before, before + 40));
  // "Amazon, the shop that had no address here two years ago, hires 300"
  const within =
    before !== undefined &&
    innerRelativeOf(language).test(folded.slice(Math.max(before, date.start - OPENED_WITHIN), date.start));
  // "Amazon, which had no office there until two years ago, hires 300": of other counts, only years long past.
  if (!isStaff(role))
    return (
      /cut|hire/.test(role) &&
      (opens || within) &&
      LONG_PAST.has(date.rule) &&
      !sentence.quantities.some((q) => q.start >= before && q.end <= first)
    );
  // "At the end of 2021, …": set off as a date alone, it is of the whole sentence.
  if (first - date.end <= 2 && date.start - sentence.start <= OPENING) return false;
  if (COMING.has(date.rule)) return true;
  const fine = date.precision === 'month' || date.precision === 'day' || date.precision === 'week';
  if (fine && relativeOf(language).test(folded.slice(last, last + 40))) return true;
  if (before === undefined) return false;
  if (!opens && date.start - before < SAID) return false;
  // ", at the end of June," is no more than a date.
  const { early, late } = language.claims;
  const parts = wordsOf(language, 'part of year', [...early, ...late]);
  const inserted = matchesIn(parts, folded, before, first).length === 0;
  return inserted && !sentence.quantities.some((q) => q.start >= before && q.end <= first);
}

/** Input: a date and a number of one sentence. Output: whether the words say that the date is not the number's. */
export function isNotIts(date: FoundDate, quantity: Quantity, place: DatedPlace): boolean {
  if (isRoundBefore(date)) return !isOfRoundBefore(date, quantity, place);
  return isOthers(date, quantity, place) || isBeyond(date, quantity, place) || isOfSideClause(date, quantity, place);
}
