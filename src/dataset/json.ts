/** Records as plain JSON, field by field, without regard to their type: how they are stored, compared and merged. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface JsonRecord {
  id: string;
  [field: string]: Json;
}

/** Whether a value has fields of its own, and is no list. */
export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same; the order of an object's keys says nothing. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => equal(item, b[at]));
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** The fields in which two records differ, at their top level: a count or a list of sources is one field. */
export function differingFields(a: JsonRecord | null, b: JsonRecord | null): string[] {
  const fields = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...fields].filter((field) => !equal(a?.[field], b?.[field]));
}
