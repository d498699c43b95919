/** The figures of an article by their sentence and by their number: nobody looks through all of them for each. */
import type { Draft } from './draft.ts';
import type { ReadSentence } from './passage.ts';
import type { Quantity } from './quantities.ts';

interface Places {
  bySentence: Map<ReadSentence, Draft[]>;
  byValue: Map<number | null, Draft[]>;
  byQuantity: Map<Quantity, Draft>;
  order: Map<Draft, number>;
}

const known = new WeakMap<readonly Draft[], Places>();

const NOBODY: readonly Draft[] = [];

function add<K>(map: Map<K, Draft[]>, key: K, draft: Draft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}

/** A list is looked through once, when it is first asked for something: by then it has to be complete. */
function placesOf(drafts: readonly Draft[]): Places {
  let places = known.get(drafts);
  if (!places) {
    places = { bySentence: new Map(), byValue: new Map(), byQuantity: new Map(), order: new Map() };
    for (const [index, draft] of drafts.entries()) {
      add(places.bySentence, draft.sentence, draft);
      add(places.byValue, draft.figure.value, draft);
      places.byQuantity.set(draft.quantity, draft);
      places.order.set(draft, index);
    }
    known.set(drafts, places);
  }
  return places;
}

/** Input: a complete list in order of appearance. Output: those of one sentence, in that order. */
export function inSentence(drafts: readonly Draft[], sentence: ReadSentence): readonly Draft[] {
  return placesOf(drafts).bySentence.get(sentence) ?? NOBODY;
}

/** Input: a complete list in order of appearance. Output: those of one number, in that order. */
export function withValue(drafts: readonly Draft[], value: number | null): readonly Draft[] {
  return placesOf(drafts).byValue.get(value) ?? NOBODY;
}

/** Input: a complete list. Output: the one that was made of a quantity. */
export function madeOf(drafts: readonly Draft[], quantity: Quantity): Draft | undefined {
  return placesOf(drafts).byQuantity.get(quantity);
}

/** Input: a complete list in order of appearance. Output: the place of one in it; -1 where it is not in it. */
export function placeIn(drafts: readonly Draft[], draft: Draft): number {
  return placesOf(drafts).order.get(draft) ?? -1;
}
