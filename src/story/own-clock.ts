/** When an article was published, told by its own words alone: for pages that give no date, or the wrong one. */
import type { Published } from '../article/article.ts';
import { addDays, type Day, daysBetween, daysOf, isDay, isoDay, isoWeek, parseIso, weekday } from '../dataset/dates.ts';
import type { FoundDate } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import type { Passage } from './passage.ts';
import { isAhead, type PlacedDate, pastDates } from './past-dates.ts';
import { isAbsolute } from './resolve-date.ts';
import type { Steps } from './steps.ts';

/** News stands in the first sentences. */
const LEAD = 3;
/** Teasers and bullets come before them on many pages; a weekday with its date is of these days there too. */
const OPENING = 10;
/** Two dates this many days apart cannot both be the article's. */
const APART = 45;

/** "90 days", "90 Tage", "90 päivää", 90天: a count of days, in any of the languages. */
const DAYS =
  /(?<![\d.,])(\d{1,3})(?:[ -](?:days?|tagen?|tage|päiv[a-zä]*|dagar|dager|dagen|jours|días|giorni|dias|dni)(?![a-zà-ÿ])| ?[天日]間?(?!元))/;

/** From the article's day to the day that such an expression names, in days. */
const OFFSETS: Partial<Record<DateRule, number>> = {
  today: 0,
  tomorrow: 1,
  'day-after-tomorrow': 2,
  'this-week': 0,
  'next-week': 7,
  'week-after-next': 14,
};

const dayIn = (date: FoundDate): Day | null =>
  date.rule === 'day-month-year' && date.value !== null ? (parseIso(date.value)?.day ?? null) : null;

const told = (date: string, precision: Published['precision'], sure: boolean): Published => ({
  date,
  precision,
  from: 'text',
  sure,
});

/** "affected in October 2025 … the 90 days end early next week": a dated event, a length, and when it is over. */
function byDeadline(body: Passage): Published | null {
  let event: Day | null = null;
  for (const sentence of body.sentences) {
    for (const date of sentence.dates) event ??= dayIn(date);
    const text = body.folded.slice(sentence.start, sentence.end);
    const length = Number(DAYS.exec(text)?.[1] ?? 0);
    const over = sentence.dates.find(({ rule }) => OFFSETS[rule] !== undefined);
    if (event === null || over === undefined || length < 14) continue;
    const at = addDays(event, length - (OFFSETS[over.rule] ?? 0));
    return /week/.test(over.rule) ? told(isoWeek(at), 'week', true) : told(isoDay(at), 'day', true);
  }
  return null;
}

/** "today, October 28, 2025", "yesterday (28.10.2025)": a day and how far it is away. */
function byToday({ date, sentence }: PlacedDate): Published | null {
  const at = dayIn(date);
  if (at === null) return null;
  const near = (other: FoundDate) => Math.min(Math.abs(other.start - date.end), Math.abs(date.start - other.end)) <= 4;
  const beside = sentence.dates.find(({ rule, ...other }) => {
    return (rule === 'today' || rule === 'yesterday') && near({ rule, ...other });
  });
  if (!beside) return null;
  return told(isoDay(addDays(at, beside.rule === 'yesterday' ? 1 : 0)), 'day', true);
}

/** Years that a text names: the last one behind it, and the first one ahead of it. */
interface Years {
  past: number | null;
  ahead: number | null;
}

/** A day of the month falls on the same weekday again after five years at the soonest. */
const WEEKDAYS_REPEAT = 5;

