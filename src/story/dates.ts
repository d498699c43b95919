/** Finds date expressions in folded text and resolves them. */
import type { DatePrecision } from '../article/article.ts';
import { addMonths, type Day, isoDay, isoMonth, isoYear, parseIso } from '../dataset/dates.ts';
import type { DateRule, Language } from './language.ts';
import { entrySource, execAll, LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { type DateParts, isAbsolute, type Resolved, resolveDate } from './resolve-date.ts';

export interface FoundDate extends Resolved {
  start: number;
  end: number;
  rule: DateRule;
  /** It dates what something is compared with. */
  compared: boolean;
  /** What it was counted from: the article's day, or the date before it; null where it stands for itself. */
  from: { date: string; is: 'article' | 'date_before'; start: number; end: number } | null;
  /** How many years or months after the date before it, where that is what it says. */
  later: number | null;
}

interface DateGrammar {
  rules: { rule: DateRule; pattern: RegExp }[];
  future: RegExp;
  compared: RegExp;
  month: (text: string) => number | null;
  weekday: (text: string) => number | null;
  season: (text: string) => number | null;
  number: (text: string) => number | null;
  quarter: (text: string) => number;
}

function indexIn(lists: readonly (readonly string[])[], spaced: boolean): (text: string) => number | null {
  const patterns = lists.map((list) => new RegExp(`^${listSource(list, spaced)}$`));
  return (text) => {
    const index = patterns.findIndex((pattern) => pattern.test(text));
    return index < 0 ? null : index;
  };
}

const YEAR = '(?:19|20)\\d\\d';
const HAN_QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, i: 1, ii: 2, iii: 3, iv: 4 };

/** All-number dates; the order of day and month is the language's. */
const NUMERIC: Record<'dmy' | 'mdy' | 'ymd', string> = {
  dmy: '(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:19|20)\\d\\d)',
  mdy: '(?<month>\\d{1,2})[./-](?<day>\\d{1,2})[./-](?<year>(?:19|20)\\d\\d)',
  ymd: '(?<year>(?:19|20)\\d\\d)[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})',
};
const ISO = '(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)';

const grammars = new WeakMap<Language, DateGrammar>();

function grammarOf(language: Language): DateGrammar {
  const known = grammars.get(language);
  if (known) return known;
  const { dates, spaced } = language;
  const months = dates.months.flat();
  const numbers = Object.keys(dates.numbers);
  const quarters = (dates.quarters ?? []).flat();
  const places: Record<string, string> = {
    day: '(?<day>\\d{1,2})',
    month: `(?<month>${months.length > 0 ? listSource(months, spaced) : '\\d{1,2}'})`,
    year: `(?<year>${YEAR})`,
    weekday: `(?<weekday>${listSource(dates.weekdays.flat(), spaced)})`,
    n: `(?<n>\\d{1,2}${numbers.length > 0 ? `|${listSource(numbers, spaced)}` : ''})`,
    quarter: `(?<quarter>[1-4]|[一二三四首]|iv|i{1,3}${quarters.length > 0 ? `|${listSource(quarters, spaced)}` : ''})`,
    season: `(?<season>${listSource(dates.seasons.flat(), spaced)})`,
  };
  const open = spaced ? `(?<![${LETTERS}.,$€£¥-])` : '(?<!\\d|\\d[.,]|[$€£¥])';
  const close = spaced ? `(?![${LETTERS}]|[.,]\\d|%)` : '(?![\\d%])';
  const compile = (source: string) => new RegExp(`${open}(?:${source})${close}`, 'g');
  const rules: DateGrammar['rules'] = [
    { rule: 'day-month-year', pattern: compile(ISO) },
    { rule: 'day-month-year', pattern: compile(NUMERIC[dates.order]) },
  ];
  for (const [rule, forms] of Object.entries(dates.forms) as [DateRule, string[]][]) {
    for (const form of forms) {
      const source = form
        .split(/(\{\w+\})/)
        .map((part) => {
          const place = /^\{(\w+)\}$/.exec(part)?.[1];
          return place === undefined ? entrySource(part, spaced) : (places[place] ?? '');
        })
        .join('');
      rules.push({ rule, pattern: compile(source) });
    }
  }
  const built: DateGrammar = {
    rules,
    future: new RegExp(`${spaced ? `(?<![${LETTERS}])` : ''}${listSource(dates.future, spaced)} ?$`),
    compared: new RegExp(
      dates.compared ? `${spaced ? `(?<![${LETTERS}])` : ''}${listSource(dates.compared, spaced)} ?$` : '(?!)',
    ),
    month: indexIn(dates.months, spaced),
    weekday: indexIn(dates.weekdays, spaced),
    season: indexIn(dates.seasons, spaced),
    number: (text) => dates.numbers[text] ?? null,
    quarter: (text) => {
      const index = indexIn(dates.quarters ?? [], spaced)(text);
      return index === null ? Number(text) : index + 1;
    },
  };
  grammars.set(language, built);
  return built;
}

