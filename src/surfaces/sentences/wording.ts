/** What a locale must supply: words for every sentence, and a name for every kind of record. */
import type { Named, SentenceKey, Sentences } from '../../context/sentence.ts';

export type Wording = { [K in SentenceKey]: (params: Sentences[K]) => string };

export interface LocaleSentences {
  wording: Wording;
  /** The name of a record in running text. */
  nameOf: (record: Named) => string;
}
