/**
 * Numbers that carry on what another number began: the members of a list, the other points of a series ("two years later
 * it was 1.6 million"), the staff that a share is a share of. Words alone do not tell these; order and arithmetic do.
 */
import { inSentence } from './beside.ts';
import { CUTS, type Draft, HIRES, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance } from './quantities.ts';
import type { Steps } from './steps.ts';
import type { Role } from './story.ts';
import { AMAZON } from './subjects.ts';

const isStaff = (role: Role) => /headcount/.test(role);
const isCount = (role: Role) => CUTS.has(role) || HIRES.has(role) || isStaff(role);

/** A number that its own words leave without a role, and that they do not give another meaning. */
const isOpen = ({ figure, quantity, reading }: Draft): boolean =>
  figure.role === 'other' && quantity.counts !== 'percent' && figure.value !== null && !reading.explicit;

const amountOf = (draft: Draft): number => draft.figure.value ?? 0;

const within = (a: number, b: number, times: number) => a > 0 && b > 0 && a / b <= times && b / a <= times;

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
    if (!isOpen(draft) || draft.quantity.loose || !before || !isCount(before.figure.role)) continue;
    const same = draft.quantity.counts === 'bare' || draft.figure.measure === before.figure.measure;
    if (!same || before.figure.subject !== draft.figure.subject || !within(amountOf(draft), amountOf(before), 60))
      continue;
    if (joined(before, draft, language)) takeAs(draft, before.figure.role, before);
  }
  // "1,950 permanent and 250 temporary workers lose their jobs": the noun and the verb stand with the last of them.
  for (const [index, draft] of counted.entries()) {
    const after = counted[index + 1];
    if (!isOpen(draft) || !after || !isCount(after.figure.role) || after.figure.subject !== draft.figure.subject)
      continue;
    // "370 jobs, eight percent of the 4,400 employees": jobs are not the staff behind them.
    if (isStaff(after.figure.role) && draft.quantity.counts === 'jobs') continue;
    if (within(amountOf(draft), amountOf(after), 60) && joined(draft, after, language)) {
      takeAs(draft, after.figure.role, after);
    }
  }
}

/** "from 9,500 to more than 12,500": what the staff grew from is a staff. */
function startOfMove(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const end = drafts[index + 1];
    if (!isOpen(draft) || draft.move?.way !== 'from' || end?.sentence !== draft.sentence) continue;
    if (isStaff(end.figure.role) && within(amountOf(draft), amountOf(end), 5)) takeAs(draft, end.figure.role, end);
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
    if (!isOpen(draft) || draft.quantity.loose) continue;
    const { figure, quantity, sentence, move } = draft;
    if (quantity.counts === 'bare' && amountOf(draft) < LEAST_BARE) continue;
    let before: Draft | undefined;
    // Only what stands in the sentence, or in the last one with a number before it, is carried on.
    for (let at = index - 1; at >= 0 && !before; at -= 1) {
      const d = counted[at];
      if (!d || (order.get(sentence) ?? 0) - (order.get(d.sentence) ?? 0) > 1) break;
      if (isCount(d.figure.role) && d.figure.subject === figure.subject && follows(d, draft)) before = d;
    }
    if (!before || before.figure.value === figure.value) continue;
    const { role } = before.figure;
    const steps = draft.date !== null && before.date !== null;
    // "It employs 1,600. When it opened in 2011, there were 150": dated and with a verb of being, it may be far smaller.
    const leads = (m: Match) => m.end <= quantity.from && quantity.from - m.end <= 3;
    const counts = draft.date !== null && sentence.cues.number.some(leads);
    if (!within(amountOf(draft), amountOf(before), isStaff(role) ? (steps || counts ? 60 : 4) : 12)) continue;
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
    if (!isOpen(draft) || quantity.loose || quantity.counts !== 'bare' || !last || !before) continue;
    if (!isCount(before.figure.role)) continue;
    if (before.passage !== passage || before.figure.subject !== figure.subject || amountOf(draft) < 10) continue;
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
    if (ends && place && within(amountOf(draft), amountOf(before), 80)) takeAs(draft, before.figure.role, before);
  }
}

/** How far a share as printed may be from the one that two counts make. */
function isShare(percent: number, part: number, whole: number, qualifier: Draft['figure']['qualifier']): boolean {
  const exact = (part / whole) * 100;
  const slack = qualifier === 'exact' ? Math.max(0.5, percent * 0.06) : Math.max(0.6, percent * 0.18);
  return Math.abs(exact - percent) <= slack;
}

/** Characters between a share and the staff that it is of, where they stand in different sentences. */
const BASE_WITHIN = 160;

