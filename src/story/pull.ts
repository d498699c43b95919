/** How strongly the cue words of a sentence pull at a number in it. */
import { type Around, inNextClause, leadsTo, sameClause, within } from './around.ts';
import type { Match } from './pattern.ts';
import { distanceOverShare } from './quantities.ts';

/** The strongest word of a kind, and how strong it is; `score` 0 where there is none. */
export interface Pull {
  score: number;
  word: Match | null;
}

export const NO_PULL: Pull = { score: 0, word: null };

/** Of two that are as strong, the first. */
export const stronger = (a: Pull, b: Pull): Pull => (b.score > a.score ? b : a);

/** Characters at which a cue has lost half its weight. Unspaced scripts say the same in a third of the characters. */
const HALF = { spaced: 24, unspaced: 9 };

/** A word right beside the number weighs this much more. */
const BESIDE = 1.5;

/**
 * Input: the words of one kind, the weight of the kind. Output: the strongest of them, weakened by its distance from the
 * number.
 */
export function pullOf(
  matches: readonly Match[],
  weight: number,
  { quantity, sentence, language, others }: Around,
): Pull {
  let best = NO_PULL;
  const half = language.spaced ? HALF.spaced : HALF.unspaced;
  for (const match of matches) {
    const far = distanceOverShare(quantity, match, sentence, others);
    best = stronger(best, { score: (weight * (far <= 2 ? BESIDE : 1)) / (1 + far / half), word: match });
  }
  return best;
}

/** Characters between a counter and the noun that it counts: 名長期僱員. */
const COUNTED_WITHIN = 3;

/** Characters between a share and the staff that it is of: "10% of its". */
const SHARE_OF = 8;

/** "avoid hiring": what follows a word of sparing so closely is spared. */
const SPARED_REACH = 14;

/** What opens a sentence about a part of those counted next: "of the 175,000 that it hired". */
const OF_THE = /^(?:of|out of|von|van|av|z|ze|spośród)(?: |$)/;

/** How far behind the noun it may be said what was done with those counted. */
const SAID_OF_REACH = 44;

/** Characters between a word of hiring and those that it counts, with the place where they are hired between. */
const HIRED_REACH = 30;

/** How strongly each kind of words pulls at a number. */
export interface Pulls {
  cut: Pull;
  hire: Pull;
  staff: Pull;
  attrition: Pull;
  other: Pull;
}

