/** Finds cuts that are compared: "surpassing the 27,000 of 2022", "fewer than the 18,000 in January", 2万7000人を上回る. */
import { madeOf } from './beside.ts';
import {
  bySentence,
  claimSpan,
  claimWords,
  cutCounts,
  type Indexed,
  lastUntil,
  numberOf,
  within,
} from './claim-words.ts';
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import type { Match } from './pattern.ts';
import type { Steps } from './steps.ts';
import type { Claim } from './story.ts';

/** Characters between a word of comparison and the count that it compares with. */
const BESIDE = 60;
/** What is compared stands in the sentence, or in one before it, two paragraphs back at most: "That surpasses …". */
const BEFORE = 480;
/** A headcount that stands between is larger than what is compared by this much at least. */
const RIVAL = 4;

/** Comparisons of Amazon's cuts, in the order of the text. */
export function* readComparisons(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  language: Language,
): Steps<Claim[]> {
  const all = cutCounts(drafts);
  const inSentence = bySentence(all);
  const claims: Claim[] = [];
  for (const passage of passages) {
    const cuts = all.filter(({ draft }) => draft.passage === passage);
    for (const sentence of passage.sentences) {
      const where = { sentence, passage, own: inSentence.get(sentence) ?? [], cuts, drafts, language };
      for (const kind of ['surpasses', 'below'] as const) {
        for (const word of claimWords(language, kind, passage, sentence)) {
          const claim = comparison(word, kind === 'surpasses' ? 'more' : 'less', where);
          if (claim) claims.push(claim);
        }
      }
      yield;
    }
  }
  return claims;
}

interface Where {
  sentence: ReadSentence;
  passage: Passage;
  /** The cuts of the sentence, and those of the passage, in order. */
  own: readonly Indexed[];
  cuts: readonly Indexed[];
  drafts: readonly Draft[];
  language: Language;
}

function comparison(word: Match, relation: 'more' | 'less', where: Where): Claim | null {
  const { passage, own, language } = where;
  const behind = own.find(
    ({ draft }) => draft.figure.start >= word.end && draft.figure.start - word.end <= within(language, BESIDE),
  );
  const right = behind ?? (relation === 'more' ? surpassedBefore(word, where) : undefined);
  if (!right || PASSIVE.test(passage.folded.slice(word.end, word.end + 6))) return null;
  const until = Math.min(word.start, right.draft.figure.start);
  const left = leftOf(right, until, where);
  if (!left || numberOf(left) === numberOf(right)) return null;
  return {
    ...claimSpan(passage, Math.min(word.start, right.draft.figure.start), Math.max(word.end, right.draft.figure.end)),
    type: 'comparison',
    figures: [left.index, right.index],
    relation,
  };
}

/** "surpassed by": what follows is the larger one. */
const PASSIVE = /^ (?:by|par|por|da|dai|von|vom|door|av|przez) /;

/** Where a verb comes last, the count that it compares with stands before it: "würden die 27.000 übertreffen". */
function surpassedBefore(word: Match, { sentence, passage, own, language }: Where): Indexed | undefined {
  const isLast = claimWords(language, 'surpassesBehind', passage, sentence).some(({ start }) => start === word.start);
  const before = ({ draft: { figure } }: Indexed) =>
    figure.end <= word.start && word.start - figure.end <= within(language, BESIDE);
  return isLast ? own.findLast(before) : undefined;
}

/**
 * The count that is said to be the larger or smaller one: the nearest before, if no other count stands between that was
 * not understood, for then it would be that one.
 */
function leftOf(right: Indexed, until: number, { sentence, passage, cuts, drafts }: Where): Indexed | null {
  const left = lastUntil(cuts, until, ({ index }) => index !== right.index);
  if (!left || until - left.draft.figure.end > BEFORE || sentence.block - left.draft.sentence.block > 2) return null;
  const between = passage.sentences
    .slice(left.draft.sentence.at, sentence.at + 1)
    .flatMap(({ quantities }) => quantities)
    .filter(({ start, end }) => start >= left.draft.figure.end && end <= until)
    .filter(
      ({ counts, value }) => counts === 'people' || counts === 'jobs' || (counts === 'bare' && (value ?? 0) >= 1000),
    );
  // Another number of that size: not understood, or taken for a headcount.
  const rival = between.some((quantity) => {
    const read = madeOf(drafts, quantity);
    return read === undefined || (quantity.value ?? 0) <= numberOf(right) * RIVAL;
  });
  return rival ? null : left;
}
