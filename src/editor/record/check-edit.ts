/** What is wrong with a record as it stands in the form or a cell, before anything is saved. */
import { checkRecord, type Problem, referencesOf } from '../../dataset/check-record.ts';
import type { JsonRecord } from '../../dataset/json.ts';
import type { RecordType } from '../../dataset/record-types.ts';
import type { EditedType } from '../routes.ts';

/** Whether a record of a type is there. */
export type Exists = (type: RecordType, id: string) => boolean;

/**
 * Every problem of a record by itself and with what it refers to. What only the whole store can tell (loops,
 * membership, two sources with one address) is left to the saving, which refuses it in the same words.
 */
export function problemsOf(type: EditedType, record: JsonRecord, exists: Exists): Problem[] {
  const checked = checkRecord(type, record);
  if (!checked.ok) return checked.error;
  return referencesOf(type, checked.value)
    .filter(({ types, id }) => !types.some((each) => exists(each, id)))
    .map(({ field, types, id }) => ({
      type,
      id: record.id,
      field,
      rule: 'broken_reference',
      message: `there is no ${types.join(' or ')} ${id}`,
    }));
}

/** The new record's id must be free; ids of waves, programmes, headcounts and events are one family. */
export function idTaken(type: EditedType, id: string, exists: Exists): boolean {
  const family: readonly RecordType[] = ['wave', 'programme', 'headcount', 'event'];
  return family.includes(type) ? family.some((each) => exists(each, id)) : exists(type, id);
}
