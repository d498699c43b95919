/**
 * Values of a record's fields as text and back. While a reader types, a record may hold text where a number belongs;
 * the check of the record then says what is wrong, and nothing that was typed is lost.
 */
import { isObject, type Json, type JsonRecord } from '../../dataset/json.ts';
import { slugOf } from '../../dataset/slug.ts';
import { recordName } from '../record-name.ts';
import type { EditedType } from '../routes.ts';
import type { Field } from './fields.ts';

const emptyQuantity = {
  value: null,
  low: null,
  high: null,
  qualifier: 'exact',
  phrase: null,
  percent: null,
  percentOf: null,
} as const;
const emptyRelation = { type: 'included_in', wave: '', certainty: 'certain' } as const;

/** What a part of a record begins as where the record has none. */
const parts: Record<string, { [key: string]: Json }> = { relation: emptyRelation, total: emptyQuantity };

/** The value at a path; null where there is none. */
export function valueAt(record: JsonRecord, path: string): Json {
  const [first = '', second] = path.split('.', 2);
  const value = record[first] ?? null;
  if (second === undefined) return value;
  return isObject(value) ? (value[second] ?? null) : (parts[first]?.[second] ?? null);
}

/** The record with another value at a path. */
export function withValue(record: JsonRecord, path: string, value: Json): JsonRecord {
  const [first = '', second] = path.split('.', 2);
  if (second === undefined) return { ...record, [first]: value };
  const part = record[first];
  return { ...record, [first]: { ...(isObject(part) ? part : (parts[first] ?? {})), [second]: value } };
}

/** A number as people type it: grouped by spaces, commas or points in threes. Null where it is none. */
export function numberFrom(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const digits = /^\d{1,3}([,.'’]\d{3})+$/.test(bare) ? bare.replace(/[,.'’]/g, '') : bare;
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** A percentage as people type it: `8.6`, `8,6`, with or without the sign. */
function percentFrom(text: string): number | null {
  const bare = text.replace(/[%\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** What a typed text means for a field. A text that cannot be read stays text, for the check to name. */
export function valueFrom(field: Field, text: string): Json {
  const bare = text.trim();
  switch (field.kind) {
    case 'number':
      return bare === '' ? null : (numberFrom(bare) ?? text);
    case 'percent':
      return bare === '' ? null : (percentFrom(bare) ?? text);
    case 'lines':
      return text.split('\n');
    case 'figures':
      return text === ''
        ? {}
        : Object.fromEntries(
            text.split('\n').map((line) => {
              const [, name = line, value = ''] = /^(.*?):\s?(.*)$/.exec(line) ?? [];
              return [name, numberFrom(value) ?? value];
            }),
          );
    default:
      return bare === '' && field.nullable === true ? null : text;
  }
}

/** A field's value as the form's control holds it. */
export function textOf(field: Field, value: Json): string {
  if (field.kind === 'lines') return Array.isArray(value) ? value.join('\n') : '';
  if (field.kind === 'figures') {
    return isObject(value)
      ? Object.entries(value)
          .map(([name, amount]) => `${name}: ${String(amount)}`)
          .join('\n')
      : '';
  }
  return value === null ? '' : String(value);
}

function trimmed(value: Json): Json {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed).filter((item) => item !== '');
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmed(item)])) : value;
}

/** The record as it is to be checked and saved: no space around texts, no empty lines, no part that says nothing. */
export function tidy(type: EditedType, record: JsonRecord): JsonRecord {
  const tidied: JsonRecord = { id: record.id.trim() };
  for (const [field, value] of Object.entries(record)) tidied[field] = trimmed(value);
  if (type === 'wave' && isObject(tidied.relation) && !tidied.relation.wave) tidied.relation = null;
  if (type === 'programme' && isObject(tidied.total)) {
    const { qualifier, percentOf, ...numbers } = tidied.total;
    if (Object.values(numbers).every((value) => value === null)) tidied.total = null;
  }
  return tidied;
}

const citing = { note: '', verified: true, confidence: 'medium', disputes: [], sources: [] };

/** A record of a type before anything was filled in. */
export function blankRecord(type: EditedType): JsonRecord {
  switch (type) {
    case 'wave':
      return {
        ...structuredClone(citing),
        id: '',
        title: '',
        kind: 'layoff',
        announced: '',
        effective: null,
        status: 'reported',
        count: { ...emptyQuantity },
        counts: '',
        employer: 'amazon',
        programme: null,
        relation: null,
        additive: false,
        scope: '',
        units: [],
        regions: [],
      };
    case 'programme':
      return {
        id: '',
        title: '',
        kind: 'layoff',
        label: null,
        from: '',
        to: null,
        total: null,
        basis: '',
        note: '',
        members: [],
        summed: [],
      };
    case 'headcount':
      return {
        ...structuredClone(citing),
        id: '',
        title: '',
        date: '',
        period: '',
        kind: 'estimate',
        scope: 'company',
        count: { ...emptyQuantity },
        excludes: null,
      };
    case 'event':
      return { ...structuredClone(citing), id: '', title: '', date: '', category: '', figures: {} };
    case 'source':
      return { id: '', publisher: '', url: null, locator: null, published: null, lang: null };
    case 'contested':
      return { id: '', topic: '', positions: [], reading: '', records: [] };
  }
}

/** At most so many characters of a new record's id come from its name. */
const idPart = 48;

/** An id for a new record that is not taken: its date, its name, and a number where that is needed. */
export function freshId(type: EditedType, record: JsonRecord, taken: (id: string) => boolean): string {
  const date = [record.announced, record.date, record.from, record.published].find(
    (value) => typeof value === 'string' && value !== '',
  );
  const name = slugOf(recordName(record) ?? '', idPart);
  const when = typeof date === 'string' ? slugOf(date, idPart) : '';
  const parts = type === 'source' ? [name, when] : [when.slice(0, 7), name];
  const wanted = parts.filter((part) => part !== '').join('-') || `own-${type}`;
  let id = wanted;
  for (let number = 2; taken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
