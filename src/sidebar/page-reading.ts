/** Reads an article of the page: its language, its story. What can be expected to fail is a state, no exception. */
import type { PageArticle } from '../article/extract.ts';
import { detectLanguage } from '../article/language.ts';
import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Language } from '../story/language.ts';
import { readStorySteps } from '../story/read.ts';
import { languageFor } from '../story/registry.ts';
import type { Story } from '../story/story.ts';
import { inTurns } from './in-turns.ts';

export type PageReading =
  | { state: 'reading' }
  | { state: 'no_article' }
  | { state: 'no_story' | 'story'; page: PageArticle; story: Story }
  | { state: 'failed'; error: string };

/**
 * @param page what `extractArticle` gave.
 * @param asked whether the reader wants an article that is in doubt taken for a story.
 * @param isOver whether nobody waits for it any more. What is then left as it is gives the state `reading`.
 */
export async function readPage(
  page: PageArticle | null,
  asked: boolean,
  isOver: () => boolean = () => false,
): Promise<PageReading> {
  if (page === null) return { state: 'no_article' };
  const { title, body, declaredLang } = page.article;
  const language = await loadLanguage(detectLanguage(`${title}\n${body}`, declaredLang));
  if (!language.ok) return { state: 'failed', error: language.error };
  const story = isOver() ? null : await inTurns(readStorySteps(page.article, language.value, { asked }), isOver);
  if (story === null) return { state: 'reading' };
  return { state: story.is ? 'story' : 'no_story', page, story };
}

/** Whether this is the article that was read, and only the page around it or the nodes that hold it are others. */
export function isSameArticle(reading: PageReading, page: PageArticle | null): page is PageArticle {
  if (!('page' in reading) || page === null || reading.page.article.body !== page.article.body) return false;
  if (reading.page.article.title === page.article.title) return true;
  // A title that the page does not print is that of its tab, which sites change at will.
  return reading.page.places.title.pieces.length === 0 && page.places.title.pieces.length === 0;
}

/** Whether this is the article that was read with a part of it gone: a wall came up, or its end was folded away. */
export function isCutShort(reading: PageReading, page: PageArticle | null): page is PageArticle {
  if (reading.state !== 'story' || page === null) return false;
  const { article: read } = reading.page;
  const { article: now } = page;
  if (read.title !== now.title || now.body.length >= read.body.length) return false;
  return now.blocks.every(({ start, end }) => read.body.includes(now.body.slice(start, end)));
}

/** The background chose languages by hints; where the text is in another, that one is asked for. */
export async function loadLanguage(tag: string): Promise<Result<Language>> {
  const present = languageFor(tag);
  if (present) return { ok: true, value: present };
  const loaded = await call('languages', { tags: [tag] });
  if (!loaded.ok) return loaded;
  const language = languageFor(tag);
  return language ? { ok: true, value: language } : { ok: false, error: `${tag}: the language was not registered` };
}
