/** A record as a file gives it, before it is held against what the store has. */
import type { Json } from '../json.ts';
import type { RecordType } from '../record-types.ts';

/** Where in the file something stands. */
export interface Place {
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

/** A record, or a part of one, that is not taken, and why. The rest of the file is. */
export interface RefusedRow extends Place {
  type: RecordType | null;
  id: string;
  field: string;
  message: string;
}

/** What a file comes to: the records that it gives, those that could not even be read, and what is not about Amazon. */
export interface Givens {
  given: Given[];
  refused: RefusedRow[];
  /** Rows of a table about other companies: not taken, and no fault of the file. */
  elsewhere: number;
}