/** The figures in the sentence of a share or near it, in order. */
function besideShare(share: Draft, drafts: readonly Draft[], order: ReadonlyMap<Draft, number>): Draft[] {
  const isClose = (d: Draft | undefined) =>
    d !== undefined &&
    d.passage === share.passage &&
    (d.sentence === share.sentence || Math.abs(d.figure.start - share.figure.start) <= BASE_WITHIN);
  const at = order.get(share) ?? 0;
  let first = at;
  while (isClose(drafts[first - 1])) first -= 1;
  let end = at + 1;
  while (isClose(drafts[end])) end += 1;
  return drafts.slice(first, end);
}

/** "9% of an office workforce that is put at 350,000": the number of which the share makes the cut is the staff. */
function basesByArithmetic(drafts: Draft[]): void {
  const ofAmazon = drafts.filter((d) => d.figure.subject === AMAZON);
  const parts = [
    ...new Set(
      ofAmazon.filter((d) => CUTS.has(d.figure.role) || HIRES.has(d.figure.role)).map((d) => d.figure.value ?? 0),
    ),
  ].filter((value) => value >= 500);
  const shares = ofAmazon.filter(
    (d) =>
      d.quantity.counts === 'percent' && d.figure.value !== null && !(d.figure.role === 'other' && d.reading.explicit),
  );
  const order = new Map(ofAmazon.map((d, index) => [d, index]));
  const firsts = new Map(ofAmazon.toReversed().map((d) => [d.figure.value, d]));
  for (const share of shares) {
    const percent = amountOf(share);
    if (percent < 1 || percent > 60) continue;
    for (const base of besideShare(share, ofAmazon, order)) {
      if (base.quantity.counts === 'percent' || amountOf(base) < 2000) continue;
      const open = isOpen(base);
      if (!open && !isStaff(base.figure.role)) continue;
      if (base.sentence.cues.otherPeople.length > 0) continue;
      const part = parts.find((v) => v < amountOf(base) && isShare(percent, v, amountOf(base), share.figure.qualifier));
      if (part === undefined) continue;
      const of = firsts.get(part);
      if (share.figure.role === 'other') takeRole(share.figure, 'share', 'share', of ? [of] : []);
      if (!open) continue;
      takeRole(base.figure, 'headcount', 'whole_of_part', [share]);
      base.figure.status = 'confirmed';
      base.figure.because.status = { code: 'headcount', words: [] };
    }
  }
}

/** Where in sorted values the first one stands that is not below a bound. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "152.3 now against 162.2 then, 9.9 fewer": the difference of two headcounts is no cut. */
function differences(drafts: Draft[], language: Language): void {
  const ofThem = wordsOf(language, 'of them', language.ofThem ?? []);
  const staff = drafts.filter((d) => isStaff(d.figure.role) && d.figure.value !== null);
  const isOfStaff = new Set(staff);
  const values = [...new Set(staff.map(amountOf))];
  const known = new Set(values);
  const sorted = values.toSorted((a, b) => a - b);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (!isCount(figure.role) || figure.value === null || figure.value < 1000 || sentence.cues.cut.length > 0) continue;
    // "10,000 people, of whom 6,500 are permanent and 3,600 temporary": parts are no differences.
    if (matchesIn(ofThem, passage.folded, sentence.start, quantity.from).length > 0) continue;
    // "100,000 new jobs, from 180,000 to 280,000 workers": jobs are the difference and yet they are hires.
    if (HIRES.has(figure.role) && sentence.cues.change.length === 0) continue;
    const told = figure.in === 'title' ? staff : inSentence(drafts, sentence);
    if (!told.some((d) => d !== draft && isOfStaff.has(d))) continue;
    // 91,936 is no step from 13,834 to 105,770: a staff hardly doubles at a time.
    const isStep = (a: number, b: number) =>
      a > b && amountOf(draft) <= b * 1.2 && Math.abs(a - b - amountOf(draft)) <= (a - b) * 0.03;
    // Of the sorted values only those can be the lower end of a step that are about so much smaller.
    const isUpper = (a: number) => {
      const most = a - amountOf(draft) / 1.03 + 1;
      for (let at = firstFrom(sorted, a - amountOf(draft) / 0.97 - 1); (sorted[at] ?? most) < most; at += 1) {
        const b = sorted[at] ?? 0;
        if (b !== figure.value && isStep(a, b)) return true;
      }
      return false;
    };
    const pair = values.find((a) => a !== figure.value && isUpper(a));
    if (pair !== undefined && !known.has(figure.value + pair)) {
      takeRole(figure, 'other', 'other_people', staff.filter((d) => amountOf(d) === pair).slice(0, 1));
    }
  }
}

/** Sentences back to which the lead-in of a list is looked for. */
const LEAD_IN = 14;

/** "Amazon: more than 18,000", a line of a list: the sentence that opens the list says what is counted. */
function listLines(drafts: Draft[], passages: readonly Passage[]): void {
  for (const draft of drafts) {
    if (!isOpen(draft) || draft.quantity.counts !== 'bare') continue;
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
    if (figure.in !== 'title' || !isOpen(draft) || quantity.loose || amountOf(draft) < 500) continue;
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
