/** Which date of its sentence a number is of. */
import { dayAfter, daysOf } from '../dataset/dates.ts';
import type { FoundDate } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import type { Move } from './moves.ts';
import { isNotIts } from './not-its-date.ts';
import { pairedDate } from './paired-date.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import { isStaff } from './role-families.ts';
import { breaksBetween } from './sentences.ts';
import type { Role } from './story.ts';

export interface NearDate {
  /** Null where a total counts until now and only its parts are dated. */
  date: FoundDate | null;
  /** Null where the date only opens a span that lasts until now: "since October". */
  value: string | null;
  /** The date is one end of a span over two years: "between November 2022 and spring 2023". */
  period: boolean;
  /** Something has lasted since then. */
  since: boolean;
  /** The date names no year, and none can be told. */
  open: boolean;
}

/** A number that goes on from the staff before it has no role yet. */
const canBeStaff = (role: Role): boolean => isStaff(role) || role === 'other';

/** Two dates of different years with no more than a word or two between them are the ends of a span. */
const JOINED = /^(?:[^\d,、，]{0,14}|[、，])$/;

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
  if (!canBeStaff(role)) return false;
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
    // 2019年末の79万人から21年末には160万人: a count with a date right before it takes no other.
    const hasOwn = (q: Quantity) => sentence.dates.some((d) => d.end <= q.from && q.from - d.end <= 1);
    const taken = counts.some((q) => open(q.to, date.start) && !hasOwn(q));
    // Beyond a comma it is the other's alone: "after cutting 14,000 in October, it now cuts 16,000".
    return !taken ? 0 : breaksBetween(sentence, date.end, quantity.from) > 0 ? Number.POSITIVE_INFINITY : 60;
  }
  return counts.some((q) => q.from > quantity.to && open(date.end, q.from)) ? 30 : 0;
}

