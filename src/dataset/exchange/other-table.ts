/**
 * A table of layoffs from elsewhere, such as layoffs.fyi offers: one row a company and day. Which column says what is
 * suggested from its headings and its cells, for the reader to confirm.
 */
import type { Json } from '../json.ts';
import { failure, type Result, success } from '../result.ts';
import { slugOf } from '../slug.ts';
import type { CsvRow } from './csv.ts';
import type { Given, RefusalReason, RefusedRow } from './given.ts';

/** What a column can say of a wave. */
export const tableFields = ['company', 'date', 'count', 'percent', 'source', 'place', 'unit', 'title', 'note'] as const;
type TableField = (typeof tableFields)[number];

export interface Mapping {
  /** In which cell each field stands; a field that is not there is not read. Company, date and count are needed. */
  at: { [F in TableField]?: number };
  /** How a date such as 3/4/2023 is meant. */
  dates: 'month_first' | 'day_first';
  kind: 'layoff' | 'hiring';
}

const headings: Record<TableField, RegExp> = {
  company: /^(company|employer|organi[sz]ation|firm)( ?name)?$/,
  date: /^(date|announced|announcement date|date announced|layoff date|when)$/,
  count:
    /^(# ?laid ?off|laid ?off( count)?|total laid ?off|layoffs?|employees laid ?off|count|number|jobs|employees|# ?employees|affected)$/,
  percent: /^(%|percentage?( laid ?off)?|% laid ?off|share)$/,
  source: /^(sources?|url|link|source url|article)$/,
  place: /^(location( hq)?|country|region|place|city|state)$/,
  unit: /^(unit|division|department|business|team)$/,
  title: /^(title|headline|name)$/,
  note: /^(notes?|comments?|description|details)$/,
};

function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** A mapping that the heading and the first rows suggest; null where there is no company, date or count to be seen. */
export function suggestMapping(heading: readonly string[], rows: readonly CsvRow[]): Mapping | null {
  const at: Mapping['at'] = {};
  for (const field of tableFields) {
    const index = heading.findIndex((name) => headings[field].test(folded(name)));
    if (index !== -1) at[field] = index;
  }
  if (at.company === undefined || at.date === undefined || at.count === undefined) return null;
  const column = at.date;
  const dayFirst = rows.some(({ cells }) => Number(/^(\d{1,2})[/.-]/.exec(cells[column]?.trim() ?? '')?.[1]) > 12);
  return { at, dates: dayFirst ? 'day_first' : 'month_first', kind: 'layoff' };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}

/** A date as tables have it, as ISO; null where it is none. */
function tableDate(cell: string, dates: Mapping['dates']): string | null {
  const text = cell.trim();
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ].*)?)?$/.exec(text);
  if (iso !== null) return [iso[1], ...[iso[2], iso[3]].flatMap((part) => (part ? pad(part) : []))].join('-');
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text);
  if (parts !== null) {
    const [, a = '', b = '', year] = parts;
    return dates === 'day_first' ? `${year}-${pad(b)}-${pad(a)}` : `${year}-${pad(a)}-${pad(b)}`;
  }
  const named = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.?(?: (\d{1,2}),?)? (\d{4})$/i.exec(text);
  const month = named === null ? -1 : months.indexOf((named[2] ?? '').toLowerCase());
  if (named === null || month === -1) return null;
  const day = named[1] ?? named[3];
  return [named[4], pad(month + 1), ...(day === undefined ? [] : [pad(day)])].join('-');
}

function tableNumber(cell: string): number | null {
  const text = cell.trim().replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return /^\d+(\.0+)?$/.test(text) ? Number(text) : null;
}

function percentOf(cell: string): number | null {
  const text = cell.trim();
  const number = Number(text.replace(/%$/, ''));
  if (text === '' || !Number.isFinite(number)) return null;
  return text.endsWith('%') || number > 1 ? number : Math.round(number * 10_000) / 100;
}

