import type { BaseRow } from './database.ts';
import { differingFields, equal, type JsonRecord } from './json.ts';
import type { Held } from './merge.ts';
import type { RecordType } from './record-types.ts';

/** A record as an edit leaves it. */
export interface Left {
  type: RecordType;
  id: string;
  /** Before the edit. */
  held: Held;
  after: JsonRecord | null;
  /** Back to what is bundled. */
  restored: boolean;
  /** Gone without a mark that the reader deleted it. */
  forgotten: boolean;
}

/** The mark beside a record after the edit; null where none is needed. */
export function baseRow({ type, id, held, after, restored, forgotten }: Left): BaseRow | null {
  const { base } = held;
  if (forgotten && base === null) return null;
  if (after === null) return { type, id, base, touched: [], deleted: true };
  if (base === null) return null;
  const changed = differingFields(held.shown, after);
  const mine = changed.filter((field) => !equal(after[field], base[field]));
  const kept = held.touched.filter((field) => !changed.includes(field));
  return { type, id, base, touched: restored ? [] : [...kept, ...mine], deleted: false };
}
