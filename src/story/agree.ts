/** Roles that numbers take from other figures of the article, where their own sentences say too little. */
import { inSentence, withValue } from './beside.ts';
import { type Draft, takeRole, takeStatus, wordsOfFigure } from './draft.ts';
import { goalsOfParts } from './goals.ts';
import { recallCounts } from './known-counts.ts';
import type { Language } from './language.ts';
import type { Passage } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance } from './quantities.ts';
import { CUTS, HIRES, isCutOrHire } from './role-families.ts';
import { carryOn } from './series.ts';
import type { Steps } from './steps.ts';
import type { Figure } from './story.ts';
import { sayMore, sumsOfCounts } from './told-before.ts';
import { wholesOfParts } from './wholes.ts';
import { readClauses } from './within-clause.ts';

/** A number that has no role of its own takes that of the same number elsewhere ("the 14,000"). */
function sayTheSame(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { figure, quantity } = draft;
    if (figure.role !== 'other' || quantity.counts === 'percent' || figure.value === null || draft.reading.explicit)
      continue;
    if (figure.value < 500) continue;
    const same = withValue(drafts, figure.value).find(
      (d) => d.figure.role !== 'other' && d.figure.subject === figure.subject,
    );
    if (!same) continue;
    takeRole(figure, same.figure.role, 'same_number', [same]);
    takeStatus(figure, same);
  }
}

/**
 * A number without a role goes on from the figure before it: "the paper put the number at 10,000", "the two together
 * come to 30,000".
 */
function pointBack(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, reading } = draft;
    if (figure.role !== 'other' || quantity.counts === 'percent' || reading.explicit) continue;
    const near = (matches: Match[]) => matches.some((m) => distance(quantity, m, sentence) <= 30);
    const before = drafts[index - 1];
    if (!before || before.passage !== draft.passage || !CUTS.has(before.figure.role)) continue;
    if (quantity.start - before.quantity.end > 400 || before.figure.subject !== figure.subject) continue;
    if (saidByOthers(draft, before)) {
      takeRole(figure, 'planned_cuts', 'number_before', [before]);
      figure.status = 'reported';
    } else if (quantity.loose) {
      // An unknown word follows: only what the press said of the same cut needs no noun.
    } else if (near(sentence.cues.cumulative) && (figure.value ?? 0) > (before.figure.value ?? 0)) {
      takeRole(figure, 'cumulative_cuts', 'total_before', [before]);
    } else if (before.sentence === sentence && quantity.qualifier === 'up_to') {
      takeRole(figure, 'planned_cuts', 'expected_before', [before]);
    } else if (near(sentence.cues.number)) {
      const planned = sentence.cues.plan.length > 0 || sentence.cues.report.length > 0;
      takeRole(figure, planned ? 'planned_cuts' : 'jobs_cut', 'number_before', [before]);
    }
  }
}

/** "It cuts 18,000 jobs. The Wall Street Journal had written of over 17,000": what the press said of the same cut. */
function saidByOthers({ figure, quantity, sentence }: Draft, before: Draft): boolean {
  const { sources, hire, headcount, otherPeople } = sentence.cues;
  if (quantity.counts === 'jobs' || before.sentence === sentence || !isLike(figure, before.figure)) return false;
  if (hire.length + headcount.length + otherPeople.length > 0) return false;
  return sources.some((m) => distance(quantity, m, sentence) <= SAID_WITHIN);
}

/** How near the words of others than the company stand to a number that they said. */
const SAID_WITHIN = 40;

/** Numbers of one size: a cut is no headcount of the office staff. */
function isLike(a: Figure, b: Figure): boolean {
  const [x, y] = [a.value ?? 0, b.value ?? 0];
  return x > 0 && y > 0 && x <= y * 2 && y <= x * 2;
}

