/** What a page's statements of its date amount to, taken together. Pure. */
import { dayAfter, daysBetween } from '../dataset/dates.ts';
import type { Published } from './article.ts';

/** A day as a page states it. */
export interface StatedDay {
  date: string;
  /** 3/4/2026 read the other way round; null where it can be read in one way only. */
  other: string | null;
  /** It was told as a moment of Greenwich time: where the paper is, it may have been the day before or after. */
  isUtc: boolean;
}

/** One statement of the date, by whom. */
export interface Evidence extends StatedDay {
  precision: 'month' | 'day';
  from: Published['from'];
  /** It may speak of another article: then it counts only where nothing else does, and never as sure. */
  doubtful: boolean;
}

/** Two statements this many days apart agree: one may be in another time zone. */
const SAME = 1;
/** Placeholders of systems lie further ahead. */
const LATEST = '2100';

function near(a: string, b: string): boolean {
  return Math.abs(daysBetween(a, b)) <= SAME;
}

/** A month agrees with a day in it, or on the day before or after it. */
function inMonth(month: string, day: string): boolean {
  return [day, dayAfter(day, -SAME), dayAfter(day, SAME)].some((each) => each.startsWith(month));
}

function agrees(a: Evidence, b: Evidence): boolean {
  if (a.precision === 'month') return b.precision === 'month' ? a.date === b.date : inMonth(a.date, b.date);
  if (b.precision === 'month') return inMonth(b.date, a.date);
  return (
    near(a.date, b.date) || (a.other !== null && near(a.other, b.date)) || (b.other !== null && near(b.other, a.date))
  );
}

/** Where it is told in Greenwich time only, the paper's own day is the one that it prints. */
function localDay(best: Evidence, evidence: readonly Evidence[]): Evidence {
  if (!best.isUtc || best.precision === 'month') return best;
  const local = evidence.filter(
    ({ date, precision, isUtc }) => precision === 'day' && !isUtc && date !== best.date && near(date, best.date),
  );
  return local.find(({ from }) => from === 'dateline') ?? local[0] ?? best;
}

/**
 * Input: the statements of when an article was published, the surest source first; the days on which the page says that
 * it was changed; and today's day where the page is open in a browser (null for saved pages). Output: the date, `sure`
 * only where no two statements differ by more than a day, but for those that are of an update; null where there is none.
 * A page that gives a day to come is not believed.
 */
export function settleEvidence(
  stated: readonly Evidence[],
  updates: readonly string[],
  today: string | null,
): Published | null {
  const possible = stated.filter(({ date }) => date < LATEST);
  const firm = possible.filter(({ doubtful }) => !doubtful);
  const evidence = firm.length > 0 ? firm : possible;
  const best = evidence.find(({ precision }) => precision === 'day') ?? evidence[0];
  if (best === undefined) return null;
  const explained = (one: Evidence) =>
    one.precision === 'day' && updates.some((update) => update > best.date && near(update, one.date));
  const toCome = today !== null && best.date > dayAfter(today, SAME).slice(0, best.date.length);
  const sure = !best.doubtful && !toCome && evidence.every((one) => agrees(one, best) || explained(one));
  const { date, precision, from } = localDay(best, evidence);
  return { date, precision, from, sure };
}
