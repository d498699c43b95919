/**
 * How a new release of the bundled dataset meets what the reader has. Of every record three states are known:
 * the bundled one as last seen (`base`), the one that is shown, and the next bundled one. What differs between
 * the first two is the reader's doing and stays; the rest follows the release; where both changed the same field
 * to different values, the reader's value stays shown and the conflict is recorded with both sides.
 */
import { differingFields, equal, type Json, type JsonRecord } from './json.ts';

/** What the store holds of one record. */
export interface Held {
  /** The bundled record as last seen; null for the reader's own. */
  base: JsonRecord | null;
  /** What is shown; null for a deleted record. */
  shown: JsonRecord | null;
  /**
   * Fields that the reader set. A field that differs from the base is the reader's with or without this mark; the
   * mark keeps it so when a release comes to agree with the reader.
   */
  touched: readonly string[];
  /** The reader deleted the record. Stays when a release drops the record, so that it stays deleted if it returns. */
  deleted: boolean;
}

/** Where reader and release want different things. `field` is empty where it is the whole record. */
export interface Difference {
  field: string;
  before: Json;
  bundled: Json;
  mine: Json;
}

export interface Merged {
  held: Held;
  conflicts: Difference[];
}

/** The fields that are the reader's. */
export function readerFields(held: Held): string[] {
  if (held.base === null || held.shown === null) return [];
  return [...new Set([...held.touched, ...differingFields(held.base, held.shown)])];
}

export type Origin = 'bundled' | 'changed' | 'own' | 'deleted';

/** Whose a record is; null where nothing is held of it. */
export function originOf(held: Held): Origin | null {
  if (held.shown === null) return held.deleted || held.base !== null ? 'deleted' : null;
  if (held.base === null) return 'own';
  return readerFields(held).length === 0 ? 'bundled' : 'changed';
}

function mergeFields(held: Held, shown: JsonRecord, next: JsonRecord): Merged {
  const mine = new Set(held.base === null ? differingFields(shown, next) : readerFields(held));
  const merged: JsonRecord = { id: next.id };
  const conflicts: Difference[] = [];
  for (const field of new Set([...Object.keys(next), ...Object.keys(shown)])) {
    const bundled = next[field];
    const value = mine.has(field) ? shown[field] : bundled;
    if (value !== undefined) merged[field] = value;
    const released = !equal(bundled, held.base?.[field]);
    if (mine.has(field) && released && !equal(bundled, value)) {
      conflicts.push({ field, before: held.base?.[field] ?? null, bundled: bundled ?? null, mine: value ?? null });
    }
  }
  return { held: { base: next, shown: merged, touched: [...mine], deleted: false }, conflicts };
}

/** What becomes of a record with a release that holds `next` of it (null: the release does not hold it). */
export function mergeRecord(held: Held, next: JsonRecord | null): Merged {
  const { base, shown } = held;
  const origin = originOf(held);
  if (origin === null) return { held: { base: next, shown: next, touched: [], deleted: false }, conflicts: [] };
  if (shown === null) {
    const returns = base === null && next !== null;
    return {
      held: { base: next, shown: null, touched: [], deleted: true },
      conflicts: returns ? [{ field: '', before: null, bundled: next, mine: null }] : [],
    };
  }
  if (next !== null) return mergeFields(held, shown, next);
  if (origin === 'own') return { held, conflicts: [] };
  const gone = { base: null, touched: [], deleted: false };
  if (origin === 'bundled') return { held: { ...gone, shown: null }, conflicts: [] };
  return { held: { ...gone, shown }, conflicts: [{ field: '', before: base, bundled: null, mine: shown }] };
}
