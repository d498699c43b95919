/** Numbers, dates and places as the reader's language prints them, by Intl. Nothing here is read back. */

import { daysOf } from '../dataset/dates.ts';
import type { Qualifier } from '../dataset/records.ts';
import type { Locale } from './locale.ts';
import { wordsFor } from './words.ts';

/** British English goes with the spelling of the English texts and puts the day before the month. */
const tags: Record<Locale, string> = { en: 'en-GB', 'zh-TW': 'zh-TW', fi: 'fi' };

function cached<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const numbers = cached((tag) => new Intl.NumberFormat(tag));
const shorts = cached((tag) => new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 }));
const percents = cached((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }));
const days = cached((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const months = cached((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const shortDays = cached((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
const shortMonths = cached((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', timeZone: 'UTC' }));
const years = cached((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' }));
const lists = cached((tag) => new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' }));
const plurals = cached((tag) => new Intl.PluralRules(tag));
const regionNames = cached((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }));

/** A number in digits, grouped: 27,000 · 27 000. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(tags[locale]).format(value);
}

/** A large number in short, to three figures: 1.54M · 154萬 · 1,54 milj. */
export function formatShort(value: number, locale: Locale): string {
  return shorts(tags[locale]).format(value);
}

/**
 * A number as prose says it. Chinese counts in units of ten thousand, and the digits stand beside them:
 * 2 萬 7000（27,000）. The other languages print digits.
 */
export function formatCount(value: number, locale: Locale): string {
  const digits = formatNumber(value, locale);
  if (locale !== 'zh-TW' || !Number.isInteger(value) || value < 10_000) return digits;
  return `${inMyriads(value)}（${digits}）`;
}

function inMyriads(value: number): string {
  const units = ['', '萬', '億', '兆'];
  const parts: string[] = [];
  for (let rest = value, unit = 0; rest > 0 && unit < units.length; rest = Math.floor(rest / 10_000), unit += 1) {
    const group = unit === units.length - 1 ? rest : rest % 10_000;
    if (group > 0) parts.unshift(units[unit] ? `${group} ${units[unit]}` : String(group));
  }
  return parts.join(' ');
}

/** Two shares as numbers before the sign: 8.5% to 10%, or in Finnish with one sign for both. */
export function formatPercents(low: number, high: number, locale: Locale): string {
  const [from, to] = [formatPercent(low, locale), formatPercent(high, locale)];
  return ranges[locale](locale === 'fi' ? from.replace(/\s*%$/, '') : from, to);
}

/** A share beside what it was printed as: with two decimals where one would make the two look the same. */
export function formatFinely(percent: number, printed: number, locale: Locale): string {
  const short = formatPercent(percent, locale);
  if (short !== formatPercent(printed, locale)) return short;
  return new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 2 }).format(percent / 100);
}

/** `percent` is the number before the sign: 8.6 for 8.6 %. At most one decimal; tiny shares keep one digit. */
export function formatPercent(percent: number, locale: Locale): string {
  if (percent !== 0 && Math.abs(percent) < 0.1) {
    return new Intl.NumberFormat(tags[locale], { style: 'percent', maximumSignificantDigits: 1 }).format(percent / 100);
  }
  return percents(tags[locale]).format(percent / 100);
}

const quarterNames: Record<Locale, (year: string, quarter: string) => string> = {
  en: (year, quarter) => `Q${quarter} ${year}`,
  'zh-TW': (year, quarter) => `${year}年第${quarter}季`,
  fi: (year, quarter) => `vuoden ${year} ${quarter}. neljännes`,
};

const weekNames: Record<Locale, (monday: string) => string> = {
  en: (monday) => `the week of ${monday}`,
  'zh-TW': (monday) => `${monday}起的一週`,
  fi: (monday) => `${monday} alkava viikko`,
};

/**
 * An ISO date with the precision it has: `2025`, `2025-Q3`, `2025-10`, `2026-W05`, `2025-10-28`. What is no such
 * date is given back as it came.
 */
export function formatDate(iso: string, locale: Locale): string {
  const range = daysOf(iso);
  if (range === null) return iso;
  const first = new Date(`${range.first}T00:00:00Z`);
  if (iso.includes('Q')) return quarterNames[locale](iso.slice(0, 4), iso.slice(-1));
  if (iso.includes('W')) return weekNames[locale](days(tags[locale]).format(first));
  if (iso.length === 4) return years(tags[locale]).format(first);
  return (iso.length === 7 ? months : days)(tags[locale]).format(first);
}

/** The same in few characters, for tables: 20 Mar 2023 · 2023年3月20日 · 20.3.2023. */
export function formatShortDate(iso: string, locale: Locale): string {
  const range = daysOf(iso);
  if (range === null || !/^\d{4}-\d\d/.test(iso)) return formatDate(iso, locale);
  const first = new Date(`${range.first}T00:00:00Z`);
  return (iso.length === 7 ? shortMonths : shortDays)(tags[locale]).format(first);
}

/** The span of years of two ISO dates: 2022–23, or 2001 where it is one. */
export function formatYears(from: string, to: string, locale: Locale): string {
  const first = from.slice(0, 4);
  const last = to.slice(0, 4);
  if (first === last) return formatDate(first, locale);
  if (locale === 'zh-TW') return `${first}–${last}年`;
  if (locale === 'fi' || first.slice(0, 2) !== last.slice(0, 2)) return `${first}–${last}`;
  return `${first}–${last.slice(2)}`;
}

export function formatList(items: readonly string[], locale: Locale): string {
  return lists(tags[locale]).format(items);
}

/** Names one after another, as a label has them and not a sentence: "AWS, Twitch" · 「AWS、Twitch」. */
export function formatNames(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'zh-TW' ? '、' : ', ');
}

/** A heading that stands in a line with what it heads: "share: " · 「占比：」. */
export function headed(heading: string, locale: Locale): string {
  return locale === 'zh-TW' ? `${heading}：` : `${heading}: `;
}

/** Words that are no sentence, ended like one. */
export function ended(words: string, locale: Locale): string {
  return locale === 'zh-TW' ? `${words}。` : `${words}.`;
}

const quotationMarks: Record<Locale, readonly [string, string]> = {
  en: ['“', '”'],
  'zh-TW': ['「', '」'],
  fi: ['”', '”'],
};

/** Words of another text, in the marks of the reader's language. */
export function quoted(words: string, locale: Locale): string {
  return quotationMarks[locale].join(words);
}

/** Sentences one after another. */
export function inARow(sentences: readonly string[], locale: Locale): string {
  return sentences.join(locale === 'zh-TW' ? '' : ' ');
}

/** A count and what stands beside it, within brackets: there Chinese has the digits alone, as brackets in brackets are hard to read. */
export function formatWithin(count: string, beside: string, locale: Locale): string {
  if (locale !== 'zh-TW') return `${count}, ${beside}`;
  return `${count.replace(/[\d\s萬億兆]+（([\d,]+)）/g, ' $1')}，${beside}`;
}

/** The plural category of a whole number: `one` or `other` in English and Finnish, always `other` in Chinese. */
export function pluralOf(value: number, locale: Locale): Intl.LDMLPluralRule {
  return plurals(tags[locale]).select(value);
}

const qualifiers: Record<Locale, Record<Exclude<Qualifier, 'exact' | 'vague'>, (amount: string) => string>> = {
  en: {
    about: (amount) => `about ${amount}`,
    nearly: (amount) => `nearly ${amount}`,
    over: (amount) => `over ${amount}`,
    up_to: (amount) => `up to ${amount}`,
    at_least: (amount) => `at least ${amount}`,
  },
  'zh-TW': {
    about: (amount) => `約 ${amount}`,
    nearly: (amount) => `近 ${amount}`,
    over: (amount) => `逾 ${amount}`,
    up_to: (amount) => `至多 ${amount}`,
    at_least: (amount) => `至少 ${amount}`,
  },
  fi: {
    about: (amount) => `noin ${amount}`,
    nearly: (amount) => `lähes ${amount}`,
    over: (amount) => `yli ${amount}`,
    up_to: (amount) => `enintään ${amount}`,
    at_least: (amount) => `vähintään ${amount}`,
  },
};

/** A formatted number with the word that says how firm it is: about 14,000. */
export function qualified(amount: string, qualifier: Qualifier, locale: Locale): string {
  if (qualifier === 'exact' || qualifier === 'vague') return amount;
  return qualifiers[locale][qualifier](amount);
}

const ranges: Record<Locale, (low: string, high: string) => string> = {
  en: (low, high) => `${low} to ${high}`,
  'zh-TW': (low, high) => `${low} 至 ${high}`,
  fi: (low, high) => `${low}–${high}`,
};

/** A quantity as records and figures have it: value or range, with its qualifier. Null where it has no number. */
export function formatQuantity(
  quantity: { value: number | null; low: number | null; high: number | null; qualifier: Qualifier },
  locale: Locale,
): string | null {
  const { value, low, high, qualifier } = quantity;
  if (value !== null) return qualified(formatCount(value, locale), qualifier, locale);
  if (low !== null && high !== null) {
    const range = ranges[locale](formatCount(low, locale), formatCount(high, locale));
    return qualifier === 'about' ? qualified(range, qualifier, locale) : range;
  }
  if (high !== null) return qualified(formatCount(high, locale), 'up_to', locale);
  if (low !== null) return qualified(formatCount(low, locale), 'at_least', locale);
  return null;
}

/**
 * A figure of an article, normalised: value or range with its qualifier, a percentage with its sign. A vague amount
 * has no number to give: its own words are given back.
 */
export function formatFigure(
  figure: Parameters<typeof formatQuantity>[0] & { measure: 'people' | 'jobs' | 'percent'; text: string },
  locale: Locale,
): string {
  const { value, low, high, qualifier, measure, text } = figure;
  if (measure !== 'percent') return formatQuantity(figure, locale) ?? text;
  if (value !== null) return qualified(formatPercent(value, locale), qualifier, locale);
  if (low === null || high === null) return text;
  return formatPercents(low, high, locale);
}

/** Letters that run from right to left, and signs that turn a text's direction. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Those of them that reach beyond what they stand in: with one of its own, a name could end what keeps it apart. */
const reaching = /[\u202a-\u202e\u2066-\u2069]/g;

/** A name within a sentence, kept from turning the words around it (Unicode's isolates, UAX #9). */
export function isolated(name: string): string {
  return turning.test(name) ? `\u2068${name.replace(reaching, '')}\u2069` : name;
}

function named(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** The name of a part of the company. Brands, and what readers add, stay as they are. */
export function formatUnit(unit: string, locale: Locale): string {
  return isolated(named(wordsFor(locale).names.units, unit.trim().toLowerCase()) ?? unit);
}

/** The name of a company as figures have it; the company that all of this is about has a name of its own in Chinese. */
export function formatCompany(name: string, locale: Locale): string {
  return name === 'Amazon' && locale === 'zh-TW' ? '亞馬遜' : isolated(name);
}

/** The name of a place by its ISO 3166 code; `global` is the world. An unknown subdivision is named by country and code. */
export function formatRegion(code: string, locale: Locale): string {
  const { everywhere, subdivisions } = wordsFor(locale).names;
  if (code === 'global') return everywhere;
  const subdivision = named(subdivisions, code);
  if (subdivision !== undefined) return subdivision;
  const [country, part] = code.split('-');
  // Records may be the reader's own: Intl throws on what is no region code.
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return code;
  const name = regionNames(tags[locale]).of(country) ?? country;
  return part === undefined ? name : `${name} (${code})`;
}
