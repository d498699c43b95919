/** The dates of an article that name their own year and lie behind it. */
import { daysOf } from '../dataset/dates.ts';
import { looksAhead } from './date-direction.ts';
import type { FoundDate } from './found-date.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { isAbsolute } from './resolve-date.ts';
import type { Steps } from './steps.ts';

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
export function* pastDates(passage: Passage, language: Language): Steps<PlacedDate[]> {
  const found: PlacedDate[] = [];
  for (const sentence of passage.sentences) {
    for (const date of sentence.dates) {
      const placed = { date, sentence };
      const year = Number(date.value?.slice(0, 4));
      const isNamed = isAbsolute(date.rule) && year >= YEARS.first && year <= YEARS.last;
      if (isNamed && !isAhead(passage, placed, language)) found.push(placed);
      yield;
    }
  }
  return found;
}

/** Input: the passages of an article. Output: the latest of these dates, ISO as precise as printed; null where there is none. */
export function* lastPast(passages: readonly Passage[], language: Language): Steps<string | null> {
  const dates: string[] = [];
  for (const passage of passages) {
    const past = yield* pastDates(passage, language);
    dates.push(...past.flatMap(({ date }) => date.value ?? []));
  }
  const begins = (value: string) => (value.length === 4 ? value : (daysOf(value)?.first ?? value));
  return dates.map(begins).sort().at(-1) ?? null;
}
