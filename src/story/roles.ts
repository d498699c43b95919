/**
 * Gives a number its role from the words around it. Every cue pulls towards one role; a cue counts for more the
 * nearer it stands, and for less beyond a comma. The weights were set on the development corpus.
 */
import { type Around, leadsTo, sameClause, within } from './around.ts';
import type { Match } from './pattern.ts';
import { type Pull, pullsOf } from './pull.ts';
import { distance } from './quantities.ts';
import { because, LEAST_STAFF, none, type Place, placesOf, type RoleReading } from './role-reading.ts';
import { breaksBetween } from './sentences.ts';
import { readShare } from './share-role.ts';

/** Below this no role is given: the number is left alone. */
const ENOUGH = 0.62;

/** More employees than any cut or strike on record has had. */
const STAFF_FROM = 300_000;

/** Twice the largest round of cuts on record. */
const MOST_CUT_AT_ONCE = 60_000;

/** Numbers without a noun count only from here on: "level 7", "aged 45". */
const LEAST_BARE = 100;

/** The word that makes a cut or hire a plan, if one does. */
function planWord(around: Around): Place | null {
  const { quantity, cues, others } = around;
  // "may cut 15,000, after it laid off 14,000": beyond a comma a plan reaches only the first number.
  const reaches = (m: Match) =>
    sameClause(m, around) ||
    (m.end <= quantity.from && !others.some((q) => q.start >= m.end && q.end <= quantity.from));
  const words = cues.announce.length === 0 ? [...cues.plan, ...cues.planWeak] : cues.plan;
  const plan = within(words, 70, around).find(reaches);
  return plan ?? (quantity.qualifier === 'up_to' ? (quantity.qualifierAt ?? quantity) : null);
}

/** "has completed the 14,000 layoffs"; but not "finished the quarter with 1.5 million and cut 9,000". */
function doneWord(around: Around): Match | undefined {
  const { quantity, cues, others } = around;
  const between = (m: Match, q: { start: number; end: number }) =>
    q.start >= Math.min(m.end, quantity.end) && q.end <= Math.max(m.start, quantity.from);
  return within(cues.complete, 40, around).find((m) => sameClause(m, around) && !others.some((q) => between(m, q)));
}

function statusOf(around: Around, plan: Place | null): Pick<RoleReading, 'status' | 'statusBecause'> {
  const done = plan === null ? doneWord(around) : undefined;
  if (done) return { status: 'completed', statusBecause: { code: 'complete_words', words: placesOf(done) } };
  const confirm = within(around.cues.confirm, 120, around).find((m) => !isSaidByUnion(m, around));
  if (confirm) return { status: 'confirmed', statusBecause: { code: 'confirm_words', words: placesOf(confirm) } };
  if (plan) return { status: 'planned', statusBecause: { code: 'plan_words', words: placesOf(plan) } };
  const report = reportWord(around);
  return report
    ? { status: 'reported', statusBecause: { code: 'report_words', words: placesOf(report) } }
    : { status: 'announced', statusBecause: { code: 'announced', words: [] } };
}

/**
 * The word by which only others than the company say so. Where the company speaks in the sentence itself, "said on
 * Wednesday it would cut 16,000, days after reports", only what stands nearer to the number counts: a source, or a word
 * of reporting in the number's own clause.
 */
function reportWord(around: Around): Match | undefined {
  const { cues, quantity, sentence } = around;
  const said = within(cues.announce, 120, around);
  const announced = said.find((m) => !isSaidByUnion(m, around));
  const source = within(cues.sources, 120, around)[0];
  // "Said" is a word of reporting, too, and tells nothing of who said it.
  const report =
    within(cues.report, 120, around).find(
      (m) =>
        (isSaidByUnion(m, around) || !isOwnWord(m, around)) &&
        !cues.announce.some((a) => a.start < m.end && m.start < a.end),
    ) ?? said.find((m) => isSaidByUnion(m, around));
  if (!announced) return source ?? report;
  const own = sameClause(announced, around);
  const told = [source, own ? undefined : report].filter((m) => m !== undefined);
  return told.find(
    (m) =>
      (sameClause(m, around) || (m === source && !own)) &&
      distance(quantity, m, sentence) <= distance(quantity, announced, sentence),
  );
}

const EMPLOYERS: ReadonlySet<string> = new Set(['amazon', 'unit', 'company', 'pronoun']);

/** "Laut Amazon", "selon le groupe", "Amazonin mukaan": what is told by the employer itself. */
function isOwnWord(word: Match, { entities, sentence, language }: Around): boolean {
  return entities.some((e) => {
    const [from, to] = e.start >= word.end ? [word.end, e.start] : [e.end, word.start];
    return (
      EMPLOYERS.has(e.kind) && to - from <= (language.spaced ? ARTICLE : 0) && breaksBetween(sentence, from, to) === 0
    );
  });
}

