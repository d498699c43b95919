/** What was found out about one figure: its verdict, the record, the waves that it is about, and why. */
import type { RecordRef, Verdict } from './context.ts';
import { agrees, type Fit, type Printed, rounds } from './hold.ts';
import type { LinkReason, Named, Sentence } from './sentence.ts';
import { say } from './sentence.ts';

export interface Finding {
  verdict: Verdict;
  record: RecordRef | null;
  wave: string | null;
  /** All waves that the figure refers to: for a total, those that make it up. */
  waves: string[];
  explanation: Sentence[];
  /** Ids of every record that the verdict rests on. */
  rests: string[];
  /** The number of the record. */
  recorded: number | null;
  /** Why this record; null where none was chosen by what the article says around a number. */
  link: LinkReason | null;
}

/** No record: the sentences say why. */
export function nothing(...explanation: Sentence[]): Finding {
  return {
    verdict: 'no_record',
    record: null,
    wave: null,
    waves: [],
    explanation,
    rests: [],
    recorded: null,
    link: null,
  };
}

/** The verdict that a fit amounts to. Another number that sources give is no error of the article. */
export function verdictOf(fit: Fit): Verdict {
  if (agrees(fit)) return 'agrees';
  if (rounds(fit)) return 'rounds';
  return fit.how === 'other_bound' ? 'sources_differ' : 'differs';
}

/** The arithmetic of a fit, in sentences. A share's quotient is given by the sentence that tries its base. */
export function explainFit(fit: Fit, printed: Printed): Sentence[] {
  const value = printed.value ?? 0;
  const { qualifier, measure } = printed;
  if (measure === 'percent') return explainShare(fit, value, qualifier);
  switch (fit.how) {
    case 'exact':
      return [say('exact', { record: fit.record })];
    case 'rounded':
      return [say('rounded', { record: fit.record, printed: value, digits: fit.digits })];
    case 'same_range':
      return [say('same_range', { low: fit.low, high: fit.high })];
    case 'one_digit':
      return [say('one_digit', { record: fit.record, printed: value }), ...contradiction(fit.record, printed)];
    case 'qualifier':
      return [
        printed.value === null
          ? say('within_printed_range', { low: fit.low ?? 0, high: fit.high ?? 0, record: fit.record })
          : say('within_qualifier', { qualifier, printed: value, low: fit.low, high: fit.high, record: fit.record }),
      ];
    case 'in_range':
      return [say('within_range', { low: fit.low, high: fit.high, printed: value })];
    case 'other_bound':
      return [say('sources_range', { low: fit.low, high: fit.high, printed: value })];
    case 'off':
      return fit.record === null ? [] : [off(value, fit.record)];
  }
}

function explainShare(fit: Fit, printed: number, qualifier: Printed['qualifier']): Sentence[] {
  if (fit.how === 'rounded' || fit.how === 'one_digit') return [say('share_rounded', { percent: fit.record, printed })];
  if (fit.how !== 'qualifier') return [];
  return [say('share_within', { qualifier, printed, low: fit.low, high: fit.high, percent: fit.record })];
}

/** By how much a number misses the record: in percent, and in times where it is twice as large or more. */
export function off(printed: number, record: number): Sentence {
  const ratio = record === 0 ? 1 : printed / record;
  return say('off', { printed, record, percent: (ratio - 1) * 100, times: ratio >= 2 ? ratio : null });
}

/** Where the rounded number agrees but the word beside it says the opposite. */
function contradiction(record: number, { value, qualifier }: Printed): Sentence[] {
  if (value === null) return [];
  const below = (qualifier === 'over' || qualifier === 'at_least') && record < value;
  const above = (qualifier === 'nearly' || qualifier === 'up_to') && record > value;
  return below || above ? [say('against_qualifier', { qualifier, printed: value, record })] : [];
}

/** Names the record that a figure was held against. */
export function held(record: Named): Sentence {
  return say('held', { record });
}
