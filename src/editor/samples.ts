/** The demo articles, read: stories on which the editor tries what a change would do. Loaded when first needed. */
import { demoArticles } from '../../test/demo/articles.ts';
import { articleFromText } from '../article/from-text.ts';
import type { Language } from '../story/language.ts';
import en from '../story/languages/en.ts';
import fi from '../story/languages/fi.ts';
import zhHant from '../story/languages/zh-Hant.ts';
import { readStory } from '../story/read.ts';
import type { Sample } from './verdict-changes.ts';

const languages: Record<'en' | 'fi' | 'zh-Hant', Language> = { en, fi, 'zh-Hant': zhHant };

/** Every demo article that is a story. */
export const samples: readonly Sample[] = demoArticles.flatMap(({ title, standfirst, body, published, lang }) => {
  const text = [
    standfirst,
    ...body.map((part) => (typeof part === 'string' ? part : 'heading' in part ? part.heading : part.list.join('\n'))),
  ].join('\n\n');
  const story = readStory(articleFromText({ text, title, published, lang }), languages[lang]);
  return story.is ? [{ title, lang, story }] : [];
});