const amazon =
  /^(amazon\b.*|aws|twitch|whole foods( market)?|zappos|audible|ring|goodreads|imdb|mgm( studios)?|wondery|one medical|woot!?|eero|zoox)$/i;

function address(cell: string): URL | null {
  const text = cell.trim();
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** A source has an address where the row gives one, and otherwise is the file itself. */
function sourceOf(cell: string, date: string, file: string): { id: string; fields: { [field: string]: Json } } {
  const url = address(cell);
  const publisher = url === null ? cell.trim() || file : url.hostname.replace(/^www\./, '');
  const tail = url === null ? date : `${date}-${slugOf(url.pathname, 60).slice(-40)}`;
  const id = slugOf(`${slugOf(publisher, 60) || 'table'}-${tail}`, 120);
  const locator = url === null ? `the table ${file}` : null;
  return { id, fields: { id, publisher, url: url?.href ?? null, locator, published: null, lang: null } };
}

export interface TableRow {
  /** The wave and its source. */
  given: Given[];
  /** It is about another company. */
  elsewhere: boolean;
}

/** A row of the table as a wave with its source, by the mapping; or why it is none. */
export function tableRow(file: string, mapping: Mapping, { cells, line }: CsvRow): Result<TableRow, RefusedRow> {
  const cell = (field: TableField): string => {
    const index = mapping.at[field];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  };
  const refused = (field: TableField, reason: RefusalReason, message: string) =>
    failure({ type: 'wave' as const, id: '', line, field, reason, message });
  const company = cell('company').replace(/^'(?=[=+@-])/, '');
  if (company === '') return refused('company', { code: 'no_company' }, 'there is no company');
  if (!amazon.test(company)) return success({ given: [], elsewhere: true });
  const announced = tableDate(cell('date'), mapping.dates);
  if (announced === null) {
    const text = cell('date').slice(0, 40);
    return refused('date', { code: 'no_date', text }, `"${text}" is no date: write 2025-10-28`);
  }
  const value = tableNumber(cell('count'));
  const percent = percentOf(cell('percent'));
  if (value === null && cell('count') !== '') {
    const text = cell('count').slice(0, 40);
    return refused('count', { code: 'no_number', text }, `"${text}" is no number: write digits, such as 14000`);
  }
  if (value === null && percent === null) {
    return refused('count', { code: 'no_amount' }, 'neither a number nor a percentage is given');
  }
  const source = sourceOf(cell('source'), announced, file);
  const what = mapping.kind === 'layoff' ? 'jobs cut' : 'hires';
  const amount = value === null ? `${percent}%` : String(value);
  const title = cell('title') || `${company}, ${amount} ${what}`;
  const unit = cell('unit') || (/^amazon/i.test(company) && !/web services/i.test(company) ? '' : company);
  const fields: { [field: string]: Json } = {
    id: `${announced}-${slugOf(company, 60)}-${value ?? `${Math.round(percent ?? 0)}-percent`}`,
    title,
    note: cell('note'),
    verified: false,
    confidence: 'low',
    disputes: [],
    sources: [{ source: source.id, supports: 'as listed in the table', access: 'cited' }],
    kind: mapping.kind,
    announced,
    effective: null,
    status: 'reported',
    count: {
      value,
      low: null,
      high: null,
      qualifier: value === null ? 'about' : 'exact',
      phrase: null,
      percent,
      percentOf: percent === null ? null : 'the workforce as the table means it',
    },
    counts: what,
    employer: 'amazon',
    programme: null,
    relation: null,
    additive: false,
    scope: cell('place') === '' ? 'not stated' : cell('place'),
    units: unit === '' ? [] : [unit],
    regions: [],
  };
  const made = { line, set: null, deleted: false, madeUp: true };
  return success({
    given: [
      { ...made, type: 'source', id: source.id, fields: source.fields },
      { ...made, type: 'wave', id: String(fields.id), fields },
    ],
    elsewhere: false,
  });
}
