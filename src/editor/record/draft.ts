/** A draft that another surface filled in from an article: the form that it opens. */
import * as v from 'valibot';
import type { JsonRecord } from '../../dataset/json.ts';
import { type Draft, draftSchema } from '../../messages/draft-schema.ts';
import type { EditedType } from '../routes.ts';
import { type FormState, formFor } from './form-state.ts';
import { blankRecord, freshId } from './values.ts';

/** Reads the draft in an address. Null where it is not one: addresses can come from anywhere. */
export function readDraft(text: string): Draft | null {
  try {
    const read = v.safeParse(draftSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/**
 * The form for a draft. Nothing is saved by it. A source that the dataset holds under the same address is cited;
 * another is described as a new one.
 */
export function formForDraft(
  type: EditedType,
  draft: Draft,
  { sourceAt, taken }: { sourceAt: (url: string) => string | null; taken: (type: EditedType, id: string) => boolean },
): FormState {
  const blank = blankRecord(type);
  const count = {
    value: draft.value,
    low: draft.low,
    high: draft.high,
    qualifier: draft.qualifier,
    phrase: null,
    percent: null,
    percentOf: null,
  };
  const filled: JsonRecord = { ...blank, title: draft.title };
  if (type === 'wave') {
    Object.assign(filled, {
      kind: draft.kind,
      announced: draft.date ?? '',
      status: draft.status,
      count,
      counts: draft.counts,
      units: draft.units,
      regions: draft.region === null ? [] : [draft.region],
    });
  } else if (type === 'headcount') {
    Object.assign(filled, {
      date: draft.date ?? '',
      period: draft.date?.slice(0, 4) ?? '',
      scope: draft.scope,
      count,
    });
  }
  const { publisher, url, published, lang } = draft.source;
  const known = url === null ? null : sourceAt(url);
  const described: JsonRecord = { ...blankRecord('source'), publisher, url, published, lang };
  const newSource =
    known === null ? { ...described, id: freshId('source', described, (id) => taken('source', id)) } : null;
  const record: JsonRecord = {
    ...filled,
    id: freshId(type, filled, (id) => taken(type, id)),
    sources: [{ source: known ?? newSource?.id ?? '', supports: draft.printed, access: 'read' }],
  };
  return { ...formFor(type, record, null), newSource };
}