/** A word of comparison before the number, or right behind it where verbs come last, and no other number between. */
function isSurpassed({ quantity, sentence, passage: { folded } }: Draft, words: RegExp, last: RegExp): boolean {
  const before = matchesIn(words, folded, sentence.start, quantity.from).findLast(
    ({ end }) => quantity.from - end <= COMPARED_WITHIN,
  );
  const between = before && sentence.quantities.some((q) => q.start >= before.end && q.end <= quantity.from);
  if (before && !between) return true;
  const [behind] = matchesIn(last, folded, quantity.to, Math.min(sentence.end, quantity.to + COMPARED_WITHIN));
  return behind !== undefined && !sentence.quantities.some((q) => q.start >= quantity.to && q.end <= behind.start);
}

/** Characters between a word of comparison and the number compared with, where a date may stand between. */
const COMPARED_WITHIN = 40;

/** Characters of dates between a word and a number: 超過2022年底至2023年3月的2.7萬人. */
const datesBetween = (from: number, { quantity, sentence }: Draft): number =>
  sentence.dates
    .filter((date) => date.start >= from && date.end <= quantity.from)
    .reduce((sum, date) => sum + date.end - date.start, 0);

/** Characters from the words of others to a number that they are said of: 高於外媒報道的1萬人. */
const SOURCE_OF = 1;

/** The word right before a number that makes it what others than the company said. */
export const sourceOf = ({ quantity, sentence }: Draft): Match | undefined =>
  sentence.cues.sources.find((m) => m.end <= quantity.from && quantity.from - m.end <= SOURCE_OF);

/** Sentences back to which the cut can stand that surpasses another. */
const BEATEN_WITHIN = 2;

/** Characters from a word of cutting to the comparison, and the fewest jobs of a round that is compared with. */
const CUT_BESIDE = 8;
const LEAST_BEATEN = 1000;

/** "more than the 27,000 of 2022": what a cut is compared with is a cut, a staff with a staff. */
function compareLike(drafts: Draft[], language: Language): void {
  const words = wordsOf(language, 'claim surpasses', language.claims.surpasses);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (figure.role !== 'other' || draft.reading.explicit || quantity.counts === 'percent' || quantity.loose) continue;
    const beaten = matchesIn(words, passage.folded, sentence.start, quantity.from).find(
      (m) => quantity.from - m.end - datesBetween(m.end, draft) <= 16,
    );
    // 2万7000人を上回る: in Japanese the verb comes last.
    const beatenLast =
      !language.spaced &&
      matchesIn(words, passage.folded, quantity.to, Math.min(sentence.end, quantity.to + 8)).length > 0;
    if (!(beaten || beatenLast)) continue;
    // "It is to cut 30,000 jobs. That surpasses the 27,000 of 2023": the cut may stand a sentence or two before.
    const near = passage.sentences.slice(Math.max(0, sentence.at - BEATEN_WITHIN), sentence.at + 1);
    const other =
      near
        .flatMap((each) => inSentence(drafts, each))
        .findLast((d) => d.figure.start < figure.start && CUTS.has(d.figure.role) && isLike(figure, d.figure)) ??
      inSentence(drafts, sentence).find((d) => d !== draft && d.figure.role !== 'other' && d.figure.role !== 'share');
    // 史上最大規模裁員,超過2022年的約2.7萬人: the word of cutting stands right before the comparison.
    const cuts = sentence.cues.cut.some((m) => beaten && m.end <= beaten.start && beaten.start - m.end <= CUT_BESIDE);
    if (!other && !(cuts && (figure.value ?? 0) >= LEAST_BEATEN)) continue;
    const role = other?.figure.role ?? 'jobs_cut';
    const like = CUTS.has(role) ? 'jobs_cut' : HIRES.has(role) ? 'hires' : role;
    takeRole(figure, like, 'compared', other ? [other] : []);
  }
}

