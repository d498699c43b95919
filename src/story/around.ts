/** Where the cue words of a sentence stand from a number in it. */
import type { Cues } from './cues.ts';
import type { Entity } from './entities.ts';
import type { Language } from './language.ts';
import type { Move } from './moves.ts';
import type { Match } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import { breaksBetween, type Sentence } from './sentences.ts';

/** A number with everything around it that decides what it is. */
export interface Around {
  quantity: Quantity;
  sentence: Sentence;
  cues: Cues;
  language: Language;
  /** The other numbers of the sentence. */
  others: readonly Quantity[];
  /** Who is named in the sentence, papers that report aside. */
  entities: readonly Entity[];
  /** Whether something moves to, from or by the number. */
  move: Move | null;
}

/** Whether a word leads straight to the number: "cut 14,000", "layoffs of 14,000". */
export function leadsTo(match: Match, { quantity, language }: Around): boolean {
  // The qualifier may stand between, or be part of the word: 約有.
  const gap = quantity.start - match.end;
  return gap >= 0 && gap <= (language.spaced ? 6 : 2) + quantity.start - quantity.from;
}

/** Whether no clause ends between a word and the number. */
export function sameClause(match: Match, { quantity, sentence }: Around): boolean {
  return breaksBetween(sentence, Math.min(match.start, quantity.from), Math.max(match.end, quantity.to)) === 0;
}

/** Words within reach, nearest first. Reach is in characters of a spaced script. */
export function within(matches: readonly Match[], reach: number, { quantity, sentence, language }: Around): Match[] {
  const limit = language.spaced ? reach : reach / 2.7;
  return matches
    .map((match) => ({ match, far: distance(quantity, match, sentence) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .map(({ match }) => match);
}

/** Whether a word stands in the number's clause, or in one that opens right behind what is counted: "Stellen, die Amazon streicht". */
export function inNextClause(match: Match, { quantity, sentence }: Around): boolean {
  const breaks = sentence.breaks.filter((at) => at >= quantity.from && at < match.end);
  return breaks.length === 0 || (breaks.length === 1 && (breaks[0] ?? 0) - quantity.to <= 1);
}
