/**
 * Gives a number its role from the words around it. Every cue pulls towards one role; a cue counts for more the
 * nearer it stands, and for less beyond a comma. The weights were set on the development corpus.
 */
import type { Status } from '../dataset/records.ts';
import { type Around, leadsTo, sameClause, within } from './around.ts';
import type { Match } from './pattern.ts';
import { NO_PULL, type Pull, pullOf, pullsOf, stronger } from './pull.ts';
import { distance } from './quantities.ts';
import type { RoleCode, StatusCode } from './reasons.ts';
import type { Role } from './story.ts';

export interface RoleReading {
  role: Role;
  /** 0 to about 5: how strongly the words speak for it. */
  strength: number;
  /** For shares: which staff is the base. */
  of: 'corporate' | 'total' | 'unit' | null;
  /** The role rests on words of its own, not on the default among cuts. */
  explicit: boolean;
  status: Status;
  /** The rule, and the words it rests on. */
  because: { code: RoleCode; words: Place[] };
  statusBecause: { code: StatusCode; words: Place[] };
}

/** A stretch of the passage. */
type Place = Pick<Match, 'start' | 'end'>;

const placesOf = (...words: (Place | null | undefined)[]): Place[] =>
  words.flatMap((word) => (word ? [{ start: word.start, end: word.end }] : []));

const because = (code: RoleCode, ...words: (Place | null | undefined)[]) => ({ code, words: placesOf(...words) });

/** Below this no role is given: the number is left alone. */
const ENOUGH = 0.62;

/** More employees than any cut or strike on record has had. */
const STAFF_FROM = 300_000;

/** Twice the largest round of cuts on record. */
const MOST_CUT_AT_ONCE = 60_000;

/** From here on people between commas can be a whole staff. */
const LEAST_STAFF = 1000;

/** Numbers without a noun count only from here on: "level 7", "aged 45". */
const LEAST_BARE = 100;

const none = (strength: number): RoleReading => ({
  role: 'other',
  strength,
  of: null,
  explicit: false,
  status: 'announced',
  because: because('none'),
  statusBecause: { code: 'announced', words: [] },
});

/** A staff is not cut by more than this, in percent. */
const MOST_CUT = 60;

/** One in this many and fewer is said of people; "half" and "a third" are said of anything. */
const SMALL_FRACTION = 20;

/** "One in ten has to go": a small fraction right beside a word of cutting, and not "one in ten of the cuts". */
function fractionCut(around: Around): Pull {
  const { quantity, cues, language } = around;
  // "so 8.5 percent must go": the verb right behind needs no base.
  const [goes] = cues.cut.filter((m) => m.start >= quantity.end && m.start - quantity.end <= 1);
  if (!quantity.fraction && goes && language.spaced && (quantity.value ?? 100) <= MOST_CUT)
    return { score: 1.2, word: goes };
  if (!quantity.fraction || !language.spaced || (quantity.value ?? 100) > SMALL_FRACTION) return NO_PULL;
  const own = cues.cut.filter(
    (m) =>
      sameClause(m, around) && (m.end <= quantity.from || m.start - quantity.end <= 2 || m.start - quantity.end > 7),
  );
  // "30,000 office workers have to go, almost one in ten": said of the count before it.
  const ofCount = around.others.some(
    (q) =>
      (q.counts === 'people' || (q.value ?? 0) >= LEAST_STAFF) && q.to <= quantity.from && quantity.from - q.to <= 56,
  );
  const [word] = within(ofCount ? [...cues.cut, ...cues.cutWeak] : own, 50, around);
  return word ? { score: 1.2, word } : NO_PULL;
}

/** Whether a staff follows a share at once, "4 percent of its staff", or in unspaced scripts leads to it: 員工的4%. */
function isBeside(base: Match, { quantity, language }: Around): boolean {
  if (base.start >= quantity.end) return base.start - quantity.end <= 4;
  return !language.spaced && quantity.from - base.end <= 1;
}