/** "would surpass the 27,000 of 2022": what is surpassed and dated is no plan, and beside a cut of its size no staff. */
function surpassedCuts(drafts: Draft[], language: Language): void {
  const words = wordsOf(language, 'claim surpasses', language.claims.surpasses);
  const last = wordsOf(language, 'claim surpassesBehind', language.claims.surpassesBehind ?? []);
  for (const draft of drafts) {
    const { figure, sentence } = draft;
    const isPlan = figure.role === 'planned_cuts' && draft.dated !== null && sourceOf(draft) === undefined;
    const isStaff =
      figure.role === 'headcount' &&
      inSentence(drafts, sentence).some((d) => d !== draft && CUTS.has(d.figure.role) && isLike(figure, d.figure));
    if (!(isPlan || isStaff) || !isSurpassed(draft, words, last)) continue;
    takeRole(figure, 'jobs_cut', 'compared', []);
    figure.status = 'announced';
    figure.because.status = { code: 'announced', words: [] };
  }
}

/**
 * "Google 12,000, Microsoft 10,000, Amazon 18,000", "Walmart has 2.1 million employees, Amazon 1.5 million": in a list one
 * word says of all what they count.
 */
function listAlike(drafts: Draft[]): void {
  for (const { figure, quantity, sentence, reading } of drafts) {
    if (figure.role !== 'other' || reading.explicit || quantity.counts === 'percent') continue;
    const named = sentence.entities.some(
      (e) => (e.kind === 'company' || e.kind === 'amazon') && quantity.from >= e.end && quantity.from - e.end <= 6,
    );
    const isModel = ({ figure: { role } }: Draft) => isCutOrHire(role) || role === 'headcount';
    const model = inSentence(drafts, sentence).find(isModel);
    // "At Amazon 370 jobs go, 8 percent of its 4,400 people": jobs are no staff.
    if (!named || !model || (model.figure.role === 'headcount' && quantity.counts === 'jobs')) continue;
    takeRole(figure, model.figure.role, 'listed', [model]);
  }
}

/** Below this a total is one of places. */
const LEAST_ROUNDS = 5000;

/** "780: 137 in one town, 391 in another …": numbers without a role that add up to a figure are its parts. */
function breakDown(drafts: Draft[]): void {
  for (const whole of drafts) {
    if (!CUTS.has(whole.figure.role) && !HIRES.has(whole.figure.role)) continue;
    const parts = inSentence(drafts, whole.sentence).filter(
      (d) => d.quantity.start > whole.quantity.end && d.figure.value !== null && d.quantity.counts !== 'percent',
    );
    const sum = parts.reduce((total, d) => total + (d.figure.value ?? 0), 0);
    if (parts.length < 2 || sum !== whole.figure.value) continue;
    // "Together the closures cost 321 people their jobs: 162 here and 159 there": places of one cut, and no rounds of several.
    if (whole.figure.role === 'cumulative_cuts' && sum < LEAST_ROUNDS && parts.every(({ date }) => date === null)) {
      whole.figure.role = 'jobs_cut';
      whole.figure.because.role = [{ ...whole.figure.because.role[0], code: 'cut' }];
    }
    for (const { figure, date } of parts) {
      // "It plans 30,000; last October it cut the first 14,000": what was done before is no plan.
      const done = figure.role === 'jobs_cut' && date !== null && whole.figure.role === 'planned_cuts';
      if (!done) takeRole(figure, whole.figure.role, 'part_of_sum', [whole]);
      figure.subject = whole.figure.subject;
      figure.because.subject = { code: 'as_whole', words: [wordsOfFigure(whole.figure)] };
    }
  }
}

/**
 * Input: all drafts of an article, in order, and its passages (title, then body). Gives those without a role the one that the
 * figures around them imply.
 */
export function* agreeRoles(drafts: Draft[], passages: readonly Passage[], language: Language): Steps<void> {
  sayTheSame(drafts);
  yield;
  pointBack(drafts);
  yield;
  breakDown(drafts);
  yield;
  compareLike(drafts, language);
  yield;
  listAlike(drafts);
  yield;
  sayMore(drafts, language);
  yield;
  wholesOfParts(drafts, language);
  yield;
  goalsOfParts(drafts);
  yield;
  surpassedCuts(drafts, language);
  yield;
  yield* readClauses(drafts, language);
  yield* carryOn(drafts, passages, language);
  sumsOfCounts(drafts);
  yield;
  yield* recallCounts(drafts, passages, language);
  sayTheSame(drafts);
  yield;
}
