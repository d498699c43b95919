/** Fractions in words of a goal: "half of the planned 30,000". Neither is the goal a staff nor the fraction a share of one. */
import { type Draft, takeRole } from './draft.ts';
import { matchesIn } from './pattern.ts';
import { CUTS } from './role-families.ts';

/** "350 of 1,200 jobs": what the smaller number is a part of is the staff. */
export const PART_OF =
  /^ (?:of|out of|su|sur|sobre|op|von|der|de|des|di|dei|do|das|dos|van|av|af|z|ze|spośród)(?: [a-z'’]{1,9}){0,2} ?$/;

/** Twice the largest round of cuts on record: "one in twelve of its 350,000 office workers" is of a staff. */
const MOST_CUT = 60_000;

/** Characters behind a number within which a word says that it is a goal: "30 000 prévus". */
const GOAL_WITHIN = 20;

/** "half of the planned 30,000", "la mitad de los 30.000 despidos": a fraction in words of a goal, or of other cuts. */
export function isGoalOf(part: Draft, { quantity, sentence, passage }: Draft, goal: RegExp): boolean {
  if (!part.quantity.fraction || (quantity.ofWorkforce && (quantity.value ?? 0) > MOST_CUT)) return false;
  const until = Math.min(sentence.end, quantity.to + GOAL_WITHIN);
  const { cut, cutWeak } = sentence.cues;
  const isCut = (quantity.counts === 'jobs' ? [...cut, ...cutWeak] : cut).some(
    ({ start }) => start >= quantity.from && start <= quantity.to + 12,
  );
  return isCut || matchesIn(goal, passage.folded, part.quantity.end, until).length > 0;
}

/** From here on a number without a noun can be a goal. */
const LEAST_GOAL = 500;

/** "cut 16,000 jobs, more than half of the 30,000 planned": beside a cut, what is planned needs no noun of its own. */
export function goalsOfParts(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, passage, reading } = draft;
    const part = drafts[index - 1];
    if (figure.role !== 'other' || reading.explicit || quantity.counts === 'percent') continue;
    if (!part?.quantity.fraction || part.sentence !== sentence || (figure.value ?? 0) < LEAST_GOAL) continue;
    if (!PART_OF.test(passage.folded.slice(part.quantity.end, quantity.from))) continue;
    const planned = sentence.cues.plan.some((m) => m.start >= part.quantity.end && m.end <= quantity.to + GOAL_WITHIN);
    if (!planned) continue;
    const cut = drafts.find(
      (d) =>
        CUTS.has(d.figure.role) &&
        d.figure.subject === figure.subject &&
        (d.figure.value ?? Number.POSITIVE_INFINITY) <= (figure.value ?? 0),
    );
    if (!cut) continue;
    takeRole(figure, 'planned_cuts', 'number_before', [cut]);
    figure.status = 'planned';
    if (part.figure.role === 'share') takeRole(part.figure, 'other', 'none', []);
  }
}