function partsOf(groups: Record<string, string | undefined>, grammar: DateGrammar, future: boolean): DateParts {
  const { day, month, year, weekday, n, quarter, season } = groups;
  const named = month === undefined ? null : /^\d+$/.test(month) ? Number(month) : (grammar.month(month) ?? -2) + 1;
  const weekdayIndex = weekday === undefined ? null : grammar.weekday(weekday);
  return {
    day: day === undefined ? null : Number(day),
    month: named,
    year: year === undefined ? null : Number(year),
    weekday: weekdayIndex === null ? null : weekdayIndex + 1,
    n: n === undefined ? null : /^\d+$/.test(n) ? Number(n) : grammar.number(n),
    quarter: quarter === undefined ? null : (HAN_QUARTERS[quarter] ?? grammar.quarter(quarter)),
    season: season === undefined ? null : grammar.season(season),
    future,
  };
}

function impossible(parts: DateParts): boolean {
  return (
    (parts.month !== null && (parts.month < 1 || parts.month > 12)) ||
    (parts.day !== null && (parts.day < 1 || parts.day > 31))
  );
}

/** "2000 jobs", "2010 employees": a number of people, and no year. */
function countsSomebody(year: string, folded: string, end: number, language: Language): boolean {
  const next = folded.slice(end, end + 24);
  const begins = (name: string, words: readonly string[]) =>
    matchesIn(wordsOf(language, name, words), next)[0]?.start ?? 9;
  const { people, jobs } = language.nouns;
  // "the 2022 layoffs" are of that year; a round hundred of jobs is a count.
  return begins('people', people) <= 1 || (year.endsWith('00') && begins('jobs', jobs) <= 1);
}

/** A year alone is as good a number as any; it needs a word or place that makes it one. */
const YEAR_ALONE: ReadonlySet<DateRule> = new Set(['year']);

/**
 * Input: text as printed and folded, the part to look at, and the reference day (null where the article has no sure date). Output: the
 * dates in order, without overlaps; where two expressions overlap the longer one wins.
 */
export function findDates(
  original: string,
  folded: string,
  from: number,
  to: number,
  language: Language,
  reference: { day: Day; precision: DatePrecision } | null,
): FoundDate[] {
  const grammar = grammarOf(language);
  const found: FoundDate[] = [];
  for (const { rule, pattern } of grammar.rules) {
    for (const { match: m, at } of execAll(pattern, folded, from, to)) {
      const end = at + m[0].length;
      const left = folded.slice(Math.max(from, at - 24), at);
      const future = grammar.future.test(left);
      const parts = partsOf(m.groups ?? {}, grammar, future);
      if (impossible(parts)) continue;
      if (rule === 'year' && countsSomebody(m[0], folded, end, language)) continue;
      const word = m.groups?.month;
      if (rule === 'month' && word !== undefined && language.dates.needCapital.includes(word)) {
        const printed = original.slice(end - word.length, end);
        if (printed[0] === printed[0]?.toLowerCase()) continue;
      }
      const resolved = resolveDate(rule, parts, reference);
      const later = rule === 'years-later' || rule === 'months-later' ? (parts.n ?? 1) : null;
      found.push({
        start: at,
        end,
        rule,
        compared: grammar.compared.test(left),
        later,
        ...resolved,
        from:
          reference === null || resolved.value === null || isAbsolute(rule)
            ? null
            : { date: isoOf(reference), is: 'article', start: 0, end: 0 },
      });
    }
  }
  const byLength = found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(YEAR_ALONE.has(a.rule)) - Number(YEAR_ALONE.has(b.rule)),
  );
  const kept: FoundDate[] = [];
  for (const date of byLength) if (!kept.some((k) => date.start < k.end && k.start < date.end)) kept.push(date);
  return fromTheOneBefore(
    kept.sort((a, b) => a.start - b.start),
    reference?.day ?? null,
  );
}

const WITH_YEAR: ReadonlySet<DateRule> = new Set([
  'day-month-year',
  'month-year',
  'month-last-year',
  'month-this-year',
]);

/** "in January 2023 … and in March": the months of one sentence run on, as far as that is not beyond the article's day. */
function keepYear(date: FoundDate, before: Day, latest: Day | null): void {
  const month = date.value === null ? null : Number(date.value.slice(5, 7));
  if (month === null) return;
  const next = isoMonth({ year: month >= before.month ? before.year : before.year + 1, month, day: 1 });
  if (latest === null || next <= isoMonth(latest)) date.value = next;
}

/** The reference with the precision that it has. */
function isoOf({ day, precision }: { day: Day; precision: DatePrecision }): string {
  return precision === 'year' ? isoYear(day) : precision === 'month' ? isoMonth(day) : isoDay(day);
}

/** "a year later" counts from the date before it; without one it stays open. */
function fromTheOneBefore(dates: FoundDate[], latest: Day | null): FoundDate[] {
  for (const [index, date] of dates.entries()) {
    const previous = dates[index - 1];
    const base = previous?.value ? parseIso(previous.value) : null;
    if (!previous || !base) continue;
    const from = { date: previous.value ?? '', is: 'date_before', start: previous.start, end: previous.end } as const;
    if (date.rule === 'month' && WITH_YEAR.has(previous.rule)) {
      const before = date.value;
      keepYear(date, base.day, latest);
      if (date.value !== before) date.from = from;
    }
    if (date.later === null) continue;
    date.from = from;
    const moved = addMonths(base.day, date.rule === 'years-later' ? 12 * date.later : date.later);
    date.precision = base.precision;
    date.value =
      base.precision === 'year' ? isoYear(moved) : base.precision === 'month' ? isoMonth(moved) : isoDay(moved);
  }
  return dates;
}
