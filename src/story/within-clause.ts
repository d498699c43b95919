/**
 * Counts whose own words say too little or mislead, and whose place in the sentence says what they are: the other member
 * of "1,700 permanent and some 250 temporary workers", a staff in apposition ("the office staff, today 275,000, grows"),
 * the two ends of "grown from 5,000 people to 40,000".
 */
import { CUTS, type Draft, HIRES, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import { LETTERS, listSource, type Match, matchesIn, wordsOf } from './pattern.ts';
import { joined } from './series.ts';
import type { Role } from './story.ts';

const isStaff = (role: Role) => /headcount/.test(role);

const sizeOf = ({ figure }: Draft) => figure.value ?? 0;

const within = (a: number, b: number, times: number) => a > 0 && b > 0 && a / b <= times && b / a <= times;

function becomeStaff(draft: Draft, role: 'headcount' | 'corporate_headcount', from: readonly Draft[]): void {
  takeRole(draft.figure, role, from.length > 0 ? 'listed' : 'staff', from);
  draft.figure.status = 'confirmed';
  draft.figure.because.status = { code: 'headcount', words: [] };
}

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
    if (!within(sizeOf(first), sizeOf(second), MOST_TIMES) || !joined(first, second, language)) continue;
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

/** From here on people between commas can be a whole staff. */
const LEAST_STAFF = 1000;

const presents = new WeakMap<Language, RegExp>();

/** What may stand between the comma and the number: nothing, or "today". */
function presentOf(language: Language): RegExp {
  let pattern = presents.get(language);
  if (!pattern) {
    pattern = new RegExp(
      `^[ ,(–—、，（]*(?:(?:de )?${listSource(language.dates.now, language.spaced)})?(?: (?:de|von|zo'n|circa))? *$`,
    );
    presents.set(language, pattern);
  }
  return pattern;
}

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
    if (!people || !open || end.quantity.loose || !within(sizeOf(start), sizeOf(end), MOST_TIMES)) continue;
    const { cut, cutWeak, hire, otherPeople } = end.sentence.cues;
    const before = (m: Match) =>
      m.start < end.quantity.to && !(m.start >= start.quantity.end && m.end <= start.quantity.to);
    if ([...cut, ...cutWeak, ...hire, ...otherPeople].some(before)) continue;
    for (const draft of [start, end]) if (!isStaff(draft.figure.role)) becomeStaff(draft, 'headcount', []);
  }
}

const wholes = new WeakMap<Language, RegExp>();

/** Behind a number of jobs: "of these", where words are not spaced. 5.5 万个岗位中. */
function wholeOf(language: Language): RegExp {
  let pattern = wholes.get(language);
  if (!pattern) {
    pattern = new RegExp(
      `^(?:的)?${listSource([...language.nouns.jobs, ...language.nouns.people], false)}?(?:之中|当中|當中|中|裡|里|のうち|うち)[,、，]?[^${LETTERS}]{0,6}$`,
    );
    wholes.set(language, pattern);
  }
  return pattern;
}

/** 5.5 万个岗位中，超过 4 万个在美国: what is counted next is a part of them. */
function partsBehind(drafts: readonly Draft[], language: Language): void {
  if (language.spaced) return;
  for (const [index, part] of drafts.entries()) {
    const whole = drafts[index - 1];
    if (whole?.sentence !== part.sentence || part.figure.role !== 'other' || part.reading.explicit) continue;
    if (part.quantity.counts === 'percent' || part.quantity.loose || sizeOf(part) >= sizeOf(whole)) continue;
    if (!(CUTS.has(whole.figure.role) || HIRES.has(whole.figure.role))) continue;
    if (!wholeOf(language).test(part.passage.folded.slice(whole.quantity.end, part.quantity.from))) continue;
    takeRole(part.figure, whole.figure.role, 'listed', [whole]);
    part.figure.status = whole.figure.status;
  }
}

/** Input: the drafts of an article, with the roles that words gave them. Gives counts the role that their place in the sentence says. */
export function readClauses(drafts: readonly Draft[], language: Language): void {
  appositions(drafts, language);
  growth(drafts);
  lists(drafts, language);
  partsBehind(drafts, language);
}