/** The year in which a day of the month falls on a weekday, from the last year that the text names as past, up to one to come. */
function yearByWeekday(date: FoundDate, { past, ahead }: Years): number | null {
  const { day, month, weekday: named } = date.parts;
  const from = past ?? (ahead === null ? null : ahead - WEEKDAYS_REPEAT + 1);
  if (day === null || month === null || named === null || from === null) return null;
  const fits = Array.from({ length: WEEKDAYS_REPEAT }, (_, at) => from + at).filter((year) => {
    const at = { year, month, day };
    return isDay(at) && weekday(at) === named && (ahead === null || year <= ahead);
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "on Tuesday, October 28": who names the weekday speaks of the last days; the weekday tells the year. */
function byWeekday({ date }: PlacedDate, years: Years): Published | null {
  if (date.parts.weekday === null) return null;
  const at = dayIn(date);
  if (at !== null) return told(isoDay(at).slice(0, 7), 'month', true);
  if (date.rule !== 'day-month') return null;
  const found = yearByWeekday(date, years);
  return found === null ? null : told(`${found}-${String(date.parts.month).padStart(2, '0')}`, 'month', true);
}

/** Days after the latest day that it recalls within which an article's own day is told without its year. */
const SOON_AFTER = 183;

/** A month right behind another in the next words runs on from it: "In March 2023 … In December". */
function latestTold(past: readonly PlacedDate[], all: readonly PlacedDate[]): string | null {
  const days = past.flatMap(({ date }) => (date.precision === 'year' ? [] : (daysOf(date.value)?.last ?? [])));
  const order = new Map(all.map(({ date }, index) => [date, index]));
  const runOn = past.flatMap(({ date }) => {
    const next = all[(order.get(date) ?? -1) + 1]?.date;
    const at = date.rule === 'month-year' ? parseIso(date.value ?? '')?.day : undefined;
    const month = next?.rule === 'month' ? next.parts.month : null;
    return at && month !== null && month > at.month ? [isoDay({ ...at, month, day: 1 })] : [];
  });
  return [...days, ...runOn].sort().at(-1) ?? null;
}

/**
 * "on January 10 … In December": a day without its year in the first sentences is the first such day after the latest one that
 * the text recalls, where that is not long before. Nothing where the text names a year that would lie after it.
 */
function byRecalled(
  body: Passage,
  lead: readonly PlacedDate[],
  all: readonly PlacedDate[],
  past: readonly PlacedDate[],
  language: Language,
): Published | null {
  const opening = lead.find(({ date }) => date.rule === 'day-month');
  const last = latestTold(past, all);
  const { day = null, month = null } = opening?.date.parts ?? {};
  const recalled = last === null ? undefined : parseIso(last)?.day;
  if (!opening || !recalled || last === null || day === null || month === null || isAhead(body, opening, language))
    return null;
  const found = [recalled.year, recalled.year + 1]
    .map((year) => ({ year, month, day }))
    .find((at) => isDay(at) && isoDay(at) >= last);
  if (!found || daysBetween(last, isoDay(found)) > SOON_AFTER) return null;
  const later = past.some(({ date }) => Number(date.value?.slice(0, 4)) > found.year);
  return later ? null : told(isoDay(found).slice(0, 7), 'month', true);
}

/**
 * Input: the body of an article, read without a reference day. Output: when it speaks, with the precision that its words
 * allow, or null. Not sure where it only opens with a full date of the past, which may be long ago, or where a later day than the
 * one found is named as past.
 */
export function* ownDate(body: Passage, language: Language): Steps<Published | null> {
  const all = body.sentences.flatMap((sentence) => sentence.dates.map((date): PlacedDate => ({ date, sentence })));
  const past = yield* pastDates(body, language);
  const years = yearsIn(all, past);
  const opened = (sentences: number) => all.filter(({ sentence }) => sentence.at < sentences);
  const lead = opened(LEAD);
  const deadline = byDeadline(body);
  if (deadline) return deadline;
  for (const placed of opened(OPENING)) {
    const found = (lead.includes(placed) ? byToday(placed) : null) ?? byWeekday(placed, years);
    if (found && (lead.includes(placed) || !contradicted(found, past)))
      return { ...found, sure: !contradicted(found, past) };
  }
  const opening = lead.map(({ date }) => dayIn(date)).find((day) => day !== null);
  if (opening) return told(isoDay(opening), 'day', false);
  return byRecalled(body, lead, all, past, language);
}

function yearsIn(all: readonly PlacedDate[], past: readonly PlacedDate[]): Years {
  const yearOf = ({ date }: PlacedDate) => (isAbsolute(date.rule) ? Number(date.value?.slice(0, 4)) : Number.NaN);
  const behind = past.map(yearOf);
  const last = behind.length > 0 ? Math.max(...behind) : null;
  const ahead = all.map(yearOf).filter((year) => year > (last ?? 0));
  return { past: last, ahead: ahead.length > 0 ? Math.min(...ahead) : null };
}

/** A full date more than a month and a half later, with nothing that looks ahead around it, was written later. */
function contradicted(found: Published, past: readonly PlacedDate[]): boolean {
  const last = daysOf(found.date)?.last ?? found.date;
  return past.some(({ date, sentence }) => {
    const at = dayIn(date);
    const ahead = sentence.cues.plan.length > 0 || sentence.cues.planWeak.length > 0;
    return at !== null && !ahead && daysBetween(last, isoDay(at)) > APART;
  });
}

/**
 * Input: the date that the page gives and the article's own. Output: the page's; unsure where the article certainly speaks of
 * another time. Today's date is printed above many an old article; data go wrong more rarely, and a day of the past that an
 * article opens with says nothing against them: there its own "today" has to.
 */
export function settleDate(page: Published | null, own: Published | null): Published | null {
  if (page === null || own === null || !own.sure) return page ?? own;
  if (page.from !== 'dateline' && own.precision === 'month') return page;
  const [a, b] = [daysOf(page.date), daysOf(own.date)];
  const gap = a && b ? Math.max(daysBetween(a.last, b.first), daysBetween(b.last, a.first)) : 0;
  return gap > APART ? { ...page, sure: false } : page;
}
