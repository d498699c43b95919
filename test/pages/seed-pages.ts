/**
 * The seed documents as news pages, in every layout, for those who have them beside the repository in
 * `../shared/seeds`. They are not part of it. No test framework in it.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LAYOUTS, type Layout, newsPage, type Part } from './news-page.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

const expectedSchema = v.object({
  documents: v.array(
    v.looseObject({
      file: v.string(),
      lang: v.string(),
      published: v.string(),
      articleEndsBefore: v.optional(v.string()),
    }),
  ),
});

/** What is expected of a seed document, as `expected.json` has it. */
export type SeedExpectation = v.InferOutput<typeof expectedSchema>['documents'][number];

export interface SeedPage {
  /** The seed's number: `000`. */
  id: string;
  layout: Layout;
  lang: string;
  published: string;
  title: string;
  html: string;
  /** The article's own lines, in order: paragraphs and section headings. */
  article: string[];
  /** Lines of the document that are no part of the article. */
  others: string[];
  expected: SeedExpectation;
}

/** Whether the seed documents are there. */
export function seedsPresent(): boolean {
  return existsSync(new URL('expected.json', SEEDS));
}

/** What is expected of each seed document. */
export function seedExpectations(): SeedExpectation[] {
  const parsed: unknown = JSON.parse(readFileSync(new URL('expected.json', SEEDS), 'utf8'));
  return v.parse(expectedSchema, parsed).documents;
}

/** The text of a seed document. */
export function seedText(file: string): string {
  return readFileSync(new URL(file, SEEDS), 'utf8');
}

/** Headlines for the documents that have none; without any figure. */
const TITLES: Record<string, string> = {
  '001': 'Amazon prepares another round of office job cuts',
  '004': 'Kun pomo meni varastolle töihin',
};

const CREDIT = /^圖[/／]/;
const PICTURE_FILE = /^[\w ]+\.(jpe?g|png)$/i;
const NOTE = /^(本文授權|責任編輯|關鍵字|This article was syndicated|More .+ articles from)/;
const RELATED = /^延伸閱讀/;
const READING_TIME = /^\d+ min read/;

function kindOf(line: string, next: string | undefined): Part['kind'] {
  if (CREDIT.test(line) || PICTURE_FILE.test(line)) return 'credit';
  if (next !== undefined && CREDIT.test(next)) return 'caption';
  if (NOTE.test(line)) return 'note';
  if (RELATED.test(line)) return 'related';
  return line.length <= 80 && !/[.。:：”"」]$/.test(line) ? 'heading' : 'paragraph';
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const partsOf = (lines: readonly string[]): Part[] =>
  lines.map((line, i) => ({ kind: kindOf(line, lines[i + 1]), text: line }));

const isOwn = (part: Part) => part.kind === 'paragraph' || part.kind === 'heading';

function pageOf(expected: SeedExpectation, layout: Layout): SeedPage {
  const id = expected.file.slice(0, 3);
  const lines = linesOf(seedText(expected.file));
  const given = TITLES[id];
  const title = given ?? lines[0] ?? '';
  const end = expected.articleEndsBefore === undefined ? -1 : lines.indexOf(expected.articleEndsBefore);
  const own = lines.slice(given === undefined ? 1 : 0, end === -1 ? undefined : end);
  const titleTwice = own[0] === title;
  if (titleTwice) own.shift();
  const byline = own.find((line) => READING_TIME.test(line));
  const parts = partsOf(own.filter((line) => line !== byline));
  const after = end === -1 ? [] : lines.slice(end + 1);
  const lastSentence = after.findLastIndex((line) => /[。.]$/.test(line) && line.length > 80);
  const [nextTitle] = after;
  const nextLines = after.slice(after[1] === nextTitle ? 2 : 1, lastSentence + 1);
  const rest = after.slice(lastSentence + 1);
  const html = newsPage({
    title,
    parts,
    lang: expected.lang,
    layout,
    published: expected.published,
    dateIn: layout === 'semantic' ? ['json-ld', 'time'] : layout === 'soup' ? ['meta', 'dateline'] : ['json-ld'],
    titleTwice,
    ...(byline === undefined ? {} : { byline }),
    ...(nextTitle === undefined
      ? {}
      : { nextArticle: { marker: lines[end] ?? '', title: nextTitle, parts: partsOf(nextLines) } }),
    ...(rest.length === 0 ? {} : { foot: rest.map((line) => `<div>${line}</div>`).join('\n') }),
  });
  return {
    id,
    layout,
    lang: expected.lang,
    published: expected.published,
    title,
    html,
    article: parts.filter(isOwn).map((part) => part.text),
    others: [
      ...parts.filter((part) => !isOwn(part) && part.kind !== 'note').map((part) => part.text),
      ...lines.slice(end === -1 ? lines.length : end),
    ].filter((line) => line !== title),
    expected,
  };
}

/** Every seed document in every layout; empty when they are not there. */
export function seedPages(): SeedPage[] {
  if (!seedsPresent()) return [];
  return seedExpectations().flatMap((expected) => LAYOUTS.map((layout) => pageOf(expected, layout)));
}
