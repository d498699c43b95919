/** Holds a count of cuts or hires against the record that it is about, or says why there is none. */
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { Figure } from '../story/story.ts';
import { type Candidate, candidatesOf, isWide, nameCandidate } from './candidates.ts';
import { daysOf, overlaps } from './days.ts';
import { explainFit, type Finding, held, nothing, verdictOf } from './finding.ts';
import { type Choice, choose, type LinkInput } from './link.ts';
import { nameEvent, nameWave } from './names.ts';
import { type Sentence, say } from './sentence.ts';
import { statedDays, type Weighed, waveInNews } from './weigh.ts';

/** Input: a figure of Amazon's, of one of the roles of cuts or hires. */
export function countFinding(figure: Figure, kind: Wave['kind'], input: LinkInput): Finding {
  if (figure.value === null && figure.low === null && figure.high === null) return vagueFinding(figure, kind, input);
  const choice = choose(figure, kind, input);
  return choice.is === 'one' ? findingFor(figure, choice.best, input) : unlinked(figure, choice, kind, input);
}

function findingFor(figure: Figure, { candidate, fit }: Weighed, input: LinkInput): Finding {
  const { wave, waves, ref, amount } = candidate;
  return {
    verdict: verdictOf(fit),
    record: ref,
    wave: wave?.id ?? null,
    waves: [...new Set([...waves, ...beganWith(figure, candidate)].map(({ id }) => id))],
    explanation: [held(nameCandidate(candidate)), ...explainFit(fit, figure), ...background(candidate, input)],
    rests: [...new Set([ref.id, ...waves.map(({ id }) => id)])],
    recorded: amount.value,
  };
}

/** "27,000 since 2022" also goes back to the reports with which it began. */
function beganWith(figure: Figure, { as, programme }: Candidate): Wave[] {
  const year = figure.asOf?.slice(0, 4);
  if (as !== 'programme' || programme === null || year === undefined) return [];
  return programme.members.filter(
    (member) => member.status === 'reported' && isStart(member) && member.announced.startsWith(year),
  );
}

/** The first report of a whole wave, as against the share of a place in it. */
function isStart(wave: Wave): boolean {
  return wave.scope === 'corporate' || wave.scope === 'company';
}

/** What is to be known about the record itself: a target, a mere report, a sum, a part of something larger. */
function background({ as, wave, programme }: Candidate, { known, clock }: LinkInput): Sentence[] {
  const lines: Sentence[] = [];
  if (as === 'target' && wave !== null) {
    lines.push(say('target', { reported: wave.announced, announced: programme?.total ?? null }));
  } else if (wave?.status === 'reported') lines.push(say('only_reported', { date: wave.announced }));
  if (as === 'programme' && programme !== null && programme.total !== null) {
    const parts = programme.summed.map(({ count, announced }) => ({ value: count.value ?? 0, date: announced }));
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
  const fresh = candidatesOf(input.known, kind).filter(
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
  const unverified = known.waves.find(
    (wave) =>
      !wave.verified && wave.kind === kind && wave.count.value === figure.value && isThen(wave.announced, stated),
  );
  if (unverified) return nothing(say('none_unverified', { record: nameWave(unverified) }));
  const same = candidatesOf(known, kind).find(
    (candidate) => isWide(candidate) && figure.value !== null && candidate.amount.value === figure.value,
  );
  if (same && stated !== null) return nothing(say('none_date', { record: nameCandidate(same) }));
  return nothing(say('none', { role: figure.role }));
}

function isThen(date: string, stated: { first: string; last: string } | null): boolean {
  const days = daysOf(date);
  return stated === null || (days !== null && overlaps(days, stated));
}
