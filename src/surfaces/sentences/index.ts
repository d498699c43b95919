/** Words the sentences of the context in a locale. */
import type { Named, Sentence } from '../../context/sentence.ts';
import type { Locale } from '../locale.ts';
import en from './en.ts';
import fi from './fi.ts';
import { type LocaleSentences, wordBy } from './wording.ts';
import zhTW from './zh-TW.ts';

const locales: Record<Locale, LocaleSentences> = { en, 'zh-TW': zhTW, fi };

/** A sentence in the reader's language. */
export function word(sentence: Sentence, locale: Locale): string {
  return wordBy(locales[locale], sentence);
}

/** The name of a record in running text: "the cut of about 14,000 jobs announced on 28 October 2025". */
export function nameOf(record: Named, locale: Locale): string {
  return locales[locale].nameOf(record);
}
