/**
 * Numbers that stand for a count the reader knows: "on top of the 18,000 in January", "up from 55,000". They carry no noun;
 * what they count is what was counted before them.
 */
import { inSentence } from './beside.ts';
import { type Draft, isWithin, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import { distance } from './quantities.ts';
import { CUTS, HIRES, isCountRole, isCutOrHire, isStaff } from './role-families.ts';
import type { Steps } from './steps.ts';
import type { Role } from './story.ts';

const isOpen = ({ figure, quantity, reading }: Draft): boolean =>
  figure.role === 'other' &&
  quantity.counts === 'bare' &&
  !quantity.loose &&
  figure.value !== null &&
  !reading.explicit;

interface Openers {
  definite: RegExp;
  versus: RegExp;
  instead: RegExp;
}

/** How far a word like "of them" can stand from its number. */
const BESIDE = 12;

const openersOf = perLanguage((language): Openers => {
  const before = (words: readonly string[], then: string) =>
    words.length === 0 ? /(?!)/ : new RegExp(`(?<![${LETTERS}])${listSource(words, language.spaced)}${then} ?$`);
  const { definite = [], versus = [], instead = [] } = language;
  const article = definite.length === 0 ? '' : `(?: ${listSource(definite, language.spaced)})?`;
  return {
    definite: before(definite, ''),
    versus: before([...versus, ...instead], article),
    instead: before(instead, article),
  };
});

/** How far back the word can begin. */
const REACH = 32;

/** Characters from a date to the number that it says more of: "last year's 150,000". */
const DATE_BESIDE = 3;

/** Two counts of one kind differ by no more than this. */
const MOST_TIMES = { staff: 5, rounds: 12 };

const timesOf = (role: Role) => (isStaff(role) ? MOST_TIMES.staff : MOST_TIMES.rounds);

/** The figures of its sentence that stand before a figure, and those behind it. */
function around(drafts: readonly Draft[], draft: Draft): [before: readonly Draft[], behind: readonly Draft[]] {
  const own = inSentence(drafts, draft.sentence);
  const at = own.indexOf(draft);
  return [own.slice(0, at), own.slice(at + 1)];
}

/** "22,000 employees, up from 5,500 seven years ago": what a count is set against is one of its kind. */
function setAgainst(drafts: Draft[], language: Language): void {
  const { versus, instead } = openersOf(language);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    // "against 1.47 million a year before": words of comparison say no more here than the one before the number does.
    const compared = draft.reading.because.code === 'other_people' && sentence.cues.otherPeople.length === 0;
    // "22,000 employees, against 5,500": what stands before the comparison speaks of the other number.
    const { reading } = draft;
    const read = reading.because.words;
    const borrowed = read.length > 0 && read.every((word) => word.end <= quantity.from - 4);
    const counted = quantity.counts === 'bare' || (!language.spaced && quantity.counts === 'people');
    const unsaid = figure.role === 'other' && !reading.explicit;
    const open = (unsaid || compared || borrowed) && counted && !quantity.loose && figure.value !== null;
    if (!open) continue;
    // 比去年的15万个大幅增加, "than last year's 150,000": the date may stand between.
    const date = sentence.dates.find((d) => d.end <= quantity.from && quantity.from - d.end <= DATE_BESIDE);
    const leads = [date?.start ?? quantity.from, quantity.from].some((at) =>
      versus.test(passage.folded.slice(Math.max(sentence.start, at - REACH), at)),
    );
    const left = passage.folded.slice(Math.max(sentence.start, quantity.from - REACH), quantity.from);
    if (!leads) continue;
    const [before, behind] = around(drafts, draft);
    const other = before.findLast((d) => isCountRole(d.figure.role)) ?? behind.find((d) => isCountRole(d.figure.role));
    if (!other || !isWithin(figure.value ?? 0, other.figure.value ?? 0, timesOf(other.figure.role))) continue;
    const planned = CUTS.has(other.figure.role) && instead.test(left);
    takeRole(figure, planned ? 'planned_cuts' : other.figure.role, 'compared', [other]);
    figure.status = planned ? 'planned' : other.figure.status;
    figure.subject = other.figure.subject;
  }
}

/** "1,700 lose their jobs, to whom 250 seasonal workers are added": what is added to a cut is cut. */
function additions(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { figure, quantity, sentence, reading } = draft;
    const ofKind = reading.because.words.every((word) => word.start >= quantity.start && word.end <= quantity.to);
    if (!HIRES.has(figure.role) || !ofKind) continue;
    const added = sentence.cues.increment.some((m) => m.end <= quantity.from && quantity.from - m.end <= 6);
    if (!added) continue;
    const before = around(drafts, draft)[0].findLast((d) => isCountRole(d.figure.role));
    if (!before || !CUTS.has(before.figure.role)) continue;
    takeRole(figure, before.figure.role, 'listed', [before]);
    figure.status = before.figure.status;
  }
}

