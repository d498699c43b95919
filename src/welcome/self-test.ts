/** Reads articles of our own by the steps that read a page, and compares what is found with what should be. */
import { buildContextFrom } from '../context/build.ts';
import type { Context } from '../context/context.ts';
import { orderDataset } from '../context/ordered.ts';
import type { Dataset } from '../dataset/records.ts';
import type { Kit } from '../sidebar/kit.ts';
import { type Expected, problemsOf } from './expected.ts';

export interface TestArticle {
  title: string;
  /** BCP 47. */
  lang: string;
  /** ISO, with zone. */
  published: string;
  paragraphs: string[];
  expected: Expected;
}

export interface ArticleResult {
  title: string;
  lang: string;
  /** `none`: it should be, and was, taken for no story. */
  is: 'story' | 'none';
  /** What does not hold, in words; empty where all is as it should be. */
  problems: string[];
}

export interface TestOptions {
  /** The steps. */
  kit: Pick<Kit, 'extractArticle' | 'readPage'>;
  articles: readonly TestArticle[];
  /** The bundled one: what is expected is said of it. */
  dataset: Dataset;
  /** Makes the empty document of a page. */
  makeDocument: () => Document;
  /** Called before each article, with how many were read. Reading goes on when it settles. */
  onProgress: (read: number) => Promise<void>;
}

/** One result for each article, in their order. The languages must be registered. */
export async function runSelfTest({
  kit,
  articles,
  dataset,
  makeDocument,
  onProgress,
}: TestOptions): Promise<ArticleResult[]> {
  const index = orderDataset(dataset);
  const results: ArticleResult[] = [];
  for (const article of articles) {
    await onProgress(results.length);
    const { title, lang, expected } = article;
    const is = expected.kind === 'none' ? 'none' : 'story';
    const reading = await kit.readPage(
      kit.extractArticle(pageOf(article, makeDocument()), '', null, new Date()),
      false,
    );
    let problems: string[];
    if (reading.state === 'failed') problems = [reading.error];
    else {
      const context: Context | null =
        reading.state === 'story' ? buildContextFrom(reading.story, index, { ownIds: new Set() }) : null;
      problems = problemsOf(article, context);
    }
    results.push({ title, lang, is, problems });
  }
  return results;
}

/** An article as sites print it: language and date in the page's data, headline and text in its body. */
function pageOf({ title, lang, published, paragraphs }: TestArticle, document: Document): Document {
  document.documentElement.lang = lang;
  document.title = title;
  const date = document.createElement('meta');
  date.setAttribute('property', 'article:published_time');
  date.content = published;
  document.head.append(date);
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.textContent = title;
  article.append(headline);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  document.body.append(article);
  return document;
}
