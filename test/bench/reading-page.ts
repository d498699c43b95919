/** Runs in a page: what reading an article takes, by the engine and the language files as they are in the package. */
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { bareWalk } from './bare-walk.ts';

/** One reading of a text, in milliseconds. */
function readOnce(tag: string, text: string): number {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`${tag} is not there.`);
  const article = articleFromText({
    text,
    title: text.slice(0, text.indexOf('\n')),
    published: '2026-01-28T09:00:00Z',
    lang: tag,
  });
  const begun = performance.now();
  readStory(article, language);
  return performance.now() - begun;
}

/** A walk over the text as a page of paragraphs, in milliseconds. */
function walkOnce(text: string): number {
  document.body.replaceChildren(
    ...text.split(/\n+/).map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  const begun = performance.now();
  bareWalk(document.body);
  return performance.now() - begun;
}

declare global {
  var benchRead: typeof readOnce;
  var benchWalk: typeof walkOnce;
}
globalThis.benchRead = readOnce;
globalThis.benchWalk = walkOnce;
