/**
 * Numbers that say more of a cut told before them: "it is about 14,000 people", "that is 4 percent of the 350,000 in
 * offices". Their own sentence names no cut.
 */
import { type Draft, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance } from './quantities.ts';
import { CUTS, isCutOrHire, isStaff } from './role-families.ts';
import { breaksBetween } from './sentences.ts';

/** Sentences back to which a number can carry on. */
const BACK = 4;

/** A share of a staff that is cut at once; what is larger is said of something else. */
const MOST = 60;

/** A cut smaller or larger than these needs words of its own. */
const LEAST_CUT = 100;
const LARGEST_CUT = 100_000;

const isOpen = ({ figure, reading }: Draft) => figure.role === 'other' && !reading.explicit;

/** The nearest sentence before, within reach, that has a cut, a hire or people who strike; null where none has. */
function spokenOf(sentence: ReadSentence, { sentences }: Passage): ReadSentence | null {
  return (
    sentences
      .slice(Math.max(0, sentence.at - BACK), sentence.at)
      .findLast(({ cues }) => cues.cut.length > 0 || cues.hire.length > 0 || cues.otherPeople.length > 0) ?? null
  );
}

/** How near before a number of jobs those stand who told it. */
const SAID_WITHIN = 60;

/** "Amazon makes cuts. It is about 14,000 people": the words point back, and a cut was spoken of last. */
function countsOfCut(drafts: Draft[], language: Language): void {
  const ofThem = wordsOf(language, 'of them', language.ofThem ?? []);
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, passage } = draft;
    const { cues } = sentence;
    // "Kyse on 14 000 työntekijästä": the noun counted is a word of staffs, and says nothing beside one that points back.
    const ofNoun =
      figure.role === 'headcount' &&
      cues.number.some((m) => m.end <= quantity.from && quantity.from - m.end <= 2) &&
      cues.headcount.every((m) => m.start >= quantity.end && m.end <= quantity.to);
    if (!(isOpen(draft) || ofNoun) || quantity.counts === 'percent' || quantity.loose) continue;
    if ((figure.value ?? 0) < LEAST_CUT || (figure.value ?? 0) > LARGEST_CUT) continue;
    const near = (matches: readonly Match[], reach: number) =>
      matches.some((m) => m.end <= quantity.from && distance(quantity, m, sentence) <= reach);
    // "It makes cuts. The Times spoke of 10,000 positions": the press counts jobs, and has only the cut to speak of.
    const said = quantity.counts === 'jobs' && near(cues.sources, SAID_WITHIN);
    if (!(near(cues.number, 24) || near(cues.cumulative, 24) || said)) continue;
    if (cues.hire.length > 0 || cues.headcount.length > 0) continue;
    // "It has 40,000 employees, 25,000 of them in depots": a part of the staff before it.
    const last = drafts[index - 1];
    const ofStaff =
      last?.sentence === sentence &&
      isStaff(last.figure.role) &&
      matchesIn(ofThem, passage.folded, last.quantity.to, quantity.from).length > 0;
    if (ofStaff) continue;
    const before = spokenOf(sentence, passage);
    // "We let 18,000 go" in the headline, and the text begins: "It was to be ten thousand".
    const title =
      sentence.at < BACK &&
      drafts.some((d) => d.figure.in === 'title' && CUTS.has(d.figure.role) && d.figure.subject === figure.subject);
    if (before ? before.cues.cut.length === 0 || before.cues.hire.length > 0 : !title) continue;
    const planned = quantity.qualifier === 'up_to' || [...cues.plan, ...cues.sources].length > 0;
    const total = near(cues.cumulative, 40);
    takeRole(figure, planned ? 'planned_cuts' : total ? 'cumulative_cuts' : 'jobs_cut', 'number_before', []);
    if (planned) figure.status = 'planned';
  }
}

