/** What was read of a page and what the dataset and the reader's corrections say of it, as it is told to whoever asks. */
import type { PageArticle } from '../article/extract.ts';
import type { Context } from '../context/context.ts';
import type { Report } from '../messages/calls.ts';
import type { Story } from '../story/story.ts';
import type { AroundIt } from './look-up/read-selection.ts';
import type { PageReading } from './page-reading.ts';

/** Characters of an error that a report may carry; a longer one would have the whole report refused. */
const mostOfError = 500;

export interface Told {
  reading: PageReading;
  /** Null where no story was read, or before the answer came. */
  context: Context | null;
}

/** What was read, unless the reader said that the page is no such story. */
export function stateOf({ reading, context }: Told): Report['state'] {
  return reading.state === 'story' && context?.story.is === false ? 'no_story' : reading.state;
}

/** The story with the reader's corrections, where the background has answered; else as it was read. */
export function storyOf({ reading, context }: Told): Story | null {
  return context?.story ?? ('story' in reading ? reading.story : null);
}

/** What the toolbar, the popup and whoever asks are told of a page. */
export function reportOf(told: Told, sidebar: Report['sidebar']): Report {
  const story = storyOf(told);
  const { reading } = told;
  return {
    state: stateOf(told),
    kind: story?.kind ?? 'none',
    confidence: story?.confidence ?? 0,
    why: story?.why ?? [],
    lang: story?.lang ?? null,
    figures: story?.figures.length ?? 0,
    sidebar,
    error: reading.state === 'failed' ? reading.error.slice(0, mostOfError) : null,
  };
}

/** What the page says of itself, as far as it was read. */
export function aroundIt({ reading }: Told, document: Document): AroundIt {
  if ('page' in reading) return reading.page.article;
  const { href: url } = document.location;
  const declaredLang = document.documentElement.lang || null;
  return { title: document.title, published: null, declaredLang, url, publisher: null };
}

/** The same reading with the article as it stands now: the same words, in other nodes. */
export function withPage(told: Told, page: PageArticle): Told {
  const { reading, context } = told;
  if (!('page' in reading)) return told;
  // Where the browser leaves no mark of it, a translation was told by what stood there before.
  const { limits } = reading.page;
  const noted = limits.includes('translated') && !page.limits.includes('translated');
  return { reading: { ...reading, page: noted ? { ...page, limits } : page }, context };
}
