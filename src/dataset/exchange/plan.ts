/** What an import would do, as a plain value: made before anything is written, and shown to the reader. */
import type { Json, JsonRecord } from '../json.ts';
import { type AnyRecord, keyOf, type RecordType } from '../record-types.ts';
import type { FileNote } from './file-problem.ts';
import type { RefusedRow } from './given.ts';

type ImportOutcome =
  /** New. */
  | 'added'
  /** There already; fields that nobody else has a say in are set. */
  | 'changed'
  /** There already, and it says the same. */
  | 'same'
  /** There already, and the file wants something else than the reader does: the reader chooses. */
  | 'conflicting'
  /** Deleted where the file was written; here it is as bundled, and is deleted too. */
  | 'removed';

export interface FieldChange {
  field: string;
  /** What is held now. */
  mine: Json;
  /** What the file says. */
  file: Json;
  /** Not set unless the reader chooses the file's side. */
  conflicting: boolean;
}

export interface PlannedRecord {
  type: RecordType;
  /** The id that it has or gets here. */
  id: string;
  line: number | null;
  outcome: ImportOutcome;
  /** The id that the file gives it, where it was recognised by likeness: same date, company and count, or address. */
  alike: string | null;
  /** Of a record that is there already; empty for others. */
  fields: FieldChange[];
  /** Of an added record; of a conflicting one that the reader had deleted. */
  record: JsonRecord | null;
  /** The same record as `checkRecord` gave it; null where it was not checked as it is. */
  sound: AnyRecord | null;
  /** Gone already where the plan was made: nothing to choose but whether to bring it back. */
  deletedHere: boolean;
}

export interface ImportPlan {
  file: string;
  notes: FileNote[];
  records: PlannedRecord[];
  refused: RefusedRow[];
  counts: Record<ImportOutcome | 'refused' | 'elsewhere', number>;
  /** The revision of the store that the plan was made for. */
  revision: number;
}

/** How the reader settles conflicts: one side for all, or by record (`type id`), where mine is the default. */
export type ConflictChoice = 'mine' | 'file' | ReadonlyMap<string, 'mine' | 'file'>;

/** The side that the reader chose for a record. */
export function choiceFor(choice: ConflictChoice, record: { type: RecordType; id: string }): 'mine' | 'file' {
  return typeof choice === 'string' ? choice : (choice.get(keyOf(record)) ?? 'mine');
}

/** How many records have each outcome; a row that is refused for several reasons counts once. */
export function countPlan(
  records: readonly PlannedRecord[],
  refused: readonly RefusedRow[],
  elsewhere: number,
): ImportPlan['counts'] {
  const counts = { added: 0, changed: 0, same: 0, conflicting: 0, removed: 0, refused: 0, elsewhere };
  for (const { outcome } of records) counts[outcome] += 1;
  // Several problems of one row are one row refused.
  const rowOf = ({ type, id, line, field }: RefusedRow): string => `${type} ${id} ${line} ${id === '' ? field : ''}`;
  counts.refused = new Set(refused.map(rowOf)).size;
  return counts;
}
