/** Dates of figures that no words of the article date: those of the records that they are about. */

import { dayAfter, daysBetween, daysOf, gapBetween, lastDay } from '../dataset/dates.ts';
import type { Wave } from '../dataset/records.ts';
import type { AsOfCode } from '../story/reasons.ts';
import type { Figure, Story } from '../story/story.ts';
import type { Clock } from './clock.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { wavesSized } from './known.ts';
import { familyOf } from './link.ts';
import { isLeading } from './misprint.ts';
import { holdsMonth } from './weigh.ts';

export interface Linked {
  story: Story;
  findings: readonly Finding[];
  known: Known;
  clock: Clock;
}

/** Codes of dates that no words give. */
const OPEN: ReadonlySet<AsOfCode> = new Set(['none', 'open']);
const OF_NEWS: ReadonlySet<AsOfCode> = new Set(['article', 'entry', 'first_dated']);

/** People are taken on for weeks after it was announced: until then it is news. */
const HIRING_FOR_DAYS = 14;

/** An article without a date speaks no earlier than the latest round that it is about, and hardly later than so many days after. */
const NEWS_WITHIN_DAYS = 45;

/** Months of the year before that are named without it. */
const MONTHS_BACK = 4;

/** Counts are dated by month. */
const MONTH = 7;
const monthOf = (date: string): string => date.slice(0, MONTH);

function dated(figure: Figure, asOf: string, code: 'beside' | 'record' | 'round' | 'last_round'): Figure {
  const { words, rule, open } = figure.because.asOf;
  const kept = code === 'last_round' || open !== null ? { words, rule } : { words: [], rule: null };
  return { ...figure, asOf, because: { ...figure.because, asOf: { code, ...kept, open: null } } };
}

/**
 * Input: the figure at an index of a story whose figures were linked. Output: the figure with the month of the record that it
 * is about, where no words date it, it agrees with that record, and nothing speaks against it; else the figure as it is. A
 * total is of the day of its last round. Where the page's own dates conflict nothing is lent.
 */
export function datedByRecord(figure: Figure, index: number, linked: Linked): Figure {
  const { story, findings, known } = linked;
  const finding = findings[index];
  // The entries of a running report have days of their own, whatever the page's is.
  const conflicts = story.published?.sure === false && figure.because.asOf.code !== 'entry';
  if (!finding || figure.subject !== 'Amazon' || conflicts) return figure;
  if (finding.verdict === 'no_record') return inNamedMonth(figure, linked);
  if (finding.verdict !== 'agrees' && finding.verdict !== 'rounds') return figure;
  if (finding.record?.type === 'headcount') return datedStaff(figure, finding, linked);
  const last = lastOf(finding, known);
  if (last === null) return figure;
  const { code, open } = figure.because.asOf;
  const month = monthOf(last.announced);
  if (figure.asOf === null && OPEN.has(code)) {
    // A date beside a total is as often that of one of its parts.
    const checked = finding.record?.type === 'programme' ? null : holdsMonth(open, last.announced);
    return (checked ?? !hasLater(figure, last, linked)) ? dated(figure, month, 'record') : figure;
  }
  if (OF_NEWS.has(code)) return isRecalled(figure, last, linked) ? dated(figure, month, 'record') : figure;
  if (code !== 'beside' || figure.asOf === null || figure.asOf.slice(0, MONTH) === month) return figure;
  if (isOfPart(figure, finding, last, linked)) return dated(figure, month, 'last_round');
  return isRough(figure, last) || isOfCount(figure, last) ? dated(figure, month, 'record') : figure;
}

/** Dates that are told by weeks, or by the end of a year, and are no months: a record this near is meant. */
const ROUGH = /week|turn-of-year|end-of-|part-of-year/;
const ROUGHLY_DAYS = 10;

function isRough({ asOf, because }: Figure, { announced }: Wave): boolean {
  const [stated, record] = [daysOf(asOf), daysOf(announced)];
  const { rule } = because.asOf;
  return (
    stated !== null &&
    record !== null &&
    rule !== null &&
    ROUGH.test(rule) &&
    gapBetween(stated, record) <= ROUGHLY_DAYS
  );
}

/** A share of a staff is as old as the cut that it is a share of, whatever the staff was counted on. */
function isOfCount({ role }: Figure, { relation }: Wave): boolean {
  return role === 'share' && relation?.type !== 'target_of';
}

