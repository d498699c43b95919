import type { Verdict } from '../../src/context/context.ts';
import type { Role, StoryKind } from '../../src/story/story.ts';

/** A part of an article's text: a paragraph, a subheading or a list. */
export type Part = string | { heading: string } | { list: string[] };

export interface ExpectedFigure {
  /** As printed, without the qualifier. */
  text: string;
  role: Role;
  verdict: Verdict;
}

/** What the sidebar should find out about the article. */
export interface Expected {
  /** `none`: no sidebar, and the page stays untouched. */
  kind: StoryKind;
  /** Figures that must be found, with their verdict. Others may stand beside them, but none that differs. */
  figures: ExpectedFigure[];
  /** The wave that it is about, null where it is about none that is on record. Left out where it can be argued. */
  about?: string | null;
  /** Events that it goes back to. Others may stand beside them. */
  events: string[];
  /** A wave of the newest date among the prior ones: those announced up to the article's day. */
  newestPrior: string | null;
  /** Whether later waves are told of, apart from the prior ones. */
  since: boolean;
  /** Why the article is in the collection, in a line. */
  shows: string;
}

export interface DemoArticle {
  slug: string;
  lang: 'en' | 'zh-Hant' | 'fi';
  section: string;
  title: string;
  standfirst: string;
  author: string;
  /** ISO, with zone. */
  published: string;
  caption: string;
  body: Part[];
  comments: { name: string; text: string }[];
  expected: Expected;
}
