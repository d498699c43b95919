/** Who is named only beside another employer: "FedEx, which used to deliver for Amazon, cuts 2,000 jobs". */
import type { Entity } from './entities.ts';
import type { Language } from './language.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentences.ts';

/** アマゾンに人材を派遣する派遣会社, 亞馬遜入股的Rivian: in these scripts what is said of an employer stands before it. */
const SAID_BEFORE = /^[^、。，；：:;,0-9]{1,24}[的るた]$/;

/** How far into its clause a relative word may stand, with a preposition: "in which". */
const PREPOSITION = 5;

/**
 * Input: a sentence with its entities in order and its numbers, folded. Output: the entities, where Amazon in a clause that
 * only says more of the company before or behind it is marked as such.
 */
export function markAsides(
  entities: readonly Entity[],
  sentence: Sentence,
  quantities: readonly Quantity[],
  folded: string,
  language: Language,
): Entity[] {
  return entities.map((entity, index) => {
    if (entity.kind !== 'amazon' || entity.attribute) return entity;
    const next = entities.slice(index + 1).find(({ kind }) => kind === 'company' || kind === 'other');
    const saidBefore = !language.spaced && next !== undefined && SAID_BEFORE.test(folded.slice(entity.end, next.start));
    return saidBefore || inRelative(entity, entities, sentence, quantities, folded, language)
      ? { ...entity, attribute: true }
      : entity;
  });
}

/** "Rivian, in which Amazon holds a stake, cuts": a clause without numbers about the company right before it. */
function inRelative(
  entity: Entity,
  entities: readonly Entity[],
  sentence: Sentence,
  quantities: readonly Quantity[],
  folded: string,
  language: Language,
): boolean {
  const open = sentence.breaks.findLast((at) => at < entity.start);
  const close = sentence.breaks.find((at) => at >= entity.end);
  if (open === undefined || close === undefined || language.relatives.length === 0) return false;
  const head = entities.findLast((e) => e.end <= open && open - e.end <= 1);
  if (head?.kind !== 'company' || quantities.some((q) => q.start > open && q.end < close)) return false;
  const clause = folded.slice(open + 1, entity.start).trimStart();
  const word = matchesIn(wordsOf(language, 'relatives', language.relatives), clause)[0];
  return word !== undefined && word.start <= PREPOSITION;
}
