/** What can be said of an article that is newer than the dataset. */
import { type Finding, nothing } from './finding.ts';
import { isNewer, type Known } from './known.ts';
import { say } from './sentence.ts';

/**
 * Such an article can speak of a wave that came later, and is not called wrong for it: what differs is left open, unless its
 * words date all that it rests on (`parts`), or it is wrong in its arithmetic.
 */
export function unlessLater(finding: Finding, parts: readonly Finding[], known: Known): Finding {
  if (finding.verdict !== 'differs' || !isNewer(known)) return finding;
  const isArithmetic = finding.explanation.some(({ key }) => key === 'sum_off');
  const isDated = ({ link }: Finding) => link?.grounds.some(({ by }) => by === 'date') === true;
  if (isArithmetic || (parts.length > 0 && parts.every(isDated))) return finding;
  return nothing(say('answer_newer', { asOf: known.index.dataset.asOf }));
}
