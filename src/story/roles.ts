/**
 * Gives a quantity its role from the words around it. Every cue pulls towards one role; a cue counts for more the
 * nearer it stands, and for less beyond a comma. The weights were set on the development corpus.
 */
import type { CueKind, Language } from './language.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import { breaksBetween, type Sentence } from './sentences.ts';
import type { Role } from './story.ts';

export type Cues = Record<CueKind, Match[]>;

/** All cues of a sentence. */
export function findCues(folded: string, sentence: Sentence, language: Language): Cues {
  const find = (kind: CueKind) =>
    matchesIn(wordsOf(language, kind, language.cues[kind]), folded, sentence.start, sentence.end);
  return {
    cut: find('cut'),
    cutWeak: find('cutWeak'),
    hire: find('hire'),
    headcount: find('headcount'),
    headcountBefore: find('headcountBefore'),
    plan: find('plan'),
    planWeak: find('planWeak'),
    announce: find('announce'),
    number: find('number'),
    report: find('report'),
    confirm: find('confirm'),
    cumulative: find('cumulative'),
    increment: find('increment'),
    shareOf: find('shareOf'),
    corporate: find('corporate'),
    total: find('total'),
    attrition: find('attrition'),
    change: find('change'),
    otherPeople: find('otherPeople'),
    avoided: find('avoided'),
  };
}

export interface RoleReading {
  role: Role;
  /** 0 to about 5: how strongly the words speak for it. */
  strength: number;
  /** For shares: which staff is the base. */
  of: 'corporate' | 'total' | 'unit' | null;
  /** The role rests on words of its own, not on the default among cuts. */
  explicit: boolean;
  status: 'reported' | 'planned' | 'announced' | 'confirmed';
  rule: string;
}

/** Characters at which a cue has lost half its weight. Unspaced scripts say the same in a third of the characters. */
const HALF = { spaced: 24, unspaced: 9 };

interface Pull {
  score: number;
  word: string;
}

function pull(matches: Match[], weight: number, quantity: Quantity, sentence: Sentence, spaced: boolean): Pull {
  let best: Pull = { score: 0, word: '' };
  for (const match of matches) {
    // A noun inside the quantity's own words ("27,000 job cuts") is as near as can be.
    const far = distance(quantity, match, sentence);
    const half = spaced ? HALF.spaced : HALF.unspaced;
    const near = far <= 2 ? 1.5 : 1;
    const score = (weight * near) / (1 + far / half);
    if (score > best.score) best = { score, word: match.text };
  }
  return best;
}

const none: Pull = { score: 0, word: '' };

function shareReading(
  quantity: Quantity,
  sentence: Sentence,
  cues: Cues,
  language: Language,
  cutsNear: boolean,
): RoleReading {
  const { spaced } = language;
  const reach = spaced ? 60 : 24;
  const within = (matches: Match[]) => matches.filter((m) => distance(quantity, m, sentence) <= reach);
  const attrition = pull(cues.attrition, 3, quantity, sentence, spaced);
  // A fraction in words is a share only where the staff follows at once: "a third of its workforce".
  const bases = quantity.fraction
    ? cues.shareOf.filter((m) => m.start >= quantity.end && m.start - quantity.end <= 4)
    : cues.shareOf;
  const share = pull(bases, 3, quantity, sentence, spaced);
  const corporate = pull(within(cues.corporate), 1, quantity, sentence, spaced);
  const total = pull(within(cues.total), 1, quantity, sentence, spaced);
  const change = pull(cues.change, 2, quantity, sentence, spaced);
  const cut = pull([...cues.cut, ...cues.cutWeak], 1, quantity, sentence, spaced);
  const of = corporate.score === 0 && total.score === 0 ? null : corporate.score >= total.score ? 'corporate' : 'total';
  const strength = share.score + (cutsNear ? 0.5 : 0) + Math.min(0.6, cut.score);
  if (attrition.score > share.score) {
    return {
      role: 'attrition',
      strength: attrition.score,
      of: null,
      explicit: true,
      status: 'announced',
      rule: `a rate of leaving: «${attrition.word}»`,
    };
  }
  if (share.score > 0.55 && strength >= 1.1 && change.score < share.score) {
    return { role: 'share', strength, of, explicit: true, status: 'announced', rule: `a share: «${share.word}»` };
  }
  return {
    role: 'other',
    strength: 0,
    of: null,
    explicit: false,
    status: 'announced',
    rule: 'no share of a workforce',
  };
}

function statusOf(quantity: Quantity, sentence: Sentence, cues: Cues, planned: boolean): RoleReading['status'] {
  const near = (matches: Match[]) => matches.some((m) => distance(quantity, m, sentence) <= 120);
  if (near(cues.confirm)) return 'confirmed';
  if (planned) return 'planned';
  return near(cues.report) ? 'reported' : 'announced';
}

/** Below this no role is given: the number is left alone. */
const ENOUGH = 0.62;

/** More employees than any cut or strike on record has had. */
const STAFF_FROM = 300_000;

/**
 * Input: a quantity, its sentence, and the sentence's cues. Output: its role with how strong the evidence is; `other`
 * where the words do not say enough.
 */
