/** What the readers of claims have in common: the claim words of a sentence, and the figures that it states. */
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { CUTS } from './role-families.ts';
import type { Span } from './story.ts';
import { AMAZON } from './subjects.ts';

export type ClaimWords = keyof Language['claims'];

/** The words of one kind in a sentence. */
export function claimWords(language: Language, kind: ClaimWords, passage: Passage, sentence: ReadSentence): Match[] {
  return matchesIn(
    wordsOf(language, `claim ${kind}`, language.claims[kind] ?? []),
    passage.folded,
    sentence.start,
    sentence.end,
  );
}

/** The words between two offsets, without the white space around them. */
export function claimSpan(passage: Passage, start: number, end: number): Span {
  const text = passage.original.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), in: passage.in, start: start + lead, end: start + lead + text.trim().length };
}

/** A figure with its place among all figures of the article. */
export interface Indexed {
  draft: Draft;
  index: number;
}

/** A figure that gives a number, and no share. */
export function isCount({ figure }: Draft): boolean {
  return figure.role !== 'share' && figure.value !== null;
}

/** Counts of Amazon's cuts, in order of appearance. */
export function cutCounts(drafts: readonly Draft[]): Indexed[] {
  return drafts.flatMap((draft, index) =>
    CUTS.has(draft.figure.role) && isCount(draft) && draft.figure.subject === AMAZON ? [{ draft, index }] : [],
  );
}

/** Counts in order, by their sentence. */
export function bySentence(counts: readonly Indexed[]): ReadonlyMap<ReadSentence, Indexed[]> {
  const lists = new Map<ReadSentence, Indexed[]>();
  for (const count of counts) {
    const { sentence } = count.draft;
    lists.set(sentence, [...(lists.get(sentence) ?? []), count]);
  }
  return lists;
}

/** Of the counts of one passage, in order: the last one of a kind that ends at an offset or before it. */
export function lastUntil(
  counts: readonly Indexed[],
  offset: number,
  isOne: (count: Indexed) => boolean,
): Indexed | undefined {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle]?.draft.figure.end ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at -= 1) {
    const count = counts[at];
    if (count && isOne(count)) return count;
  }
  return undefined;
}

export const numberOf = ({ draft }: Indexed): number => draft.figure.value ?? 0;

/** Unspaced scripts say in a third of the characters what others say. */
export function within(language: Language, characters: number): number {
  return language.spaced ? characters : Math.ceil(characters / 3);
}
