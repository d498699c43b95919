/** A number as printed. Offsets cover number, magnitude and per-cent sign. */
export interface NumberMention {
  start: number;
  end: number;
  /** Null for vague amounts and for ranges (then `low` and `high`). */
  value: number | null;
  low: number | null;
  high: number | null;
  percent: boolean;
  /** "thousands", 數千. */
  vague: boolean;
  /** A share in words ("one in ten"), with no sign of its own. */
  fraction: boolean;
}
