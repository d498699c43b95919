/** Weighs how well a record fits what an article says around a count: number, date, role, parts and place together. */

import { type Days, dayAfter, daysBetween, daysOf, gapBetween, lengthOf, overlaps } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Months } from '../story/reasons.ts';
import type { Figure } from '../story/story.ts';
import { type Candidate, isWide } from './candidates.ts';
import type { Clock } from './clock.ts';
import { agrees, type Fit, hold, rounds, significantDigits } from './hold.ts';
import { isNewer, type Known } from './known.ts';
import { namesParts, shareUnit, unitsInCommon } from './units.ts';

export interface Weighed {
  candidate: Candidate;
  fit: Fit;
  score: number;
}

/** Dates that no words give: the month of the article, or of the first count that has one. */
const IMPLIED: ReadonlySet<Figure['because']['asOf']['code']> = new Set([
  'article',
  'entry',
  'first_dated',
  'open',
  'none',
]);

/**
 * The days that the article itself gives for a figure. Null where it gives none, where the date is the article's own
 * (which readers of text also give to what has no date), or where it lies ahead (when something takes effect).
 */
export function statedDays(figure: Figure, clock: Clock): Days | null {
  const days = IMPLIED.has(figure.because.asOf.code) ? null : daysOf(figure.asOf);
  if (days === null || clock.day === null) return days;
  if (days.first > clock.day) return null;
  const own = clock.published !== null && figure.asOf !== null && clock.published.startsWith(figure.asOf.slice(0, 7));
  return own && figure.asOf?.length !== 4 ? null : days;
}

/** The weight of a date that just misses the record: enough for a number that fits it exactly. */
const NEAR = 1.4;

/** "In October", on a page without a date: more than nothing, less than a date with its year. */
const IN_MONTH = 2.5;

/** So far off, a date just misses a record. */
export const JUST_MISSED_DAYS = 10;
/** So long after an announcement its number can still be meant without a date of its own. */
export const RECENT_DAYS = 120;

/** Days after which an announcement is no fresh news any more. */
const NEWS_FOR_DAYS = 14;

/** 3: the same days or fresh news; below 1.5 too weak for a coarse number; 0: weeks apart; null: another time. */
function dateWeight(figure: Figure, candidate: Candidate, clock: Clock, stated: Days | null): number | null {
  const { span, as } = candidate;
  if (stated !== null) {
    const gap = gapBetween(stated, span);
    const coarse = lengthOf(stated) > 100;
    if (gap === 0) {
      // The reports that a wave took in came before its own number.
      const announced = daysOf(candidate.wave?.announced ?? null);
      if (announced !== null && !overlaps(stated, announced)) return NEAR;
      // "In 2026", said of what was announced the day before, is news of that day.
      const isNews = clock.first !== null && Math.abs(daysBetween(span.last, clock.first)) <= NEWS_FOR_DAYS;
      return coarse && !isNews ? 2 : 3;
    }
    // "27,000 as of today" counts what went before.
    if (as === 'programme' && figure.role === 'cumulative_cuts' && stated.first > span.last) return 1;
    if (coarse || gap > 62) return null;
    return gap <= JUST_MISSED_DAYS ? NEAR : 0;
  }
  if (clock.first === null) {
    // Beside a total the month is as often that of one of its parts.
    const inMonth = figure.role === 'cumulative_cuts' ? null : holdsMonth(figure.because.asOf.open, span.last);
    return inMonth === null ? 0.5 : inMonth ? IN_MONTH : 0;
  }
  const age = daysBetween(span.last, clock.first);
  if (age <= NEWS_FOR_DAYS) return 3;
  return age <= RECENT_DAYS ? 1.5 : 0.5;
}

/** Whether a day lies in the months that a date without its year names; null where it names none. */
export function holdsMonth(months: Months | null, day: string): boolean | null {
  if (months === null) return null;
  const month = Number(day.slice(5, 7));
  const { first, last } = months;
  return first <= last ? month >= first && month <= last : month >= first || month <= last;
}

/** Whether the words give a date at which the record was not: where they do, the same number means something else. */
export function isDatedOtherwise(figure: Figure, candidate: Candidate, clock: Clock): boolean {
  const stated = statedDays(figure, clock);
  if (stated === null)
    return candidate.wave !== null && holdsMonth(figure.because.asOf.open, candidate.span.last) === false;
  return dateWeight(figure, candidate, clock, stated) === null;
}

/** How the number as printed stands to that of a record. */
export function fitOf(figure: Figure, { amount }: Candidate): Fit {
  return hold(figure, amount);
}

/** Null: the role rules the record out. */
function roleWeight(figure: Figure, candidate: Candidate, clock: Clock, stated: Days | null): number | null {
  const { as, wave, span } = candidate;
  const soft = wave !== null && (wave.status === 'reported' || wave.status === 'planned');
  switch (figure.role) {
    case 'cumulative_cuts':
      return as === 'programme' ? 2 : as === 'target' ? 1 : 0.5;
    case 'planned_cuts': {
      if (as === 'target' || (as === 'wave' && soft)) return 2;
      // A cut that was announced long ago is no plan any more: a plan of the same size is another one.
      if (clock.day !== null && daysBetween(span.last, clock.day) > (stated !== null ? 120 : 31)) return null;
      return as === 'programme' ? 0.5 : 1;
    }
    case 'jobs_cut':
      return as === 'wave' ? (soft ? 1 : 2) : 0.5;
    default:
      return as === 'wave' ? 2 : 1;
  }
}

