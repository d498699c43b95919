/** A record as a file gives it, before it is held against what the store has. */
import type { Problem } from '../check-record.ts';
import type { Json } from '../json.ts';
import type { RecordType } from '../record-types.ts';

/** Where in the file something stands. */
interface Place {
  /** Counted from 1; null where the format has no lines. */
  line: number | null;
}

export interface Given extends Place {
  type: RecordType;
  id: string;
  /** What the file says of it; a field that is not there changes nothing. */
  fields: { [field: string]: Json };
  /** The fields that whoever wrote the file had set; null: all that are given. The others only say what was bundled. */
  set: readonly string[] | null;
  /** It had been deleted where the file was written. */
  deleted: boolean;
  /** Its id was made up on reading, so what is alike is taken for the same. */
  madeUp: boolean;
}

/** Why a record is not taken, for a surface to word. */
export type RefusalReason =
  | { code: 'rule'; problem: Problem }
  /** The row has fewer cells than the heading. */
  | { code: 'cut_off'; cells: number; wanted: number }
  /** Something without an id, or with a key that no record may have. */
  | { code: 'no_record' }
  | { code: 'no_number' | 'no_date' | 'no_flag' | 'no_citation'; text: string }
  /** A cell that is to hold a value in JSON does not. */
  | { code: 'no_json' }
  | { code: 'no_company' | 'no_amount' }
  /** It refers to what neither the store nor the file has. */
  | { code: 'broken_reference'; to: string }
  /** A source with the address of another. */
  | { code: 'same_address'; as: string }
  /** Its id is that of another kind of record. */
  | { code: 'other_kind'; kind: RecordType }
  /** A wave whose relation leads back to itself. */
  | { code: 'loop' }
  /** It stands in the file already; the line is null where the format has none. */
  | { code: 'twice'; line: number | null }
  /** A source that is deleted in the file, and that records here rest on. */
  | { code: 'cited_here' };

/** A record, or a part of one, that is not taken, and why. The rest of the file is. */
export interface RefusedRow extends Place {
  type: RecordType | null;
  id: string;
  field: string;
  reason: RefusalReason;
  /** The reason in English. */
  message: string;
}

/** What a file comes to: the records that it gives, those that could not even be read, and what is not about Amazon. */
export interface Givens {
  given: Given[];
  refused: RefusedRow[];
  /** Rows of a table about other companies: not taken, and no fault of the file. */
  elsewhere: number;
}