/** From here on a number with an article can be a round of cuts or hires. */
const LEAST_KNOWN = 500;

/** "On top of the 18,000 in January": a number with an article, in a text that counts cuts or hires, is one of them. */
function knownRounds(drafts: Draft[], language: Language): void {
  const { definite } = openersOf(language);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    // 那2.7萬人: where words are not spaced the counter says no more than that people are counted.
    const people =
      !language.spaced && quantity.counts === 'people' && figure.role === 'other' && !draft.reading.explicit;
    if (!(isOpen(draft) || people) || (figure.value ?? 0) < LEAST_KNOWN) continue;
    const left = passage.folded.slice(Math.max(sentence.start, quantity.from - REACH), quantity.from);
    if (!definite.test(left) || sentence.cues.otherPeople.some((m) => distance(quantity, m, sentence) <= 40)) continue;
    const alike = ({ figure: other }: Draft) =>
      isCutOrHire(other.role) &&
      other.subject === figure.subject &&
      isWithin(figure.value ?? 0, other.value ?? 0, MOST_TIMES.rounds);
    const model = inSentence(drafts, sentence).findLast(alike) ?? drafts.find(alike);
    if (!model) continue;
    const planned = sentence.cues.plan.some((m) => distance(quantity, m, sentence) <= 40) && draft.date === null;
    const cut = planned ? 'planned_cuts' : 'jobs_cut';
    takeRole(figure, CUTS.has(model.figure.role) ? cut : 'hires', 'number_before', [model]);
    if (planned && CUTS.has(model.figure.role)) figure.status = 'planned';
  }
}

/** "660 of them work in California", "darunter 1.800 Ingenieure": a part of those counted before is what they are. */
function partsOfCount(drafts: Draft[], language: Language): void {
  const ofThem = wordsOf(language, 'of them', language.ofThem ?? []);
  const order = new Map([...new Set(drafts.map((d) => d.sentence))].map((sentence, index) => [sentence, index]));
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, passage, reading } = draft;
    const open = (figure.role === 'other' && !reading.explicit) || isStaff(figure.role);
    // "Several thousand of them" counts a part as well.
    if (!open || quantity.counts === 'percent' || (figure.value === null && !quantity.vague)) continue;
    const word = matchesIn(ofThem, passage.folded, sentence.start, sentence.end).find(
      (m) =>
        (m.end <= quantity.from && quantity.from - m.end <= BESIDE) ||
        (m.start >= quantity.end && m.start - quantity.end <= 2),
    );
    if (!word) continue;
    // "Google's staff is a third of that. Of the posts, 40,000 are in America": whose they are, the whole says.
    const whose = figure.because.subject.code === 'topic';
    const isWhole = (d: Draft) =>
      isCountRole(d.figure.role) && (whose || d.figure.subject === figure.subject) && d.passage === passage;
    const far = (d: Draft) => (order.get(sentence) ?? 0) - (order.get(d.sentence) ?? 0);
    let whole: Draft | undefined;
    // Beyond that none is taken, so none is looked for.
    for (let at = index - 1; at >= 0 && !whole; at -= 1) {
      const d = drafts[at];
      if (!d || far(d) > PART_WITHIN) break;
      if (isWhole(d)) whole = d;
    }
    if (!whole || far(whole) > (isStaff(whole.figure.role) ? 1 : PART_WITHIN)) continue;
    // "80,000 of them are gone": who left is no staff.
    if (isStaff(whole.figure.role) && sentence.cues.attrition.length > 0) continue;
    if ((whole.figure.value ?? 0) <= (figure.value ?? 0) || (isStaff(figure.role) && isStaff(whole.figure.role)))
      continue;
    takeRole(figure, whole.figure.role, 'listed', [whole]);
    figure.status = whole.figure.status;
    figure.subject = whole.figure.subject;
  }
}

/** Sentences with numbers from a count of jobs to the one that tells a part of them. */
const PART_WITHIN = 2;

/** "Shrank by 99,000 to 1.52 million": what is far smaller than what it leads to is the step and no staff. */
function stepsOfMove(drafts: Draft[]): void {
  for (const [index, { figure, move, sentence }] of drafts.entries()) {
    const end = drafts[index + 1];
    if (!isStaff(figure.role) || move?.way !== 'from' || end?.sentence !== sentence || end.move?.way !== 'to') continue;
    if (isStaff(end.figure.role) && (figure.value ?? 0) * MOST_TIMES.rounds < (end.figure.value ?? 0)) {
      takeRole(figure, 'other', 'other_people', [end]);
    }
  }
}

