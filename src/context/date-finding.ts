/** Checks a date that an article gives for a wave, a programme or an event. */

import { type Days, daysOf, gapBetween, overlaps } from '../dataset/dates.ts';
import { contestedOn } from '../dataset/query.ts';
import type { Claim } from '../story/story.ts';
import { type ClaimInput, conclude, isLinked, spokenOf } from './claim-input.ts';
import type { Verdict } from './context.ts';
import { eventsOfTopic } from './events.ts';
import { type Finding, nothing } from './finding.ts';
import { nameEvent, nameProgramme, nameWave } from './names.ts';
import { type Named, type Sentence, say } from './sentence.ts';

type Dated = Claim & { type: 'date' };

/** Within so many days a month or day that is off is a matter of time zones and of coverage. */
export const SLACK_DAYS = 10;

/** Whether the stated date, at its own precision, meets the days of the record that is spoken of. */
export function dateFinding(claim: Dated, input: ClaimInput): Finding {
  const stated = daysOf(claim.date);
  if (stated === null) return nothing(say('claim_unlinked', {}));
  if (claim.event !== null) return eventDate(claim, claim.event, stated, input);
  const spoken = spokenOf(claim.figure, input);
  if (!spoken || !isLinked(spoken)) return nothing(say('claim_unlinked', {}));
  const { finding } = spoken;
  return finding.record?.type === 'programme'
    ? programmeDate(claim, stated, finding, input)
    : waveDate(claim, stated, finding, input);
}

/**
 * The words that point at an event are many, and what was said on another occasion is no error: only a date that names a part of
 * a year for it, which does not hold the event, is said to differ.
 */
function eventDate(claim: Dated, cue: string, stated: Days, { story, known, clock }: ClaimInput): Finding {
  const [event] = eventsOfTopic(cue, known, clock);
  const days = event && daysOf(event.date);
  if (!event || !days) return nothing(say('claim_unlinked', {}));
  const dated = { record: nameEvent(event), printed: claim.date, dates: [event.date] };
  const found = (verdict: Verdict, sentence: Sentence): Finding => ({
    ...nothing(sentence),
    verdict,
    record: { type: 'event', id: event.id },
    rests: [event.id],
  });
  // "The beginning of 2025" says more than its year does.
  const part = story.dates.some(
    ({ because, start, end, ...date }) =>
      because.rule === 'part-of-year' && date.in === claim.in && start < claim.end && claim.start < end,
  );
  if (gapBetween(days, stated) > SLACK_DAYS) {
    return part && claim.date.includes('Q')
      ? found('differs', say('date_off', dated))
      : nothing(say('claim_unlinked', {}));
  }
  return part ? found('rounds', say('date_part', dated)) : found('agrees', say('date_holds', dated));
}

function waveDate(claim: Dated, stated: Days, finding: Finding, { known }: ClaimInput): Finding {
  const wave = finding.wave === null ? undefined : known.index.waves.get(finding.wave);
  const days = wave && daysOf(wave.announced);
  if (!wave || !days) return nothing(say('claim_unlinked', {}));
  const record: Named = nameWave(wave);
  if (gapBetween(days, stated) <= SLACK_DAYS)
    return conclude('agrees', [say('date_holds', { record, printed: claim.date })], [finding]);
  // A wave that took in earlier reports, or took effect later, has more than one date.
  const effective = daysOf(wave.effective);
  const included =
    wave.relation?.type === 'includes' ? daysOf(known.index.waves.get(wave.relation.wave)?.announced ?? null) : null;
  const also = [effective, included].some((each) => each !== null && overlaps(each, stated));
  const verdict: Verdict = also ? 'rounds' : 'differs';
  return conclude(
    verdict,
    [say(also ? 'date_part' : 'date_off', { record, printed: claim.date, dates: [wave.announced] })],
    [finding],
  );
}

/** A total has the dates of all the rounds that make it up: a year that holds none of them is wrong, one that holds some is coarse. */
function programmeDate(claim: Dated, stated: Days, finding: Finding, { story, known }: ClaimInput): Finding {
  const programme = known.programmes.find((each) => each.programme.id === finding.record?.id);
  if (!programme) return nothing(say('claim_unlinked', {}));
  const record = nameProgramme(programme);
  // "57,000 since 2022" spans more than one programme: its year is where it begins.
  if (finding.waves.some((id) => known.index.waves.get(id)?.programme !== programme.programme.id))
    return nothing(say('claim_unlinked', {}));
  const dates = programme.summed.map(({ announced }) => announced);
  const spans = [stated, ...datesBeside(claim, stated, story)];
  const holds = (date: string) => {
    const days = daysOf(date);
    return days !== null && spans.some((span) => overlaps(days, span));
  };
  const inside = dates.filter(holds);
  if (inside.length === 0)
    return conclude('differs', [say('date_off', { record, printed: claim.date, dates })], [finding]);
  const first = programme.members[0]?.announced;
  const whole = inside.length === dates.length && (first === undefined || holds(first));
  if (whole) return conclude('agrees', [say('date_holds', { record, printed: claim.date })], [finding]);
  const contested = contestedOn(known.index.dataset, programme.programme.id).length > 0;
  return conclude(
    contested ? 'sources_differ' : 'rounds',
    [say('date_part', { record, printed: claim.date, dates })],
    [finding],
  );
}

/** Characters within which a date belongs to a figure, and two dates to one another: "27,000 jobs during 2022 and 2023". */
const OWN = 150;
const TOGETHER = 25;

/** The dates that stand beside the claim's own. */
function datesBeside(claim: Dated, stated: Days, { dates }: ClaimInput['story']): Days[] {
  const own = dates.filter(
    ({ value, ...date }) => date.in === claim.in && value === claim.date && apart(date, claim) <= OWN,
  );
  const near = dates.filter((date) => date.in === claim.in && own.some((each) => apart(date, each) <= TOGETHER));
  return near
    .flatMap(({ value }) => daysOf(value) ?? [])
    .filter((days) => days.first !== stated.first || days.last !== stated.last);
}

function apart(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
