/** Checks a sum: the arithmetic, and that nobody is counted twice. */
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { Claim } from '../story/story.ts';
import { type ClaimInput, conclude, isLinked, type Spoken, spokenOf } from './claim-input.ts';
import { type Finding, nothing } from './finding.ts';
import { agrees, allowance, hold, type Printed, roundTo, significantDigits } from './hold.ts';
import { nameWave } from './names.ts';
import { say } from './sentence.ts';

/** The last of the claim's figures can be the total itself; the others are the parts. */
function partsOf({ figures, total }: Claim & { type: 'sum' }, input: ClaimInput): Spoken[] {
  const spoken = figures.flatMap((index) => spokenOf(index, input) ?? []);
  const last = spoken.at(-1);
  return last && spoken.length > 2 && last.figure.value === total ? spoken.slice(0, -1) : spoken;
}

/** Whether the parts make up the total, and whether the same people are counted twice. */
export function sumFinding(claim: Claim & { type: 'sum' }, input: ClaimInput): Finding {
  const parts = partsOf(claim, input);
  const values = parts.flatMap(({ figure }) => figure.value ?? []);
  if (parts.length < 2 || values.length < parts.length) return nothing(say('claim_unlinked', {}));
  const sum = values.reduce((a, b) => a + b, 0);
  const isRight = sum === claim.total || roundTo(sum, significantDigits(claim.total)) === claim.total;
  const whole = claim.figures.flatMap((index) => spokenOf(index, input) ?? []).at(-1);
  const total = whole && !parts.includes(whole) && isLinked(whole) ? [whole.finding] : [];
  const all = parts.map(({ finding }) => finding);
  if (!isRight) {
    const verdict = meetWithin(parts, whole) ? 'rounds' : 'differs';
    return conclude(verdict, [say('sum_off', { sum, total: claim.total })], [...total, ...all]);
  }
  if (!parts.every(isLinked)) return nothing(say('sum_unrecorded', { sum }));
  const waves = all.flatMap(({ wave }) => (wave === null ? [] : (input.known.index.waves.get(wave) ?? [])));
  const twice = countedTwice(waves, input);
  if (twice) {
    return conclude('differs', [say('sum_double', { part: nameWave(twice.part), whole: nameWave(twice.whole) })], all);
  }
  const recorded = all.reduce((so, { recorded: value }) => so + (value ?? 0), 0);
  const printed = parts.map(({ figure, finding }) => ({
    id: finding.wave ?? finding.record?.id ?? '',
    value: finding.recorded ?? figure.value ?? 0,
    date: input.known.index.waves.get(finding.wave ?? '')?.announced ?? figure.asOf ?? '',
  }));
  const fit = hold(printedTotal(claim, whole), { value: recorded, low: null, high: null, qualifier: 'exact' });
  return conclude(
    agrees(fit) ? 'agrees' : 'rounds',
    [say('sum', { parts: printed, total: recorded })],
    [...total, ...all],
  );
}

/** The total as printed, with the word beside it where it is a figure of its own. */
function printedTotal({ total }: Claim & { type: 'sum' }, whole: Spoken | undefined): Printed {
  const qualifier = whole?.figure.value === total ? whole.figure.qualifier : 'exact';
  return { value: total, low: null, high: null, qualifier, measure: 'jobs' };
}

/** Whether what the words allow around the parts can come to what they allow around the total: "nearly 30,000" holds 27,000. */
function meetWithin(parts: readonly Spoken[], whole: Spoken | undefined): boolean {
  if (!whole || parts.includes(whole)) return false;
  const bounds = ({ figure: { value, qualifier } }: Spoken) =>
    allowance(value ?? 0, qualifier) ?? { low: value ?? 0, high: value ?? 0 };
  const all = parts.map(bounds);
  const low = all.reduce((so, each) => so + (each.low ?? 0), 0);
  const high = all.reduce((so, each) => so + (each.high ?? Number.POSITIVE_INFINITY), 0);
  const total = bounds(whole);
  return low <= (total.high ?? Number.POSITIVE_INFINITY) && (total.low ?? 0) <= high;
}

/** A part beside the whole that it is in, or one wave twice. */
function countedTwice(waves: readonly Wave[], { known, clock }: ClaimInput): { part: Wave; whole: Wave } | null {
  for (const part of waves) {
    const tie = tieOf(known.index, part, clock.day);
    if (tie !== null && waves.includes(tie.whole)) return { part, whole: tie.whole };
  }
  return null;
}
