/** Numbers that something moves to, from or by: "grew from 798,000 to 1.6 million", "shrank by 99,000". */
import type { Language } from './language.ts';
import { LETTERS, listSource, type Match, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import { distance, type Quantity } from './quantities.ts';
import { breaksBetween, type Sentence } from './sentences.ts';

export interface Move {
  way: 'to' | 'from' | 'by';
  /** What moves, where the sentence names a staff. */
  staff: Match | null;
  /** The staff is the subject: its verb stands between it and the number. */
  ofItself: boolean;
}

type Ways = Record<Move['way'], { before: RegExp; inQualifier: RegExp; after: RegExp | null }>;

const WAYS = ['to', 'from', 'by'] as const;

const waysOf = perLanguage((language): Ways => {
  const { moves, spaced } = language;
  const [open, close] = spaced ? [`(?<![${LETTERS}])`, `(?![${LETTERS}])`] : ['', ''];
  const wayOf = (way: Move['way']) => {
    const words = listSource(moves[way], spaced);
    return {
      before: new RegExp(`${open}${words} ?$`),
      // Some qualifiers begin with the word of direction: Polish "do ponad".
      inQualifier: new RegExp(`^${words}${close}`),
      after: moves.after ? new RegExp(`${listSource(moves.after[way], spaced)}`) : null,
    };
  };
  return { to: wayOf('to'), from: wayOf('from'), by: wayOf('by') };
});

/** How far before and behind a number its word of direction can begin and end. */
const REACH = { before: 28, after: 12 };

/** How far off the verb may stand. */
const VERB_REACH = 100;

/**
 * Input: a number in its sentence, the words of cutting there, which are no staff, and the other numbers. Output: which way something moves
 * there, or null where the words say nothing of the kind.
 */
export function moveOf(
  quantity: Quantity,
  sentence: Sentence,
  folded: string,
  cuts: readonly Match[],
  others: readonly Quantity[],
  language: Language,
): Move | null {
  const { moves } = language;
  const ways = waysOf(language);
  const left = folded.slice(Math.max(sentence.start, quantity.from - REACH.before), quantity.from);
  const qualifier = folded.slice(quantity.from, quantity.start);
  const right = folded.slice(quantity.start, Math.min(sentence.end, quantity.to + REACH.after));
  const way = WAYS.find(
    (w) =>
      ways[w].before.test(left) ||
      (qualifier !== '' && ways[w].inQualifier.test(qualifier)) ||
      (ways[w].after?.test(right) ?? false),
  );
  if (!way) return null;
  const find = (name: string, words: string[]) =>
    matchesIn(wordsOf(language, name, words), folded, sentence.start, sentence.end);
  const verbs = find('move verbs', moves.verbs).filter((verb) => distance(quantity, verb, sentence) <= VERB_REACH);
  if (moves.verbs.length > 0 && verbs.length === 0) return null;
  // "lays off 16,000 employees and comes to 30,000": what others count, or a word of cutting parts from the number, is not
  // what moves; behind it only in its own clause ("to 1.6 million rose the staff").
  const leadsTo = (noun: Match) =>
    !others.some((q) => noun.start >= q.end && noun.end <= q.to) &&
    (noun.end <= quantity.start
      ? !cuts.some((cut) => cut.start >= noun.end && cut.end <= quantity.start)
      : breaksBetween(sentence, quantity.to, noun.start) === 0);
  // 減少3萬名員工 takes people away; only a staff beside the number moves by it: 員工總數減少3萬人.
  const counted = (noun: Match) => noun.start >= quantity.end && noun.end <= quantity.to;
  const staff = find('move staff', moves.staff)
    .filter((noun) => !cuts.some((cut) => noun.start < cut.end && cut.start < noun.end))
    .filter((noun) => language.spaced || way !== 'by' || !counted(noun))
    // "grew by 3,000 employees": what is counted is not what moves.
    .filter((noun) => noun.end <= quantity.start || noun.start >= quantity.to)
    .filter((noun) => !language.spaced || leadsTo(noun))
    .sort((a, b) => distance(quantity, a, sentence) - distance(quantity, b, sentence))[0];
  const ofItself =
    staff !== undefined &&
    verbs.some(
      (verb) =>
        verb.start >= staff.end && verb.end <= quantity.from && breaksBetween(sentence, staff.end, quantity.from) === 0,
    );
  return { way, staff: staff ?? null, ofItself };
}
