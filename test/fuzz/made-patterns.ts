import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { madeWhile, type Pattern } from './patterns.ts';
import { vocabularies } from './vocabulary.ts';

/** The expressions that are made of word lists while our own texts are read, in every language. */
export async function madePatterns(): Promise<Pattern[]> {
  const known = await vocabularies();
  return madeWhile(async (note) => {
    for (const [tag, { language, sentences }] of known) {
      note(tag);
      const text = sentences.slice(0, 60).join(' ');
      readStory(articleFromText({ title: sentences[0] ?? '', text, published: '2026-01-28' }), language);
    }
  });
}
