/** Edits of one record, as the editor makes them among others. */
import type { Database } from '../../src/dataset/database.ts';
import type { Json } from '../../src/dataset/json.ts';
import type { RecordOf, RecordType } from '../../src/dataset/record-types.ts';
import { editRecords, type Outcome } from '../../src/dataset/store.ts';

/** Sets fields of a record. With `from`, their values when the reader began, a change made elsewhere is not lost. */
export function changeRecord<T extends RecordType>(
  type: T,
  id: string,
  fields: Partial<RecordOf[T]> & { [field: string]: Json },
  { from, db }: { from?: Partial<RecordOf[T]> & { [field: string]: Json }; db?: Database } = {},
): Outcome {
  return editRecords([{ do: 'change', type, id, fields, ...(from === undefined ? {} : { from }) }], db);
}

/** Puts a record back to what is bundled, whatever the reader did to it. */
export function restoreRecord(type: RecordType, id: string, db?: Database): Outcome {
  return editRecords([{ do: 'restore', type, id }], db);
}
