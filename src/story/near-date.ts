/** Which date of its sentence a number is of. */
import { dayAfter, daysOf } from '../dataset/dates.ts';
import { dateGrammar } from './date-grammar.ts';
import type { FoundDate } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import type { Move } from './moves.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import { breaksBetween } from './sentences.ts';
import type { Role } from './story.ts';

export interface NearDate {
  date: FoundDate;
  /** Null where the date only opens a span that lasts until now: "since October". */
  value: string | null;
  /** The date is one end of a span over two years: "between November 2022 and spring 2023". */
  period: boolean;
}

/** Two dates of different years with no more than a word or two between them are the ends of a span. */
const JOINED = /^[^\d,]{0,14}$/;

/** The ends of the span over two years that a date is one of. */
function spanOver(date: FoundDate, dates: readonly FoundDate[], folded: string): [FoundDate, FoundDate] | null {
  const joined = (a: FoundDate, b: FoundDate) => b.start >= a.end && JOINED.test(folded.slice(a.end, b.start));
  const years = (a: FoundDate, b: FoundDate) => a.value?.slice(0, 4) !== b.value?.slice(0, 4);
  const other = dates.find((d) => d.value !== null && (joined(date, d) || joined(d, date)) && years(date, d));
  if (!other) return null;
  return other.start > date.start ? [date, other] : [other, date];
}

/** "Between the end of 2019 and the end of 2021 the staff rose from 798,000 to 1.6 million": each end has its own count. */
function isFirstOfTwo(
  quantity: Quantity,
  sentence: ReadSentence,
  role: Role,
  move: Move | null,
  language: Language,
): boolean {
  if (!/headcount|other/.test(role)) return false;
  if (move !== null && language.spaced) return move.way === 'from';
  const counts = sentence.quantities.filter((q) => q.counts !== 'percent');
  return counts.length === 2 && counts[0] === quantity;
}

/** Counts are dated by month at the finest that news means: a week becomes the month that holds its Thursday. */
function countedAt(iso: string): string {
  const week = /W/.test(iso) ? daysOf(iso) : null;
  return week ? dayAfter(week.first, 3).slice(0, 7) : iso;
}

/** A date that stands close to another count is rather that one's: "the 14,000 cut in October", "in March another 9,000". */
function lent(date: FoundDate, quantity: Quantity, sentence: ReadSentence): number {
  const counts = sentence.quantities.filter((q) => q !== quantity && q.counts !== 'percent');
  const open = (a: number, b: number) => b >= a && b - a <= 20 && breaksBetween(sentence, a, b) === 0;
  if (date.end <= quantity.from) {
    const taken = counts.some((q) => open(q.to, date.start));
    // Beyond a comma it is the other's alone: "after cutting 14,000 in October, it now cuts 16,000".
    return !taken ? 0 : breaksBetween(sentence, date.end, quantity.from) > 0 ? Number.POSITIVE_INFINITY : 60;
  }
  return counts.some((q) => q.from > quantity.to && open(date.end, q.from)) ? 30 : 0;
}

