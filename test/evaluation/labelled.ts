/** Labelled texts: what a careful reader finds in them. Two collections live beside the project, one in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { demoArticles } from '../demo/articles.ts';

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
  }),
});

/** A figure of the labels, at one place. `start` is an offset in the title or the text. */
export interface LabelledFigure {
  text: string;
  value: number | null;
  role: string;
  amazon: boolean;
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
  figures: LabelledFigure[];
}

export interface Collection {
  name: string;
  texts: LabelledText[];
}

/** Every place at which `words` stand in `text`. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function readCollection(name: string, file: string): Collection {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const texts = lines
    .map((line) => v.parse(textSchema, JSON.parse(line)))
    .filter((row) => !row.label.borderline)
    .map((row): LabelledText => {
      const figures = row.label.figures.flatMap((figure): LabelledFigure[] => {
        const common = {
          text: figure.surface,
          value: figure.value,
          role: figure.role,
          amazon: figure.subject.startsWith('Amazon'),
          date: figure.date,
        };
        // The first collection gives offsets in the text, the second none: there every place counts.
        const inText = figure.at.length > 0 || figure.in_title ? figure.at : placesOf(row.text, figure.surface);
        return [
          ...placesOf(row.title, figure.surface).map((start) => ({ ...common, in: 'title' as const, start })),
          ...inText.map((start) => ({ ...common, in: 'body' as const, start })),
        ];
      });
      const seen = new Set<string>();
      const once = figures.filter((f) => {
        const key = `${f.in} ${f.start}`;
        return seen.has(key) ? false : seen.add(key);
      });
      const { id, lang, title, published, text, label } = row;
      return { id, lang, title, published, text, isStory: label.is_story, kind: label.kind, figures: once };
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
      figures: [],
    };
  });
  return { name: 'own', texts };
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
    ...beside
      .filter(([, file]) => existsSync(join(CORPUS, file)))
      .map(([name, file]) => readCollection(name, join(CORPUS, file))),
  ];
}
