/** Finds arithmetic that an article does: sums of cuts, and one cut as a fraction of another. */
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
import type { Quantity } from './quantities.ts';
import type { Claim } from './story.ts';

/** Parts stand in the sentence of their total or near it. */
const NEAR = 600;
/** A total that is further from the sum of what stands beside it counts something else as well. */
const OFF = 0.15;

/** a + b = c, where c is called a total. Where the numbers of one sentence come near it without meeting it, that is a claim too. */
export function readSums(drafts: readonly Draft[]): Claim[] {
  const cuts = cutCounts(drafts);
  const claims: Claim[] = [];
  const claimed = new Set<number>();
  for (const [at, whole] of cuts.entries()) {
    const { figure, passage } = whole.draft;
    if (figure.role !== 'cumulative_cuts' || claimed.has(numberOf(whole))) continue;
    const isNear = (count: Indexed | undefined) =>
      count?.draft.passage === passage && Math.abs(count.draft.sentence.start - whole.draft.sentence.start) <= NEAR;
    let first = at;
    while (isNear(cuts[first - 1])) first -= 1;
    let end = at + 1;
    while (isNear(cuts[end])) end += 1;
    const parts = distinct(cuts.slice(first, end).filter((count) => numberOf(count) < numberOf(whole)));
    const summed = exactly(parts, numberOf(whole)) ?? nearly(parts, whole);
    if (!summed) continue;
    claimed.add(numberOf(whole));
    const places = [...summed, whole].map(({ draft }) => draft.figure);
    claims.push({
      ...claimSpan(passage, Math.min(...places.map(({ start }) => start)), Math.max(...places.map(({ end }) => end))),
      type: 'sum',
      figures: [...summed, whole].map(({ index }) => index),
      total: numberOf(whole),
    });
  }
  return claims;
}

/** The same number twice is one cut spoken of twice. */
function distinct(counts: readonly Indexed[]): Indexed[] {
  return counts.filter((count, at) => counts.findIndex((other) => numberOf(other) === numberOf(count)) === at);
}

/** Two or three of the parts that make up the total. */
function exactly(parts: readonly Indexed[], total: number): Indexed[] | null {
  for (const [at, a] of parts.entries()) {
    for (const [next, b] of parts.slice(at + 1).entries()) {
      if (numberOf(a) + numberOf(b) === total) return [a, b];
      const c = parts.slice(at + next + 2).find((third) => numberOf(a) + numberOf(b) + numberOf(third) === total);
      if (c) return [a, b, c];
    }
  }
  return null;
}

/** All cuts of the total's own sentence, if it stands behind them and says that it takes them together. */
function nearly(parts: readonly Indexed[], whole: Indexed): Indexed[] | null {
  const { sentence, figure, reading } = whole.draft;
  const own = parts.filter(({ draft }) => draft.sentence === sentence);
  const sum = own.reduce((so, part) => so + numberOf(part), 0);
  const stated = own.every(({ draft }) => draft.figure.role === 'jobs_cut' && draft.figure.end <= figure.start);
  const close = Math.abs(sum - numberOf(whole)) <= numberOf(whole) * OFF;
  return reading.explicit && stated && close && own.length >= 2 && own.length <= 3 ? own : null;
}

/** Characters between a fraction and the count that it is a fraction of: "nearly half of the planned 30,000". */
const OF = 40;

/** "nearly half of the above target": a fraction in words beside a cut, of another cut named before or right after. */
export function readFractions(drafts: readonly Draft[], passages: readonly Passage[], language: Language): Claim[] {
  const cuts = cutCounts(drafts);
  const inSentence = bySentence(cuts);
  return passages.flatMap((passage) => {
    const here = cuts.filter(({ draft }) => draft.passage === passage);
    return passage.sentences.flatMap((sentence) =>
      sentence.quantities
        .filter((each) => each.fraction && each.value !== null && !isRead(each, drafts))
        .flatMap(
          (fraction) =>
            fractionClaim(fraction, { sentence, passage, here, own: inSentence.get(sentence) ?? [], language }) ?? [],
        ),
    );
  });
}

/** Taken for something else than a share already. */
function isRead(fraction: Quantity, drafts: readonly Draft[]): boolean {
  const read = madeOf(drafts, fraction);
  return read !== undefined && read.figure.role !== 'share';
}

interface Where {
  sentence: ReadSentence;
  passage: Passage;
  /** The cuts of the passage, and those of the sentence, in order. */
  here: readonly Indexed[];
  own: readonly Indexed[];
  language: Language;
}

function fractionClaim(fraction: Quantity, where: Where): Claim | null {
  const { sentence, passage, here, language } = where;
  const whole = wholeBeside(fraction, where) ?? wholeBefore(fraction, where);
  if (!whole) return null;
  const isTooFar = (count: Indexed) => fraction.from - count.draft.figure.end > within(language, 200);
  const isPart = (count: Indexed) => count.index !== whole.index && numberOf(count) !== numberOf(whole);
  const part = lastUntil(here, fraction.from, (count) => isTooFar(count) || isPart(count));
  if (!part || isTooFar(part) || part.draft.sentence.block !== sentence.block) return null;
  return {
    ...claimSpan(passage, fraction.from, fraction.end),
    type: 'fraction',
    part: part.index,
    whole: whole.index,
    fraction: (fraction.value ?? 0) / 100,
    qualifier: fraction.qualifier,
  };
}

/** Particles and verbs that set a count against another in scripts without spaces. */
const VERB_BETWEEN = /[はがも占佔當当]/;

/** The count that follows the fraction at once; in scripts without spaces the one right before it: 3萬人目標的一半. */
function wholeBeside(fraction: Quantity, { passage: { folded }, own, language }: Where): Indexed | null {
  const behind = own.find(
    ({ draft }) => draft.figure.start >= fraction.end && draft.figure.start - fraction.end <= within(language, OF),
  );
  if (behind) return behind;
  const before = own.findLast(({ draft }) => draft.figure.end <= fraction.from);
  const close = before && fraction.from - before.draft.figure.end <= within(language, 24);
  // 3万人は事務部門の1割: what the verb stands between is no whole of it.
  const isWhole = close && !VERB_BETWEEN.test(folded.slice(before.draft.figure.end, fraction.from));
  return !language.spaced && isWhole ? before : null;
}

/** "half of that total": a larger cut spoken of before, which a word behind the fraction points back at. */
function wholeBefore(fraction: Quantity, { sentence, passage, here, own, language }: Where): Indexed | null {
  const pointed = claimWords(language, 'part', passage, sentence).some(
    ({ start }) => start >= fraction.end && start - fraction.end <= within(language, OF),
  );
  if (!pointed) return null;
  const part = own.findLast(({ draft }) => draft.figure.end <= fraction.from);
  if (!part) return null;
  const isWhole = (count: Indexed) => count.draft.figure.start < fraction.from && numberOf(count) > numberOf(part);
  return lastUntil(here, fraction.end, isWhole) ?? null;
}
