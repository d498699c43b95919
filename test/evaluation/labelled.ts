/**
 * Labelled texts: what a careful reader finds in them. Eleven collections live in the project: the demo articles, and ten files.
 * Others lie beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { demoArticles } from '../demo/articles.ts';
import arguable from './arguable.json' with { type: 'json' };

const figureSchema = v.object({
  surface: v.string(),
  value: v.nullable(v.number()),
  role: v.string(),
  subject: v.string(),
  at: v.optional(v.array(v.number()), []),
  in_title: v.optional(v.boolean(), false),
  date: v.optional(v.nullable(v.string()), null),
});

const textSchema = v.object({
  id: v.string(),
  lang: v.string(),
  title: v.string(),
  published: v.nullable(v.string()),
  text: v.string(),
  label: v.object({
    is_story: v.boolean(),
    kind: v.string(),
    borderline: v.optional(v.boolean(), false),
    figures: v.array(figureSchema),
    waves: v.optional(v.array(v.string())),
    hiring_waves: v.optional(v.array(v.string()), []),
  }),
});

/** A figure of the labels, at one place. `start` is an offset in the title or the text. */
export interface LabelledFigure {
  text: string;
  value: number | null;
  role: string;
  subject: string;
  date: string | null;
  in: 'title' | 'body';
  start: number;
}

export interface LabelledText {
  id: string;
  lang: string;
  title: string;
  published: string | null;
  text: string;
  isStory: boolean;
  kind: string;
  /** Can be argued: counted apart. */
  borderline: boolean;
  /** Null where the collection does not label them completely. */
  figures: LabelledFigure[] | null;
  /** Announcement months of the waves that the text refers to; null where not labelled. */
  waves: string[] | null;
}

export interface Collection {
  name: string;
  texts: LabelledText[];
}

const argued = new Map<string, Set<string>>(
  Object.entries(arguable).map(([name, reasons]) => [name, new Set(Object.keys(reasons))]),
);

/** The collection without the texts whose labels can be argued, by `arguable.json`; null where it has none. */
export function withoutArguable({ name, texts }: Collection): Collection | null {
  const ids = argued.get(name === 'real-dev.jsonl' ? 'titles' : name);
  return ids
    ? { name: `${name}, without labels that can be argued`, texts: texts.filter(({ id }) => !ids.has(id)) }
    : null;
}

/** Every place at which `words` stand in `text`. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function figuresOf(row: v.InferOutput<typeof textSchema>): LabelledFigure[] {
  const figures = row.label.figures.flatMap((figure): LabelledFigure[] => {
    const { surface: text, value, role, subject, date } = figure;
    const common = { text, value, role, subject, date };
    // Some collections give offsets in the text; where there are none, every place counts.
    const inText = figure.at.length > 0 || figure.in_title ? figure.at : placesOf(row.text, text);
    return [
      ...placesOf(row.title, text).map((start) => ({ ...common, in: 'title' as const, start })),
      ...inText.map((start) => ({ ...common, in: 'body' as const, start })),
    ];
  });
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = `${figure.in} ${figure.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Reads a file of labelled texts, one JSON object a line; throws where a line does not fit the format. */
export function readCollection(file: string, name = basename(file)): Collection {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const texts = lines.map((line, at): LabelledText => {
    const read = v.safeParse(textSchema, JSON.parse(line));
    if (!read.success)
      throw new Error(`${file}, line ${at + 1}: ${v.getDotPath(read.issues[0]) ?? 'it'}: ${read.issues[0].message}`);
    const row = read.output;
    const { id, lang, title, published, text, label } = row;
    const { is_story: isStory, kind, borderline, waves, hiring_waves: hiring } = label;
    const months = waves === undefined ? null : [...waves, ...hiring];
    return { id, lang, title, published, text, isStory, kind, borderline, figures: figuresOf(row), waves: months };
  });
  return { name, texts };
}

/** The demo articles as labelled texts: kind of story only, as their figures are not labelled completely. */
function ownTexts(): Collection {
  const texts = demoArticles.map((article): LabelledText => {
    const lines = article.body.flatMap((part) =>
      typeof part === 'string' ? [part] : 'heading' in part ? [part.heading] : part.list,
    );
    return {
      id: article.slug,
      lang: article.lang,
      title: article.title,
      published: article.published.slice(0, 10),
      text: [article.standfirst, ...lines].join('\n'),
      isStory: article.expected.kind !== 'none',
      kind: article.expected.kind,
      borderline: false,
      figures: null,
      waves: null,
    };
  });
  return { name: 'demo', texts };
}

const CORPUS = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');

/** The collections at hand; those beside the project are left out where it stands alone. */
export function collections(): Collection[] {
  const beside = [
    ['corpus', 'dev.jsonl'],
    ['titles', 'real-dev.jsonl'],
  ] as const;
  return [
    ownTexts(),
    readCollection(join(import.meta.dirname, 'own.jsonl'), 'own'),
    readCollection(join(import.meta.dirname, 'fresh-a.jsonl'), 'fresh-a'),
    readCollection(join(import.meta.dirname, 'fresh-b.jsonl'), 'fresh-b'),
    readCollection(join(import.meta.dirname, 'fresh-c.jsonl'), 'fresh-c'),
    readCollection(join(import.meta.dirname, 'fresh-d.jsonl'), 'fresh-d'),
    readCollection(join(import.meta.dirname, 'fresh-e.jsonl'), 'fresh-e'),
    readCollection(join(import.meta.dirname, 'fresh-f.jsonl'), 'fresh-f'),
    readCollection(join(import.meta.dirname, 'fresh-g.jsonl'), 'fresh-g'),
    readCollection(join(import.meta.dirname, 'fresh-h.jsonl'), 'fresh-h'),
    readCollection(join(import.meta.dirname, 'fresh-i.jsonl'), 'fresh-i'),
    ...beside
      .map(([name, file]) => [name, join(CORPUS, file)] as const)
      .filter(([, path]) => existsSync(path))
      .map(([name, path]) => readCollection(path, name)),
  ];
}
