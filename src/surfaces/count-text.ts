import type { Quantity } from '../dataset/records.ts';
import { formatQuantity } from './format.ts';
import type { Labels } from './labels/index.ts';
import type { Locale } from './locale.ts';
import { type RecordIndex, wordsIn } from './records.ts';

/** A record's count as it can be said: the number, else the strength of the wording, else that there is none. */
export interface CountText {
  text: string;
  /** The dataset's own wording: English. */
  english: boolean;
}

/** Words a count as a surface shows it. */
export function countText(
  count: Quantity,
  labels: Labels,
  locale: Locale,
  records: Pick<RecordIndex, 'wordings'> = { wordings: {} },
): CountText {
  const number = formatQuantity(count, locale);
  if (number !== null) return { text: number, english: false };
  if (count.phrase !== null && count.phrase !== 'undisclosed') {
    const { text, lang } = wordsIn(count.phrase, records, locale);
    return { text, english: lang === 'en' };
  }
  return { text: labels.record.noNumber, english: false };
}
