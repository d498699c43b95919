/** Reads what was selected as an article is read, and has it held against the dataset. */
import type { Article, Block } from '../../article/article.ts';
import { detectLanguage } from '../../article/language.ts';
import type { Context } from '../../context/context.ts';
import { call } from '../../messages/call.ts';
import type { Result } from '../../messages/calls.ts';
import { readStorySteps } from '../../story/read.ts';
import { inTurns } from '../in-turns.ts';
import { loadLanguage } from '../page-reading.ts';
import type { Selected } from './selection.ts';

/** What the page says of itself: evidence for what a figure in it is about, and of when. */
export type AroundIt = Pick<Article, 'title' | 'published' | 'declaredLang' | 'url' | 'publisher'>;

/**
 * Output: the context with the figures of the selection alone; none where no figure about a workforce stands in it. The
 * text around it is read with it, as one article of a few lines, that the reader has pointed at. Null also where it `isOver`:
 * nobody waits for it any more.
 */
export async function readSelection(
  { text, start, end }: Selected,
  page: AroundIt,
  isOver: () => boolean = () => false,
): Promise<Result<Context | null>> {
  // A headline that is looked up is not its own evidence.
  const title = text.includes(page.title) ? '' : page.title;
  const article: Article = { ...page, title, body: text, blocks: blocksOf(text) };
  const language = await loadLanguage(detectLanguage(`${title}\n${text}`, page.declaredLang));
  if (!language.ok) return language;
  const story = await inTurns(readStorySteps(article, language.value, { asked: true }), isOver);
  if (story === null) return { ok: true, value: null };
  const isSelected = (at: number): boolean => {
    const figure = story.figures[at];
    return figure !== undefined && figure.in === 'body' && figure.start < end && figure.end > start;
  };
  if (!story.figures.some((_, at) => isSelected(at))) return { ok: true, value: null };
  const answer = await call('context', { story, as: 'part' });
  if (!answer.ok) return answer;
  return { ok: true, value: { ...answer.value, figures: answer.value.figures.filter((_, at) => isSelected(at)) } };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }));
}
