/** The dates of an article that name their own year and lie behind it. */
import { daysOf } from '../dataset/dates.ts';
import { looksAhead } from './date-direction.ts';
import type { FoundDate } from './found-date.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { isAbsolute } from './resolve-date.ts';

export interface PlacedDate {
  date: FoundDate;
  sentence: ReadSentence;
}

/** Years that a story of this company can be of. */
const YEARS = { first: 1995, last: 2060 };

/** Whether the words of its clause put a date ahead: "by 2033", "will end in March 2026". */
export function isAhead({ folded }: Passage, { date, sentence }: PlacedDate, language: Language): boolean {
  const { start, end } = date;
  const { plan, planWeak } = sentence.cues;
  const beside = [...plan, ...planWeak].some((word) => word.end <= start && start - word.end <= PLANNED);
  return beside || looksAhead({ folded, from: sentence.start, to: sentence.end, start, end, language }, null);
}

/** A word of plans this near before a date is said of it: "plans for 2027". */
const PLANNED = 12;

/** Input: a passage. Output: the dates in it that say their year and are not told as to come, in order. */
export function pastDates(passage: Passage, language: Language): PlacedDate[] {
  return passage.sentences
    .flatMap((sentence) => sentence.dates.map((date): PlacedDate => ({ date, sentence })))
    .filter((placed) => {
      const year = Number(placed.date.value?.slice(0, 4));
      return (
        isAbsolute(placed.date.rule) && year >= YEARS.first && year <= YEARS.last && !isAhead(passage, placed, language)
      );
    });
}

/** Input: the passages of an article. Output: the latest of these dates, ISO as precise as printed; null where there is none. */
export function lastPast(passages: readonly Passage[], language: Language): string | null {
  const dates = passages.flatMap((passage) => pastDates(passage, language)).flatMap(({ date }) => date.value ?? []);
  const begins = (value: string) => (value.length === 4 ? value : (daysOf(value)?.first ?? value));
  return dates.map(begins).sort().at(-1) ?? null;
}