/** "Since October 30,000 jobs": the month in which its rounds began, or that of one of them, is no date of a total. */
function isOfPart({ asOf }: Figure, { record }: Finding, last: Wave, { known }: Linked): boolean {
  const programme =
    record?.type === 'programme' ? known.programmes.find((p) => p.programme.id === record.id) : undefined;
  const first = programme?.members[0]?.announced;
  if (first === undefined || asOf === null || asOf.length < MONTH) return false;
  return monthOf(asOf) >= monthOf(first) && monthOf(asOf) < monthOf(last.announced);
}

/** Months that words name without a year, of what is on no record: of the year that the round tells which is the news. */
function inNamedMonth(figure: Figure, linked: Linked): Figure {
  const { open } = figure.because.asOf;
  const { day } = linked.clock;
  const single = open !== null && open.first === open.last ? open.first : null;
  // A plan can be for a month to come.
  const looksBack = figure.asOf === null && !figure.role.startsWith('planned');
  if (single === null || day === null || !looksBack || !isNewsOf(day, linked)) return figure;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, MONTH))];
  // A later month can be one of the year before, or one that came after the round.
  if (single > month && month + 12 - single > MONTHS_BACK) return figure;
  return dated(figure, `${single > month ? year - 1 : year}-${String(single).padStart(2, '0')}`, 'beside');
}

/** The latest of the rounds that a figure is about. */
function lastOf({ waves }: Finding, { index }: Known): Wave | null {
  return waves
    .flatMap((id) => index.waves.get(id) ?? [])
    .reduce<Wave | null>((best, wave) => (best === null || wave.announced > best.announced ? wave : best), null);
}

/** Whether a later round with the same number could be meant as well. */
function hasLater(figure: Figure, { announced }: Wave, { known, clock }: Linked): boolean {
  const kind = familyOf(figure);
  const { value } = figure;
  if (kind === null || value === null || clock.day === null) return false;
  const until = clock.from === 'waves' ? dayAfter(clock.day, NEWS_WITHIN_DAYS) : clock.day;
  return wavesSized({ ...known, day: until }, kind, [value, value]).some(
    ({ wave, first }) => wave.verified && wave.count.value === value && first > lastDay(announced),
  );
}

/**
 * Whether what was taken for news had been announced in an earlier month. The target of a programme is news as long as it is
 * spoken of, and so are hires that have just been announced.
 */
function isRecalled(figure: Figure, last: Wave, { clock }: Linked): boolean {
  if (figure.asOf === null || clock.first === null || monthOf(last.announced) >= monthOf(figure.asOf)) return false;
  if (last.relation?.type === 'target_of') return false;
  const days = daysOf(last.announced);
  return familyOf(figure) !== 'hiring' || (days !== null && daysBetween(days.last, clock.first) > HIRING_FOR_DAYS);
}

/** A staff on a page without a date: of the day of its record where the words name that month, else as of the round that is news. */
function datedStaff(figure: Figure, { record, verdict }: Finding, linked: Linked): Figure {
  const { story, known, clock } = linked;
  const { code, open } = figure.because.asOf;
  if (story.published !== null || figure.asOf !== null) return figure;
  const headcount = known.index.dataset.headcounts.find(({ id }) => id === record?.id);
  if (code === 'open') {
    const fits = headcount !== undefined && verdict === 'agrees' && holdsMonth(open, lastDay(headcount.date)) === true;
    return fits ? dated(figure, monthOf(lastDay(headcount.date)), 'record') : figure;
  }
  return code === 'none' && verdict === 'agrees' && clock.day !== null && isNewsOf(clock.day, linked)
    ? dated(figure, monthOf(clock.day), 'round')
    : figure;
}

/** Dates that put what is told of them in the year before the article's. */
const LAST_YEAR = /last-year|year-before-last/;

/** Whether the first count of the article is the latest round that it is about, and no words put that in the year before. */
function isNewsOf(day: string, { story, findings, known, clock }: Linked): boolean {
  if (clock.from !== 'waves') return false;
  const leads = story.figures.some((figure, index) => {
    const finding = findings[index];
    const last = finding && isLeading(index, story) && familyOf(figure) !== null ? lastOf(finding, known) : null;
    return last !== null && lastDay(last.announced) === day;
  });
  const before = story.figures.some((figure, index) => {
    const { rule } = figure.because.asOf;
    const finding = findings[index];
    // What stands beside a total is as often the date of one of its parts.
    const single = finding?.record?.type === 'wave' && rule !== null && LAST_YEAR.test(rule);
    const last = finding && single ? lastOf(finding, known) : null;
    return last !== null && last.announced.slice(0, 4) === day.slice(0, 4);
  });
  return leads && !before;
}
