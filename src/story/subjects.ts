/** Decides whose figure a quantity is, from the companies named around it and in the sentences before. */
import type { Entity } from './entities.ts';
import type { Language } from './language.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import type { Quantity } from './quantities.ts';
import type { SubjectCode } from './reasons.ts';
import { breaksBetween, type Sentence } from './sentences.ts';

/** Whose: `Amazon` with the units named, another company by name, or `several`. */
export interface Subject {
  name: string;
  units: string[];
  /** The rule, and where the names stand that it rests on. */
  because: { code: SubjectCode; words: Pick<Entity, 'start' | 'end'>[] };
}

export const AMAZON = 'Amazon';
const SEVERAL = 'several';

const nameOf = (entity: Entity): string =>
  entity.kind === 'sector' ? SEVERAL : entity.kind === 'unit' ? AMAZON : entity.name;

/**
 * Input: a quantity, the entities and all quantities of its sentence, who was spoken of before (`topic`), and whether
 * the sentence says "respectively", and whom the number's clause is about if it is a relative one (`headOf`). Output:
 * whose figure it is.
 */
export function readSubject(
  quantity: Quantity,
  sentence: Sentence,
  entities: Entity[],
  quantities: Quantity[],
  topic: string,
  respectively: boolean,
  head: Entity | null,
): Subject {
  if (head) return subject(head, sentence, entities, quantities, topic);
  const named = entities.filter((e) => e.kind !== 'pronoun' && e.kind !== 'function');
  if (respectively) {
    const companies = named.filter((e) => e.kind !== 'sector');
    const counted = quantities.filter((q) => q.counts !== 'percent');
    const index = counted.indexOf(quantity);
    const own = companies[index];
    if (companies.length === counted.length && own) {
      const found = subject(own, sentence, entities, quantities, topic);
      return { ...found, because: { code: 'respectively', words: [own] } };
    }
  }
  const chosen = chooseEntity(
    quantity,
    sentence,
    // "UPS carries fewer Amazon parcels and cuts 30,000 jobs": whose parcels they are does not say who cuts.
    entities.filter(
      (e) =>
        e.kind !== 'function' &&
        !(e.attribute && (isOfOther(topic) || entities.some((o) => o.kind === 'company' || o.kind === 'other'))),
    ),
    quantities,
  );
  return chosen
    ? subject(chosen, sentence, entities, quantities, topic)
    : { name: topic, units: [], because: { code: 'topic', words: [] } };
}

/**
 * "employers that announced cuts, among them Amazon, which let 14,000 go": a clause that opens with a relative word is
 * about the name right before it. Output: that name, or null.
 */
export function headOf(
  quantity: Quantity,
  sentence: Sentence,
  entities: readonly Entity[],
  folded: string,
  language: Language,
): Entity | null {
  const open = sentence.breaks.findLast((at) => at < quantity.from);
  if (open === undefined || language.relatives.length === 0) return null;
  const clause = folded.slice(open + 1, quantity.from).trimStart();
  const word = matchesIn(wordsOf(language, 'relatives', language.relatives), clause)[0];
  if (word?.start !== 0) return null;
  const head = entities.findLast((e) => e.end <= open && open - e.end <= 1);
  return head && head.kind !== 'sector' && head.kind !== 'function' && head.kind !== 'pronoun' ? head : null;
}

function subject(
  entity: Entity,
  sentence: Sentence,
  entities: Entity[],
  quantities: Quantity[],
  topic: string,
): Subject {
  // A pronoun goes back to the subject of its own sentence, else to who was spoken of.
  const named = entities.filter((e) => e.kind !== 'pronoun' && e.kind !== 'function' && e.end <= entity.start);
  const last = named.at(-1);
  const antecedent = last && mainSubject(last, named, sentence, quantities);
  const name = entity.kind !== 'pronoun' ? nameOf(entity) : antecedent ? nameOf(antecedent) : topic;
  const inSentence = (e: Entity) => e.start >= sentence.start && e.end <= sentence.end;
  const units =
    name === AMAZON
      ? entities.filter((e) => (e.kind === 'unit' || e.kind === 'function') && inSentence(e)).map((e) => e.name)
      : [];
  const words = antecedent && entity.kind === 'pronoun' ? [entity, antecedent] : [entity];
  return { name, units: [...new Set(units)], because: { code: codeOf(entity), words } };
}