interface PlaceWeight {
  weight: number;
  /** A unit or place of the article is that of the record. */
  matched: boolean;
}

function placeWeight(figure: Figure, candidate: Candidate): PlaceWeight | null {
  const { wave } = candidate;
  const wide = isWide(candidate);
  let weight = 0;
  let matched = false;
  if (figure.units.length > 0 && wave !== null && namesParts(wave.units)) {
    if (shareUnit(figure.units, wave.units)) {
      weight += wide ? 0.5 : 3;
      matched = !wide;
    } else if (!wide && wave.scope !== 'country' && wave.scope !== 'state') return null;
  }
  const regions = wave?.regions ?? [];
  const { region } = figure;
  if (region !== null) {
    const country = region.slice(0, 2);
    if (regions.includes(region)) {
      weight += 2;
      matched ||= wave?.scope !== 'corporate';
    } else if (regions.length === 0 || regions.includes('global')) weight -= region === 'US' ? 0.5 : 1.5;
    else if (!regions.some((code) => code.slice(0, 2) === country)) return null;
    else if (!wide && region !== country && !regions.includes(country)) return null;
  } else if (!wide) weight -= 0.5;
  return { weight, matched };
}

/** Parts of the company that figure and record both name. */
export function namedUnits(figure: Figure, { wave }: Candidate): string[] {
  return wave === null ? [] : unitsInCommon(figure.units, wave.units);
}

/** The place that figure and record both name; null where there is none. */
export function namedPlace({ region }: Figure, { wave }: Candidate): string | null {
  return region !== null && wave?.regions.includes(region) === true ? region : null;
}

export interface WeighInput {
  known: Known;
  clock: Clock;
  /** Programmes and waves that other figures of the article are about. */
  near: ReadonlySet<string>;
}

/**
 * Null: the record is not what the figure is about, or there is too little to say so. `stated` need not be worked out
 * for each of many candidates.
 */
export function weigh(
  figure: Figure,
  candidate: Candidate,
  { known, clock, near }: WeighInput,
  stated: Days | null = statedDays(figure, clock),
): Weighed | null {
  const fit = fitOf(figure, candidate);
  // The number rules out nearly every record, and costs least.
  if (fit.how === 'off') return null;
  const date = dateWeight(figure, candidate, clock, stated);
  if (date === null) return null;
  const role = roleWeight(figure, candidate, clock, stated);
  const place = placeWeight(figure, candidate);
  if (role === null || place === null) return null;
  if (date < 1.5 && isNewer(known) && isUndatedNews(figure, clock)) return null;
  // "About 130,000 in 2017" is no plan for 120,000 of that year: a coarse number needs more than a year.
  if (fit.how === 'qualifier' && candidate.as === 'wave' && date < 3 && !place.matched && !isSpokenOf(candidate, near))
    return null;
  if (fit.how === 'qualifier' && figure.value !== null && !areNear(figure.value, fit.record)) return null;

  const sure = agrees(fit);
  const digits = figure.value === null ? 2 : significantDigits(figure.value);
  const corroborated = isSpokenOf(candidate, near);
  if (!sure && date < (corroborated ? 1 : 1.5) && !place.matched) return null;
  if (sure && digits < 2 && date < NEAR && clock.day !== null && !place.matched && !corroborated) return null;
  const exactly = sure || fit.how === 'other_bound';
  if (!isWide(candidate) && !place.matched && !(exactly && (digits >= 3 || date === 3))) return null;
  if (place.weight <= -1.5 && !(sure && date >= 1.5)) return null;

  const tie = candidate.wave === null ? null : tieOf(known.index, candidate.wave, clock.day);
  const overtaken = tie?.type === 'superseded_by' ? 1.5 : 0;
  const value = sure ? 4 : rounds(fit) ? 2 : 3;
  return { candidate, fit, score: value + date + role + place.weight + (corroborated ? 1 : 0) - overtaken };
}

/** Whether other figures of the article are about the same programme. */
function isSpokenOf({ programme }: Candidate, near: ReadonlySet<string>): boolean {
  return programme !== null && near.has(programme.programme.id);
}

/** What an article newer than the dataset counts without a date of its own is of its own time, and no old wave. */
function isUndatedNews(figure: Figure, clock: Clock): boolean {
  return figure.role !== 'cumulative_cuts' && statedDays(figure, clock) === null;
}

/** "Up to" and "at least" allow a whole side, which alone says nothing of what is meant: "up to 20,000" is no 10,000. */
function areNear(a: number, b: number): boolean {
  return a * 3 <= b * 4 && b * 3 <= a * 4;
}

/** The days that share one with every wave that `waveInNews` holds of; null where there is none. */
export function daysOfNews(figure: Figure, clock: Clock): Days | null {
  const stated = statedDays(figure, clock);
  if (stated !== null || clock.first === null || clock.day === null) return stated;
  return { first: dayAfter(clock.first, -NEWS_FOR_DAYS), last: clock.day };
}

/** Whether a wave is what the news was about when the figure counts: for amounts that have no number to tell them by. */
export function waveInNews(figure: Figure, candidate: Candidate, clock: Clock): boolean {
  const place = placeWeight(figure, candidate);
  if (place === null || clock.day === null || dateWeight(figure, candidate, clock, statedDays(figure, clock)) !== 3)
    return false;
  return place.matched || (isWide(candidate) && figure.units.length === 0 && place.weight >= 0);
}
