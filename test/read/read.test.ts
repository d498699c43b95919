import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoArticles } from '../demo/articles.ts';
import { articlePage, articleUrl } from '../demo/paper.ts';

const root = join(import.meta.dirname, '..', '..');

// Each run starts a process of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const resultSchema = v.looseObject({
  id: v.nullable(v.union([v.string(), v.number()])),
  error: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  title: v.nullable(v.string()),
  body: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  story: v.nullable(v.looseObject({ is: v.boolean(), kind: v.string() })),
  published: v.nullable(v.looseObject({ date: v.string(), from: v.string() })),
  figures: v.nullable(
    v.array(
      v.looseObject({
        text: v.string(),
        in: v.picklist(['title', 'body']),
        start: v.number(),
        end: v.number(),
        role: v.string(),
        verdict: v.string(),
      }),
    ),
  ),
});

function read(args: string[], input = '') {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, 'scripts/read.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const readLines = (records: unknown[]) => {
  const input = records.map((r) => (typeof r === 'string' ? r : JSON.stringify(r))).join('\n');
  const lines = read(['--jsonl'], `${input}\n`).stdout.trim().split('\n');
  return lines.map((line) => v.parse(resultSchema, JSON.parse(line)));
};

const text = 'Amazon will cut 16,000 jobs.\nIt is the second round since October, when 14,000 jobs went.';

describe('read on JSON lines', () => {
  let results: ReturnType<typeof readLines>;
  beforeAll(() => {
    results = readLines([
      { id: 'text', title: 'Amazon cuts 16,000 jobs', text, published: '2026-01-28' },
      '{"id": "broken", ',
      { id: 'tongue', text, lang: 'sw' },
      { id: 'day', text, published: '2026-02-30' },
      { id: 'nothing' },
      { id: 'page', html: '<p>Hello</p>' },
      { id: 7, title: 'Amazonas: menos fuego', text: 'En la selva hubo menos incendios.', lang: 'es-MX' },
      { id: 'typed', text: 5 },
    ]);
  });

  test('gives one result a record, in order, and goes on after errors', () => {
    expect(results.map((r) => r.id)).toEqual(['text', null, 'tongue', 'day', 'nothing', 'page', 7, null]);
  });

  test('reads figures at their place in the record’s own text', () => {
    const [first] = results;
    expect(first?.error).toBeNull();
    expect(first?.story).toMatchObject({ is: true, kind: 'layoff' });
    expect(first?.body).toBeNull();
    for (const figure of first?.figures ?? []) {
      const source = figure.in === 'title' ? 'Amazon cuts 16,000 jobs' : text;
      expect(source.slice(figure.start, figure.end)).toBe(figure.text);
    }
    expect(first?.figures?.map((f) => [f.text, f.verdict])).toEqual([
      ['16,000', 'agrees'],
      ['16,000', 'agrees'],
      ['14,000', 'agrees'],
    ]);
    expect(first?.answer).toMatch(/second wave of Amazon’s 2025–26 reduction/);
  });

  test('says of each bad record what is wrong with it, and where', () => {
    const errors = results.map((r) => r.error ?? '');
    expect(errors[1]).toMatch(/line 2: is no JSON/);
    expect(errors[2]).toMatch(/lang: «sw»/);
    expect(errors[3]).toMatch(/2026-02-30/);
    expect(errors[4]).toMatch(/html or text/);
    expect(errors[5]).toMatch(/no article/);
    expect(errors[7]).toMatch(/line 8: text/);
  });

  test('takes a regional tag as its language, and a text that is no story as none', () => {
    expect(results[6]).toMatchObject({ lang: 'es', story: { is: false, kind: 'none' }, error: null });
  });
});

describe('read on a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prior-waves-read-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads a page: its article, date and figures, at their place in the body', () => {
    const article = demoArticles.find((one) => one.slug === 'sixteen-thousand-confirmed');
    if (!article) throw new Error('the demo article is gone');
    const file = join(folder, 'page.html');
    writeFileSync(file, articlePage(article, demoArticles));
    const { stdout, status } = read([file, '--url', articleUrl(article)]);
    const result = v.parse(resultSchema, JSON.parse(stdout));
    expect(status).toBe(0);
    expect(result).toMatchObject({ title: article.title, published: { date: '2026-01-28', from: 'json-ld' } });
    expect(result.figures?.length).toBeGreaterThan(4);
    for (const figure of result.figures ?? []) {
      const source = figure.in === 'title' ? result.title : result.body;
      expect(source?.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });

  test('says so where the file is missing, or is asked for wrongly', () => {
    const missing = read([join(folder, 'none.html')]);
    expect(missing.status).toBe(1);
    expect(v.parse(resultSchema, JSON.parse(missing.stdout)).error).toMatch(/none\.html: cannot be read/);
    expect(read(['--nonsense']).status).toBe(2);
    expect(read([]).stderr).toMatch(/usage:/);
  });
});
