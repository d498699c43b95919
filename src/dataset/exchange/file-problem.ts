/** What is wrong with a file that is to be imported, as a value: the file is not taken, and nothing was written. */
export interface FileProblem {
  /**
   * `empty`: nothing in it. `too_large`: more than can be held. `encoding`: bytes that are no text. `truncated`: it
   * ends in the middle. `damaged`: not what its format says. `too_deep`: nested beyond anything that is exported.
   * `duplicate_header`: a column stands twice. `unknown_format`: neither ours nor a table that can be mapped.
   * `newer`: written by a newer version. `altered`: its content is not what its hash says. `cancelled`: by the reader.
   */
  code:
    | 'empty'
    | 'too_large'
    | 'encoding'
    | 'truncated'
    | 'damaged'
    | 'too_deep'
    | 'duplicate_header'
    | 'unknown_format'
    | 'newer'
    | 'altered'
    | 'cancelled';
  file: string;
  /** Counted from 1; null where it is the whole file. */
  line: number | null;
  /** A column or a path; empty where it is none. */
  field: string;
  message: string;
}

/** Whether it is the file that an import failed by, and not the store. */
export function isFileProblem(error: object): error is FileProblem {
  return 'file' in error;
}

/** Something that was put right while reading, which the reader should know of. */
export type FileNote =
  | { code: 'utf16'; encoding: string }
  | { code: 'latin1' }
  | { code: 'column_ignored'; column: string }
  | { code: 'empty_rows'; count: number };
