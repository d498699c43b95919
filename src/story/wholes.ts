/** What parts and shares are of: "4% of its 350,000 employees", "of the 16,000 dismissed, 2,200 work in Seattle". */
import { type Draft, takeRole } from './draft.ts';
import { isGoalOf, PART_OF } from './goals.ts';
import type { Language } from './language.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import { CUTS, isStaff } from './role-families.ts';

/** What opens a sentence about a part of the number that follows. */
const WHOLE_BEFORE =
  /(?:^|[ "'(])(?:of|from|von|sur|des|de|del|dei|degli|dos|das|van|su|av|af|spośród)(?: (?:the|its|den|seinen|ihren|les|los|las|sus|ses|i|gli|os|as|seus|zijn|de|sina|sine))?(?: [^ ,.;:()\d]{3,20}s)? $/;

/** How far behind a number the verb of its relative clause can stand. */
const CLAUSE_REACH = 40;

/** Whether a relative clause right behind a number says that those counted lose their jobs. */
function isDismissed({ quantity, sentence, passage }: Draft, language: Language): boolean {
  if (!language.spaced || language.relatives.length === 0) return false;
  const words = wordsOf(language, 'relatives', language.relatives);
  const [word] = matchesIn(words, passage.folded, quantity.to, Math.min(sentence.end, quantity.to + CLAUSE_REACH));
  if (!word || word.start - quantity.to > 2) return false;
  return sentence.cues.cut.some((m) => m.start >= word.end && m.start - word.end <= CLAUSE_REACH);
}

/** What stands between a whole and its part where the whole comes first: 35万名员工的4%. */
const WHOLE_OF =
  /^[^、，,。；占佔當当はがも]{0,12}(?:[的の之]|(?:員工|员工|職員|职员|人員|人员|従業員|社員)(?:之?中|裡|里|内|內)?)(?:不足|約|约|近|逾|不到|超過|超过)?$/;

/** Characters behind a staff within which its offices can be named. */
const OFFICE_BEHIND = 30;

/** Input: the drafts of an article, in order. Gives what a part or a share is of the role of a whole: mostly a staff. */
export function wholesOfParts(drafts: Draft[], language: Language): void {
  const goal = wordsOf(language, 'claim part', language.claims.part);
  const equals = wordsOf(language, 'claim equals', language.claims.equals);
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, passage } = draft;
    if (quantity.counts === 'percent' || figure.value === null) continue;
    const part = drafts[index - 1];
    const next = drafts[index + 1];
    const between = part?.sentence === sentence ? passage.folded.slice(part.quantity.end, quantity.from) : null;
    const behind = next?.sentence === sentence ? passage.folded.slice(quantity.end, next.quantity.from) : null;
    const ofCount =
      part && CUTS.has(part.figure.role) && CUTS.has(figure.role) && figure.value > (part.figure.value ?? 0);
    // 1割にあたる3万人: what a share is equal to is the same cut, and no goal.
    const equal = between !== null && !language.spaced && matchesIn(equals, between).length > 0;
    const ofGoal = part?.figure.role === 'share' && between !== null && !equal && isGoalOf(part, draft, goal);
    // A fraction of other cuts is no share of the staff.
    if (ofGoal) takeRole(part.figure, 'other', 'none', []);
    const ofShare = part?.figure.role === 'share';
    // "1,800 of the 2,500 employees took part": those who did something are a part of the staff as well.
    const ofOthers =
      part?.reading.because.code === 'other_people' &&
      quantity.ofWorkforce &&
      figure.value > (part.figure.value ?? Number.POSITIVE_INFINITY);
    // "Of the 1,400 employees, 300 must go": the whole comes first.
    const opensWith =
      next?.sentence === sentence &&
      CUTS.has(next.figure.role) &&
      CUTS.has(figure.role) &&
      quantity.ofWorkforce &&
      !sentence.cues.cut.some((m) => m.start >= quantity.start && m.end <= quantity.to) &&
      figure.value > (next.figure.value ?? Number.POSITIVE_INFINITY) &&
      // "The dismissal of 1,700 permanent and 250 temporary workers": what is cut is no whole, and the words of cutting may
      // run over it: "la suppression de 16 000 postes".
      !sentence.cues.cut.some((m) => m.start < quantity.from && (m.end > quantity.end || quantity.from - m.end <= 4)) &&
      WHOLE_BEFORE.test(passage.folded.slice(sentence.start, quantity.from));
    // "Of the 16,000 dismissed, 2,200 work in Seattle": a part of a cut, whatever is said of it.
    const ofCut =
      next?.sentence === sentence &&
      CUTS.has(figure.role) &&
      isStaff(next.figure.role) &&
      sentence.cues.cut.some((m) => m.start >= quantity.end && m.start < quantity.to) &&
      figure.value > (next.figure.value ?? Number.POSITIVE_INFINITY) &&
      WHOLE_BEFORE.test(passage.folded.slice(sentence.start, quantity.from));
    if (ofCut)
      takeRole(
        next.figure,
        figure.role,
        'listed',
        [drafts[index]].filter((d) => d !== undefined),
      );
    // 35万名员工的4%, 30万人の6%: where words are not spaced, the whole comes first.
    // 目標の3万人の半分: half of a goal is no share of a staff.
    const isGoal =
      matchesIn(goal, passage.folded, Math.max(sentence.start, quantity.from - 8), quantity.from).length > 0;
    const before = next?.figure.role === 'share' && behind !== null && WHOLE_OF.test(behind) && !isGoal;
    // Finnish says it by its endings: "neljä prosenttia 350 000 toimihenkilöstä".
    const rightBehind = ofShare && between === ' ' && quantity.ofWorkforce;
    // "7% of the 14,000 whom it dismisses": a clause right behind says that they are no staff.
    const dismissed = isDismissed(draft, language);
    const partOf = !dismissed && (ofCount || ofShare || ofOthers) && between !== null && PART_OF.test(between);
    if (dismissed && ofShare && figure.role !== 'planned_cuts') takeRole(figure, 'jobs_cut', 'cut', []);
    if (!before && !opensWith && !rightBehind && !partOf) continue;
    const [low, high] =
      before && next
        ? [Math.max(sentence.start, quantity.from - 12), next.quantity.from]
        : [part && part.sentence === sentence ? part.quantity.end : quantity.from, quantity.to];
    // "Six percent of the 300,000 who work in offices".
    const close = Math.min(
      sentence.breaks.find((at) => at >= high) ?? sentence.end,
      drafts[index + 1]?.sentence === sentence && !before ? (next?.quantity.from ?? sentence.end) : sentence.end,
      high + OFFICE_BEHIND,
    );
    const offices = wordsOf(language, 'corporate', language.cues.corporate);
    const inOffices = matchesIn(offices, passage.folded, low, before ? high : Math.max(high, close));
    takeRole(
      figure,
      inOffices.length > 0 ? 'corporate_headcount' : 'headcount',
      'whole_of_part',
      [before && next ? next : (part ?? next)].filter((d) => d !== undefined),
    );
    figure.status = 'confirmed';
    figure.because.status = { code: 'headcount', words: [] };
  }
}