/** 2021年底的160万人, "2022's 27,000": date and number are one phrase. */
const ATTRIBUTE = /^(?:的|の|'s)? ?$/;

/** "the largest since winter 2023, when 27,000 had to go": that day, and not all the days since, is what the number is of. */
const WHEN =
  /^,? ?(?:when|als|da|wo|damals|då|när|quando|cuando|quand|lorsque|où|jolloin|kiedy|gdy|toen|kun)(?![a-zà-ÿ])/;

/** The first year in which Amazon sold anything: the year it was founded dates none of its numbers. */
const FIRST_YEAR = '1995';

/** "30,000 jobs, more than in winter 2022": what follows the comma is what the number is compared with. */
const COMPARES = /^[^\d,]{0,24}, ?(?:[^\s,]+ ){0,3}(?:than|als|enn|än|dan|kuin|niż|que|che)(?= )/;

/** A date that follows a number belongs to the number right beside it: "30,000, more than the 27,000 of 2022". */
function isOthers(
  date: FoundDate,
  quantity: Quantity,
  sentence: ReadSentence,
  folded: string,
  language: Language,
): boolean {
  const others = sentence.quantities.filter((q) => q !== quantity);
  if (date.start < quantity.to) {
    const between = folded.slice(date.end, quantity.from);
    const apart = breaksBetween(sentence, date.end, quantity.from) > 0;
    if (apart && NOW.test(between)) return true;
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
      breaksBetween(sentence, date.end, q.from) === 0,
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
  return between || closer || goesOn || (apart && owned) || COMPARES.test(folded.slice(quantity.to, date.start));
}

/** "14,000 in October, now 16,000": beyond such a word the date is no longer meant. */
const NOW =
  /(?:^|[^a-zà-ÿ])(?:now|this time|nun|jetzt|diesmal|nu|nå|denne gang|nyt|tällä kertaa|maintenant|désormais|cette fois|ahora|esta vez|ora|adesso|stavolta|agora|desta vez|teraz|tym razem)(?![a-zà-ÿ])|[這这今本此]次|今回/;

/** "5,000 employees in the country, where it arrived ten years ago": a headcount's own date stands in its clause. */
function isBeyond(date: FoundDate, quantity: Quantity, sentence: ReadSentence, role: Role): boolean {
  const behind = date.start >= quantity.to && date.start - quantity.to > 3;
  return /headcount/.test(role) && behind && breaksBetween(sentence, quantity.to, date.start) > 0;
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

const openers = new WeakMap<Language, RegExp>();

/** The words that open a clause about a noun before it: ", where", ", in dem", ", en el que". */
function relativeOf(language: Language): RegExp {
  let pattern = openers.get(language);
  if (!pattern) {
    pattern = new RegExp(`^[,(]? ?(?:[^ \\d,]{1,5} ){0,2}${listSource(language.relatives, true)}(?![${LETTERS}])`);
    openers.set(language, pattern);
  }
  return pattern;
}

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
  sentence: ReadSentence,
  folded: string,
  role: Role,
  language: Language,
): boolean {
  if (!/headcount/.test(role) || date.end > quantity.from) return false;
  const between = sentence.breaks.filter((at) => at >= date.end && at < quantity.from);
  const last = between.at(-1);
  const first = between[0];
  if (last === undefined || first === undefined) return false;
  if (!language.spaced) return PLACE_TOLD.test(folded.slice(date.end, last + 1));
  // "At the end of 2021, …": set off as a date alone, it is of the whole sentence.
  if (first - date.end <= 2 && date.start - sentence.start <= OPENING) return false;
  if (COMING.has(date.rule)) return true;
  const fine = date.precision === 'month' || date.precision === 'day' || date.precision === 'week';
  if (fine && relativeOf(language).test(folded.slice(last, last + 40))) return true;
  const before = sentence.breaks.filter((at) => at < date.start).at(-1);
  if (before === undefined) return false;
  const opens = relativeOf(language).test(folded.slice(before, before + 40));
  if (!opens && date.start - before < SAID) return false;
  // ", at the end of June," is no more than a date.
  const { early, late } = language.claims;
  const parts = wordsOf(language, 'part of year', [...early, ...late]);
  const inserted = matchesIn(parts, folded, before, first).length === 0;
  return inserted && !sentence.quantities.some((q) => q.start >= before && q.end <= first);
}

/** "The 100,000 hired since March": what began in a month not long past was announced in it. */
const SINCE_MONTHS: ReadonlySet<DateRule> = new Set([
  'month',
  'month-year',
  'last-named-month',
  'month-last-year',
  'month-this-year',
]);

/** Days of the telling: where they cannot be resolved they still date no count. */
const TELLING: ReadonlySet<DateRule> = new Set(['weekday', 'last-weekday', 'today', 'yesterday', 'day-only', 'decade']);

/** "Ende 2022" is vague for a cut, but a staff is counted on the last day of the year. */
function endOfYear(value: string, date: FoundDate, role: Role, { folded }: Passage, language: Language): string {
  if (date.rule !== 'part-of-year' || value.length !== 4 || !/headcount/.test(role)) return value;
  const late = wordsOf(language, 'claim late', language.claims.late);
  return matchesIn(late, folded, date.start, date.end).length > 0 ? `${value}-12` : value;
}

/** "566,000 in 2017, 1.6 million two years later and 1.58 million now": what is told of today has no date of the clauses before. */
function isOfNow(quantity: Quantity, sentence: ReadSentence, role: Role, folded: string, language: Language): boolean {
  // A number that goes on from the staff before it has no role yet.
  if (!/headcount|other/.test(role)) return false;
  const now = wordsOf(language, 'now', language.dates.now);
  const others = sentence.quantities.filter((q) => q !== quantity);
  return matchesIn(now, folded, sentence.start, sentence.end).some((m) => {
    const [low, high] = m.end <= quantity.from ? [m.end, quantity.from] : [quantity.to, m.start];
    const near = high >= low && high - low <= (language.spaced ? 40 : 14);
    return near && breaksBetween(sentence, low, high) === 0 && !others.some((q) => q.start >= low && q.end <= high);
  });
}

/** Input: a quantity with its sentence and role. Output: the date it is of; null where none stands near enough. */
export function nearestDate(
  quantity: Quantity,
  passage: Passage,
  sentence: ReadSentence,
  role: Role,
  move: Move | null,
  language: Language,
): NearDate | null {
  const { folded } = passage;
  const others = sentence.quantities.filter((q) => q !== quantity);
  const ofNow = isOfNow(quantity, sentence, role, folded, language);
  let best: { date: FoundDate; far: number } | null = null;
  for (const date of sentence.dates) {
    if (
      date.compared ||
      (date.value !== null && date.value <= FIRST_YEAR) ||
      (date.value === null && TELLING.has(date.rule))
    )
      continue;
    if (isOthers(date, quantity, sentence, folded, language) || isBeyond(date, quantity, sentence, role)) continue;
    if (isOfSideClause(date, quantity, sentence, folded, role, language)) continue;
    const [low, high] = date.end <= quantity.from ? [date.end, quantity.from] : [quantity.to, date.start];
    if (ofNow && breaksBetween(sentence, low, high) > 0) continue;
    const between = others.filter((q) => q.start >= low && q.end <= high);
    const isAttribute = date.end <= quantity.from && ATTRIBUTE.test(folded.slice(date.end, quantity.from));
    const far = isAttribute
      ? 0
      : distance(quantity, date, sentence) + between.length * 40 + lent(date, quantity, sentence);
    if (best === null || far < best.far) best = { date, far };
  }
  // A date beside it that cannot be told is its own all the same: no other one stands in for it.
  if (best === null || best.far > 140 || best.date.value === null) return null;
  const { date } = best;
  const span = spanOver(date, sentence.dates, folded);
  const end = span?.[isFirstOfTwo(quantity, sentence, role, move, language) ? 0 : 1];
  const value = endOfYear(countedAt(end?.value ?? date.value ?? ''), end ?? date, role, passage, language);
  const begun = /^(?:jobs_cut|hires)$/.test(role) && SINCE_MONTHS.has(date.rule);
  // 從2019年底的79.8萬人: what a count moves from is no day since which anything lasts.
  const attribute = date.end <= quantity.from && ATTRIBUTE.test(folded.slice(date.end, quantity.from));
  const lasts =
    date.since &&
    !begun &&
    !(attribute && move?.way !== 'to') &&
    end === undefined &&
    !WHEN.test(folded.slice(date.end, date.end + 10));
  return { date: end ?? date, value: lasts ? null : value, period: end !== undefined };
}
