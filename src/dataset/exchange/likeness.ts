/** Records that are the same thing under another id: what an import would otherwise add a second time. */
import { compareDates } from '../dates.ts';
import { isObject, type Json, type JsonRecord } from '../json.ts';
import type { RecordType } from '../record-types.ts';

function part(record: JsonRecord, field: string, name: string): Json {
  const value = record[field];
  return isObject(value) ? (value[name] ?? null) : null;
}

/** Without its protocol, `www.`, trailing slash and fragment, an address is the same publication. */
function address(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

/**
 * What two records that are alike have in common, apart from the date; null where nothing of the kind can be told. A
 * wave is told by its kind, employer and count, a headcount by its kind, scope and count, an event by its title, a
 * source by its address.
 */
function kinOf(type: RecordType, record: JsonRecord): string | null {
  const value = part(record, 'count', 'value');
  const percent = part(record, 'count', 'percent');
  if (type === 'wave') {
    const amount = value ?? (percent === null ? null : `${percent} %`);
    return amount === null ? null : `${record.kind} ${record.employer} ${amount}`;
  }
  if (type === 'headcount') return value === null ? null : `${record.kind} ${record.scope} ${value}`;
  if (type === 'event') return typeof record.title === 'string' ? record.title.trim().toLowerCase() : null;
  if (type === 'source') return typeof record.url === 'string' ? address(record.url) : null;
  return null;
}

function dateOf(type: RecordType, record: JsonRecord): string | null {
  const date = type === 'wave' ? record.announced : type === 'source' ? null : record.date;
  return typeof date === 'string' && /^\d{4}(-\d\d){0,2}$/.test(date) ? date : null;
}

export interface Likeness {
  /** The record that this one is alike, under another id; null where there is none. */
  of(record: JsonRecord): JsonRecord | null;
  add(record: JsonRecord): void;
}

/** Finds what is alike among the records of a type. */
export function likenessIn(type: RecordType, records: readonly JsonRecord[]): Likeness {
  const kin = new Map<string, JsonRecord[]>();
  const add = (record: JsonRecord): void => {
    const key = kinOf(type, record);
    if (key === null) return;
    const known = kin.get(key);
    if (known === undefined) kin.set(key, [record]);
    else known.push(record);
  };
  for (const record of records) add(record);
  return {
    add,
    of(record) {
      const key = kinOf(type, record);
      const date = dateOf(type, record);
      if (key === null) return null;
      const same = (other: JsonRecord): boolean => {
        if (type === 'source') return true;
        const theirs = dateOf(type, other);
        return date !== null && theirs !== null && compareDates(date, theirs) === 'overlaps';
      };
      return kin.get(key)?.find((other) => other.id !== record.id && same(other)) ?? null;
    },
  };
}
