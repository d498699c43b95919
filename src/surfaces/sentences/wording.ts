/** What a locale must supply: words for every sentence, and a name for every kind of record. */
import type { Named, Sentence, SentenceKey, SentenceOf, Sentences } from '../../context/sentence.ts';

export type Wording = { [K in SentenceKey]: (params: Sentences[K]) => string };

export interface LocaleSentences {
  wording: Wording;
  /** The name of a record in running text. */
  nameOf: (record: Named) => string;
}

// A type parameter ties the parameters to the key; a union of sentences alone would not.
function wordOne<K extends SentenceKey>({ key, params }: SentenceOf<K>, wording: Wording): string {
  return wording[key](params);
}

/** A sentence in the words of a locale. */
export function wordBy({ wording }: LocaleSentences, sentence: Sentence): string {
  return wordOne(sentence, wording);
}
