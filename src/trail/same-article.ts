/** The same article read again: what was seen before is brought up to date, and what was changed in it is told. */
import type { Sighting } from '../context/context.ts';
import { figureKey, quantityOf } from './sightings.ts';

/** Changes that are remembered of one figure; more than any desk makes. */
const MOST_FORMER = 5;

/** So many characters beside the number must be the same for two sentences to be one with another number in it. */
const ALIKE = 16;

export interface Brought<T extends Sighting> {
  /** What the article says now, each with what of it was kept before. */
  now: { sighting: Sighting; from: T | null }[];
  /** What was read otherwise before, or was changed. */
  gone: T[];
}

/**
 * Input: what was kept of an article, what is seen in it now, and all numbers that it prints, also those that are about no
 * wave. A figure that is no longer there stays as it was last seen, because a page often shows less of an article the second
 * time; but where another number stands in its sentence, or is its wave's only one of that role, it was changed.
 */
export function bringUpToDate<T extends Sighting>(
  kept: readonly T[],
  seen: readonly Sighting[],
  printed: readonly Sighting['printed'][],
): Brought<T> {
  const left = new Map(kept.map((each) => [figureKey(each), each]));
  const now = seen.map((sighting) => {
    const key = figureKey(sighting);
    const from = left.get(key) ?? null;
    left.delete(key);
    return { sighting: from ? since(from, sighting) : sighting, from };
  });
  const standing = new Set(printed.map(quantityOf));
  const isGone = (each: T) => !standing.has(quantityOf(each.printed));
  const absent = [...left.values()].filter(isGone);
  // Its number stands there still: it was only read as something else before.
  const gone = [...left.values()].filter((each) => !isGone(each));
  for (const one of now) {
    if (one.from !== null) continue;
    const number = quantityOf(one.sighting.printed);
    const before = gone.find((each) => quantityOf(each.printed) === number);
    if (before) one.sighting = since(before, one.sighting);
    else if (absent.length > 0) changeOf(one);
  }
  return { now, gone };

  function changeOf(one: Brought<T>['now'][number]): void {
    const { sighting } = one;
    const likely = absent.filter((each) => !gone.includes(each) && isSameKind(each, sighting));
    const news = now.filter(({ from, sighting: other }) => from === null && isSameKind(other, sighting));
    const before =
      likely.find((each) => isSameSentence(each, sighting)) ?? (news.length === 1 ? only(likely, sighting) : null);
    if (!before) return;
    gone.push(before);
    const former = [...before.former, { printed: before.printed, until: before.last }].slice(-MOST_FORMER);
    one.sighting = { ...since(before, sighting), former };
  }
}

/** What is seen now, known for as long as it was before. A clock that was set back makes nothing seen first after it was seen last. */
function since<T extends Sighting>(before: T, { first, ...now }: Sighting): Sighting {
  return { ...now, first: before.first < first ? before.first : first, former: before.former };
}

/** The only figure of that wave that can have been changed. */
function only<T extends Sighting>(likely: readonly T[], { record }: Sighting): T | null {
  const [first, ...others] = likely.filter((each) => each.record.id === record.id);
  return others.length === 0 ? (first ?? null) : null;
}

/** An article of another day at the same address is another article. */
function isSameKind(a: Sighting, b: Sighting): boolean {
  return a.counted === b.counted && a.published === b.published;
}

/** The words right beside the number, on both sides as far as there are any. */
function isSameSentence(a: Sighting, b: Sighting): boolean {
  const [one, other] = [beside(a), beside(b)];
  const enough = one.before.length + one.after.length >= ALIKE;
  return enough && one.before === other.before && one.after === other.after;
}

function beside({ quote, printed: { text } }: Sighting): { before: string; after: string } {
  const at = quote.indexOf(text);
  return {
    before: quote.slice(0, at).trim().slice(-ALIKE),
    after: quote
      .slice(at + text.length)
      .trim()
      .slice(0, ALIKE),
  };
}
