/** The Article: what a page says, apart from everything else that stands on it. */

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote' | 'cell';

/** One block of the body. `start` and `end` are UTF-16 offsets into `Article.body`. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** The ISO day of the entry of a running report that it stands in; null or none where that is not told. */
  day?: string | null;
}

export type { DatePrecision } from '../dataset/dates.ts';

import type { DatePrecision } from '../dataset/dates.ts';

/** When the article was published, where that was read, and how sure that is. */
export interface Published {
  /** ISO, with the precision it has: 2025, 2025-10, 2025-10-28; told by the text's own words also a week, 2026-W04. */
  date: string;
  precision: DatePrecision;
  from: 'given' | 'json-ld' | 'meta' | 'time' | 'url' | 'dateline' | 'text';
  /** False where evidence conflicts: then nothing relative is resolved against it. */
  sure: boolean;
}

/**
 * An article, detached from any page. `body` is the blocks' text with white space collapsed, joined by a
 * line feed (or, for plain text input, the text as given); every offset in a Story counts UTF-16 units in
 * `title` or `body`.
 */
export interface Article {
  title: string;
  body: string;
  blocks: Block[];
  published: Published | null;
  /** What the page declares (`<html lang>`), a hint only. */
  declaredLang: string | null;
  url: string | null;
  /** The site's own name where the page gives it. */
  publisher: string | null;
}