/** "The union said", "says the union", "teilte die Gewerkschaft mit": what is told by those who speak for the workers. */
function isSaidByUnion(word: Match, { cues, entities, sentence, language }: Around): boolean {
  const beside = (from: number, to: number) =>
    to >= from && to - from <= (language.spaced ? ARTICLE : 0) && breaksBetween(sentence, from, to) === 0;
  const employers = entities.filter(({ kind }) => EMPLOYERS.has(kind));
  // "Amazon told the union", "teilte Amazon der Gewerkschaft mit"
  const isEmployers = employers.some(
    (e) =>
      (e.start < word.end && word.start < e.end) ||
      (e.end <= word.start && breaksBetween(sentence, e.end, word.start) === 0),
  );
  return cues.unions.some(
    (u) => beside(u.end, word.start) || (!isEmployers && (beside(word.end, u.start) || isWithin(u, word))),
  );
}

const isWithin = (inner: Match, outer: Match) => inner.start >= outer.start && inner.end <= outer.end;

/** Longest word between a word of telling and a name, with its spaces: " the ". */
const ARTICLE = 5;

const HEADCOUNT_STATUS = {
  status: 'confirmed',
  statusBecause: { code: 'headcount', words: [] },
} as const satisfies Partial<RoleReading>;

function readCut(cut: Pull, around: Around): RoleReading {
  const { quantity, cues, others, sentence } = around;
  const plan = planWord(around);
  const status = statusOf(around, plan);
  // A total is announced before its number, or said right after it: "bringing the total to 27,000", "27,000 in all".
  // Where a larger number follows, that one is the total: "together with the 14,000 it comes to 30,000".
  const largerFollows = others.some(
    (q) => q.counts !== 'percent' && q.start > quantity.end && (q.value ?? 0) > (quantity.value ?? 0),
  );
  // An opener counts beyond its comma: "In total, the company laid off 30,000".
  const total = within(cues.cumulative, 90, around).find(
    (m) =>
      !largerFollows &&
      (sameClause(m, around) || m.start <= sentence.start + 2) &&
      (m.end <= quantity.start || m.start - quantity.to <= 12),
  );
  const reading = { ...none(cut.score), ...status };
  if (total && reading.status !== 'planned') {
    return { ...reading, role: 'cumulative_cuts', explicit: true, because: because('cut_total', total, cut.word) };
  }
  if (plan !== null && reading.status !== 'confirmed') {
    return { ...reading, role: 'planned_cuts', explicit: true, because: because('cut_planned', cut.word, plan) };
  }
  const confirmed = reading.status === 'confirmed' || reading.status === 'completed';
  return { ...reading, role: 'jobs_cut', explicit: confirmed, because: because('cut', cut.word) };
}

function readHires(hire: Pull, around: Around): RoleReading {
  const plan = planWord(around);
  const role = plan === null ? 'hires' : 'planned_hires';
  const why = plan === null ? because('hire', hire.word) : because('hire_planned', hire.word, plan);
  return { ...none(hire.score), role, explicit: true, ...statusOf(around, plan), because: why };
}

function readStaff(staff: Pull, around: Around): RoleReading {
  const { quantity, sentence, others } = around;
  // "1.54 million employees and 350,000 in offices": the word belongs to the number it stands nearest to.
  const own = (m: Match) =>
    !others.some((q) => q.counts !== 'percent' && distance(q, m, sentence) < distance(quantity, m, sentence));
  const corporate = within(around.cues.corporate, 30, around).find(own) ?? headStaff(around);
  const role = corporate ? 'corporate_headcount' : 'headcount';
  const why = corporate ? because('corporate_staff', staff.word, corporate) : because('staff', staff.word);
  return { ...none(staff.score), role, explicit: true, ...HEADCOUNT_STATUS, because: why };
}

/** "The office staff, of whom there are about 350,000": the word for the offices that a relative clause is about. */
function headStaff({ quantity, sentence, cues, language }: Around): Match | undefined {
  const open = sentence.breaks.findLast((at) => at < quantity.from);
  if (open === undefined || language.relatives.length === 0) return undefined;
  return cues.corporate.find((m) => m.end <= open && open - m.end <= HEAD_BEFORE);
}

/** Characters between the word for the offices and the comma: "office workers,". */
const HEAD_BEFORE = 12;

