/**
 * Counts whose own words say too little or mislead, and whose place in the sentence says what they are: the other member
 * of "1,700 permanent and some 250 temporary workers", a staff in apposition ("the office staff, today 275,000, grows"),
 * the two ends of "grown from 5,000 people to 40,000".
 */
import { becomeStaff, type Draft, isWithin, sizeOf, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import { spanOf } from './passage.ts';
import { LETTERS, listSource, type Match, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import { CUTS, HIRES, isCutOrHire, isStaff } from './role-families.ts';
import { LEAST_STAFF } from './role-reading.ts';
import { joined } from './series.ts';
import { staffOfSites, staffToldBefore } from './site-staff.ts';
import type { Steps } from './steps.ts';

/** Members of a list differ by no more than this. */
const MOST_TIMES = 60;

/** Whether the words that a role rests on stand with the number itself, or between it and the other. */
function saysNoMore({ reading, quantity }: Draft, other: Draft): boolean {
  const from = Math.min(quantity.start, other.quantity.end);
  const to = Math.max(quantity.to, other.quantity.from);
  return reading.because.words.every((word) => word.start >= from && word.end <= to);
}

/** "The dismissal of 1,700 permanent and some 250 temporary workers": a list is of one kind, whatever kinds of people are in it. */
function lists(drafts: readonly Draft[], language: Language): void {
  const counted = drafts.filter(({ quantity }) => quantity.counts !== 'percent');
  for (const [index, second] of counted.entries()) {
    const first = counted[index - 1];
    if (first?.sentence !== second.sentence || first.figure.subject !== second.figure.subject) continue;
    if (!isWithin(sizeOf(first), sizeOf(second), MOST_TIMES) || !joined(first, second, language)) continue;
    for (const [cut, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const ofKind = HIRES.has(other.figure.role) || isStaff(other.figure.role);
      if (!CUTS.has(cut.figure.role) || !ofKind || !saysNoMore(other, cut)) continue;
      takeRole(other.figure, cut.figure.role, 'listed', [cut]);
      other.figure.status = cut.figure.status;
    }
  }
}

/** How long an apposition can go on behind its noun, and how far before it the noun of the staff can end. */
const APPOSITION = { behind: 28, before: 24 };

/** What may stand between the comma and the number: nothing, or "today". */
const presentOf = perLanguage(
  (language) =>
    new RegExp(
      `^[ ,(–—、，（]*(?:(?:de )?${listSource(language.dates.now, language.spaced)})?(?: (?:de|von|zo'n|circa))? *$`,
    ),
);

/** "The office staff, today 275,000 people, grows": what stands between commas behind a staff is its number. */
function appositions(drafts: readonly Draft[], language: Language): void {
  const staff = wordsOf(language, 'move staff', language.moves.staff);
  const people = wordsOf(language, 'workforce', language.workforce);
  const office = wordsOf(language, 'corporate', language.cues.corporate);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (isStaff(figure.role) || quantity.counts === 'percent' || quantity.counts === 'jobs' || quantity.loose) continue;
    if (CUTS.has(figure.role) || sizeOf(draft) < LEAST_STAFF) continue;
    const opens = sentence.breaks.findLast((at) => at < quantity.from);
    const closes = sentence.breaks.find((at) => at >= quantity.to && at - quantity.to <= APPOSITION.behind);
    if (opens === undefined || closes === undefined) continue;
    if (!presentOf(language).test(passage.folded.slice(opens, quantity.from))) continue;
    const from = Math.max(sentence.start, opens - APPOSITION.before);
    const before = (pattern: RegExp) => matchesIn(pattern, passage.folded, from, opens);
    const named = [...before(staff), ...before(people), ...before(office)].some((m) => opens - m.end <= 1);
    const said = [...sentence.cues.cut, ...sentence.cues.otherPeople].some((m) => m.end > from && m.start < closes);
    if (named && !said) becomeStaff(draft, before(office).length > 0 ? 'corporate_headcount' : 'headcount', []);
  }
}

/** "The company has grown from 5,000 people in its hometown to 40,000": people whom nobody cuts or hires there are its staff. */
function growth(drafts: readonly Draft[]): void {
  const counted = drafts.filter(({ quantity }) => quantity.counts !== 'percent');
  for (const [index, end] of counted.entries()) {
    const start = counted[index - 1];
    if (start?.sentence !== end.sentence || start.move?.way !== 'from' || end.move?.way !== 'to') continue;
    const people = [start, end].some(({ quantity }) => quantity.counts === 'people');
    const open = [start, end].every(({ quantity }) => quantity.counts === 'people' || quantity.counts === 'bare');
    if (!people || !open || end.quantity.loose || !isWithin(sizeOf(start), sizeOf(end), MOST_TIMES)) continue;
    const { cut, cutWeak, hire, otherPeople } = end.sentence.cues;
    const before = (m: Match) =>
      m.start < end.quantity.to && !(m.start >= start.quantity.end && m.end <= start.quantity.to);
    if ([...cut, ...cutWeak, ...hire, ...otherPeople].some(before)) continue;
    for (const draft of [start, end]) if (!isStaff(draft.figure.role)) becomeStaff(draft, 'headcount', []);
  }
}

/** Behind a number of jobs: "of these", where words are not spaced. 5.5 万个岗位中. */
const wholeOf = perLanguage(
  (language) =>
    new RegExp(
      `^(?:的)?${listSource([...language.nouns.jobs, ...language.nouns.people], false)}?(?:之中|当中|當中|中|裡|里|のうち|うち)[,、，]?[^${LETTERS}]{0,6}$`,
    ),
);

/** 5.5 万个岗位中，超过 4 万个在美国: what is counted next is a part of them. */
function partsBehind(drafts: readonly Draft[], language: Language): void {
  if (language.spaced) return;
  for (const [index, part] of drafts.entries()) {
    const whole = drafts[index - 1];
    if (whole?.sentence !== part.sentence || part.reading.explicit) continue;
    if (part.figure.role !== 'other' && part.figure.because.subject.code !== 'topic') continue;
    if (part.quantity.counts === 'percent' || part.quantity.loose || sizeOf(part) >= sizeOf(whole)) continue;
    if (!isCutOrHire(whole.figure.role)) continue;
    if (!wholeOf(language).test(part.passage.folded.slice(whole.quantity.end, part.quantity.from))) continue;
    takeRole(part.figure, whole.figure.role, 'listed', [whole]);
    part.figure.status = whole.figure.status;
    part.figure.subject = whole.figure.subject;
  }
}

/** "A fraction of the 27,000 who were laid off": those counted are the ones of whom the clause behind tells. */
function cutInRelative(drafts: readonly Draft[], language: Language): void {
  if (!language.spaced || language.relatives.length === 0) return;
  const relatives = wordsOf(language, 'relatives', language.relatives);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (!isStaff(figure.role) || quantity.counts === 'percent' || sizeOf(draft) > MOST_CUT) continue;
    const [relative] = matchesIn(
      relatives,
      passage.folded,
      quantity.to,
      Math.min(sentence.end, quantity.to + RELATIVE),
    );
    if (!relative || !/^,? ?$/.test(passage.folded.slice(quantity.to, relative.start))) continue;
    const cut = sentence.cues.cut.find((m) => m.start >= quantity.to && m.start - relative.end <= TOLD_WITHIN);
    const close = sentence.breaks.find((at) => at >= relative.end) ?? sentence.end;
    if (!cut || cut.start > close) continue;
    const others = sentence.quantities.some((q) => q.start >= quantity.to && q.end <= cut.start);
    if (others || sentence.cues.headcount.some((m) => m.start >= relative.end && m.start < close)) continue;
    draft.reading = { ...draft.reading, explicit: false };
    figure.role = 'jobs_cut';
    figure.because.role = [{ code: 'cut', words: [spanOf(passage, cut)] }];
  }
}

/** Twice the largest round of cuts on record. */
const MOST_CUT = 60_000;

/** How far behind those counted the relative word ends, and behind it the word of cutting begins. */
const RELATIVE = 10;
const TOLD_WITHIN = 24;

/** "It shuts three depots: Luton (350 jobs), Rugby (200)": jobs in brackets behind a place, where places are closed. */
function jobsInBrackets(drafts: readonly Draft[]): void {
  for (const { figure, quantity, sentence, passage, reading } of drafts) {
    if (figure.role !== 'other' || reading.explicit || quantity.counts !== 'jobs' || quantity.loose) continue;
    const open = passage.folded.slice(Math.max(sentence.start, quantity.from - 1), quantity.from);
    if (open !== '(' || passage.folded[quantity.to] !== ')') continue;
    const { cut, cutWeak, hire } = sentence.cues;
    const word = [...cut, ...cutWeak].find((m) => m.end < quantity.from);
    if (!word || hire.length > 0) continue;
    figure.role = 'jobs_cut';
    figure.because.role = [{ code: 'cut', words: [spanOf(passage, word)] }];
  }
}

/** From here on the same number twice is the same count. */
const LEAST_SAME = 1000;

/** 5.5 万个岗位 after a word on Google: a number that was Amazon's jobs before is that again, where nobody else is named with it. */
function sameCount(drafts: readonly Draft[]): void {
  const last = new Map<number | null, Draft>();
  for (const draft of drafts) {
    const before = last.get(draft.figure.value);
    if (before) takeCount(draft, before);
    if (isCutOrHire(draft.figure.role)) last.set(draft.figure.value, draft);
  }
}

function takeCount({ figure, quantity }: Draft, before: Draft): void {
  const isJobs = quantity.counts === 'jobs' && (figure.value ?? 0) >= LEAST_SAME;
  if (figure.because.subject.code !== 'topic' || !isJobs || before.figure.subject === figure.subject) return;
  if (figure.role !== 'other' && !isStaff(figure.role)) return;
  takeRole(figure, before.figure.role, 'same_number', [before]);
  figure.status = before.figure.status;
  figure.subject = before.figure.subject;
}

/**
 * Input: the drafts of an article, with the roles that words gave them. Gives counts the role that their place in the sentence
 * says.
 */
export function* readClauses(drafts: readonly Draft[], language: Language): Steps<void> {
  sameCount(drafts);
  yield;
  appositions(drafts, language);
  yield;
  growth(drafts);
  yield;
  staffOfSites(drafts, language);
  yield;
  staffToldBefore(drafts, language);
  yield;
  cutInRelative(drafts, language);
  yield;
  jobsInBrackets(drafts);
  yield;
  lists(drafts, language);
  yield;
  partsBehind(drafts, language);
  yield;
}
