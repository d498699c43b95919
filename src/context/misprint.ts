/**
 * Says that a count differs from its record. Only where date, role and place leave one record that can be meant: a
 * number that does not fit is far more often a part of a wave, or about something else, than wrong.
 */

import { type Days, dayAfter, daysBetween, lengthOf, overlaps } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { Figure, Story } from '../story/story.ts';
import { type Candidate, candidatesDated, candidatesSized, isWide, nameCandidate } from './candidates.ts';
import { type Finding, held, nothing, off } from './finding.ts';
import { placeGrounds, timeGrounds } from './grounds.ts';
import { familyOf, type LinkInput, namesNumber } from './link.ts';
import { say } from './sentence.ts';
import { shareUnit } from './units.ts';
import { statedDays } from './weigh.ts';

/** Beyond a quarter more than the record, it is hardly a slip; ten times as much is one. */
const SLIP = 1.25;
const FRESH_FOR_DAYS = 7;

/** Input: the index of a figure that found no record, with what was found for all. Null: nothing certain can be said. */
export function misprintFinding(
  index: number,
  story: Story,
  findings: readonly Finding[],
  input: LinkInput,
): Finding | null {
  const figure = story.figures[index];
  const kind = figure && familyOf(figure);
  if (!figure || !kind || figure.value === null || figure.role === 'cumulative_cuts') return null;
  const leading = isLeading(index, story);
  const stated = statedDays(figure, input.clock);
  const { day } = input.clock;
  const days = stated ?? (day === null ? null : { first: dayAfter(day, -FRESH_FOR_DAYS), last: day });
  if (days === null) return null;
  const [only, ...others] = candidatesDated(input.known, kind, days).filter((candidate) =>
    isMeant(figure, candidate, { stated, leading }, input),
  );
  if (!only || others.length > 0 || only.wave === null) return null;
  const disputed = only.wave.disputes.find((line) => namesNumber(line, figure.value ?? 0));
  const record = only.amount.value;
  if (record === null || !isWide(only))
    return disputed === undefined ? null : disputing(figure, figure.value, only, disputed, input);

  const elsewhere = findings.some(
    (finding, other) =>
      other !== index &&
      (finding.verdict === 'agrees' || finding.verdict === 'rounds') &&
      finding.waves.includes(only.ref.id),
  );
  const high = only.amount.high ?? record;
  const low = only.amount.low ?? record;
  const tenTimes = figure.value >= low * 10 && figure.value <= high * 10;
  const tenth = figure.value * 10 === record && (figure.region === null || figure.region === 'US');
  const slip = figure.value > high && figure.value <= high * SLIP;
  const free = figure.units.length === 0 && (figure.region === null || kind === 'hiring');
  const someoneElses = candidatesSized(input.known, kind, figure.value, figure.value).some(
    ({ amount }) => amount.value === figure.value,
  );
  const wrong = free && !someoneElses && (tenTimes || (leading && !elsewhere && (slip || tenth)));
  if (wrong && !aimedHigher(only, figure.value)) return differing(figure, figure.value, only, record, input);
  if (disputed !== undefined) return disputing(figure, figure.value, only, disputed, input);
  return figure.value < low ? nothing(say('none_part', { record: nameCandidate(only) })) : null;
}

/** One of the company's own waves, standing by itself, of the time that the figure is about. */
function isMeant(
  figure: Figure,
  candidate: Candidate,
  { stated, leading }: { stated: Days | null; leading: boolean },
  { known, clock }: LinkInput,
): boolean {
  const { wave, as, span } = candidate;
  if (wave === null || as !== 'wave' || tieOf(known.index, wave, clock.day) !== null) return false;
  if (!isWide(candidate) && !shareUnit(figure.units, wave.units)) return false;
  const own = clock.day === null ? null : { first: clock.day, last: clock.day };
  const isCoarse = stated !== null && lengthOf(stated) > 31;
  if (stated !== null && !isCoarse) return overlaps(stated, span);
  // "By the end of the year" dates what is planned, and the news of the plan is of the article's own day.
  if (isCoarse && (own === null || !overlaps(stated, own))) return false;
  if (clock.day === null || !leading) return false;
  const age = daysBetween(span.last, clock.day);
  return age >= 0 && age <= FRESH_FOR_DAYS;
}

/** In the headline, or the first of its kind in the text. */
export function isLeading(index: number, story: Story): boolean {
  const figure = story.figures[index];
  if (!figure) return false;
  const kind = familyOf(figure);
  return (
    figure.in === 'title' ||
    story.figures.findIndex((each) => each.in === 'body' && each.subject === 'Amazon' && familyOf(each) === kind) ===
      index
  );
}

/** Up to the total that was reported as aimed at, a larger number can be a plan. */
function aimedHigher({ programme }: Candidate, value: number): boolean {
  return value <= (programme?.target?.count.value ?? 0);
}

function resting(
  figure: Figure,
  candidate: Candidate,
  { clock }: LinkInput,
): Pick<Finding, 'record' | 'wave' | 'waves' | 'rests' | 'recorded' | 'link'> {
  const wave: Wave['id'] | null = candidate.wave?.id ?? null;
  return {
    record: candidate.ref,
    wave,
    waves: wave === null ? [] : [wave],
    rests: [candidate.ref.id],
    recorded: candidate.amount.value,
    link: {
      record: nameCandidate(candidate),
      grounds: [...timeGrounds(figure, candidate.span, clock), ...placeGrounds(figure, candidate)],
    },
  };
}

function differing(figure: Figure, printed: number, candidate: Candidate, record: number, input: LinkInput): Finding {
  return {
    verdict: 'differs',
    ...resting(figure, candidate, input),
    explanation: [held(nameCandidate(candidate)), off(printed, record)],
  };
}

function disputing(figure: Figure, printed: number, candidate: Candidate, note: string, input: LinkInput): Finding {
  return {
    verdict: 'sources_differ',
    ...resting(figure, candidate, input),
    explanation: [held(nameCandidate(candidate)), say('disputed', { printed, note })],
  };
}