/** 2021年底的160万人, "2022's 27,000": date and number are one phrase. */
const ATTRIBUTE = /^[末底]?(?:的|の|'s)? ?$/;

/** "the largest since winter 2023, when 27,000 had to go": that day, and not all the days since, is what the number is of. */
const WHEN =
  /^,? ?(?:when|als|da|wo|damals|då|när|quando|cuando|quand|lorsque|où|jolloin|kiedy|gdy|toen|kun)(?![a-zà-ÿ])/;

/** Whether "at that time" stands between a date and the number behind it: 2022年底以來最大,當時約2.7萬人. */
function isThenBetween(date: FoundDate, quantity: Quantity, folded: string, language: Language): boolean {
  const words = language.dates.atThatTime ?? [];
  if (words.length === 0 || date.end > quantity.from) return false;
  return matchesIn(wordsOf(language, 'then', words), folded, date.end, quantity.from).length > 0;
}

/** The first year in which Amazon sold anything: the year it was founded dates none of its numbers. */
const FIRST_YEAR = '1995';

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

/** How near beside a quarter the word stands that means its last days. */
const LAST = { before: 16, behind: 9 };

/** Dates that name no more than a year, or a part of it. */
const YEAR_LONG: ReadonlySet<DateRule> = new Set(['part-of-year', 'last-year', 'this-year']);

/** Whether an expression means the last days of a year: "at the end of last year". */
export function endsYear({ rule, start, end }: FoundDate, { folded }: Passage, language: Language): boolean {
  const late = wordsOf(language, 'claim late', language.claims.late);
  return YEAR_LONG.has(rule) && matchesIn(late, folded, start, end).length > 0;
}

/** "Ende 2022" is vague for a cut, but a staff is counted on the last day of the year, and of the quarter. */
function lastDays(
  value: string,
  date: FoundDate,
  { role, move }: { role: Role; move: Move | null },
  { folded }: Passage,
  language: Language,
): string {
  if (!canBeStaff(role)) return value;
  const late = wordsOf(language, 'claim late', language.claims.late);
  const isLate = (from: number, to: number) => matchesIn(late, folded, Math.max(0, from), to).length > 0;
  if (YEAR_LONG.has(date.rule) && value.length === 4) return isLate(date.start, date.end) ? `${value}-12` : value;
  if (!/Q\d$/.test(value)) return value;
  return move?.way === 'to' || isLate(date.start - LAST.before, date.end + LAST.behind)
    ? (daysOf(value)?.last.slice(0, 7) ?? value)
    : value;
}

/** "566,000 in 2017, 1.6 million two years later and 1.58 million now": what is told of today has no date of the clauses before. */
function isOfNow(quantity: Quantity, sentence: ReadSentence, role: Role, folded: string, language: Language): boolean {
  if (!canBeStaff(role)) return false;
  const now = wordsOf(language, 'now', language.dates.now);
  const others = sentence.quantities.filter((q) => q !== quantity);
  return matchesIn(now, folded, sentence.start, sentence.end).some((m) => {
    const [low, high] = m.end <= quantity.from ? [m.end, quantity.from] : [quantity.to, m.start];
    const near = high >= low && high - low <= (language.spaced ? 40 : 14);
    return near && breaksBetween(sentence, low, high) === 0 && !others.some((q) => q.start >= low && q.end <= high);
  });
}

/** Characters before a number within which "at that time" is said of it. */
const THEN_REACH = 90;

/** "It began in November. At the time 10,000 were expected": the date of the sentence before. */
function thenDate(
  quantity: Quantity,
  { folded }: Passage,
  sentence: ReadSentence,
  language: Language,
): FoundDate | null {
  const { then: before } = sentence;
  const then = language.dates.atThatTime ?? [];
  if (before === null || then.length === 0) return null;
  const words = wordsOf(language, 'then', then);
  const from = Math.max(sentence.start, quantity.from - THEN_REACH);
  return matchesIn(words, folded, from, Math.min(sentence.end, quantity.to + 24)).length > 0 ? before : null;
}

/** Dates of the last twelve months, whose year need not be said. */
const LATELY: ReadonlySet<DateRule> = new Set([
  'month',
  'last-named-month',
  'last-month',
  'month-last-year',
  'month-this-year',
  'day-month',
]);

/** "In January it was 18,000, which makes 27,000 together": a count of the last months is dated before the total. */
function namesPart(total: Quantity, sentence: ReadSentence): boolean {
  const parts = sentence.quantities.filter((q) => q.counts !== 'percent' && q.end <= total.start);
  return parts.length > 0 && sentence.dates.some((date) => LATELY.has(date.rule) && date.end <= total.start);
}

/** Characters before the date that a sentence opens with: "Back in January". */
const FRAME_WITHIN = 8;

/** Characters between a number and a date that is said of it alone: "von 798.000 Ende 2019". */
const OWN_BEHIND = 6;

/**
 * "In the first quarter the staff grew from 840,400 to 1.27 million": what it came from is older than the only date, but where
 * that stands at the number itself, or is the day since which it grew.
 */
function isOfGoal(
  date: FoundDate,
  quantity: Quantity,
  sentence: ReadSentence,
  { role, move }: { role: Role; move: Move | null },
  folded: string,
): boolean {
  if (move?.way !== 'from' || !canBeStaff(role) || date.since || sentence.dates.length > 1) return false;
  const own =
    date.end <= quantity.from
      ? ATTRIBUTE.test(folded.slice(date.end, quantity.from))
      : date.start - quantity.to <= OWN_BEHIND && breaksBetween(sentence, quantity.to, date.start) === 0;
  return !own;
}

const NO_SPAN = { period: false, since: false, open: false };

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
  // "In January Microsoft cut 10,000 jobs, Alphabet 12,000, Amazon 18,000": the only date, at the head, is of them all.
  const [only, ...more] = sentence.dates;
  const opens = more.length === 0 && only !== undefined && only.start - sentence.start <= FRAME_WITHIN;
  const firms = new Set(
    sentence.entities.flatMap((e) => (e.kind === 'company' || e.kind === 'amazon' ? [e.name] : [])),
  );
  let best: { date: FoundDate; far: number } | null = null;
  const own = pairedDate(quantity, sentence);
  if (own !== null) return { ...NO_SPAN, date: own, value: countedAt(own.value ?? '') };
  for (const date of sentence.dates) {
    // "as in October, when 14,000 had to go": what it is compared with is this number.
    const leads = date.end <= quantity.from;
    const opensClause = leads && WHEN.test(folded.slice(date.end, date.end + 10));
    const told =
      opensClause ||
      (leads && ATTRIBUTE.test(folded.slice(date.end, quantity.from))) ||
      isThenBetween(date, quantity, folded, language);
    if (
      (date.compared && !told) ||
      (date.value !== null && date.value <= FIRST_YEAR) ||
      (date.value === null && TELLING.has(date.rule))
    )
      continue;
    if (isNotIts(date, quantity, { sentence, folded, role, language })) continue;
    if (isOfGoal(date, quantity, sentence, { role, move }, folded)) continue;
    const [low, high] = date.end <= quantity.from ? [date.end, quantity.from] : [quantity.to, date.start];
    if (ofNow && breaksBetween(sentence, low, high) > 0) continue;
    const between = others.filter((q) => q.start >= low && q.end <= high);
    // Polish "w 2019 r. do 1,6 mln": what leads to the number parts it from the date.
    const bare = quantity.from === quantity.start || !language.spaced;
    const isAttribute = bare && date.end <= quantity.from && ATTRIBUTE.test(folded.slice(date.end, quantity.from));
    const far = isAttribute
      ? 0
      : distance(quantity, date, sentence) +
        between.length * (opens && firms.size > between.length ? 15 : 40) +
        // "400 in March 2023, when it was cutting 9,000": the date is of both.
        (opensClause && between.length === 0 ? 0 : lent(date, quantity, sentence));
    if (best === null || far < best.far) best = { date, far };
  }
  // A date beside it that cannot be told is its own all the same: no other one stands in for it.
  if (best === null && role === 'cumulative_cuts' && namesPart(quantity, sentence))
    return { ...NO_SPAN, date: null, value: null, since: true };
  const date = best !== null && best.far <= 140 ? best.date : thenDate(quantity, passage, sentence, language);
  if (date === null) return null;
  if (date.value === null) return { ...NO_SPAN, date, value: null, open: true };
  const span = spanOver(date, sentence.dates, folded);
  const end = span?.[isFirstOfTwo(quantity, sentence, role, move, language) ? 0 : 1];
  const value = lastDays(countedAt(end?.value ?? date.value ?? ''), end ?? date, { role, move }, passage, language);
  const begun = /^(?:jobs_cut|hires)$/.test(role) && SINCE_MONTHS.has(date.rule);
  // 從2019年底的79.8萬人: what a count moves from is no day since which anything lasts.
  const attribute = date.end <= quantity.from && ATTRIBUTE.test(folded.slice(date.end, quantity.from));
  const lasts =
    date.since &&
    !begun &&
    !(attribute && move?.way === 'from') &&
    end === undefined &&
    !WHEN.test(folded.slice(date.end, date.end + 10));
  return {
    date: end ?? date,
    value: lasts && !isThenBetween(date, quantity, folded, language) ? null : value,
    period: end !== undefined && end === span?.[1],
    since: lasts,
    open: false,
  };
}
