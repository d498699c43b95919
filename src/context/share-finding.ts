/** Tries a share against each base, with the headcounts of the time: 30,000 of 350,000 corporate staff, of 1,578,000 in all. */
import { dayAfter, daysBetween, daysOf, lastDay, overlaps } from '../dataset/dates.ts';
import { contestedOn } from '../dataset/query.ts';
import type { Headcount, Wave } from '../dataset/records.ts';
import type { Figure } from '../story/story.ts';
import type { RecordRef, Verdict } from './context.ts';
import { explainFit, type Finding, nothing, verdictOf } from './finding.ts';
import { agrees, boundsOf, type Fit, hold, rounds } from './hold.ts';
import { headcountsKnown, type Known, wavesDated } from './known.ts';
import type { LinkInput } from './link.ts';
import { nameWave } from './names.ts';
import { type Sentence, say } from './sentence.ts';
import { shareUnit } from './units.ts';
import { statedDays } from './weigh.ts';

/** What a share is a share of the staff of: a count that found its record. */
export interface SharePart {
  value: number;
  record: RecordRef | null;
  wave: Wave | null;
  waves: string[];
  rests: string[];
  /** The words themselves tie the share to this count. */
  sure: boolean;
}

type StaffBase = 'corporate' | 'total';

export interface Quotient {
  base: StaffBase;
  headcount: Headcount;
  percent: number;
  /** Where the headcount is a range, the share is one too. */
  low: number;
  high: number;
}

/** A wave keeps the staff of its own time as base, unless the article is news of it. */
const NEWS_FOR_DAYS = 200;
/** A share of a unit belongs to the cut that was in the news then. */
const UNIT_NEWS_FOR_DAYS = 60;

/** The day whose staff a wave is held against. */
export function baseDay(wave: Wave | null, day: string | null): string | null {
  const own = wave === null ? null : lastDay(wave.announced);
  if (own === null) return day;
  return day === null || daysBetween(own, day) > NEWS_FOR_DAYS ? own : day;
}

/** The wave that a count is about; for a total the latest of those that make it up. */
export function latestWave({ waves }: Pick<Finding, 'waves'>, known: Known): Wave | null {
  return waves
    .flatMap((id) => known.index.waves.get(id) ?? [])
    .reduce<Wave | null>(
      (latest, wave) => (latest === null || wave.announced > latest.announced ? wave : latest),
      null,
    );
}

/** A count as a share of the staff of a day: of the office staff, and of everybody, where that is on record. */
export function quotients(value: number, day: string | null, known: Known): Quotient[] {
  if (day === null) return [];
  return (['corporate', 'total'] as const).flatMap((base): Quotient[] => {
    const [headcount] = headcountsKnown(known, base === 'total' ? 'company' : 'corporate', day);
    const bounds = headcount && boundsOf(headcount.count);
    if (!headcount || !bounds || bounds.low === 0) return [];
    const whole = headcount.count.value ?? bounds.high;
    const share = (of: number) => (value / of) * 100;
    return [{ base, headcount, percent: share(whole), low: share(bounds.high), high: share(bounds.low) }];
  });
}

interface Tried extends Quotient {
  fit: Fit;
}

/** A headcount older than this says too little of the staff of the day to contradict a share. */
const FRESH_FOR_DAYS = 300;

/** Further off than by a quarter, the base cannot be what makes the difference. */
const FAR = 0.25;

