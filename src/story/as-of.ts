/** The dates of figures over the whole article: what one lends another, and the month of the news itself. */
import type { Published } from '../article/article.ts';
import { dayAfter, daysOf, parseIso } from '../dataset/dates.ts';
import { CUTS, type Draft, HIRES, sameFamily, takeDate } from './draft.ts';
import type { FoundDate } from './found-date.ts';
import { type Reference, resolveDate } from './resolve-date.ts';
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
    if (
      range &&
      !/headcount/.test(draft.figure.role) &&
      range.first > last &&
      range.first.slice(0, 7) > last.slice(0, 7)
    ) {
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
  const news = drafts.filter(
    ({ figure: { role, subject } }) => subject === AMAZON && (CUTS.has(role) || HIRES.has(role)),
  );
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
  return passage.in === 'title' || passage.sentences.indexOf(sentence) < LEAD;
}

/** Whether a figure without a date follows another one in the same sentence. */
function isNext(draft: Draft, { sentence, figure }: Draft): boolean {
  return draft.sentence === sentence && draft.figure.start > figure.start && draft.dated === null;
}

/** How far a printed total may be from its sum: "about 30,000" for 14,000 and 16,000, "more than 27,000" for 18,000 and 9,000. */
const ROUNDED = 0.03;

/** The two figures that make up a total. */
function partsOf(total: Draft, drafts: readonly Draft[]): [Draft, Draft] | null {
  const value = total.figure.value;
  if (value === null) return null;
  const parts = drafts.filter(
    ({ figure }) =>
      figure.subject === AMAZON &&
      CUTS.has(figure.role) &&
      figure.value !== null &&
      figure.value < value &&
      figure !== total.figure,
  );
  for (const [index, a] of parts.entries()) {
    const b = parts
      .slice(index + 1)
      .find(
        ({ figure }) =>
          figure.value !== a.figure.value &&
          Math.abs((a.figure.value ?? 0) + (figure.value ?? 0) - value) <= value * ROUNDED,
      );
    if (b) return [a, b];
  }
  return null;
}

/** "18,000 jobs in January 2023, another 9,000 in March, 27,000 in all": a total is of the day of its last part. */
function dateByParts(total: Draft, drafts: readonly Draft[]): void {
  const { figure } = total;
  const parts = partsOf(total, drafts)?.sort((a, b) => (a.figure.asOf ?? '').localeCompare(b.figure.asOf ?? ''));
  const [first, last] = parts ?? [];
  const months = [first, last].every((part) => /^\d{4}-\d\d/.test(part?.figure.asOf ?? ''));
  if (!first || !last || !months || last.figure.asOf === figure.asOf) return;
  const lent = figure.asOf === null || figure.asOf === first.figure.asOf || total.dated === null;
  if (lent) takeDate(figure, last.figure.asOf, 'same_number', last);
}

/** Whether a total is made of the news itself and of one or more figures before it. */
function includesNews(total: Draft, drafts: readonly Draft[], month: string): boolean {
  return partsOf(total, drafts)?.some(({ figure }) => figure.asOf?.startsWith(month)) === true;
}

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
      /headcount/.test(draft.figure.role) &&
      draft.move?.way === 'from' &&
      drafts.some((d) => d.sentence === draft.sentence && d.move?.way === 'to' && d.figure.start > draft.figure.start);
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
  const toCome = new Set(drafts.filter((d) => d.figure.because.asOf.code === 'future'));
  for (const draft of drafts) {
    const { figure } = draft;
    if (figure.asOf !== null) continue;
    const alike = drafts.filter(
      (d) =>
        d.figure.value === figure.value &&
        d.figure.subject === figure.subject &&
        sameFamily(d.figure.role, figure.role),
    );
    const same = alike.find((d) => d.dated !== null);
    // What is to come is news, whatever else has the same number.
    const comes = alike.some((d) => toCome.has(d) && (d === draft || d.figure.role === figure.role));
    if (same && !comes) takeDate(figure, same.figure.asOf, 'same_number', same);
    else if (draft.open !== null) fromNews(draft, draft.open);
    else if (figure.role !== 'cumulative_cuts' || draft.since) toNews(draft);
  }
  for (const draft of drafts) {
    const { figure } = draft;
    if (month === null || figure.role !== 'cumulative_cuts' || figure.subject !== AMAZON || draft.period) continue;
    const ofPart = drafts.some(
      (d) => d !== draft && d.figure.role !== 'cumulative_cuts' && d.figure.asOf === figure.asOf,
    );
    if ((figure.asOf === null || ofPart) && figure.asOf !== month && includesNews(draft, drafts, month)) toNews(draft);
  }
  for (const draft of drafts) {
    if (draft.figure.role === 'cumulative_cuts' && draft.figure.subject === AMAZON && !draft.period)
      dateByParts(draft, drafts);
  }
}
