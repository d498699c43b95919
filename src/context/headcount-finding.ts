/** Holds a printed headcount against the headcounts on record nearest before it. */
import { type Days, dayAfter, daysBetween, daysOf, firstDay, lastDay, lengthOf } from '../dataset/dates.ts';
import type { Base } from '../dataset/query.ts';
import type { Headcount } from '../dataset/records.ts';
import type { Figure } from '../story/story.ts';
import type { Clock } from './clock.ts';
import { explainFit, type Finding, held, nothing, off } from './finding.ts';
import { numberGround, timeGrounds } from './grounds.ts';
import { agrees, type Fit, hold, rounds, significantDigits } from './hold.ts';
import { headcountsKnown, publishedOn } from './known.ts';
import type { LinkInput } from './link.ts';
import { nameHeadcount } from './names.ts';
import { type Sentence, say } from './sentence.ts';
import { holdsMonth, statedDays } from './weigh.ts';

/** A headcount that is older than this is no neighbour of the figure. Press figures of the office staff are rarer. */
const NEIGHBOUR_FOR_DAYS: Record<Base, number> = { company: 400, corporate: 1100 };

/** Results can come out some days later than usual, and reporters keep a number that they know. */
const JUST_OUT_DAYS = 14;

const NEARLY_ALL = 0.8;
/** A year and some days, so that the next year's number is among what is looked at. */
const AFTER_DAYS = 500;

interface Held {
  headcount: Headcount;
  fit: Fit;
}

interface Pool {
  base: Base;
  /** The days that the article gives for the figure. */
  stated: Days | null;
  /** Headcounts that can be meant, newest first: nearest before, then its neighbours. */
  held: Held[];
  /** Of these, the ones of the very days that the article gives. */
  thatDay: Held[];
}

/** Input: a figure of Amazon's whose role is a headcount. */
export function headcountFinding(figure: Figure, input: LinkInput): Finding {
  const base: Base = figure.role === 'corporate_headcount' ? 'corporate' : 'company';
  const pools = [poolFor(figure, base, input), poolFor(figure, base === 'company' ? 'corporate' : 'company', input)];
  const [own, other] = pools;
  if (!own || !other) return nothing();
  // "350,000 employees" often means the office staff, and "corporate" can stand beside the number of everybody.
  const fitting = fittingFinding(figure, own, input) ?? fittingFinding(figure, other, input);
  if (fitting) return fitting;
  if (own.held.length === 0 && input.clock.day === null && own.stated === null) return nothing(say('none_no_date', {}));
  return wrongFinding(figure, own, other, input) ?? nothing(say('none_headcount', { nearest: nearestOf(own) }));
}

function daysCovered({ date }: Headcount): Days {
  return { first: firstDay(date), last: lastDay(date) };
}

function nearestOf({ held: [nearest] }: Pool) {
  return nearest ? nameHeadcount(nearest.headcount) : null;
}

function poolFor(figure: Figure, base: Base, { known, clock }: LinkInput): Pool {
  const stated = statedDays(figure, clock) ?? (clock.day === null ? daysOf(figure.asOf) : null);
  const day = stated === null ? clock.day : clock.day !== null && clock.day < stated.last ? clock.day : stated.last;
  // Without any date only a number that is printed in full can be told, or nearly in full and of a month that is named.
  if (day === null) return { base, stated, ...exactly(figure, base, { known, clock }) };
  const before = headcountsKnown(known, base, day, stated)
    .filter(({ date }) => daysBetween(lastDay(date), day) <= NEIGHBOUR_FOR_DAYS[base])
    .map((headcount) => ({ headcount, fit: hold(figure, headcount.count) }));
  const thatDay = before.filter(({ headcount }) => stated !== null && lastDay(headcount.date) >= stated.first);
  return { base, stated, held: before, thatDay };
}

function exactly(
  figure: Figure,
  base: Base,
  { known }: Pick<LinkInput, 'known' | 'clock'>,
): Pick<Pool, 'held' | 'thatDay'> {
  const same = headcountsKnown(known, base, null).filter(({ count }) => count.value === figure.value);
  const digits = significantDigits(figure.value ?? 0);
  const ofMonth = same.filter(({ date }) => holdsMonth(figure.because.asOf.open, lastDay(date)) === true);
  const told = digits >= 4 ? same : digits === 3 && ofMonth.length === 1 ? ofMonth : [];
  return { held: told.map((headcount) => ({ headcount, fit: hold(figure, headcount.count) })), thatDay: [] };
}