/** "500 took part, the company counted 120": the second number is of the same people. */
function turnouts(drafts: Draft[]): void {
  for (const [index, { figure, quantity, sentence }] of drafts.entries()) {
    const before = drafts[index - 1];
    if (quantity.counts !== 'bare' || before?.sentence !== sentence || figure.role === 'other') continue;
    if (before.reading.because.code !== 'other_people' || sentence.cues.otherPeople.length === 0) continue;
    if (isWithin(figure.value ?? 0, before.figure.value ?? 0, MOST_TIMES.rounds)) {
      takeRole(figure, 'other', 'other_people', [before]);
    }
  }
}

/** Sentences back to which a staff can have been spoken of. */
const BACK = 4;

/** From here on a number without a noun can be a staff. */
const LEAST_STAFF = 1000;

/** "How many people work at Amazon? At the end of December it was 1.57 million": a staff is spoken of, and nothing else. */
function countsOfStaff(drafts: Draft[], passages: readonly Passage[], language: Language): void {
  const staff = wordsOf(language, 'move staff', language.moves.staff);
  const speaksOf = (passage: Passage, { start, end, cues }: ReadSentence): 'staff' | 'else' | null => {
    if (cues.cut.length > 0 || cues.hire.length > 0 || cues.otherPeople.length > 0) return 'else';
    return cues.headcount.length > 0 || matchesIn(staff, passage.folded, start, end).length > 0 ? 'staff' : null;
  };
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    // "The payroll keeps growing. There were 56,200 employees at the end of 2011": the noun is one of staffs, the verb of being.
    const isCounted =
      figure.role === 'other' &&
      !draft.reading.explicit &&
      quantity.ofWorkforce &&
      quantity.counts === 'people' &&
      draft.date !== null &&
      sentence.cues.number.some((m) => m.end <= quantity.from && quantity.from - m.end <= 2);
    if (!(isOpen(draft) || isCounted) || (figure.value ?? 0) < LEAST_STAFF) continue;
    const { at } = sentence;
    const titles = passages[0] && passages[0] !== passage && at < BACK ? passages[0] : null;
    const own = speaksOf(passage, sentence);
    const earlier =
      passage.sentences
        .slice(Math.max(0, at - BACK), at)
        .map((s) => speaksOf(passage, s))
        .findLast((said) => said !== null) ??
      titles?.sentences.map((s) => speaksOf(titles, s)).findLast((said) => said !== null);
    const pointsBack = sentence.cues.number.some((m) => distance(quantity, m, sentence) <= 24) || draft.date !== null;
    if (own === 'staff' || (own === null && earlier === 'staff' && pointsBack)) {
      takeRole(figure, 'headcount', 'number_before', []);
      figure.status = 'confirmed';
      figure.because.status = { code: 'headcount', words: [] };
    }
  }
}

/** Sentences of the text that say what a headline counts. */
const LEAD = 3;

/** "Amazon builds in Reims: 1,000 jobs": what the headline leaves open, the first sentences say. */
function titleByLead(drafts: Draft[], passages: readonly Passage[]): void {
  const [title, body] = passages;
  const lead = body?.sentences.slice(0, LEAD) ?? [];
  const cut = lead.some(({ cues }) => cues.cut.length > 0);
  const hire = lead.some(({ cues }) => cues.hire.length > 0);
  if (cut === hire) return;
  for (const { figure, quantity, passage, reading, sentence } of drafts) {
    const counted = quantity.counts === 'jobs' || quantity.counts === 'people';
    if (passage !== title || figure.role !== 'other' || reading.explicit || !counted) continue;
    if ((figure.value ?? 0) < LEAST_TITLE || sentence.cues.otherPeople.length > 0) continue;
    takeRole(figure, cut ? 'jobs_cut' : 'hires', 'number_before', []);
  }
}

/** A headline's count of jobs that is no level or age. */
const LEAST_TITLE = 50;

/**
 * Input: the drafts of an article, with the roles that words gave them, and its passages. Gives open numbers the role of the
 * count they stand for.
 */
export function* recallCounts(drafts: Draft[], passages: readonly Passage[], language: Language): Steps<void> {
  stepsOfMove(drafts);
  yield;
  additions(drafts);
  yield;
  partsOfCount(drafts, language);
  yield;
  setAgainst(drafts, language);
  yield;
  knownRounds(drafts, language);
  yield;
  turnouts(drafts);
  yield;
  titleByLead(drafts, passages);
  yield;
  countsOfStaff(drafts, passages, language);
  yield;
}
