import { collections } from '../../evaluation/labelled.ts';
import { type Furniture, furnitureOf } from '../../pages/furniture.ts';
import { everyday } from './everyday.ts';

/** An article's words, before any page is made of them. */
export interface ArticleText {
  title: string;
  /** Paragraphs are parted by line breaks. */
  text: string;
  isStory: boolean;
}

/** What a page tells, and what stands around it. */
export interface Told extends ArticleText {
  lang: string;
  /** As 2026-10-28. */
  published: string;
  lines: string[];
  it: Furniture;
  /** Other articles in the language. */
  others: readonly ArticleText[];
}

export const languages: readonly string[] = [
  ...['en', 'zh-Hant', 'zh-Hans', 'fi', 'de', 'fr', 'es', 'ja', 'it', 'pt', 'nl', 'sv', 'nb', 'pl'],
];

/** `de-AT` is German, `zh-Hant-HK` the long form of Chinese. */
const languageOf = (tag: string): string => languages.find((one) => tag === one || tag.startsWith(`${one}-`)) ?? tag;

export const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** The project's own texts, by language: those beside the project are not the same everywhere. */
export function ownTexts(): Map<string, ArticleText[]> {
  const found = new Map<string, ArticleText[]>(languages.map((tag) => [tag, []]));
  for (const { name, texts } of collections()) {
    if (name !== 'own' && !name.startsWith('fresh-')) continue;
    for (const { lang, title, text, isStory } of texts) found.get(languageOf(lang))?.push({ title, text, isStory });
  }
  return found;
}

/** A text of so many characters in the language: its stories one after the other, from the beginning again if need be. */
export function longText(texts: readonly ArticleText[], characters: number): string {
  const stories = texts.filter(({ isStory }) => isStory).map(({ text }) => text);
  let long = '';
  for (let at = 0; long.length < characters; at += 1) long += `${stories[at % stories.length] ?? ''}\n\n`;
  // Not within a line: half a figure is another one.
  const end = long.lastIndexOf('\n', characters);
  return long.slice(0, end > characters / 2 ? end : characters);
}

/** Articles about something else, of the length of others: the same sentences, from another one on. */
function otherNews(lang: string): ArticleText[] {
  const { title, lines } = everyday[lang] ?? { title: '', lines: [] };
  return lines.map((_, from) => {
    const turned = [...lines.slice(from), ...lines.slice(0, from)];
    return { title, text: [...turned, ...turned, ...turned].join('\n'), isStory: false };
  });
}

/** What a page is to tell: a story, or what most pages tell. Every text of a language gets its turn. */
export function told(lang: string, texts: readonly ArticleText[], isStory: boolean, turn: number): Told {
  const news = otherNews(lang);
  const fit = isStory ? texts.filter((one) => one.isStory) : news;
  const chosen = fit[turn % fit.length];
  if (chosen === undefined) throw new Error(`There is no text in ${lang}.`);
  const published = `2026-${String(1 + (turn % 9)).padStart(2, '0')}-${String(10 + (turn % 18))}`;
  const others = isStory ? [...texts.filter((one) => one !== chosen), ...news] : news;
  return { ...chosen, lang, published, lines: linesOf(chosen.text), it: furnitureOf(lang), others };
}
