/** Labelled sentences with their dates, and how many of those are read as a careful reader does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../src/article/article.ts';
import { parsePublished } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { DateMention } from '../../src/story/story.ts';
import { readAs, type Tally } from './score.ts';

const rowSchema = v.object({
  id: v.string(),
  lang: v.string(),
  published: v.nullable(v.string()),
  text: v.string(),
  dates: v.array(
    v.object({
      surface: v.string(),
      /** Its UTF-16 offset in `text`. */
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      value: v.nullable(v.string()),
      precision: v.picklist(['year', 'quarter', 'month', 'week', 'day', 'decade']),
      /** Further values that a careful reader would accept. */
      also: v.optional(v.array(v.string()), []),
    }),
  ),
});

export type DatedSentence = v.InferOutput<typeof rowSchema>;

const FOLDER = join(import.meta.dirname, 'dates');

/** The project's lists, one file a language. */
export function dateFiles(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(FOLDER, name));
}

/** Input: a file with one sentence a line. Output: the sentences. Throws, naming line and reason, where one is malformed. */
export function readDated(file: string): DatedSentence[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(rowSchema, JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}, line ${index + 1}: ${parsed.issues[0].message}`);
    const row = parsed.output;
    for (const { surface, at } of row.dates) {
      if (row.text.slice(at, at + surface.length) !== surface)
        throw new Error(`${file}, line ${index + 1}: "${surface}" does not stand at ${at}`);
    }
    return [row];
  });
}

/** Whether a file holds dated sentences rather than labelled articles. */
export function isDated(file: string): boolean {
  const first = readFileSync(file, 'utf8').split('\n', 1)[0] ?? '';
  return v.is(rowSchema, first === '' ? null : JSON.parse(first));
}

function articleOf({ text, published }: DatedSentence): Article {
  const date = published === null ? null : parsePublished(published);
  return {
    title: '',
    body: text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    published: date?.ok ? date.value : null,
    declaredLang: null,
    url: null,
    publisher: null,
  };
}

export interface DateScore {
  byLanguage: Map<string, Tally & { sentences: number }>;
  mistakes: { id: string; what: string }[];
}

const said = ({ text, value, because }: DateMention) => `«${text}» ${value} (${because.rule})`;

/**
 * A mention is right if it overlaps a label and has its value (which carries its precision) or one of those also accepted;
 * each label counts once. Sentences without a date count by what is wrongly found in them. Languages that are not loaded
 * are left out.
 */
export function scoreDates(sentences: readonly DatedSentence[]): DateScore {
  const score: DateScore = { byLanguage: new Map(), mistakes: [] };
  for (const sentence of sentences) {
    const lang = readAs(sentence.lang);
    const language = languageFor(lang);
    if (!language) continue;
    const tally = score.byLanguage.get(lang) ?? { sentences: 0, right: 0, wrong: 0, missed: 0 };
    score.byLanguage.set(lang, tally);
    tally.sentences += 1;
    const left = [...readStory(articleOf(sentence), language).dates];
    const mistake = (what: string) => score.mistakes.push({ id: sentence.id, what: `${what}: ${sentence.text}` });
    for (const label of sentence.dates) {
      const end = label.at + label.surface.length;
      const beside = left.filter((date) => date.start < end && label.at < date.end);
      const right = beside.find(({ value }) => value === label.value || (value !== null && label.also.includes(value)));
      tally[right ? 'right' : 'missed'] += 1;
      if (right) left.splice(left.indexOf(right), 1);
      else mistake(`«${label.surface}» ${label.value} read as ${beside.map(said).join(', ') || 'nothing'}`);
    }
    for (const date of left) {
      tally.wrong += 1;
      if (!sentence.dates.some((label) => date.start < label.at + label.surface.length && label.at < date.end))
        mistake(`no date: ${said(date)}`);
    }
  }
  return score;
}
