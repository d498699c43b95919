/** Sentences by language, each with the values of its dates in order; null where nothing in the sentence tells. */
export interface DateSentences {
  published: string;
  byLanguage: Record<string, [text: string, ...values: (string | null)[]][]>;
}
