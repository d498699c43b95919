/** What a form holds, and what becomes of it when the record is changed elsewhere meanwhile. Pure. */
import type { Step } from '../../dataset/edit.ts';
import { differingFields, equal, type Json, type JsonRecord } from '../../dataset/json.ts';
import type { EditedType } from '../routes.ts';
import { freshId, tidy, withValue } from './values.ts';

export interface FormState {
  type: EditedType;
  /** As typed: text may stand where a number belongs. */
  record: JsonRecord;
  /** As it was when the reader began; null: it is new. */
  from: JsonRecord | null;
  /** Fields changed elsewhere that the reader changed too, with their value there. */
  elsewhere: { [field: string]: Json };
  /** It was deleted elsewhere meanwhile. */
  gone: boolean;
  /** The id follows date and title until the reader types one. */
  ownId: boolean;
  /** A source that is to be added with the record. */
  newSource: JsonRecord | null;
  ownSourceId: boolean;
  /** Paths that the reader was at: only there problems are shown before saving. */
  visited: ReadonlySet<string>;
  /** Saving was tried: every problem is shown. */
  tried: boolean;
}

/** A form in which nothing was typed yet. `from` is the record as it is stored; null where it is new. */
export function formFor(type: EditedType, record: JsonRecord, from: JsonRecord | null): FormState {
  return {
    type,
    record: structuredClone(record),
    from: from === null ? null : structuredClone(from),
    elsewhere: {},
    gone: false,
    ownId: from !== null,
    newSource: null,
    ownSourceId: false,
    visited: new Set(),
    tried: false,
  };
}

/** The top-level fields that the reader changed. */
export function changedFields({ type, record, from }: FormState): string[] {
  return from === null ? Object.keys(record) : differingFields(tidy(type, from), tidy(type, record));
}

/** Whether leaving the form would lose something. A new record always is. */
export function isDirty(form: FormState): boolean {
  return form.from === null || changedFields(form).length > 0;
}

/** The form with a value typed at a path. The id of a new record, and its citation, follow along. */
export function typed(form: FormState, path: string, value: Json, taken: (id: string) => boolean): FormState {
  const ownId = form.ownId || path === 'id';
  const record = withValue(form.record, path, value);
  return {
    ...form,
    ownId,
    visited: new Set(form.visited).add(path),
    record: ownId ? record : { ...record, id: freshId(form.type, record, taken) },
  };
}

/** The form with a value typed into the new source; what cites it follows its id. */
export function typedSource(form: FormState, path: string, value: Json, taken: (id: string) => boolean): FormState {
  if (form.newSource === null) return form;
  const ownSourceId = form.ownSourceId || path === 'id';
  const changed = withValue(form.newSource, path, value);
  const newSource = ownSourceId ? changed : { ...changed, id: freshId('source', changed, taken) };
  const { sources } = form.record;
  const before = form.newSource.id;
  const cited = Array.isArray(sources)
    ? sources.map((citation) =>
        citation instanceof Object && 'source' in citation && citation.source === before
          ? { ...citation, source: newSource.id }
          : citation,
      )
    : [];
  return {
    ...form,
    ownSourceId,
    newSource,
    visited: new Set(form.visited).add(`newSource.${path}`),
    record: { ...form.record, sources: cited },
  };
}

/**
 * The form after the record was changed elsewhere. What the reader left alone follows; what both changed waits for
 * the reader, with both values kept.
 * @param now the record as it is saved; null: it was deleted.
 */
export function followed(form: FormState, now: JsonRecord | null): FormState {
  const { from } = form;
  if (from === null) return form;
  if (now === null) return form.gone ? form : { ...form, gone: true };
  const mine = new Set(changedFields(form));
  const record = { ...form.record };
  const base = { ...from };
  const elsewhere = { ...form.elsewhere };
  for (const field of differingFields(from, now)) {
    const value = now[field] ?? null;
    if (!mine.has(field) || equal(record[field], value)) {
      record[field] = value;
      base[field] = value;
      delete elsewhere[field];
    } else {
      elsewhere[field] = value;
    }
  }
  return { ...form, record, from: base, elsewhere, gone: false };
}

/** The form with a field that both changed settled. */
export function settled(form: FormState, field: string, side: 'mine' | 'theirs'): FormState {
  const { [field]: theirs = null, ...elsewhere } = form.elsewhere;
  if (form.from === null) return form;
  return {
    ...form,
    elsewhere,
    from: { ...form.from, [field]: theirs },
    record: side === 'theirs' ? { ...form.record, [field]: theirs } : form.record,
  };
}

/** What saving the form would do. */
export function stepsOf(form: FormState): Step[] {
  const { type, from, newSource, gone } = form;
  const record = tidy(type, form.record);
  const steps: Step[] =
    newSource === null ? [] : [{ do: 'put', type: 'source', record: tidy('source', newSource), onlyNew: true }];
  if (from === null || gone) return [...steps, { do: 'put', type, record, onlyNew: true }];
  const fields = changedFields(form);
  const pick = (of: JsonRecord): { [field: string]: Json } =>
    Object.fromEntries(fields.map((field) => [field, of[field] ?? null]));
  return fields.length === 0
    ? steps
    : [...steps, { do: 'change', type, id: record.id, fields: pick(record), from: pick(from) }];
}
