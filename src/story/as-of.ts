/** The dates of figures over the whole article: what one lends another, and the month of the news itself. */
import type { Published } from '../article/article.ts';
import { dayAfter, daysOf, parseIso } from '../dataset/dates.ts';
import { inSentence } from './beside.ts';
import { type Draft, takeDate } from './draft.ts';
import type { FoundDate } from './found-date.ts';
import { type Reference, resolveDate } from './resolve-date.ts';
import { CUTS, familyOf, isCutOrHire, isStaff, sameFamily } from './role-families.ts';
import type { Figure } from './story.ts';
import { AMAZON } from './subjects.ts';

/**
 * A month after the article's own says when something takes effect, not when it was announced or counted. Only a headcount
 * that is to be reached keeps it.
 */
export function dropFuture(drafts: readonly Draft[], published: Published | null): void {
  const last = published?.sure ? daysOf(published.date)?.last : undefined;
  if (last === undefined) return;
  for (const draft of drafts) {
    const range = draft.figure.asOf === null ? null : daysOf(draft.figure.asOf);
    if (range && !isStaff(draft.figure.role) && range.first > last && range.first.slice(0, 7) > last.slice(0, 7)) {
      takeDate(draft.figure, null, 'future', draft);
      draft.dated = null;
      draft.date = null;
    }
  }
}

/** A week is of the month that holds its Thursday. */
function monthOf(date: string): string {
  const days = /W/.test(date) ? daysOf(date) : null;
  return (days ? dayAfter(days.first, 3) : date).slice(0, 7);
}

/** What is news stands in the first sentences; what is recalled follows. */
const LEAD = 3;

/**
 * The month that the article tells of; without its date, that of the cut or hire which it tells first, beside that number or
 * where the same one is named again. A round that is recalled, surpassed or to come dates nothing but itself: where the first
 * one has no month of its own, or a later day is named as past, the month is unknown.
 */
function newsOf(
  drafts: readonly Draft[],
  published: Published | null,
  lastPast: string | null,
): { month: string | null; from: Draft | null } {
  const none = { month: null, from: null };
  const told = published !== null && (published.sure || published.from !== 'text');
  if (told) return { month: published.sure ? monthOf(published.date) : null, from: null };
  const news = drafts.filter(({ figure: { role, subject } }) => subject === AMAZON && isCutOrHire(role));
  const [first] = news;
  if (!first || !isLead(first)) return none;
  const dated = news.find(
    ({ figure, dated: rule, period, since }) =>
      rule !== null &&
      !period &&
      !since &&
      figure.asOf !== null &&
      /^\d{4}-\d\d/.test(figure.asOf) &&
      figure.value === first.figure.value &&
      sameFamily(figure.role, first.figure.role),
  );
  const month = dated?.figure.asOf?.slice(0, 7);
  // "according to notices of September 9, 2024": the day that it opens with, where no later one is named, is of the news.
  if (dated === undefined && published?.precision === 'day' && lastPast?.startsWith(published.date))
    return { month: monthOf(published.date), from: null };
  if (dated === undefined || month === undefined) return none;
  // "After cutting 14,000 in October 2025 it cuts another 16,000": the second one is the news.
  const oneMore = dated.sentence.cues.increment.length > 0 && news.some((d) => isNext(d, dated));
  return oneMore || (lastPast !== null && lastPast.slice(0, month.length) > month) ? none : { month, from: dated };
}

/** Whether a figure stands in the headline or the first sentences. */
function isLead({ passage, sentence }: Draft): boolean {
  return passage.in === 'title' || sentence.at < LEAD;
}

/** Whether a figure without a date follows another one in the same sentence. */
function isNext(draft: Draft, { sentence, figure }: Draft): boolean {
  return draft.sentence === sentence && draft.figure.start > figure.start && draft.dated === null;
}

/** How far a printed total may be from its sum: "about 30,000" for 14,000 and 16,000, "more than 27,000" for 18,000 and 9,000. */
const ROUNDED = 0.03;

type Parts = [Draft, Draft] | null;

/**
 * Input: all figures of an article, in order. Output: what gives for a total the two figures that make it up. Roles, numbers and
 * subjects must not change any more. Where the same number is told again, the first telling stands for all: what would follow one
 * of the others follows it as well.
 */
function partsIn(drafts: readonly Draft[]): (total: Draft) => Parts {
  let first: Draft[] | null = null;
  const known = new Map<number, Parts>();
  return ({ figure: { value } }) => {
    if (value === null) return null;
    const found = known.get(value);
    if (found !== undefined) return found;
    first ??= firstOfEach(drafts);
    const parts = pairOf(first, value);
    known.set(value, parts);
    return parts;
  };
}

