/**
 * Values as cells of a spreadsheet and back, exactly. What a plain cell cannot say stands in it as JSON: a list whose
 * items hold the separator, an empty text where empty means null.
 */
import type { Json } from '../json.ts';
import { failure, type Result, success } from '../result.ts';
import type { RefusalReason } from './given.ts';

/** Why a cell cannot be read. */
export interface Unreadable {
  reason: RefusalReason;
  /** The reason in English. */
  message: string;
}

export type CellKind =
  | 'text'
  /** An empty cell is null. */
  | 'text_or_null'
  | 'number'
  | 'flag'
  /** Texts with `; ` between them. */
  | 'texts'
  | 'citations'
  | 'json';

/**
 * A spreadsheet runs what begins with one of these (OWASP, CSV injection); an apostrophe before it makes it text. One
 * apostrophe more is put before what begins with apostrophes and one of these, so that taking one away always gives
 * back the text.
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%]/;

/** The text so that no spreadsheet takes it for a formula. */
export function neutral(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes back what `neutral` did. */
export function restored(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function parsed(cell: string): Result<Json, Unreadable> {
  try {
    const value: Json = JSON.parse(cell);
    return success(value);
  } catch {
    return failure({ reason: { code: 'no_json' }, message: 'not a list or value in JSON' });
  }
}

function plainItem(item: Json): item is string {
  return typeof item === 'string' && item !== '' && item.trim() === item && !item.includes(';');
}

function writeTexts(items: readonly Json[]): string {
  const plain = items.every(plainItem) && !String(items[0] ?? '').startsWith('[');
  return plain ? items.join('; ') : JSON.stringify(items);
}

const citationLine = /^([a-z0-9-]+) \((read|cited)\): (.*)$/;

/** One citation a line: which source, whether its text was seen, what it bears out. */
function writeCitations(items: readonly Json[]): string {
  const lines = items.map((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return '';
    const line = `${item.source} (${item.access}): ${item.supports}`;
    const exact = Object.keys(item).join() === 'source,supports,access' && typeof item.supports === 'string';
    return exact && citationLine.test(line) && !line.includes('\r') ? line : '';
  });
  return lines.includes('') ? JSON.stringify(items) : lines.join('\n');
}

function readCitations(cell: string): Result<Json, Unreadable> {
  if (cell.startsWith('[')) return parsed(cell);
  const citations: Json[] = [];
  for (const line of cell.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, source, access, supports] = citationLine.exec(line) ?? [];
    if (source === undefined || access === undefined || supports === undefined) {
      const text = line.slice(0, 60);
      const message = `"${text}" is no citation: write "source-id (read): what it bears out"`;
      return failure({ reason: { code: 'no_citation', text }, message });
    }
    citations.push({ source, supports, access });
  }
  return success(citations);
}

function readNumber(cell: string): Result<Json, Unreadable> {
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return success(Number(cell));
  if (/^\d{1,3}([, \u00a0\u202f]\d{3})+$/.test(cell)) return success(Number(cell.replace(/\D/g, '')));
  const text = cell.slice(0, 40);
  return failure({
    reason: { code: 'no_number', text },
    message: `"${text}" is no number: write digits, such as 14000`,
  });
}

/** A value as a cell. */
export function writeCell(kind: CellKind, value: Json): string {
  if (kind === 'json') return neutral(JSON.stringify(value));
  if (value === null) return '';
  if (kind === 'number' || kind === 'flag') return String(value);
  if (kind === 'texts') return neutral(Array.isArray(value) && value.length > 0 ? writeTexts(value) : '');
  if (kind === 'citations') return neutral(Array.isArray(value) && value.length > 0 ? writeCitations(value) : '');
  const text = String(value);
  const ambiguous = kind === 'text_or_null' && (text === '' || text.startsWith('"'));
  return neutral(ambiguous ? JSON.stringify(text) : text);
}

/** The texts between semicolons, without the white space beside these. An expression would try each space of a long row of them. */
function parted(text: string): string[] {
  const parts = text.split(';');
  return parts
    .map((part, at) => (at > 0 ? part.trimStart() : part))
    .map((part, at) => (at < parts.length - 1 ? part.trimEnd() : part))
    .filter((part) => part !== '');
}

/** A cell as a value, or why it is none. */
export function readCell(kind: CellKind, cell: string): Result<Json, Unreadable> {
  const text = restored(cell);
  if (kind === 'text') return success(text);
  if (kind === 'text_or_null') {
    if (text === '') return success(null);
    return text.startsWith('"') ? parsed(text) : success(text);
  }
  if (kind === 'texts') {
    if (text.startsWith('[')) return parsed(text);
    return success(text.trim() === '' ? [] : parted(text));
  }
  if (kind === 'citations') return readCitations(text);
  if (text.trim() === '') return success(null);
  if (kind === 'json') return parsed(text);
  if (kind === 'number') return readNumber(text.trim());
  // Spreadsheets write TRUE and FALSE.
  const flag = text.trim().toLowerCase();
  return flag === 'true' || flag === 'false'
    ? success(flag === 'true')
    : failure({ reason: { code: 'no_flag', text: flag.slice(0, 40) }, message: `"${flag}" is neither true nor false` });
}
