/** The date words of a language compiled to expressions, and the numbers that stand in a match. */
import { type FormNeeds, needsOf, needsTest } from './form-needs.ts';
import type { DateRule, DateWords, Language } from './language.ts';
import { entrySource, LETTERS, listSource } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import type { DateParts } from './resolve-date.ts';

interface DateForm {
  rule: DateRule;
  pattern: RegExp;
  needs: FormNeeds;
}

export interface DateGrammar {
  forms: DateForm[];
  /** Tells of a text which forms it can have at all. */
  within: (text: string) => (needs: FormNeeds) => boolean;
  /** Names and set phrases with the words of dates in them. */
  not: RegExp;
  /** Right before, right behind, or the first words of a date: it lies ahead. */
  aheadBefore: RegExp;
  aheadBehind: RegExp;
  aheadFirst: RegExp;
  /** The same: something has lasted since then. */
  sinceBefore: RegExp;
  sinceBehind: RegExp;
  sinceFirst: RegExp;
  /** Right before, or right behind, a date that something is compared with. */
  compared: RegExp;
  comparedBehind: RegExp;
  /** Right before a month whose name is also another word. */
  beforeMonth: RegExp | null;
  /** Right before a date: "and". */
  and: RegExp;
  /** The other end of a span of days, right before or right behind a date. */
  leftDay: RegExp;
  rightDay: RegExp;
  /** What stands between the two ends of a span. */
  joined: RegExp;
  parts: (groups: Record<string, string | undefined>) => DateParts | null;
}

const HAN_DIGITS = '一二三四五六七八九';
const HAN_SMALL = `[二三]?十[${HAN_DIGITS}]?|[${HAN_DIGITS}]`;

/** 1 to 39 in Han numerals. */
function hanSmall(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return HAN_DIGITS.indexOf(text) + 1;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text.slice(0, ten)) + 1;
  return tens * 10 + (text.length > ten + 1 ? HAN_DIGITS.indexOf(text.slice(ten + 1)) + 1 : 0);
}

const QUARTERS: Record<string, number> = { 首: 1, i: 1, ii: 2, iii: 3, iv: 4 };

function indexIn(lists: readonly (readonly string[])[], spaced: boolean): (text: string) => number | null {
  const patterns = lists.map((list) => new RegExp(`^${listSource(list, spaced)}$`));
  return (text) => {
    const index = patterns.findIndex((pattern) => pattern.test(text));
    return index < 0 ? null : index;
  };
}

/** All-number dates; the order of day and month is the language's. */
const NUMERIC: Record<DateWords['order'], string> = {
  dmy: '(?<day>\\d{1,2})[./-] ?(?<month>\\d{1,2})[./-] ?(?<year>(?:19|20)\\d\\d)',
  mdy: '(?<month>\\d{1,2})[./-](?<day>\\d{1,2})[./-](?<year>(?:19|20)\\d\\d)',
  ymd: '(?<year>(?:19|20)\\d\\d)[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})',
};
const NUMBERS: FormNeeds = { places: ['digit'], letters: '' };
const ISO = '(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)';

function placesOf({ dates, spaced }: Language): Record<string, string> {
  const months = dates.months.flat();
  const numbers = Object.keys(dates.numbers);
  const quarters = (dates.quarters ?? []).flat();
  const eras = Object.keys(dates.eras ?? {});
  const han = spaced ? '' : `|${HAN_SMALL}`;
  const era = eras.length > 0 ? `|(?:${eras.join('|')}) ?(?:\\d{1,3}|元|[〇一二三四五六七八九十百]{1,4})` : '';
  const month = months.length > 0 ? listSource(months, spaced) : `1[0-2]|0?[1-9]${han}`;
  return {
    day: `(?<day>\\d{1,2}${han})`,
    day2: '(?<day2>\\d{1,2})',
    month: `(?<month>${month})`,
    /** The month as a number, where months have names. */
    mm: '(?<month>1[0-2]|0?[1-9])',
    month2: `(?<month2>${month})`,
    year: `(?<year>(?:19|20)\\d\\d${era})`,
    yy: '(?<year>\\d\\d)',
    weekday: `(?<weekday>${listSource(dates.weekdays.flat(), spaced)})`,
    n: `(?<n>\\d{1,2}${han}${numbers.length > 0 ? `|${listSource(numbers, spaced)}` : ''})`,
    quarter: `(?<quarter>[1-4]|[一二三四首]|iv|i{1,3}${quarters.length > 0 ? `|${listSource(quarters, spaced)}` : ''})`,
    season: `(?<season>${listSource(dates.seasons.flat(), spaced)})`,
  };
}

/** A list right before (`$`) or right behind (`^`) a place, or as the first words of an expression. */
function beside(words: readonly string[] | undefined, spaced: boolean, side: 'before' | 'behind' | 'first'): RegExp {
  if (!words || words.length === 0) return /(?!)/;
  const source = listSource(words, spaced);
  if (side === 'first') return new RegExp(`^${source}(?: |(?<='))`);
  if (side === 'before') return new RegExp(`${spaced ? `(?<![${LETTERS}])` : ''}${source} ?$`);
  return new RegExp(`^ ?${source}${spaced ? `(?![${LETTERS}])` : ''}`);
}

const small = (text: string) => (/^\d+$/.test(text) ? Number(text) : null);

