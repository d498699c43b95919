/** Reads an article of the page: its language, its story. What can be expected to fail is a state, no exception. */
import type { PageArticle } from '../article/extract.ts';
import { detectLanguage } from '../article/language.ts';
import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Language } from '../story/language.ts';
import { readStory } from '../story/read.ts';
import { languageFor } from '../story/registry.ts';
import type { Story } from '../story/story.ts';

export type PageReading =
  | { state: 'reading' }
  | { state: 'no_article' }
  | { state: 'no_story' | 'story'; page: PageArticle; story: Story }
  | { state: 'failed'; error: string };

/** @param page what `extractArticle` gave. */
export async function readPage(page: PageArticle | null): Promise<PageReading> {
  if (page === null) return { state: 'no_article' };
  const { title, body, declaredLang } = page.article;
  const language = await loadLanguage(detectLanguage(`${title}\n${body}`, declaredLang));
  if (!language.ok) return { state: 'failed', error: language.error };
  const story = readStory(page.article, language.value);
  return { state: story.is ? 'story' : 'no_story', page, story };
}

/** Whether this is the article that was read, and only the page around it or the nodes that hold it are others. */
export function isSameArticle(reading: PageReading, page: PageArticle | null): page is PageArticle {
  if (!('page' in reading) || page === null) return false;
  const { title, body } = reading.page.article;
  return title === page.article.title && body === page.article.body;
}

/** The background chose languages by hints; where the text is in another, that one is asked for. */
async function loadLanguage(tag: string): Promise<Result<Language>> {
  const present = languageFor(tag);
  if (present) return { ok: true, value: present };
  const loaded = await call('languages', { tags: [tag] });
  if (!loaded.ok) return loaded;
  const language = languageFor(tag);
  return language ? { ok: true, value: language } : { ok: false, error: `${tag}: the language was not registered` };
}