/** A staff that grows or shrinks is a headcount at both ends; the difference is neither a cut nor a hire. */
function readMove(around: Around): RoleReading | null {
  const { move, cues, quantity, sentence } = around;
  if (!move) return null;
  // "Turnover brought its staff down by 80,000": people who leave by themselves are not cut, and nobody cuts so many.
  const net = move.way === 'by' && (cues.attrition.length > 0 || (quantity.value ?? 0) > MOST_CUT_AT_ONCE);
  const staff = move.staff ?? (net ? (within(cues.cut, 60, around).find((m) => sameClause(m, around)) ?? null) : null);
  if (!staff) return null;
  const far = distance(quantity, staff, sentence);
  const nearer = (matches: readonly Match[]) =>
    within(matches, 60, around).some((m) => sameClause(m, around) && distance(quantity, m, sentence) <= far);
  if ((nearer(cues.cut) && !net) || nearer(cues.hire) || nearer(cues.otherPeople)) return null;
  // "part with 2,000 workers" is said with the same word as "from 2,000 workers": a start needs a staff of its own.
  if (move.way === 'from' && staff.start >= quantity.end && staff.end <= quantity.to) return null;
  // "A rise of 8,600", where the word for "of" is also that of where something moves: "en økning på 8.600".
  // Where words are not spaced, 前年同期の75万人から is no such rise.
  const step = around.language.spaced && cues.change.some((m) => m.end <= quantity.from && quantity.from - m.end <= 1);
  if (move.way !== 'by' && !step) return readStaff({ score: 3, word: staff }, around);
  return { ...none(3), explicit: true, because: because('other_people', staff) };
}

/** How long an apposition can go on behind its noun: "19,000 employees in Italy". */
const APPOSITION = 28;

/** "The retailer, 19,000 employees in Italy, says": a staff between commas. */
function isApposition(around: Around): boolean {
  const { quantity, sentence, cues } = around;
  if (!quantity.ofWorkforce || quantity.counts !== 'people') return false;
  const opens = sentence.breaks.find((at) => at < quantity.from && quantity.from - at <= 2);
  const closes = sentence.breaks.find((at) => at >= quantity.to && at - quantity.to <= APPOSITION);
  if (opens === undefined || closes === undefined) return false;
  const near = (m: Match) => m.end > opens - 24 && m.start < closes;
  return ![...cues.cut, ...cues.cutWeak, ...cues.hire, ...cues.otherPeople].some(near);
}

/** Input: a number with what stands around it. Output: its role; `other` where the words do not say enough. */
export function readRole(around: Around): RoleReading {
  const { quantity, cues } = around;
  if (quantity.counts === 'percent') return readShare(around);
  const size = quantity.value ?? quantity.high ?? Number.POSITIVE_INFINITY;
  const moved = readMove(around);
  if (moved) return moved;
  if (isApposition(around) && size >= LEAST_STAFF) return readStaff({ score: 1, word: null }, around);
  const pulls = pullsOf(around);
  const best = Math.max(...Object.values(pulls).map((pull) => pull.score));
  if (quantity.counts === 'bare' && size < LEAST_BARE) return none(0);
  if (best < ENOUGH && !quantity.loose && quantity.counts !== 'bare' && pulls.cut.score > 0) {
    // "When word of the cuts got out, 10,000 people were expected": the cut stands further off in the sentence.
    const plan = planWord(around);
    if (plan !== null && within(cues.cut, 200, around).length > 0) return readCut(pulls.cut, around);
  }
  const jobsCut =
    quantity.counts === 'jobs' && cues.hire.length + cues.headcount.length + cues.otherPeople.length === 0;
  if (best < ENOUGH && jobsCut && cues.cut.some((m) => sameClause(m, around))) return readCut(pulls.cut, around);
  if (best < ENOUGH) {
    const avoided = cues.avoided.some((m) => sameClause(m, around));
    if (!quantity.ofWorkforce || quantity.vague || size < STAFF_FROM || avoided) return none(best);
    // 佔35萬名白領員工的4%: which staff it is, the words beside still say.
    const staff = readStaff({ score: ENOUGH, word: null }, around);
    const why = staff.role === 'headcount' ? because('only_staff') : staff.because;
    return { ...staff, explicit: false, because: why };
  }
  if (pulls.cut.score === best && size >= STAFF_FROM && !quantity.vague) {
    // "Wants to do without 600,000 workers": nobody has ever cut so many, and it is no staff either.
    const { word } = pulls.cut;
    return pulls.staff.score > 0
      ? readStaff(pulls.staff, around)
      : { ...none(best), explicit: word !== null && cues.cut.includes(word) && leadsTo(word, around) };
  }
  if (pulls.cut.score === best) return readCut(pulls.cut, around);
  if (pulls.hire.score === best) return readHires(pulls.hire, around);
  if (pulls.staff.score === best) return readStaff(pulls.staff, around);
  if (pulls.attrition.score === best) {
    const why = because('attrition', pulls.attrition.word);
    return { ...none(best), role: 'attrition', explicit: true, because: why };
  }
  return { ...none(best), role: 'other', explicit: true, because: because('other_people', pulls.other.word) };
}
