/** A date expression that was found, and what it was found to mean. */
import type { DatePrecision } from '../dataset/dates.ts';
import type { DateRule } from './language.ts';
import type { DateParts } from './resolve-date.ts';

export interface FoundDate {
  start: number;
  end: number;
  /** ISO; null where it cannot be told. */
  value: string | null;
  precision: DatePrecision;
  rule: DateRule;
  parts: DateParts;
  /** It dates what something is compared with. */
  compared: boolean;
  /** Something has lasted since then: the date opens a span that ends where the sentence speaks from. */
  since: boolean;
  /** What it was counted from: the article's day, or the date before it; null where it stands for itself. */
  from: { date: string; is: 'article' | 'date_before'; start: number; end: number } | null;
}

const AFTER: ReadonlySet<DateRule> = new Set(['days-after', 'weeks-after', 'months-after', 'years-after']);

/** Whether a date is that of a round before the one that is told: "three months after the first round". */
export function isRoundBefore({ rule }: FoundDate): boolean {
  return AFTER.has(rule);
}