function yearIn(text: string, eras: Record<string, number>): number | null {
  const plain = small(text);
  // 112 年 is of the era that counts from 1911, also where the era is not named.
  if (plain !== null && plain >= 100 && plain < 200) return plain + (eras.民國 ?? 0);
  if (plain !== null) return plain < 100 ? 2000 + plain : plain;
  for (const [era, before] of Object.entries(eras)) {
    if (!text.startsWith(era)) continue;
    const rest = text.slice(era.length).trim();
    // 一一四 gives the digits one by one; 百十四 is not how eras are counted.
    const digits = /^[〇一二三四五六七八九]{3}$/.test(rest)
      ? Number([...rest].map((c) => `〇${HAN_DIGITS}`.indexOf(c)).join(''))
      : (small(rest) ?? (rest === '元' ? 1 : hanSmall(rest)));
    return before + digits;
  }
  return null;
}

function partsReader({ dates, spaced }: Language): DateGrammar['parts'] {
  const monthIndex = indexIn(dates.months, spaced);
  const weekdayIndex = indexIn(dates.weekdays, spaced);
  const seasonIndex = indexIn(dates.seasons, spaced);
  const quarterIndex = indexIn(dates.quarters ?? [], spaced);
  const numberIn = (text: string) => small(text) ?? dates.numbers[text] ?? (spaced ? null : hanSmall(text));
  const ordinal = (index: number | null) => (index === null ? null : index + 1);
  const monthIn = (text: string) => small(text) ?? ordinal(monthIndex(text)) ?? (spaced ? null : hanSmall(text));
  const quarterIn = (text: string) =>
    small(text) ?? QUARTERS[text] ?? ordinal(quarterIndex(text)) ?? (spaced ? null : hanSmall(text));
  const given = <T>(text: string | undefined, read: (text: string) => T | null): T | null =>
    text === undefined ? null : read(text);
  return (groups) => {
    const { day, day2, month, month2, year, weekday, n, quarter, season, half } = groups;
    // "the last quarter", "April to June": the group says which.
    const told = [1, 2, 3, 4].find((which) => groups[`quarter${which}`] !== undefined) ?? null;
    const parts: DateParts = {
      day: given(day, numberIn),
      day2: given(day2, small),
      month: given(month, monthIn),
      month2: given(month2, monthIn),
      year: given(year, (text) => yearIn(text, dates.eras ?? {})),
      weekday: given(weekday, (text) => ordinal(weekdayIndex(text))),
      // "half a year ago" is six months.
      n: half === undefined ? given(n, numberIn) : 6,
      quarter: told ?? given(quarter, quarterIn),
      season: given(season, seasonIndex),
    };
    const within = (value: number | null, most: number) => value === null || (value >= 1 && value <= most);
    const possible =
      within(parts.month, 12) && within(parts.month2, 12) && within(parts.day, 31) && within(parts.day2, 31);
    return possible ? parts : null;
  };
}

/** The grammar of a language, compiled on first need and kept. */
export const dateGrammar = perLanguage((language): DateGrammar => {
  const { dates, numbers, spaced } = language;
  const places = placesOf(language);
  const open = spaced ? `(?<![${LETTERS}.,$€£¥-])` : '(?<!\\d|\\d[.,]|[$€£¥])';
  const close = spaced ? `(?![${LETTERS}]|[.,]\\d|%)` : '(?![\\d%])';
  const compile = (source: string) => new RegExp(`${open}(?:${source})${close}`, 'g');
  const forms: DateForm[] = [
    { rule: 'day-month-year', pattern: compile(ISO), needs: NUMBERS },
    { rule: 'day-month-year', pattern: compile(NUMERIC[dates.order]), needs: NUMBERS },
  ];
  for (const [rule, sources] of Object.entries(dates.forms) as [DateRule, string[]][]) {
    for (const form of sources) {
      const source = form
        .split(/(\{\w+\})/)
        .map((part) => {
          const place = /^\{(\w+)\}$/.exec(part)?.[1];
          return place === undefined ? entrySource(part, spaced) : (places[place] ?? '');
        })
        .join('');
      forms.push({ rule, pattern: compile(source), needs: needsOf(form, spaced) });
    }
  }
  const between = numbers.between ?? { join: [] };
  const joins = listSource([...numbers.rangeWords, ...between.join, ...(dates.joins ?? []), '-', '~', '/'], spaced);
  return {
    forms,
    within: needsTest(dates, spaced),
    not: dates.not && dates.not.length > 0 ? compile(listSource(dates.not, spaced)) : /(?!)/g,
    aheadBefore: beside(dates.future, spaced, 'before'),
    aheadBehind: beside(dates.futureBehind, spaced, 'behind'),
    aheadFirst: beside(dates.future, spaced, 'first'),
    sinceFirst: beside(dates.since?.before, spaced, 'first'),
    sinceBefore: beside(dates.since?.before, spaced, 'before'),
    sinceBehind: beside(dates.since?.behind, spaced, 'behind'),
    compared: beside(dates.compared, spaced, 'before'),
    comparedBehind: beside(dates.comparedBehind, spaced, 'behind'),
    beforeMonth: dates.beforeMonth ? beside(dates.beforeMonth, spaced, 'before') : null,
    and: beside(between.join, spaced, 'before'),
    leftDay: new RegExp(
      `(?<![\\d.,:/-])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|日|號|号)? ?${joins} ?(?:den |the |le |il |el |al )?$`,
    ),
    rightDay: new RegExp(`^ ?${joins} ?(\\d{1,2})(?:st|nd|rd|th)? ?(日|號|号|(?=[ ,.;)]|$))(?![.,:]?\\d|%| ?[a-z])`),
    joined: new RegExp(`^,? ?${joins} ?[^\\d,]{0,10}$`),
    parts: partsReader(language),
  };
});
