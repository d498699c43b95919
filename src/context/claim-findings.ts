/** Checks what an article claims against the records that its figures were linked to. */
import type { Claim } from '../story/story.ts';
import { type ClaimInput, conclude, isInSentence, isLinked, spokenOf } from './claim-input.ts';
import { dateFinding } from './date-finding.ts';
import { type Finding, nothing } from './finding.ts';
import { allowance, roundTo } from './hold.ts';
import { say } from './sentence.ts';
import { sumFinding } from './sum-finding.ts';
import { superlativeFinding } from './superlative-finding.ts';

/**
 * What the records say of a claim, with the arithmetic. A claim whose figures found no record has the verdict
 * `no_record`.
 */
export function claimFinding(claim: Claim, input: ClaimInput): Finding {
  switch (claim.type) {
    case 'sum':
      return sumFinding(claim, input);
    case 'share':
      return shareClaim(claim, input);
    case 'fraction':
      return fractionFinding(claim, input);
    case 'comparison':
      return comparisonFinding(claim, input);
    case 'superlative':
      return superlativeFinding(claim, input);
    case 'date':
      return dateFinding(claim, input);
  }
}

/** A share is checked where it stands, as a figure. */
function shareClaim(claim: Claim & { type: 'share' }, { story, findings }: ClaimInput): Finding {
  const index = story.figures.findIndex(
    (figure) =>
      figure.role === 'share' && figure.in === claim.in && figure.start <= claim.end && claim.start <= figure.end,
  );
  return findings[index] ?? nothing(say('none_share', {}));
}

/** Half, a third: the quotient must lie within what the word beside the fraction allows, or round to it. */
function fractionFinding(claim: Claim & { type: 'fraction' }, input: ClaimInput): Finding {
  const part = spokenOf(claim.part, input);
  const whole = spokenOf(claim.whole, input);
  if (!part || !whole || !isLinked(part) || !isLinked(whole)) return nothing(say('claim_unlinked', {}));
  const [a, b] = [part.finding.recorded, whole.finding.recorded];
  if (a === null || b === null || b === 0) return nothing(say('claim_unlinked', {}));
  const quotient = a / b;
  const { low, high } = fractionBounds(claim.fraction, claim.qualifier);
  const fits = quotient >= low - 1e-9 && quotient <= high + 1e-9;
  const sentence = say('fraction', {
    part: a,
    whole: b,
    percent: quotient * 100,
    low: low * 100,
    high: high * 100,
    fits,
  });
  return conclude(fits ? 'agrees' : 'differs', [sentence], [part.finding, whole.finding]);
}

/** A fraction in words is coarse by itself: without a qualifier it stands for a tenth either way. */
function fractionBounds(fraction: number, qualifier: Parameters<typeof allowance>[1]): { low: number; high: number } {
  const { low, high } = allowance(fraction, qualifier) ??
    allowance(fraction, 'about') ?? { low: fraction, high: fraction };
  return { low: low ?? 0, high: high ?? 1 };
}

function comparisonFinding(claim: Claim & { type: 'comparison' }, input: ClaimInput): Finding {
  const { figures, relation } = claim;
  const left = spokenOf(figures[0], input);
  const right = spokenOf(figures[1], input);
  if (!left || !right) return nothing(say('claim_unlinked', {}));
  const [a, b] = [left.finding.recorded, right.finding.recorded];
  if (!isLinked(left) || !isLinked(right) || a === null || b === null) {
    const [printedA, printedB] = [left.figure.value, right.figure.value];
    return printedA === null || printedB === null
      ? nothing(say('claim_unlinked', {}))
      : nothing(say('comparison_unrecorded', { left: printedA, right: printedB }));
  }
  const holds = relation === 'more' ? a > b : relation === 'less' ? a < b : roundTo(a, 2) === roundTo(b, 2);
  const line = say('comparison', { left: a, right: b, relation, holds });
  // "It" and "that" can mean another number of the sentences before, and one record is not compared with itself.
  const isSure = isInSentence(left.figure, right.figure) && left.finding.record?.id !== right.finding.record?.id;
  if (!holds && !isSure) return nothing(line);
  return conclude(holds ? 'agrees' : 'differs', [line], [left.finding, right.finding]);
}