/** Input: a number with what stands around it. Output: what pulls at it, and how strongly. */
export function pullsOf(around: Around): Pulls {
  const { quantity, cues, others } = around;
  const bare = quantity.counts === 'bare';
  const jobs = quantity.counts === 'jobs';
  // Where an unknown word follows the number, only what leads straight to it counts ("layoffs of 10,000 expected").
  // Or the word is itself what follows: "of the 350,000, 14,000 leave".
  const isNext = (m: Match) => m.start >= quantity.end && m.start - quantity.end <= 2;
  // Or it runs over the number: "where 1,400 toil".
  const covers = (m: Match) => m.start < quantity.start && m.end > quantity.end;
  const usable = (matches: readonly Match[]) =>
    quantity.loose ? matches.filter((m) => leadsTo(m, around) || isNext(m) || covers(m)) : matches;
  // "the 14,000 are 10% of a workforce of 350,000": the word belongs to the number that it leads to.
  const leadsElsewhere = (m: Match) =>
    m.start >= quantity.end && others.some((q) => q.from >= m.end && q.from - m.end <= 2);
  const isCounted = (m: Match) => m.start >= quantity.end && m.end <= quantity.to;
  // 1,700名長期僱員: without spaces the counter may be all that was taken for the noun.
  const nounEnd = quantity.to + (around.language.spaced || quantity.to > quantity.end ? 0 : COUNTED_WITHIN);
  const ofCounted = (m: Match) => m.start >= quantity.end && m.start < nounEnd;
  // "will lay off 250 temporary workers": what kind of people are cut is no hire, and no staff.
  const cutsHere =
    [...cues.cut, ...cues.cutWeak].some((m) => !isCounted(m) && sameClause(m, around)) ||
    within(cues.cut, 60, around).some((m) => m.end <= quantity.from);
  // "1,700 permanent employees and 250 temps": what the one counts says nothing of the other.
  const ofOthers = (m: Match) =>
    others.some((q) => q.counts !== 'percent' && m.start >= q.end && m.end <= q.to && m.end > q.end);
  // "In which 10,000 people work and which loses money": before the words of cutting, what goes on beyond the noun says
  // more than what kind of people are counted.
  const goesOn = (m: Match) =>
    around.language.spaced &&
    m.end > nounEnd &&
    ![...cues.cut, ...cues.cutWeak].some(
      (cut) => cut.start <= m.end && (sameClause(cut, around) || cues.cut.includes(cut)),
    );
  const governed = (matches: readonly Match[]) => matches.filter((m) => !ofOthers(m) && !(cutsHere && ofCounted(m)));
  // "robots will spare 600,000 hires": what is counted are hires that are not made.
  const notMade = cues.avoided.some((m) => sameClause(m, around));
  const spared = (m: Match) =>
    isCounted(m) || cues.avoided.some((a) => a.start <= m.start && m.start - a.end <= SPARED_REACH);
  const made = (matches: readonly Match[]) => (notMade ? matches.filter((m) => !spared(m)) : matches);
  // "In Italy it gives work to 17,000": words that tell of a staff are no hires for being like those that hire.
  const tells = (m: Match) =>
    around.language.spaced &&
    cues.headcount.some(
      (h) =>
        (h.start < m.start && h.end > m.start) ||
        (h.start === m.start && h.end >= m.end && m.text.trim().includes(' ')),
    );
  // "900 temps work there as well": what kind of people work is no hire where nobody hires.
  const ofKind = (m: Match) => m.start >= quantity.end && m.start < quantity.to;
  const works =
    cues.plan.length === 0 &&
    cues.hire.every(ofKind) &&
    cues.headcount.some(
      (m) => m.end <= quantity.from && sameClause(m, around) && !tells(m) && m.start > around.sentence.start,
    );
  // "Zatrudni 1000 stałych pracowników", "palkkaa Suomessa 100 vakituista työntekijää": what kind of people a word of hiring
  // leads to is no staff.
  const hiresHere =
    around.language.spaced &&
    cues.hire.some(
      (m) =>
        !tells(m) &&
        (leadsTo(m, around) ||
          (m.end <= quantity.from && quantity.from - m.end <= HIRED_REACH && sameClause(m, around))),
    );
  // "30,000 jobs, almost 10% of the workforce of its offices": the staff is what the share behind the count is of.
  const ofShare = (m: Match) =>
    others.some(
      (q) => q.counts === 'percent' && q.start >= quantity.end && m.start >= q.end && m.start - q.end <= SHARE_OF,
    );
  // "Cut its workforce by 14,000", "for a total of 27,000" beside a cut: words of cutting and of totals are no staff for
  // the noun in them.
  const inCut = (m: Match) =>
    around.language.spaced &&
    (cues.cut.some((c) => c.start < m.start && c.end > m.start) ||
      (bare && cues.cut.length > 0 && cues.cumulative.some((c) => c.start < m.end && m.start < c.end)));
  // "Heeft 27.000 mensen op straat gezet": the participle behind the noun says what "heeft" only begins to say.
  const participle =
    around.language.spaced &&
    [...cues.cut, ...cues.hire].some(
      (m) => m.start >= quantity.to && m.start - quantity.to <= 1 && sameClause(m, around),
    );
  const begun = (m: Match) => participle && covers(m) && m.end <= quantity.to;
  const staffed = cues.headcount.filter(
    (m) =>
      !ofOthers(m) &&
      !ofShare(m) &&
      !inCut(m) &&
      !begun(m) &&
      !(ofCounted(m) && (hiresHere || (cutsHere && !goesOn(m)))),
  );
  const hiring = (matches: readonly Match[]) => matches.filter((m) => !tells(m) && !(works && ofKind(m)));
  // The "than" of "more than 500" leads to no staff; 有 of 約有 does.
  const inQualifier = (m: Match) => around.language.spaced && m.start >= quantity.from;
  // "adds up to 30,000 jobs": what a total comes to is no staff for want of a better word.
  const summed = jobs && cues.cumulative.some((m) => m.end <= quantity.start && quantity.start - m.end <= 16);
  // "Of the 175,000 people that it hired, …": what is said of those counted, before the next number, says who they are.
  const next = others.find((q) => q.start >= quantity.end)?.from ?? Number.POSITIVE_INFINITY;
  const saidOf = (m: Match) =>
    m.start >= quantity.end && m.end <= next && m.start - quantity.to <= SAID_OF_REACH && inNextClause(m, around);
  // "With 16,000 jobs it is the largest announcement of job cuts": jobs beside a word of cutting are no staff.
  const ofCut = jobs && cues.cut.some((m) => sameClause(m, around) || (m.start >= quantity.to && saidOf(m)));
  // "The 9,000 jobs, which Amazon cuts, are less than one percent of the staff": the comma parts nothing there.
  const half = around.language.spaced ? HALF.spaced : HALF.unspaced;
  const cutBehind = [...cues.cut, ...cues.cutWeak]
    .filter((m) => jobs && m.start >= quantity.to && saidOf(m))
    .map((m): Pull => ({ score: 3 / (1 + (m.start - quantity.to) / half), word: m }))
    .reduce(stronger, NO_PULL);
  const noStaff = bare || quantity.loose || summed || ofCut;
  // "sent notices to 18,000 employees": what leads from a word of cutting to the number makes no staff of it.
  const toCut = (m: Match) => cues.cut.some((cut) => m.start >= cut.end && m.start - cut.end <= 1);
  // "Notices went to a total of 27,000 employees": a total behind a word of cutting is of those cut.
  const ofSum = (m: Match) =>
    cues.cumulative.some((sum) => sum.start < m.end && m.start < sum.end) &&
    cues.cut.some((cut) => cut.end <= m.start && sameClause(cut, around));
  const told = around.language.spaced && [...cues.cut, ...cues.hire].some((m) => !isCounted(m) && saidOf(m));
  const owned = noStaff
    ? []
    : cues.headcountBefore.filter(
        (m) => leadsTo(m, around) && !inQualifier(m) && !toCut(m) && !ofSum(m) && !(told && OF_THE.test(m.text)),
      );
  // 世界で5万人を採用: where verbs stand last, the one right behind the number says what is done with them.
  const verbFollows =
    !around.language.spaced &&
    [...cues.cut, ...cues.hire].some((m) => m.start >= quantity.to && m.start - quantity.to <= 1);
  const beside = within(cues.change, 3, around);
  // "with 1,900 employees pledged to walk out": what people do says more than that somebody has them.
  const doing =
    within(cues.otherPeople, 40, around).some((m) => m.start >= quantity.end && sameClause(m, around)) ||
    // "Mukana oli 350 ihmistä": the word of what they do stands before the verb of being.
    owned.some((verb) => cues.otherPeople.some((m) => m.end <= verb.start && verb.start - m.end <= 1));
  // "Closes the depot and relocates 800 employees": words of cutting that run over another verb do not say what is counted.
  const own = (m: Match) => !cues.otherPeople.some((o) => o.start > m.start && o.end < m.end && o.end <= quantity.from);
  return {
    // "adds 9,000 job cuts": what is counted are cuts, whatever is done with them.
    cut: stronger(
      pullOf(usable(cues.cutWeak), bare ? 2 : 2.4, around),
      stronger(pullOf(usable(cues.cut).filter(own), cues.cut.some(isCounted) ? 4 : 3, around), cutBehind),
    ),
    hire: pullOf(usable(hiring(made(governed(cues.hire)))), jobs ? 3.2 : 3, around),
    staff: stronger(
      pullOf(
        usable(staffed).filter((m) => !leadsElsewhere(m)),
        verbFollows ? 2 : jobs ? 1.8 : bare ? 2.4 : 3,
        around,
      ),
      pullOf(owned, jobs || doing || verbFollows ? 1 : 2, around),
    ),
    attrition: pullOf(cues.attrition, 2.4, around),
    other: [
      pullOf(beside, 4, around),
      pullOf(cues.otherPeople, 3, around),
      // "lists about 4,000 open positions": words that hold the number say what it is.
      pullOf(cues.otherPeople.filter(covers), 5, around),
      pullOf(cues.avoided, 3.4, around),
    ].reduce(stronger, NO_PULL),
  };
}
