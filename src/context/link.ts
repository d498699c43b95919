/** Finds the record that a count of cuts or hires is about, by everything that the article says around it. */

import { daysBetween, daysOf } from '../dataset/dates.ts';
import type { Event, Wave } from '../dataset/records.ts';
import { CUTS, HIRES } from '../story/role-families.ts';
import type { Figure } from '../story/story.ts';
import type { Candidate } from './candidates.ts';
import type { Clock } from './clock.ts';
import { agrees, rounds } from './hold.ts';
import { eventsKnown, type Known } from './known.ts';
import { candidatesInReach } from './reach.ts';
import { statedDays, type Weighed, weigh } from './weigh.ts';

export interface LinkInput {
  known: Known;
  clock: Clock;
  /** Programmes that other figures of the article are about. */
  near: ReadonlySet<string>;
}

export type Choice =
  | { is: 'one'; best: Weighed }
  | { is: 'several'; best: Weighed[] }
  /** Something else that was in the news then has the same number: a rumour, an estimate. */
  | { is: 'event'; event: Event }
  | { is: 'none' };

/** Below this distance two records fit equally well, and none is chosen. */
const TIE = 0.75;

/** What a count is a count of; null where it is neither of cuts nor of hires. */
export function familyOf({ role }: Figure): Wave['kind'] | null {
  if (CUTS.has(role)) return 'layoff';
  return HIRES.has(role) ? 'hiring' : null;
}

/** The record that fits best by number, date, role, parts and place together, if one stands out. */
export function choose(figure: Figure, kind: Wave['kind'], input: LinkInput): Choice {
  const choice = chooseByDate(figure, kind, input);
  // A plan looks ahead: the past date beside it belongs to something else in the sentence.
  const isPlan = figure.role === 'planned_cuts' || figure.role === 'planned_hires';
  if (figure.asOf === null) return choice;
  if (choice.is === 'none') return isPlan ? chooseByDate({ ...figure, asOf: null }, kind, input) : choice;
  return choice.is === 'one' ? (exactlySpokenOf(choice.best, figure, kind, input) ?? choice) : choice;
}

/**
 * A record that only a coarse reading of the number fits gives way to one that it fits exactly, where the article speaks of
 * that programme anyway: the date beside the number is then another's.
 */
function exactlySpokenOf(best: Weighed, figure: Figure, kind: Wave['kind'], input: LinkInput): Choice | null {
  if (!rounds(best.fit)) return null;
  const undated = chooseByDate({ ...figure, asOf: null }, kind, input);
  if (undated.is !== 'one' || !agrees(undated.best.fit)) return null;
  const { programme } = undated.best.candidate;
  return programme !== null && input.near.has(programme.programme.id) ? undated : null;
}

function chooseByDate(figure: Figure, kind: Wave['kind'], input: LinkInput): Choice {
  const stated = statedDays(figure, input.clock);
  const [first, ...others] = candidatesInReach(figure, kind, input)
    .flatMap((candidate) => weigh(figure, candidate, input, stated) ?? [])
    .sort((a, b) => b.score - a.score);
  const rival = eventWithNumber(figure, input);
  if (rival !== null && (first === undefined || isFresher(rival, first.candidate)))
    return { is: 'event', event: rival };
  if (first === undefined) return { is: 'none' };
  const equal = others.filter(
    ({ score, candidate }) => first.score - score < TIE && !isSameThing(first.candidate, candidate),
  );
  return equal.length > 0 ? { is: 'several', best: [first, ...equal] } : { is: 'one', best: first };
}

/** The target of a programme and the programme that reached it are one thing. */
function isSameThing(a: Candidate, b: Candidate): boolean {
  return a.programme !== null && a.programme === b.programme && a.as !== 'wave' && b.as !== 'wave';
}

function isFresher(event: Event, candidate: Candidate): boolean {
  const date = daysOf(event.date);
  return date !== null && candidate.span.last < date.first;
}

/** Rumours and estimates are no waves, but their numbers stand in the news as if they were. */
const UNFOUNDED: ReadonlySet<Event['category']> = new Set(['rumour', 'management layers']);
const NEWS_FOR_DAYS = 200;

function eventWithNumber(figure: Figure, { known, clock }: LinkInput): Event | null {
  const { value } = figure;
  const { day } = clock;
  if (value === null || day === null || figure.role === 'cumulative_cuts' || statedDays(figure, clock) !== null)
    return null;
  return (
    eventsKnown(known).find((event) => {
      const date = daysOf(event.date);
      const recent = date !== null && daysBetween(date.last, day) <= NEWS_FOR_DAYS;
      return recent && UNFOUNDED.has(event.category) && namesNumber(`${event.title} ${event.note}`, value);
    }) ?? null
  );
}

/** Whether a line of the dataset names a number, as it prints numbers: with a comma between the thousands. */
export function namesNumber(line: string, value: number): boolean {
  return (line.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).some((number) => Number(number.replaceAll(',', '')) === value);
}
