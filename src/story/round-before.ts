/** Dates that lead to the round before the one that is told: "three months after a first round of 14,000". */
import type { FoundDate } from './found-date.ts';
import type { Language } from './language.ts';
import type { ReadSentence } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { breaksBetween } from './sentences.ts';

/** Characters between such a date and the subject of its own clause: "three months after Amazon cut 14,000". */
const SUBJECT_WITHIN = 2;

/**
 * Whether the main clause has begun between the date and the number: "drei Monate nach der ersten Runde streicht Amazon
 * 16.000 Stellen". Many languages set no comma there, but the employer is named.
 */
function isInMainClause(date: FoundDate, quantity: Quantity, sentence: ReadSentence): boolean {
  const named = sentence.entities.filter(
    ({ kind, start, end }) =>
      (kind === 'amazon' || kind === 'unit' || kind === 'pronoun') && start >= date.end && end <= quantity.from,
  );
  return named.length > 0 && !named.some(({ start }) => start - date.end <= SUBJECT_WITHIN);
}

/**
 * Whether a number is the round's that such a date leads to: the next one behind it, in its clause. Where words are not spaced, the
 * last one before it (首輪裁員1.4萬人三個月後), unless that has a date of its own.
 */
export function isOfRoundBefore(
  date: FoundDate,
  quantity: Quantity,
  { sentence, language }: { sentence: ReadSentence; language: Language },
): boolean {
  const [low, high] = language.spaced ? [date.end, quantity.from] : [quantity.to, date.start];
  if (low > high || breaksBetween(sentence, low, high) > 0) return false;
  if (sentence.quantities.some((q) => q !== quantity && q.from >= low && q.to <= high)) return false;
  if (language.spaced) return !isInMainClause(date, quantity, sentence);
  return !sentence.dates.some((d) => d.end <= quantity.from && breaksBetween(sentence, d.end, quantity.from) === 0);
}