/** Between a share and the number that it is a share of. */
const OF_COUNT = /^ (?:of|von|der|de|des|di|dei|do|das|dos|van|av|af|z|ze|spośród)(?: [a-zà-ž'’]{1,12}){0,2} ?$/;

/** "3 percent of the business": what a share is of, where its words name no staff. */
const OF_SOMETHING = /^ (?:of|von|der|de|des|di|del|do|da|van|av|af|z|ze|spośród) /;

/** Behind a share, where words are not spaced: what it comes to. */
const EQUAL_BEHIND =
  /^(?:[程ほど近弱強余り度く]{0,3}[にと])?(?:満たない|届かない|とどまる|なる)?(?:計算|相当|当たる|あたる)/;

/** "It is not even 1 percent; among office workers it would be 3 percent": the staff stands before the second share. */
function isSecondShare({ quantity, sentence, figure }: Draft, before: Draft | undefined): boolean {
  if (before?.sentence !== sentence || before.figure.role !== 'share') return false;
  if (before.figure.subject !== figure.subject || sentence.cues.noShare.length > 0) return false;
  return [...sentence.cues.corporate, ...sentence.cues.total].some(
    (m) => m.start >= before.quantity.to && m.end <= quantity.from,
  );
}

/** "That is 4 percent of the 350,000", "the share is below 2 percent": what is equal to a cut is its share. */
function sharesOfCut(drafts: Draft[], language: Language): void {
  const equals = wordsOf(language, 'claim equals', language.claims.equals);
  let lastCount: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, passage } = draft;
    const cut = lastCount?.passage === passage ? lastCount : undefined;
    if (isCutOrHire(figure.role)) lastCount = draft;
    if (!isOpen(draft) || quantity.counts !== 'percent' || (figure.value ?? MOST) >= MOST) continue;
    const { cues } = sentence;
    if (cues.change.length > 0 || cues.hire.length > 0 || cues.otherPeople.length > 0 || draft.move) continue;
    const before = spokenOf(sentence, passage);
    const told = cut && CUTS.has(cut.figure.role) && cut.figure.subject === figure.subject;
    const close = told && (cut.sentence === sentence || cut.sentence === before || before === null);
    const spoken = sentence.cues.cut.length > 0 || (before !== null && before.cues.cut.length > 0);
    const next = drafts[index + 1];
    const ofCount =
      next?.sentence === sentence &&
      (next.figure.value ?? 0) >= 1000 &&
      OF_COUNT.test(passage.folded.slice(quantity.end, next.quantity.from));
    // 1%に満たない計算, 約4%に相当: where verbs come last, they stand behind.
    const behind = !language.spaced && EQUAL_BEHIND.test(passage.folded.slice(quantity.end, quantity.end + 14));
    const isBefore = matchesIn(equals, passage.folded, sentence.start, quantity.from).some(
      (m) => quantity.from - m.end <= 24 && breaksBetween(sentence, m.start, quantity.from) === 0,
    );
    const equal = behind || isBefore;
    const alone = !OF_SOMETHING.test(passage.folded.slice(quantity.end, quantity.end + 12));
    if ((ofCount && (close || spoken)) || (equal && close && alone) || isSecondShare(draft, drafts[index - 1]))
      takeRole(figure, 'share', 'share', cut ? [cut] : []);
  }
}

/** From here on a sum is one of rounds. */
const LEAST_SUM = 5000;

/** "500 jobs in Rugeley, 400 in Doncaster. Together that is 900 jobs": a total of what was counted right before it. */
export function sumsOfCounts(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, passage } = draft;
    // "Together it comes to 30,000, or one in eleven of the workers in offices": where the sum is right, it is no staff.
    const large = isStaff(figure.role) && quantity.counts === 'bare' && (figure.value ?? 0) >= LEAST_SUM;
    if (!(isOpen(draft) || large) || quantity.counts === 'percent' || quantity.loose || figure.value === null) continue;
    const { cumulative, number } = sentence.cues;
    if (![...cumulative, ...number].some((m) => m.end <= quantity.from && distance(quantity, m, sentence) <= 24))
      continue;
    const last = drafts[index - 1];
    if (!last || last.passage !== passage || !isCutOrHire(last.figure.role)) continue;
    let sum = 0;
    for (let at = index - 1; at >= 0 && sum < figure.value; at -= 1) {
      const part = drafts[at]?.figure;
      if (part?.role !== last.figure.role || part.subject !== last.figure.subject) break;
      sum += part.value ?? 0;
    }
    if (sum !== figure.value || sum === last.figure.value) continue;
    takeRole(figure, large ? 'cumulative_cuts' : last.figure.role, 'total_before', [last]);
    figure.status = last.figure.status;
    figure.subject = last.figure.subject;
  }
}

/** Input: the drafts of an article, with the roles that words gave them. Gives open numbers the role of the cut told before. */
export function sayMore(drafts: Draft[], language: Language): void {
  countsOfCut(drafts, language);
  sharesOfCut(drafts, language);
}
