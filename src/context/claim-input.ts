/** What the checks of claims have in common: the figures that a claim speaks of, and how a check is concluded. */
import type { Claim, Figure, Story } from '../story/story.ts';
import type { Clock } from './clock.ts';
import type { RecordRef, Verdict } from './context.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import type { Sentence } from './sentence.ts';

export interface ClaimInput {
  story: Story;
  findings: readonly Finding[];
  known: Known;
  clock: Clock;
  /** What the article is about: what a claim without a figure of its own speaks of. */
  about: RecordRef | null;
}

/** A figure that a claim speaks of, with what was found for it. */
export interface Spoken {
  figure: Figure;
  finding: Finding;
}

/** Indexes of the figures that a claim speaks of. */
export function figuresOf(claim: Claim): number[] {
  switch (claim.type) {
    case 'sum':
    case 'comparison':
      return [...claim.figures];
    case 'fraction':
      return [claim.part, claim.whole];
    case 'share':
      return claim.part === null ? [] : [claim.part];
    case 'superlative':
    case 'date':
      return claim.figure === null ? [] : [claim.figure];
  }
}

/** Whether one figure stands in the sentence of another: "10,000. It comes to 6%" speaks of something else. */
export function isInSentence(figure: Figure, { in: where, start, end, around: { before, after } }: Figure): boolean {
  return figure.in === where && figure.start >= start - before.length && figure.end <= end + after.length;
}

/** The figure at an index, with what was found for it; null where a claim names none. */
export function spokenOf(index: number | null, { story, findings }: ClaimInput): Spoken | null {
  const figure = index === null ? undefined : story.figures[index];
  const finding = index === null ? undefined : findings[index];
  return figure && finding ? { figure, finding } : null;
}

/** Whether a figure found a record that it holds against. */
export function isLinked({ finding }: Spoken): boolean {
  return finding.record !== null && (finding.verdict === 'agrees' || finding.verdict === 'rounds');
}

/** A verdict on a claim, which rests on all that its figures rest on and leads to the first record among theirs. */
export function conclude(verdict: Verdict, explanation: Sentence[], parts: readonly Finding[]): Finding {
  const first = parts.find(({ record }) => record !== null);
  return {
    verdict,
    record: verdict === 'no_record' ? null : (first?.record ?? null),
    wave: first?.wave ?? null,
    waves: [...new Set(parts.flatMap(({ waves }) => waves))],
    explanation,
    rests: [...new Set(parts.flatMap(({ rests }) => rests))],
    recorded: null,
    link: null,
  };
}
