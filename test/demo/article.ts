import type { Expected } from '../../src/welcome/expected.ts';

/** A part of an article's text: a paragraph, a subheading or a list. */
export type Part = string | { heading: string } | { list: string[] };

export interface DemoArticle {
  slug: string;
  lang: 'en' | 'zh-Hant' | 'fi';
  section: string;
  title: string;
  standfirst: string;
  /** ISO, with zone. */
  published: string;
  caption: string;
  body: Part[];
  comments: { name: string; text: string }[];
  expected: Expected & {
    /** Why the article is in the collection, in a line. */
    shows: string;
  };
}