export function readRole(
  quantity: Quantity,
  sentence: Sentence,
  cues: Cues,
  language: Language,
  cutsNear: boolean,
): RoleReading {
  if (quantity.counts === 'percent') return shareReading(quantity, sentence, cues, language, cutsNear);
  const { spaced } = language;
  // Where an unknown word follows the number, only what leads straight to it counts ("layoffs of 10,000 expected").
  const leads = (m: Match) => m.end <= quantity.from && quantity.from - m.end <= (spaced ? 6 : 2);
  const usable = (kind: CueKind) => (quantity.loose ? cues[kind].filter(leads) : cues[kind]);
  // What stands inside the figure's own words ("10,000 corporate employees") says nothing about what was done.
  const outside = (m: Match) => m.end <= quantity.start || m.start >= quantity.to || quantity.counts === 'jobs';
  const towards = (kind: CueKind, weight: number) => pull(usable(kind), weight, quantity, sentence, spaced);
  const beside = (kind: CueKind, weight: number) =>
    pull(
      usable(kind).filter((m) => distance(quantity, m, sentence) <= (spaced ? 3 : 1)),
      weight,
      quantity,
      sentence,
      spaced,
    );
  const bare = quantity.counts === 'bare';
  const jobs = quantity.counts === 'jobs';
  const weak = towards('cutWeak', bare ? 2 : 2.4);
  const strong = towards('cut', 3);
  const cut = weak.score > strong.score ? weak : strong;
  const staff = pull(usable('headcount').filter(outside), jobs ? 1.8 : bare ? 2.4 : 3, quantity, sentence, spaced);
  const owned = pull(
    usable('headcountBefore').filter((m) => leads(m) && !bare),
    jobs ? 1 : 2,
    quantity,
    sentence,
    spaced,
  );
  const headcount = staff.score > owned.score ? staff : owned;
  const scores: [Role, Pull][] = [
    ['jobs_cut', cut],
    ['hires', towards('hire', jobs ? 3.2 : 3)],
    ['headcount', headcount],
    ['attrition', towards('attrition', 2.4)],
    [
      'other',
      [beside('change', 4), towards('otherPeople', 3), towards('avoided', 3.4)].reduce(
        (a, b) => (a.score > b.score ? a : b),
        none,
      ),
    ],
  ];
  const [role, best] = scores.reduce((a, b) => (b[1].score > a[1].score ? b : a));
  if (best.score < ENOUGH && quantity.ofWorkforce && (quantity.value ?? 0) >= STAFF_FROM) {
    return {
      role: 'headcount',
      strength: ENOUGH,
      of: null,
      explicit: false,
      status: 'confirmed',
      rule: 'so many employees can only be the staff',
    };
  }
  if (best.score < ENOUGH) {
    return { role: 'other', strength: best.score, of: null, explicit: false, status: 'announced', rule: 'no cue near' };
  }
  const reach = spaced ? 70 : 26;
  const near = (kind: CueKind, limit = reach) => cues[kind].find((m) => distance(quantity, m, sentence) <= limit);
  const inClause = (m: Match) =>
    breaksBetween(sentence, Math.min(m.start, quantity.from), Math.max(m.end, quantity.to)) === 0 ||
    m.end <= quantity.from;
  const upTo =
    quantity.qualifier === 'up_to' ? { text: 'up to', start: quantity.from, end: quantity.start } : undefined;
  const plans = cues.announce.length === 0 ? [...cues.plan, ...cues.planWeak] : cues.plan;
  const plan = plans.find((m) => distance(quantity, m, sentence) <= reach && inClause(m)) ?? upTo;
  if (role === 'jobs_cut') {
    const cumulative = near('cumulative', spaced ? 40 : 14);
    const status = statusOf(quantity, sentence, cues, plan !== undefined);
    if (cumulative && !(plan && distance(quantity, plan, sentence) < distance(quantity, cumulative, sentence))) {
      return {
        role: 'cumulative_cuts',
        strength: best.score,
        of: null,
        explicit: true,
        status,
        rule: `a total: «${cumulative.text}»`,
      };
    }
    if (plan && status !== 'confirmed') {
      return {
        role: 'planned_cuts',
        strength: best.score,
        of: null,
        explicit: true,
        status,
        rule: `cuts («${best.word}»), planned: «${plan.text}»`,
      };
    }
    return {
      role: 'jobs_cut',
      strength: best.score,
      of: null,
      explicit: status === 'confirmed',
      status,
      rule: `cuts: «${best.word}»`,
    };
  }
  if (role === 'hires') {
    const status = statusOf(quantity, sentence, cues, plan !== undefined);
    return {
      role: plan ? 'planned_hires' : 'hires',
      strength: best.score,
      of: null,
      explicit: true,
      status,
      rule: `hires: «${best.word}»`,
    };
  }
  if (role === 'headcount') {
    const corporate = near('corporate', spaced ? 30 : 12);
    return {
      role: corporate ? 'corporate_headcount' : 'headcount',
      strength: best.score,
      of: null,
      explicit: true,
      status: 'confirmed',
      rule: `staff: «${best.word}»`,
    };
  }
  return { role, strength: best.score, of: null, explicit: true, status: 'announced', rule: `«${best.word}»` };
}
