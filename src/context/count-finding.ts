/** Holds a count of cuts or hires against the record that it is about, or says why there is none. */

import { daysOf, overlaps } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { Figure } from '../story/story.ts';
import { type Candidate, candidatesDated, candidatesSized, isWide, nameCandidate } from './candidates.ts';
import { explainFit, type Finding, held, nothing, verdictOf } from './finding.ts';
import { groundsOf } from './grounds.ts';
import { wavesSized } from './known.ts';
import { type Choice, choose, type LinkInput } from './link.ts';
import { nameEvent, nameWave } from './names.ts';
import { type LinkGround, type Sentence, say } from './sentence.ts';
import { daysOfNews, statedDays, type Weighed, waveInNews } from './weigh.ts';

/** Input: a figure of Amazon's, of one of the roles of cuts or hires. */
export function countFinding(figure: Figure, kind: Wave['kind'], input: LinkInput): Finding {
  if (figure.value === null && figure.low === null && figure.high === null) return vagueFinding(figure, kind, input);
  const choice = choose(figure, kind, input);
  return choice.is === 'one' ? linkedFinding(figure, choice.best, input) : unlinked(figure, choice, kind, input);
}

/** Holds a count against the record chosen for it; `more` is what beyond the figure itself led to that record. */
export function linkedFinding(
  figure: Figure,
  weighed: Weighed,
  input: LinkInput,
  more: readonly LinkGround[] = [],
): Finding {
  const { candidate, fit } = weighed;
  const { wave, waves, ref, amount } = candidate;
  return {
    verdict: verdictOf(fit),
    record: ref,
    wave: wave?.id ?? null,
    waves: waves.map(({ id }) => id),
    explanation: [held(nameCandidate(candidate)), ...explainFit(fit, figure), ...background(candidate, input)],
    rests: [...new Set([ref.id, ...waves.map(({ id }) => id)])],
    recorded: amount.value,
    link: { record: nameCandidate(candidate), grounds: [...groundsOf(figure, weighed, input), ...more] },
  };
}

/** What is to be known about the record itself: a target, a mere report, a sum, a part of something larger. */
function background({ as, wave, programme }: Candidate, { known, clock }: LinkInput): Sentence[] {
  const lines: Sentence[] = [];
  if (as === 'target' && wave !== null) {
    lines.push(say('target', { reported: wave.announced, announced: programme?.total ?? null }));
  } else if (wave?.status === 'reported') lines.push(say('only_reported', { date: wave.announced }));
  if (as === 'programme' && programme !== null && programme.total !== null) {
    const parts = programme.summed.map(({ id, count, announced }) => ({
      id,
      value: count.value ?? 0,
      date: announced,
    }));
    lines.push(say('sum', { parts, total: programme.total }));
  }
  const tie = wave === null ? null : tieOf(known.index, wave, clock.day);
  if (wave !== null && tie?.type === 'included_in') {
    lines.push(say('inside', { part: nameWave(wave), whole: nameWave(tie.whole) }));
  }
  if (clock.published === null) lines.push(say('undated', {}));
  return lines;
}

/** "Thousands" can be about a wave, but there is no number to hold against it. */
function vagueFinding(figure: Figure, kind: Wave['kind'], input: LinkInput): Finding {
  const days = daysOfNews(figure, input.clock);
  if (days === null) return nothing(say('none_vague', { record: null }));
  const fresh = candidatesDated(input.known, kind, days).filter(
    (candidate) =>
      candidate.as === 'wave' &&
      candidate.wave !== null &&
      tieOf(input.known.index, candidate.wave, input.clock.day) === null &&
      waveInNews(figure, candidate, input.clock),
  );
  const [only, ...others] = fresh;
  if (only?.wave == null || others.length > 0) return nothing(say('none_vague', { record: null }));
  return {
    ...nothing(say('none_vague', { record: nameCandidate(only) })),
    wave: only.wave.id,
    waves: [only.wave.id],
  };
}

function unlinked(
  figure: Figure,
  choice: Exclude<Choice, { is: 'one' }>,
  kind: Wave['kind'],
  { known, clock }: LinkInput,
): Finding {
  if (choice.is === 'several') {
    return nothing(
      say('none_ambiguous', { records: choice.best.slice(0, 3).map(({ candidate }) => nameCandidate(candidate)) }),
    );
  }
  if (choice.is === 'event') return nothing(say('none_event', { event: nameEvent(choice.event) }));
  const stated = statedDays(figure, clock);
  const { value } = figure;
  if (value === null) return nothing(say('none', { role: figure.role }));
  const unverified = wavesSized(known, kind, [value, value]).find(
    ({ wave }) => !wave.verified && wave.count.value === value && isThen(wave.announced, stated),
  );
  if (unverified) return nothing(say('none_unverified', { record: nameWave(unverified.wave) }));
  const same = candidatesSized(known, kind, value, value).find(
    (candidate) => isWide(candidate) && candidate.amount.value === value,
  );
  if (same && stated !== null) return nothing(say('none_date', { record: nameCandidate(same) }));
  return nothing(say('none', { role: figure.role }));
}

function isThen(date: string, stated: { first: string; last: string } | null): boolean {
  const days = daysOf(date);
  return stated === null || (days !== null && overlaps(days, stated));
}