function readShare(around: Around): RoleReading {
  const { quantity, cues, others, language } = around;
  // A fraction in words is a share only where the staff follows at once: "a third of its workforce".
  const bases = quantity.fraction
    ? cues.shareOf.filter(
        (m) =>
          (m.start >= quantity.start && m.start - quantity.end <= 4) ||
          // The words of the base may run over the fraction: "de la moitié des salariés".
          (m.start < quantity.start && m.end > quantity.end) ||
          // "350 000 toimihenkilöstä lähes kymmenesosa": of a count right before it.
          (m.end <= quantity.from &&
            quantity.from - m.end <= 1 &&
            others.some((q) => m.start - q.end <= 1 && q.end <= m.start)) ||
          (!language.spaced && m.end <= quantity.start && quantity.from - m.end <= 2),
      )
    : cues.shareOf;
  const attrition = pullOf(cues.attrition, 3, around);
  // 每十名員工就有一人: the staff stands in the fraction itself.
  const inItself = quantity.fraction && quantity.ofWorkforce ? [{ ...quantity, text: '' }] : [];
  const share = stronger(pullOf([...bases, ...inItself], 3, around), fractionCut(around));
  const change = stronger(pullOf(cues.change, 2, around), pullOf(cues.otherPeople, 2, around));
  const cut = pullOf([...cues.cut, ...cues.cutWeak], 1, around);
  // The base stands after the share, up to the next share: "3% of office staff and under 1% of all employees".
  const next = others.find((q) => q.counts === 'percent' && q.start > quantity.end)?.start ?? Number.POSITIVE_INFINITY;
  const ahead = (m: Match) => m.start >= quantity.end && m.end <= next;
  const named = [...cues.corporate, ...cues.total].some((m) => ahead(m) && within([m], 60, around).length > 0);
  const basesNear = (matches: Match[]) => within(named ? matches.filter(ahead) : matches, 60, around);
  const corporate = pullOf(basesNear(cues.corporate), 1, around);
  const total = pullOf(basesNear(cues.total), 1, around);
  const countNear = others.some((q) => q.counts !== 'percent');
  // 員工人數年減4%: what grows or shrinks by a share.
  if (!language.spaced && cues.change.some((m) => m.end <= quantity.from && quantity.from - m.end <= 1))
    return { ...none(0), explicit: true };
  // "The shares fell 3 percent", "15 percent more employees per manager": only the staff right beside says otherwise.
  const measures = within(cues.noShare, 60, around).some((m) => sameClause(m, around));
  if (measures && !bases.some((m) => isBeside(m, around))) return { ...none(0), explicit: true };
  // "It employs a third of all warehouse workers in the country": a part of the trade, and not of its own staff.
  const employs = quantity.fraction && cues.headcount.some((m) => leadsTo(m, around));
  if (employs && cues.cut.length === 0) return { ...none(0), explicit: true };
  // Growth is no part of anything: 員工數增加14%.
  if (around.move?.way === 'by' && cut.score < 0.5) return none(0);
  // "The number of employees shrank by 7 percent": nobody cuts, where nothing else says so.
  const foreseen = cues.plan.length + cues.planWeak.length > 0;
  if (around.move?.way === 'by' && around.move.ofItself && cues.cut.length === 0 && !foreseen) return none(0);
  const strength = share.score + (countNear ? 0.5 : 0) + Math.min(0.6, cut.score);
  if (attrition.score > share.score) {
    const why = because('attrition', attrition.word);
    return { ...none(attrition.score), role: 'attrition', explicit: true, because: why };
  }
  // "Half of the 1,600 took part", "only 10 percent of the staff went on strike": a part of them did something.
  const changed = cues.cut.length > 0 || cut.score > 0 || cues.hire.some((m) => sameClause(m, around));
  if (!changed && within(cues.otherPeople, 60, around).length > 0) return { ...none(strength), explicit: true };
  if (share.score <= 0.55 || strength < 1.1 || change.score >= share.score) return none(strength);
  const base = stronger(total, corporate);
  const of = base.score === 0 ? null : corporate.score >= total.score ? 'corporate' : 'total';
  return { ...none(strength), role: 'share', of, explicit: true, because: because('share', share.word, base.word) };
}

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
  const confirm = within(around.cues.confirm, 120, around)[0];
  if (confirm) return { status: 'confirmed', statusBecause: { code: 'confirm_words', words: placesOf(confirm) } };
  if (plan) return { status: 'planned', statusBecause: { code: 'plan_words', words: placesOf(plan) } };
  const report = within(around.cues.report, 120, around)[0];
  return report
    ? { status: 'reported', statusBecause: { code: 'report_words', words: placesOf(report) } }
    : { status: 'announced', statusBecause: { code: 'announced', words: [] } };
}

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