function fittingFinding(figure: Figure, pool: Pool, input: LinkInput): Finding | null {
  const { held: all, thatDay, stated } = pool;
  const [nearest] = all;
  if (!nearest) return null;
  const exact = (list: Held[]) => list.find(({ fit }) => agrees(fit));
  const coarse = (list: Held[]) => list.find(({ fit }) => rounds(fit) || fit.how === 'other_bound');
  const now = [nearest, ...thatDay, ...justReplaced(pool, input)];
  // A year's number is in use until the next one is out.
  const yearEnd = stated === null ? all.find(({ headcount }) => headcount.kind !== 'quarter_end') : undefined;
  const chosen = exact(now) ?? (yearEnd && exact([yearEnd])) ?? coarse(now);
  if (chosen) return fits(figure, chosen, pool, input);
  // A date of its own ties the figure to that headcount: an older one with the same number is no excuse.
  if (stated !== null && lengthOf(stated) <= 92 && thatDay.length > 0) return null;
  const older = exact(all) ?? coarse(all.slice(0, 2));
  return older ? { ...fits(figure, older, pool, input), verdict: 'rounds' } : null;
}

/** What was the latest until a few days ago: when exactly a quarter's number came out is not on record. */
function justReplaced({ base, held: [nearest, before] }: Pool, { known, clock: { first } }: LinkInput): Held[] {
  const out = nearest ? publishedOn(known, base, nearest.headcount) : null;
  return before && first !== null && out !== null && daysBetween(out, first) <= JUST_OUT_DAYS ? [before] : [];
}

function fits(figure: Figure, { headcount, fit }: Held, pool: Pool, { clock }: LinkInput): Finding {
  const nearest = pool.held[0]?.headcount ?? headcount;
  const explanation: Sentence[] = [held(nameHeadcount(headcount)), ...explainFit(fit, figure)];
  if (nearest !== headcount && pool.thatDay.length === 0) {
    explanation.push(say('older_headcount', { used: nameHeadcount(headcount), nearest: nameHeadcount(nearest) }));
  } else if (!agrees(fit)) {
    const neighbours = pool.held.slice(0, 2).map((each) => nameHeadcount(each.headcount));
    if (neighbours.length > 1) explanation.push(say('headcounts_near', { records: neighbours }));
  }
  if (clock.published === null && pool.stated === null) explanation.push(say('undated', {}));
  return {
    verdict: agrees(fit) ? 'agrees' : fit.how === 'other_bound' ? 'sources_differ' : 'rounds',
    record: { type: 'headcount', id: headcount.id },
    wave: null,
    waves: [],
    explanation,
    rests: [headcount.id],
    recorded: headcount.count.value,
    link: {
      record: nameHeadcount(headcount),
      grounds: [numberGround(fit), ...timeGrounds(figure, daysCovered(headcount), clock)],
    },
  };
}

/**
 * A headcount is said to differ only where no part of the staff can be meant: it is half as much again as everybody, or
 * it is printed to the thousand for the very day of a record and comes near it.
 */
function wrongFinding(figure: Figure, own: Pool, other: Pool, { known, clock }: LinkInput): Finding | null {
  const { value, units, region } = figure;
  const [nearest] = own.held;
  if (value === null || !nearest) return null;
  // The staff can have grown by half since the nearest record: what is on record of the time after speaks for the number.
  const after = headcountsKnown(known, own.base, dayAfter(lastDay(nearest.headcount.date), AFTER_DAYS)).slice(0, 6);
  const staffs = [...own.held.slice(0, 6).map(({ headcount }) => headcount), ...after];
  const most = Math.max(...staffs.map(({ count }) => count.high ?? count.value ?? 0));
  // A part or a place of the company can have any number, but none has nearly all of its staff.
  if ((units.length > 0 || region !== null) && (own.base === 'corporate' || value < most * NEARLY_ALL)) return null;
  const everybody = own.base === 'company' ? Number.POSITIVE_INFINITY : (other.held[0]?.headcount.count.value ?? 0) / 2;
  const printedInFull = own.base === 'corporate' || significantDigits(value) >= 3;
  if (value > most * 1.5 && value < everybody && printedInFull)
    return differing(figure, value, nearest.headcount, clock);
  const [day] = own.thatDay;
  if (own.base === 'corporate' || !day || own.stated === null || lengthOf(own.stated) > 92 || own.thatDay.length > 1)
    return null;
  const record = day.headcount.count.value;
  if (record === null || significantDigits(value) < 3 || value < record * 0.75 || value > record * 1.33) return null;
  // "In March it had 1.54 million": until the quarter was out, that was the number of the one before.
  const [, before] = own.held;
  const isMonth = figure.asOf?.length === 7 && /-(?!12)\d\d$/.test(figure.asOf);
  if (isMonth && before && agrees(before.fit)) return null;
  return differing(figure, value, day.headcount, clock);
}

function differing(figure: Figure, printed: number, headcount: Headcount, clock: Clock): Finding | null {
  const record = headcount.count.value;
  if (record === null) return null;
  return {
    verdict: 'differs',
    record: { type: 'headcount', id: headcount.id },
    wave: null,
    waves: [],
    explanation: [held(nameHeadcount(headcount)), off(printed, record)],
    rests: [headcount.id],
    recorded: record,
    link: { record: nameHeadcount(headcount), grounds: timeGrounds(figure, daysCovered(headcount), clock) },
  };
}
