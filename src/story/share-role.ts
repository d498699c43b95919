/** What a percentage or a fraction is a share of, by the words around it. */
import { type Around, leadsTo, sameClause, within } from './around.ts';
import type { Match } from './pattern.ts';
import { NO_PULL, type Pull, pullOf, stronger } from './pull.ts';
import { because, LEAST_STAFF, none, type RoleReading } from './role-reading.ts';

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

/** Input: a percentage or fraction with the words around it. Output: what share of which staff it is, if it is one. */
export function readShare(around: Around): RoleReading {
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
