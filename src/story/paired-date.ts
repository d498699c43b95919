/** The date that stands behind a number where each number of its sentence is followed by its own. */
import { type FoundDate, isRoundBefore } from './found-date.ts';
import type { ReadSentence } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { breaksBetween } from './sentences.ts';

/** Characters between a count and the date that follows it, where each count is followed by one. */
const PAIRED_WITHIN = 60;

/** The one month or day that stands behind a count, in its clause, before the next count. */
function dateBehind(count: Quantity, next: Quantity | undefined, sentence: ReadSentence): FoundDate | null {
  const [date, ...more] = sentence.dates.filter(
    (found) =>
      found.start >= count.to &&
      (next === undefined || found.start < next.from) &&
      found.precision !== 'year' &&
      !isRoundBefore(found),
  );
  if (date === undefined || (next !== undefined && more.length > 0)) return null;
  const isPlain = date.value !== null && !date.compared && !date.since;
  const near = date.start - count.to <= PAIRED_WITHIN && breaksBetween(sentence, count.to, date.start) === 0;
  return isPlain && near ? date : null;
}

/** "200 in shops in January and 100 in devices last month": where each count from some on has its date behind it, that is its own. */
export function pairedDate(quantity: Quantity, sentence: ReadSentence): FoundDate | null {
  const counts = sentence.quantities.filter((q) => q.counts !== 'percent');
  const own = counts.map((count, index) => dateBehind(count, counts[index + 1], sentence));
  const from = own.lastIndexOf(null) + 1;
  const at = counts.indexOf(quantity);
  return at >= from && own.length - from >= 2 ? (own[at] ?? null) : null;
}
