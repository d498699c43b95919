/** Words the sentences of the context in a locale, whose words must be loaded. */
import type { Named, Sentence } from '../../context/sentence.ts';
import type { Locale } from '../locale.ts';
import { wordsFor } from '../words.ts';
import { wordBy } from './wording.ts';

/** A sentence in the reader's language. */
export function word(sentence: Sentence, locale: Locale): string {
  return wordBy(wordsFor(locale).sentences, sentence);
}

/** The name of a record in running text: "the cut of about 14,000 jobs announced on 28 October 2025". */
export function nameOf(record: Named, locale: Locale): string {
  return wordsFor(locale).sentences.nameOf(record);
}