function codeOf(entity: Entity): SubjectCode {
  if (entity.kind === 'pronoun') return 'pronoun';
  if (entity.kind === 'sector') return 'group';
  return entity.kind === 'unit' || entity.kind === 'function' ? 'unit' : 'named';
}

/** Another company is spoken of. */
const isOfOther = (topic: string): boolean => topic !== '' && topic !== AMAZON && topic !== SEVERAL;

const isFirm = (entity: Entity | undefined) => entity?.kind === 'company' || entity?.kind === 'amazon';

const isOther = (a: Entity, b: Entity) => isFirm(a) && isFirm(b) && nameOf(a) !== nameOf(b);

/** A name further behind the number than this is not its owner where one was named before. */
const FAR_NAME = 22;

function chooseEntity(
  quantity: Quantity,
  sentence: Sentence,
  entities: Entity[],
  quantities: Quantity[],
): Entity | null {
  const before = entities.filter((e) => e.end <= quantity.from);
  const after = entities.filter((e) => e.start >= quantity.end);
  const breaksTo = (e: Entity) =>
    breaksBetween(sentence, Math.min(e.start, quantity.from), Math.max(e.end, quantity.from));
  const next = after[0];
  const nextQuantity = quantities.find((q) => q.from >= quantity.end);
  // "14,000 jobs at Amazon", "18,000 Amazon employees": the name follows at once, before any other number.
  const lastBefore = before.at(-1);
  const inClause = lastBefore !== undefined && breaksTo(lastBefore) === 0;
  // "Google cut 12,000 jobs and Meta 11,000": the name that follows has a number of its own.
  const hasItsOwn =
    inClause &&
    next !== undefined &&
    nextQuantity !== undefined &&
    nextQuantity.from >= next.end &&
    nextQuantity.from - next.end <= 14 &&
    breaksBetween(sentence, next.end, nextQuantity.from) === 0;
  const attached =
    !hasItsOwn &&
    next !== undefined &&
    next.kind !== 'pronoun' &&
    next.kind !== 'sector' &&
    (next.kind !== 'other' || next.start - quantity.to <= 8) &&
    // "UPS cuts 48,000 jobs after losing Amazon": beyond a preposition the name is not the subject where one came before.
    next.start - quantity.to <= (inClause && isOther(lastBefore, next) ? 7 : 14) &&
    breaksTo(next) === 0 &&
    (nextQuantity === undefined || next.start < nextQuantity.from);
  if (attached) return next;
  const several =
    groupBefore(before) ??
    pairBefore(
      before.filter((e) => breaksTo(e) === 0),
      nextQuantity,
    );
  if (several) return several;
  if (inClause)
    return firstOf(
      before.filter((e) => breaksTo(e) === 0),
      quantities,
      quantity,
    );
  if (
    next !== undefined &&
    breaksTo(next) === 0 &&
    next.kind !== 'unit' &&
    next.kind !== 'other' &&
    (lastBefore === undefined || lastBefore.kind === 'company' || next.start - quantity.to <= FAR_NAME) &&
    (nextQuantity === undefined || next.start < nextQuantity.from)
  ) {
    return next;
  }
  if (lastBefore) return mainSubject(lastBefore, before, sentence, quantities);
  return next && next.kind !== 'other' ? next : null;
}

/**
 * Of those named in one clause since the last count, the first is the subject: "UPS cuts Amazon parcels and 30,000 jobs". A
 * pronoun is subject only where nobody is named after it.
 */
