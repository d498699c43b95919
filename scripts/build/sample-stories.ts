import { articleFromText } from '../../src/article/from-text.ts';
import type { Sample } from '../../src/editor/verdicts/verdict-changes.ts';
import type { Language } from '../../src/story/language.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { demoArticles } from '../../test/demo/articles.ts';

const languages: Record<'en' | 'fi' | 'zh-Hant', Language> = { en, fi, 'zh-Hant': zhHant };

/**
 * Every demo article that is a story, read. The build puts them into the editor, which tries on them what a change of
 * the dataset would do: ready-made, they take a fraction of what the articles and the reading of them would.
 */
export function sampleStories(): Sample[] {
  return demoArticles.flatMap(({ title, standfirst, body, published, lang }) => {
    const text = [
      standfirst,
      ...body.map((part) =>
        typeof part === 'string' ? part : 'heading' in part ? part.heading : part.list.join('\n'),
      ),
    ].join('\n\n');
    const story = readStory(articleFromText({ text, title, published, lang }), languages[lang]);
    return story.is ? [{ title, lang, story }] : [];
  });
}