/** Amazon's cuts, each number once. */
function firstOfEach(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<number | null>([null]);
  return drafts.filter(({ figure: { subject, role, value } }) => {
    if (subject !== AMAZON || !CUTS.has(role) || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

/** Of more different numbers than these some make up any other by chance; and to try all of them takes its time. */
export const MOST_SUMMED = 200;

function pairOf(drafts: readonly Draft[], value: number): Parts {
  const parts = drafts.filter(({ figure }) => (figure.value ?? 0) < value);
  if (parts.length > MOST_SUMMED) return null;
  for (const [index, a] of parts.entries()) {
    for (let at = index + 1; at < parts.length; at += 1) {
      const b = parts[at];
      if (b && Math.abs((a.figure.value ?? 0) + (b.figure.value ?? 0) - value) <= value * ROUNDED) return [a, b];
    }
  }
  return null;
}

/** "18,000 jobs in January 2023, another 9,000 in March, 27,000 in all": a total is of the day of its last part. */
function dateByParts(total: Draft, partsOf: (total: Draft) => Parts): void {
  const { figure } = total;
  const parts = partsOf(total)?.toSorted((a, b) => (a.figure.asOf ?? '').localeCompare(b.figure.asOf ?? ''));
  const [first, last] = parts ?? [];
  const months = [first, last].every((part) => /^\d{4}-\d\d/.test(part?.figure.asOf ?? ''));
  if (!first || !last || !months || last.figure.asOf === figure.asOf) return;
  const lent = figure.asOf === null || figure.asOf === first.figure.asOf || total.dated === null;
  if (lent) takeDate(figure, last.figure.asOf, 'same_number', last);
}

/** Whether a total is made of the news itself and of one or more figures before it. */
function includesNews(parts: Parts, month: string): boolean {
  return parts?.some(({ figure }) => figure.asOf?.startsWith(month)) === true;
}

/** Of figures of the same number, company and family of roles, the first one is the model of the others. */
const alikeKey = ({ value, subject, role }: Figure): string => `${value} ${familyOf(role)} ${subject}`;

/**
 * "14,000 in October": the month of the news tells the year of a date beside a number, where the page's own day does not. Null
 * where it cannot; `isNear` where the date is one of these days or weeks, as news is.
 */
function closed({ role }: Figure, date: FoundDate, news: string): { asOf: string | null; isNear: boolean } {
  const day = news.length === MONTH ? parseIso(news)?.day : undefined;
  // A plan can be for a month to come.
  if (day === undefined || /^planned/.test(role)) return { asOf: null, isNear: false };
  const reference: Reference = { day, precision: 'month' };
  const { value, precision } = resolveDate(date.rule, date.parts, reference);
  const inMonth =
    date.rule === 'day-month' ? resolveDate('month', { ...date.parts, day: null }, reference).value : null;
  return { asOf: value ?? inMonth, isNear: precision === 'day' || precision === 'week' };
}

/** Characters of a month in ISO. */
const MONTH = 7;

/**
 * Dates figures that have none of their own: from the same figure elsewhere, else the month of the news. A total is of that
 * month only where the news is a part of it, or where it counts "since" some day; then also if the date of one of its parts
 * stands beside it. `lastPast` is the latest date that the article names as past.
 */
export function dateThroughout(drafts: readonly Draft[], published: Published | null, lastPast: string | null): void {
  const { month, from } = newsOf(drafts, published, lastPast);
  const toNews = (draft: Draft) => {
    // "From 5,000 to 40,000 in eight years": what a staff came from is not of today.
    const isStart =
      isStaff(draft.figure.role) &&
      draft.move?.way === 'from' &&
      inSentence(drafts, draft.sentence).some((d) => d.move?.way === 'to' && d.figure.start > draft.figure.start);
    const { day } = draft.sentence;
    if (day !== null && !isStart) takeDate(draft.figure, monthOf(day), 'entry', null);
    else if (month !== null && !isStart) takeDate(draft.figure, month, from === null ? 'article' : 'first_dated', from);
  };
  const fromNews = (draft: Draft, date: FoundDate) => {
    const { asOf, isNear } = month === null ? { asOf: null, isNear: false } : closed(draft.figure, date, month);
    if (asOf !== null) {
      draft.figure.asOf = asOf;
      draft.figure.because.asOf = { ...draft.figure.because.asOf, code: 'beside', open: null };
    } else if (isNear) toNews(draft);
  };
  const roleKey = ({ value, subject, role }: Figure) => `${value} ${role} ${subject}`;
  const toCome = new Set(
    drafts.filter((d) => d.figure.because.asOf.code === 'future').map(({ figure }) => roleKey(figure)),
  );
  const models = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = alikeKey(draft.figure);
    if (draft.dated !== null && !models.has(key)) models.set(key, draft);
  }
  for (const draft of drafts) {
    const { figure } = draft;
    if (figure.asOf !== null) continue;
    const same = models.get(alikeKey(figure));
    // What is to come is news, whatever else has the same number.
    const comes = toCome.has(roleKey(figure));
    if (same && !comes) takeDate(figure, same.figure.asOf, 'same_number', same);
    else if (draft.open !== null) fromNews(draft, draft.open);
    else if (figure.role !== 'cumulative_cuts' || draft.since) toNews(draft);
  }
  const partsOf = partsIn(drafts);
  const datesOfParts = new Set(
    drafts.flatMap(({ figure: { role, asOf } }) => (role === 'cumulative_cuts' || asOf === null ? [] : [asOf])),
  );
  for (const draft of drafts) {
    const { figure } = draft;
    if (month === null || figure.role !== 'cumulative_cuts' || figure.subject !== AMAZON || draft.period) continue;
    const ofPart = figure.asOf === null || datesOfParts.has(figure.asOf);
    if (ofPart && figure.asOf !== month && includesNews(partsOf(draft), month)) toNews(draft);
  }
  for (const draft of drafts) {
    if (draft.figure.role === 'cumulative_cuts' && draft.figure.subject === AMAZON && !draft.period)
      dateByParts(draft, partsOf);
  }
}