function firstOf(entities: Entity[], quantities: Quantity[], quantity: Quantity): Entity | null {
  const counts = quantities.filter((q) => q.counts !== 'percent' && q.end <= quantity.from && q !== quantity);
  const since = counts.at(-1);
  const fresh = entities.filter((e) => e.start >= (since?.end ?? 0));
  // "After 11,000 layoffs at Meta Amazon now cuts 18,000": who stands right behind a count has that one.
  const [owner, another] = fresh.filter(isFirm);
  if (since && owner && another && owner === fresh[0] && owner.start - since.to <= 7 && isOther(owner, another))
    fresh.shift();
  const named = fresh.filter((e) => e.kind !== 'pronoun');
  // "Amazon's delivery partners have 275,000 drivers": of two names in a row the second is the head.
  const [first, second] = named;
  if (first && second?.kind === 'other' && second.start - first.end <= 2) return second;
  return named[0] ?? fresh.at(-1) ?? entities.at(-1) ?? null;
}

/**
 * Where the count's own clause names nobody, its subject stands in an earlier one: the first that is named there, and not
 * one in a clause between commas ("UPS, which carries Amazon's parcels, will cut 30,000").
 */
function mainSubject(last: Entity, before: Entity[], sentence: Sentence, quantities: Quantity[]): Entity {
  const broken = (a: Entity, b: Entity) => breaksBetween(sentence, a.start, b.end) > 0;
  const countBetween = (a: Entity, b: Entity) =>
    quantities.some((q) => q.counts !== 'percent' && q.start >= a.end && q.end <= b.start);
  const clause = before.filter((e) => e.kind !== 'pronoun' && !broken(e, last) && !countBetween(e, last));
  const first = clause[0] ?? last;
  const outer = before.findLast(
    (e) => e.kind !== 'pronoun' && e.kind !== 'sector' && e.end <= first.start && broken(e, first),
  );
  return outer && !countBetween(outer, first) ? outer : first;
}

/** "tech firms such as Amazon, Google and Microsoft": the ones named are only examples of the many. */
function groupBefore(before: Entity[]): Entity | null {
  let index = before.length - 1;
  const follows = (a: Entity | undefined, b: Entity | undefined, gap: number) =>
    a !== undefined && b !== undefined && b.start - a.end <= gap;
  while (isFirm(before[index]) && isFirm(before[index - 1]) && follows(before[index - 1], before[index], 8)) index -= 1;
  const last = before.at(-1);
  // 亞馬遜等公司: the group may also follow its examples.
  if (last?.kind === 'sector' && isFirm(before.at(-2)) && follows(before.at(-2), last, 2)) return last;
  const group = before[index - 1];
  const listed = before.length - index >= 2;
  return listed && group?.kind === 'sector' && follows(group, before[index], 14) ? group : null;
}

/** "Amazon and Microsoft have laid off 25,000": one count after two names is neither's own. */
function pairBefore(clause: Entity[], nextQuantity: Quantity | undefined): Entity | null {
  const firms = clause.filter(isFirm);
  const [first, second] = firms;
  if (firms.length !== 2 || !first || !second || !isOther(first, second)) return null;
  const single = nextQuantity === undefined || nextQuantity.counts === 'percent';
  return single && second.start - first.end <= 5 ? { ...second, kind: 'sector', name: '' } : null;
}

/**
 * Who the next sentence goes on about: whom the article is about if named here, else the first one named, else who it
 * was before.
 */
export function nextTopic(entities: Entity[], topic: string, about: string): string {
  const [first] = entities;
  // "It is second only to Walmart": a sentence that begins with whom the text is about goes on about that.
  if (first?.kind === 'pronoun' && topic === about) return about;
  const named = entities
    .filter((e) => e.kind !== 'pronoun' && e.kind !== 'function' && e.kind !== 'other')
    // "UPS carries fewer Amazon parcels. The company …": whose parcels they are is not spoken of.
    .filter((e) => !(e.attribute && (isOfOther(topic) || entities.some((o) => o.kind === 'company'))))
    // "UPS will cut jobs. It drives less for Amazon": for whom another works is not spoken of either.
    .filter((e) => !(e.served && isOfOther(topic)))
    .map(nameOf);
  return named.includes(about) ? about : (named[0] ?? topic);
}
