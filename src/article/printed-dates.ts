/** Dates as article pages print them, in the fourteen languages: read to ISO dates. Pure. */
import { existingDay } from '../dataset/dates.ts';
import { foldText } from './fold.ts';

export interface PrintedDate {
  /** ISO, with the precision it has. */
  date: string;
  precision: 'year' | 'month' | 'day';
  /** 3/4/2026 read the other way round; null where it can be read in one way only. */
  other: string | null;
  /** Where in the text it stands. */
  start: number;
  end: number;
}

/** Month names with their abbreviations and the cases that dates put them in, folded. */
const MONTHS = [
  'january|jan|januar|jänner|jaenner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|tammikuuta|tammikuu|tammi|stycznia|styczeń|sty',
  'february|feb|febr|februar|février|fevrier|févr|fév|febrero|febbraio|febb|fevereiro|fev|februari|helmikuuta|helmikuu|helmi|lutego|luty|lut',
  'march|mar|märz|maerz|mars|marzo|março|marco|maart|mrt|maaliskuuta|maaliskuu|maalis|marca|marzec',
  'april|apr|avril|avr|abril|abr|aprile|huhtikuuta|huhtikuu|huhti|kwietnia|kwiecień|kwi',
  'may|mai|mayo|maggio|mag|maio|mei|maj|toukokuuta|toukokuu|touko|maja',
  'june|jun|juni|juin|junio|giugno|giu|junho|kesäkuuta|kesäkuu|kesä|czerwca|czerwiec|cze',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|heinäkuuta|heinäkuu|heinä|lipca|lipiec|lip',
  'august|aug|août|aout|agosto|ago|augustus|augusti|elokuuta|elokuu|elo|sierpnia|sierpień|sie',
  'september|sep|sept|septembre|septiembre|setiembre|settembre|sett|setembro|set|syyskuuta|syyskuu|syys|września|wrzesień|wrz',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|lokakuuta|lokakuu|loka|października|październik|paź',
  'november|nov|novembre|noviembre|novembro|marraskuuta|marraskuu|marras|listopada|listopad|lis',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro|desember|des|joulukuuta|joulukuu|joulu|grudnia|grudzień|gru',
];

const monthNumbers = new Map<string, number>();
for (const [i, names] of MONTHS.entries()) for (const name of names.split('|')) monthNumbers.set(name, i + 1);

const WORD = '([a-z\\u00df-\\u024f]{3,12})';
const YEAR = '((?:19|20)\\d\\d)';
const FORMS: readonly { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' | 'numeric' }[] = [
  { pattern: /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g, order: 'ymd' },
  { pattern: /(?<!\d)((?:19|20)\d\d) ?[年/.-] ?(\d{1,2}) ?[月/.-] ?(\d{1,2})(?: ?日)?(?!\d)/g, order: 'ymd' },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|\\.º|:a)?(?: (?:de|of|d[ei]l?)(?= ))? ?${WORD}\\.?,?(?: (?:de|del))? ${YEAR}(?!\\d)`,
      'g',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})-${WORD}-${YEAR}(?!\\d)`, 'g'), order: 'dmy' },
  { pattern: new RegExp(`(?<![a-z])${WORD}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, 'g'), order: 'mdy' },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?${YEAR}(?!\\d)`, 'g'), order: 'numeric' },
  // With points and two digits of the year: 31.10.23, as German and Finnish bylines have it.
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/g, order: 'numeric' },
];

/** Every form has one of these in it, and most lines neither. */
const YEAR_IN_ANY = /(?:19|20)\d\d|\d\.\d{1,2}\.\d\d/;

function monthOf(word: string | undefined): number {
  return monthNumbers.get(word ?? '') ?? Number(word);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** 3.4.2026 is 3 April everywhere but with slashes in American English: there it is read only when it can mean one day. */
/** English of countries that write the day first. */
const DAY_FIRST = /^en-(?:GB|IE|AU|NZ|IN|PK|ZA|SG|MY|HK|KE|NG)$/;

function numericDay(separator: string, a: number, b: number, year: number, lang: string): string | null {
  const dayFirst = existingDay(year, b, a);
  const monthFirst = existingDay(year, a, b);
  const english = lang.startsWith('en') && separator !== '.';
  if (!english || DAY_FIRST.test(lang)) return dayFirst;
  if (lang === 'en-US') return monthFirst ?? dayFirst;
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return null;
}

/** Input: a text and the language it is declared to be in (BCP 47, or empty). Output: the full dates in it, in order. */
export function datesIn(text: string, lang: string): PrintedDate[] {
  const folded = foldText(text);
  if (!YEAR_IN_ANY.test(folded)) return [];
  const found: PrintedDate[] = [];
  for (const { pattern, order } of FORMS) {
    for (const m of folded.matchAll(pattern)) {
      const [whole, a, b, c] = m;
      const start = m.index;
      const end = start + whole.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date =
        order === 'ymd'
          ? existingDay(Number(a), Number(b), Number(c))
          : order === 'dmy'
            ? existingDay(Number(c), monthOf(b), Number(a))
            : order === 'mdy'
              ? existingDay(Number(c), monthOf(a), Number(b))
              : numericDay(whole.includes('.') ? '.' : '/', Number(a), Number(b), fullYear(Number(c)), lang);
      const swaps = order === 'numeric' && !whole.includes('.');
      const swapped = swaps
        ? existingDay(Number(date?.slice(0, 4)), Number(date?.slice(8)), Number(date?.slice(5, 7)))
        : null;
      if (date !== null) found.push({ date, precision: 'day', other: swapped === date ? null : swapped, start, end });
    }
  }
  return found.sort((x, y) => x.start - y.start);
}
