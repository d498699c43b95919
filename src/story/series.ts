/**
 * Numbers that carry on what another number began: the members of a list, the other points of a series ("two years later
 * it was 1.6 million"). Words alone do not tell these; order does, and arithmetic (`by-arithmetic.ts`).
 */
import { basesByArithmetic, differences } from './by-arithmetic.ts';
import { type Draft, hasNoRole, isWithin, sizeOf, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance } from './quantities.ts';
import { CUTS, isCountRole, isStaff } from './role-families.ts';
import type { Steps } from './steps.ts';
import type { Role } from './story.ts';

function takeAs(draft: Draft, role: Role, from: Draft): void {
  takeRole(draft.figure, role, 'listed', [from]);
  draft.figure.status = from.figure.status;
}

/** How long the words between two members of a list can be, in Latin script. */
const BETWEEN = 46;

/** "1,700 permanent employees and 250 temporary workers", "where 500 work, Doncaster (400) and Gourock (300)". */
export function joined(a: Draft, b: Draft, language: Language): boolean {
  const [from, to] = [a.quantity.to, b.quantity.from];
  const { sentence, passage } = b;
  if (a.sentence !== sentence || from > to) return false;
  const words = passage.folded.slice(from, to);
  // 3万人は、従業員158万人の中では: what has the particle of a topic is no member of a list.
  if (!language.spaced && /^[はがも]/.test(words)) return false;
  if (words.length > (language.spaced ? BETWEEN : BETWEEN / 2.5) || /[\d;:]/.test(words)) return false;
  const inside = (matches: readonly Match[]) => matches.some((m) => m.start >= from && m.end <= to);
  const { cues } = sentence;
  if (inside(cues.cut) || inside(cues.hire) || inside(cues.headcount) || inside(cues.otherPeople)) return false;
  if (inside(cues.change) || inside(cues.cutWeak) || inside(cues.shareOf)) return false;
  if (sentence.entities.some((e) => e.kind !== 'pronoun' && e.kind !== 'function' && e.start >= from && e.end <= to)) {
    return false;
  }
  const joins = matchesIn(wordsOf(language, 'joins', language.joins), passage.folded, from, to);
  return joins.length > 0 || /^[^(]*\($/.test(words.trimEnd()) || /^[^,、]*[,、][^,、]{0,20}$/.test(words);
}

function joinLists(drafts: Draft[], language: Language): void {
  const counted = drafts.filter((d) => d.quantity.counts !== 'percent');
  for (const [index, draft] of counted.entries()) {
    const before = counted[index - 1];
    if (!hasNoRole(draft) || draft.quantity.loose || !before || !isCountRole(before.figure.role)) continue;
    const same = draft.quantity.counts === 'bare' || draft.figure.measure === before.figure.measure;
    if (!same || before.figure.subject !== draft.figure.subject || !isWithin(sizeOf(draft), sizeOf(before), 60))
      continue;
    if (joined(before, draft, language)) takeAs(draft, before.figure.role, before);
  }
  // "1,950 permanent and 250 temporary workers lose their jobs": the noun and the verb stand with the last of them.
  for (const [index, draft] of counted.entries()) {
    const after = counted[index + 1];
    if (!hasNoRole(draft) || !after || !isCountRole(after.figure.role) || after.figure.subject !== draft.figure.subject)
      continue;
    // "370 jobs, eight percent of the 4,400 employees": jobs are not the staff behind them.
    if (isStaff(after.figure.role) && draft.quantity.counts === 'jobs') continue;
    if (isWithin(sizeOf(draft), sizeOf(after), 60) && joined(draft, after, language)) {
      takeAs(draft, after.figure.role, after);
    }
  }
}

/** "from 9,500 to more than 12,500": what the staff grew from is a staff. */
function startOfMove(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const end = drafts[index + 1];
    if (!hasNoRole(draft) || draft.move?.way !== 'from' || end?.sentence !== draft.sentence) continue;
    if (isStaff(end.figure.role) && isWithin(sizeOf(draft), sizeOf(end), 5)) takeAs(draft, end.figure.role, end);
  }
}

/** Numbers without a noun count only from here on: "72 in all". */
const LEAST_BARE = 100;

/** In one text, or from the headline to the first sentence. */
const follows = (a: Draft, b: Draft) => a.passage === b.passage || b.sentence.at <= 1;

/** A later or earlier point of the series that the figure before began: "two years later it was 1.6 million". */
function goOn(drafts: Draft[]): void {
  const counted = drafts.filter((d) => d.quantity.counts !== 'percent');
  const order = new Map([...new Set(drafts.map((d) => d.sentence))].map((sentence, index) => [sentence, index]));
  for (const [index, draft] of counted.entries()) {
    if (!hasNoRole(draft) || draft.quantity.loose) continue;
    const { figure, quantity, sentence, move } = draft;
    if (quantity.counts === 'bare' && sizeOf(draft) < LEAST_BARE) continue;
    let before: Draft | undefined;
    // Only what stands in the sentence, or in the last one with a number before it, is carried on.
    for (let at = index - 1; at >= 0 && !before; at -= 1) {
      const d = counted[at];
      if (!d || (order.get(sentence) ?? 0) - (order.get(d.sentence) ?? 0) > 1) break;
      if (isCountRole(d.figure.role) && d.figure.subject === figure.subject && follows(d, draft)) before = d;
    }
    if (!before || before.figure.value === figure.value) continue;
    const { role } = before.figure;
    const steps = draft.date !== null && before.date !== null;
    // "It employs 1,600. When it opened in 2011, there were 150": dated and with a verb of being, it may be far smaller.
    const leads = (m: Match) => m.end <= quantity.from && quantity.from - m.end <= 3;
    const counts = draft.date !== null && sentence.cues.number.some(leads);
    if (!isWithin(sizeOf(draft), sizeOf(before), isStaff(role) ? (steps || counts ? 60 : 4) : 12)) continue;
    if (quantity.counts !== 'bare' && figure.measure !== before.figure.measure && !isStaff(role)) continue;
    const near = (matches: readonly Match[], reach: number) =>
      matches.some((m) => distance(quantity, m, sentence) <= reach);
    const dated =
      draft.date !== null &&
      near(
        sentence.dates.map((d) => ({ ...d, text: '' })),
        40,
      );
    // "2,000 jobs. 1,000 had been planned."
    const { cut, hire, headcount, plan } = sentence.cues;
    const foreseen = near(plan, 16) && cut.length + hire.length + headcount.length === 0;
    const pointsBack = near(sentence.cues.number, 40) || move !== null || foreseen;
    const another = !isStaff(role) && near(sentence.cues.increment, 12);
    if (!dated && !pointsBack && !another) continue;
    takeAs(draft, CUTS.has(role) && sentence.cues.plan.length === 0 ? 'jobs_cut' : role, before);
  }
}

/** "791 in Barcelona; in Madrid, 129": a place or the whole, and a number, go on about what was counted. */
function elsewhere(drafts: Draft[], language: Language): void {
  const counted = drafts.filter((d) => d.quantity.counts !== 'percent');
  const order = new Map([...new Set(drafts.map((d) => d.sentence))].map((sentence, index) => [sentence, index]));
  for (const [index, draft] of counted.entries()) {
    const { quantity, sentence, passage, figure } = draft;
    // "791 employees, 187 fewer than planned; in Madrid, 129": a difference between them is passed over.
    const last = counted[index - 1];
    const isDifference =
      last?.figure.role === 'other' && last.reading.explicit && last.sentence === counted[index - 2]?.sentence;
    const before = isDifference ? counted[index - 2] : last;
    if (!hasNoRole(draft) || quantity.loose || quantity.counts !== 'bare' || !last || !before) continue;
    if (!isCountRole(before.figure.role)) continue;
    if (before.passage !== passage || before.figure.subject !== figure.subject || sizeOf(draft) < 10) continue;
    if ((order.get(sentence) ?? 0) - (order.get(before.sentence) ?? 0) > 1) continue;
    const open = Math.max(sentence.start, last.sentence === sentence ? last.quantity.to : 0);
    const head = passage.original.slice(open, quantity.from);
    if (head.length > (language.spaced ? 60 : 20) || /\d/.test(head)) continue;
    const inHead = (matches: readonly { start: number; end: number }[]) =>
      matches.some((m) => m.start >= open && m.end <= quantity.from);
    const { cues } = sentence;
    if (inHead([...cues.cut, ...cues.cutWeak, ...cues.hire, ...cues.headcount, ...cues.otherPeople, ...cues.change]))
      continue;
    const ends = /^ ?(?:[.,;:)）。，；]|$)/.test(
      passage.folded.slice(quantity.to, Math.min(sentence.end, quantity.to + 3)),
    );
    const place =
      figure.region !== null || inHead(cues.total) || (language.tag !== 'de' && /[ (]\p{Lu}\p{Ll}/u.test(head));
    if (ends && place && isWithin(sizeOf(draft), sizeOf(before), 80)) takeAs(draft, before.figure.role, before);
  }
}

/** Sentences back to which the lead-in of a list is looked for. */
const LEAD_IN = 14;

/** "Amazon: more than 18,000", a line of a list: the sentence that opens the list says what is counted. */
function listLines(drafts: Draft[], passages: readonly Passage[]): void {
  for (const draft of drafts) {
    if (!hasNoRole(draft) || draft.quantity.counts !== 'bare') continue;
    const { sentence, passage, quantity } = draft;
    const head = passage.folded.slice(sentence.start, quantity.from);
    const named = sentence.entities.find((e) => e.start - sentence.start <= 6);
    if (!named || !/^[^\d.!?]{2,40}(?:[:(–—]| -) ?(?:[^\d:(]{0,20} )?$/.test(head)) continue;
    const { at } = sentence;
    const says = ({ cues }: ReadSentence) => cues.cut.length > 0 || cues.hire.length > 0;
    const before = passage.sentences.slice(Math.max(0, at - LEAD_IN), at);
    const lead = before.findLast(says) ?? (at <= LEAD_IN ? passages[0]?.sentences.findLast(says) : undefined);
    if (!lead) continue;
    const role = lead.cues.cut.length >= lead.cues.hire.length ? 'jobs_cut' : 'hires';
    takeRole(draft.figure, role, 'listed', []);
  }
}

/** A headline in several sentences: "27,000 in two rounds! Amazon's axe now falls on AWS". */
function withinTitle(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (figure.in !== 'title' || !hasNoRole(draft) || quantity.loose || sizeOf(draft) < 500) continue;
    const others = passage.sentences.filter((s) => s !== sentence);
    const cut = others.some((s) => s.cues.cut.length > 0);
    const hire = others.some((s) => s.cues.hire.length > 0);
    if (cut === hire) continue;
    const total = sentence.cues.cumulative.length > 0;
    takeRole(figure, hire ? 'hires' : total ? 'cumulative_cuts' : 'jobs_cut', 'listed', []);
  }
}

/** Input: the drafts of an article, with the roles that words gave them. Gives open numbers the role of their series. */
export function* carryOn(drafts: Draft[], passages: readonly Passage[], language: Language): Steps<void> {
  listLines(drafts, passages);
  yield;
  withinTitle(drafts);
  yield;
  joinLists(drafts, language);
  yield;
  goOn(drafts);
  yield;
  elsewhere(drafts, language);
  yield;
  startOfMove(drafts);
  yield;
  joinLists(drafts, language);
  yield;
  basesByArithmetic(drafts);
  yield;
  differences(drafts, language);
  yield;
}