/** Input: a share of Amazon's staff, and the count that it is a share by. */
export function shareFinding(figure: Figure, part: SharePart | null, input: LinkInput): Finding {
  if (figure.value === null) return nothing(say('none_share', {}));
  if (figure.of === 'unit') return unitShare(figure, part, input) ?? nothing(say('none_share', {}));
  if (part === null) return nothing(say('none_share', {}));
  const day = statedShareDay(figure, part, input);
  const tried = quotients(part.value, day, input.known).map(
    (quotient): Tried => ({ ...quotient, fit: fitOf(figure, quotient) }),
  );
  const arithmetic = tried.map(({ base, headcount, percent, low, high, fit }) =>
    say('share_of', {
      part: part.value,
      low: boundsOf(headcount.count)?.low ?? 0,
      high: boundsOf(headcount.count)?.high ?? 0,
      base,
      date: headcount.date,
      percent: low === high ? percent : low,
      percentHigh: high,
      fits: agrees(fit) || rounds(fit),
    }),
  );
  const meant = figure.of === null ? tried : tried.filter(({ base }) => base === figure.of);
  const chosen = meant.find(({ fit }) => agrees(fit)) ?? meant.find(({ fit }) => rounds(fit));
  const found = (verdict: Verdict, more: Sentence[], used: Headcount[]): Finding => ({
    verdict,
    record: part.record ?? (used[0] ? { type: 'headcount', id: used[0].id } : null),
    wave: part.wave?.id ?? null,
    waves: part.waves,
    explanation: [...arithmetic, ...more],
    rests: [...part.rests, ...used.map(({ id }) => id)],
    recorded: chosen?.percent ?? null,
    link: null,
  });
  if (chosen) return found(verdictOf(chosen.fit), explainFit(chosen.fit, figure), [chosen.headcount]);
  const recorded = recordedShare(figure, part);
  if (recorded) return found('agrees', [recorded], []);
  if (meant.length === 0) return { ...nothing(say('none_share', {}), ...arithmetic), waves: part.waves };
  const questions = contestedOn(input.known.index.dataset, part.record?.id ?? '').filter(({ records }) =>
    meant.some(({ headcount }) => records.includes(headcount.id)),
  );
  const near = meant.some(({ percent }) => Math.abs(percent - (figure.value ?? 0)) <= percent * FAR);
  if (near) {
    return questions.length > 0
      ? found(
          'sources_differ',
          [say('share_contested', { printed: figure.value })],
          meant.map(({ headcount }) => headcount),
        )
      : { ...nothing(say('none_share', {}), ...arithmetic), waves: part.waves };
  }
  const fitsOther = tried.some(({ fit }) => agrees(fit) || rounds(fit));
  // Sources give this very share, of another base; or the staff on record is of another time: no ground to contradict.
  const printedElsewhere = part.wave !== null && part.wave.count.percent === figure.value;
  const stale = tried.some(
    ({ headcount }) => day === null || daysBetween(lastDay(headcount.date), day) > FRESH_FOR_DAYS,
  );
  if (part.sure && part.record !== null && !fitsOther && !printedElsewhere && !stale)
    return found(
      'differs',
      [],
      meant.map(({ headcount }) => headcount),
    );
  return { ...nothing(say('none_share', {}), ...arithmetic), waves: part.waves };
}

function statedShareDay(figure: Figure, part: SharePart, { known, clock }: LinkInput): string | null {
  const wave = latestWave(part, known);
  if (wave !== null) return baseDay(wave, clock.day);
  const stated = statedDays(figure, clock);
  return stated?.last ?? clock.day;
}

/** Where the headcount is a range, the end that comes nearer counts. */
function fitOf(figure: Figure, { percent, low, high }: Quotient): Fit {
  const at = (value: number): Fit => hold(figure, { value, low: null, high: null, qualifier: 'exact' });
  const fits = [percent, low, high].map(at);
  return fits.find(agrees) ?? fits.find(rounds) ?? at(percent);
}

/** The share that the wave's own sources printed, where it is of the same base. */
function recordedShare(figure: Figure, { wave }: SharePart): Sentence | null {
  if (wave === null || wave.count.percent === null || wave.count.percent !== figure.value) return null;
  const base = /corporate/i.test(wave.count.percentOf ?? '')
    ? 'corporate'
    : /company/i.test(wave.count.percentOf ?? '')
      ? 'total'
      : 'unit';
  if (figure.of !== null && figure.of !== base) return null;
  return say('share_recorded', { percent: wave.count.percent, base, record: nameWave(wave) });
}

/** A share of the staff of one part of the company: only what a wave of that part has on record itself. */
function unitShare(figure: Figure, part: SharePart | null, { known, clock }: LinkInput): Finding | null {
  const stated = statedDays(figure, clock);
  const inNews = (wave: Wave) => {
    const days = daysOf(wave.announced);
    if (days === null || !shareUnit(figure.units, wave.units)) return false;
    if (stated !== null) return overlaps(days, stated);
    return clock.day !== null && daysBetween(days.last, clock.day) <= UNIT_NEWS_FOR_DAYS;
  };
  const recent = stated ?? (clock.day && { first: dayAfter(clock.day, -UNIT_NEWS_FOR_DAYS), last: clock.day });
  const then = recent ? wavesDated(known, recent).map(({ wave }) => wave) : [];
  const waves = part?.wave ? [part.wave] : then.filter((wave) => wave.verified && inNews(wave));
  const [wave, ...others] = waves.filter(
    ({ count }) => count.percent !== null && !/corporate|company/i.test(count.percentOf ?? ''),
  );
  if (!wave || wave.count.percent === null || others.length > 0) return null;
  const { percent } = wave.count;
  const fit = hold(figure, { value: percent, low: null, high: null, qualifier: wave.count.qualifier });
  if (!agrees(fit) && !rounds(fit)) return null;
  const record = nameWave(wave);
  return {
    verdict: verdictOf(fit),
    record: { type: 'wave', id: wave.id },
    wave: wave.id,
    waves: [wave.id],
    explanation: [say('share_recorded', { percent, base: 'unit', record }), ...explainFit(fit, figure)],
    rests: [wave.id],
    recorded: percent,
    link: null,
  };
}
