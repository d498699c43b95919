/** Which date of its sentence a number is of. */
import { dayAfter, daysOf } from '../dataset/dates.ts';
import { dateGrammar } from './date-grammar.ts';
import type { FoundDate } from './found-date.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { matchesIn, wordsOf } from './pattern.ts';
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

function endOfSpan(date: FoundDate, dates: readonly FoundDate[], folded: string): FoundDate | null {
  const joined = (a: FoundDate, b: FoundDate) => b.start >= a.end && JOINED.test(folded.slice(a.end, b.start));
  const years = (a: FoundDate, b: FoundDate) => a.value?.slice(0, 4) !== b.value?.slice(0, 4);
  const other = dates.find((d) => d.value !== null && (joined(date, d) || joined(d, date)) && years(date, d));
  if (!other) return null;
  return other.start > date.start ? other : date;
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
    const apart = breaksBetween(sentence, date.end, quantity.from) > 0;
    return apart && NOW.test(folded.slice(date.end, quantity.from));
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
  language: Language,
): NearDate | null {
  const { folded } = passage;
  const others = sentence.quantities.filter((q) => q !== quantity);
  const ofNow = isOfNow(quantity, sentence, role, folded, language);
  let best: { date: FoundDate; far: number } | null = null;
  for (const date of sentence.dates) {
    if (date.value === null || date.compared || date.value <= FIRST_YEAR) continue;
    if (isOthers(date, quantity, sentence, folded, language) || isBeyond(date, quantity, sentence, role)) continue;
    const [low, high] = date.end <= quantity.from ? [date.end, quantity.from] : [quantity.to, date.start];
    if (ofNow && breaksBetween(sentence, low, high) > 0) continue;
    const between = others.filter((q) => q.start >= low && q.end <= high);
    const isAttribute = date.end <= quantity.from && ATTRIBUTE.test(folded.slice(date.end, quantity.from));
    const far = isAttribute
      ? 0
      : distance(quantity, date, sentence) + between.length * 40 + lent(date, quantity, sentence);
    if (best === null || far < best.far) best = { date, far };
  }
  if (best === null || best.far > 140) return null;
  const { date } = best;
  const end = endOfSpan(date, sentence.dates, folded);
  const value = endOfYear(countedAt(end?.value ?? date.value ?? ''), date, role, passage, language);
  const lasts = date.since && end === null && !WHEN.test(folded.slice(date.end, date.end + 10));
  return { date, value: lasts ? null : value, period: end !== null };
}
