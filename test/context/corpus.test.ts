/**
 * Labelled figures of real articles, where the corpus lies beside the repository: no other company's number finds a
 * record, and nothing is called wrong that is not. Prints verdicts by role.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure, Role, Story } from '../../src/story/story.ts';
import { contextOf } from './story-of.ts';

const path = new URL('../../../shared/corpus/dev.jsonl', import.meta.url);
const there = existsSync(path);
if (!there) console.log('skipped: no corpus beside the repository (../shared/corpus/dev.jsonl)');

interface Labelled {
  id: string;
  lang: string;
  published: string | null;
  label: {
    kind: Story['kind'];
    figures: {
      surface: string;
      in_title: boolean;
      value: number | null;
      role: Role;
      subject: string;
      date: string | null;
    }[];
    waves?: string[];
    hiring_waves?: string[];
  };
}

function figureOf(labelled: Labelled['label']['figures'][number]): Partial<Figure> & Pick<Figure, 'role'> {
  const { surface, in_title, value, role, subject, date } = labelled;
  const vague = value === null ? { qualifier: 'vague' as const } : {};
  return { text: surface, value, role, subject, asOf: date, in: in_title ? 'title' : 'body', ...vague };
}

describe.skipIf(!there)('labelled articles', () => {
  const articles: Labelled[] = there
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Labelled => JSON.parse(line))
    : [];
  const checked = articles.map((article) => {
    const { label, published, lang } = article;
    const figures = label.figures.filter(({ role }) => role !== 'other').map(figureOf);
    return { article, context: contextOf({ kind: label.kind, published, lang, figures }) };
  });
  const all = checked.flatMap(({ article, context }) =>
    context.figures.map((figure) => ({ id: article.id, ...figure })),
  );
  const amazons = all.filter(({ figure }) => figure.subject === 'Amazon');

  test('verdicts by role', () => {
    const table: Record<string, Record<string, number>> = {};
    for (const { figure, verdict } of amazons) {
      const row = table[figure.role] ?? {};
      row[verdict] = (row[verdict] ?? 0) + 1;
      table[figure.role] = row;
    }
    console.table(table);
    const held = amazons.filter(({ verdict }) => verdict === 'agrees' || verdict === 'rounds').length;
    expect(held / amazons.length).toBeGreaterThan(0.7);
  });

  test('none of them is a misprint, and none is called one', () => {
    expect(
      amazons.filter(({ verdict }) => verdict === 'differs').map(({ id, figure }) => `${id} ${figure.text}`),
    ).toEqual([]);
  });

  test('other companies’ numbers find no record', () => {
    const wrong = all.filter(({ figure, record }) => figure.subject !== 'Amazon' && record !== null);
    expect(wrong.map(({ id, figure }) => `${id} ${figure.text}`)).toEqual([]);
  });

  test('the waves that are found are those that the labels name, by month', () => {
    let right = 0;
    let found = 0;
    for (const { article, context } of checked) {
      const named = new Set([...(article.label.waves ?? []), ...(article.label.hiring_waves ?? [])]);
      const months = new Set(
        context.waves.flatMap(
          (id) => context.records.waves.find((wave) => wave.id === id)?.announced.slice(0, 7) ?? [],
        ),
      );
      found += months.size;
      right += [...months].filter((month) => named.has(month)).length;
    }
    console.log(`waves by month: ${right} of ${found} found are named`);
    expect(right / found).toBeGreaterThan(0.95);
  });
});
