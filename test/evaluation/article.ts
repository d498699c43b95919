/**
 * How much of an article is found, and how much beside it, next to Readability in the same browser, on a folder in the form of
 * https://github.com/scrapinghub/article-extraction-benchmark (181 pages of news and blogs, marked up by people):
 *   npm run eval:article -- FOLDER [chromium|firefox]
 * The measure is the one of that benchmark: runs of four words, precision and recall a page, then their means.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { type BrowserName, browserNames } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { oneScript } from '../bench/page-script.ts';
import { serve } from '../demo/server.ts';

const truthSchema = v.record(v.string(), v.object({ articleBody: v.optional(v.string(), ''), url: v.string() }));

const RUN_LENGTH = 4;

function runsOfWords(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN_LENGTH + 1); i += 1) {
    const run = words.slice(i, i + RUN_LENGTH).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of one page; null where there is nothing to be precise about, or to be found. */
function compare(truth: string, taken: string): { precision: number | null; recall: number | null } {
  const expected = runsOfWords(truth);
  const found = runsOfWords(taken);
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  const common = sum([...found].map(([run, count]) => Math.min(count, expected.get(run) ?? 0)));
  const [all, wanted] = [sum(found.values()), sum(expected.values())];
  return { precision: all === 0 ? null : common / all, recall: wanted === 0 ? null : common / wanted };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

class Column {
  private readonly precisions: number[] = [];
  private readonly recalls: number[] = [];
  private readonly times: number[] = [];

  add(truth: string, { text, took }: { text: string; took: number }): void {
    const { precision, recall } = compare(truth, text);
    if (precision !== null) this.precisions.push(precision);
    if (recall !== null) this.recalls.push(recall);
    this.times.push(took);
  }

  row(name: string): string {
    const [precision, recall] = [mean(this.precisions), mean(this.recalls)];
    const f1 = (2 * precision * recall) / (precision + recall);
    const scores = [f1, precision, recall].map((score) => score.toFixed(3).padStart(11)).join('');
    return `${name.padEnd(12)}${scores}${median(this.times).toFixed(1).padStart(11)}`;
  }
}

const args = process.argv.slice(2);
const isBrowser = (arg: string): arg is BrowserName => browserNames.some((name) => name === arg);
const folder = args.find((arg) => !isBrowser(arg));
if (folder === undefined) {
  console.error('Which folder? npm run eval:article -- FOLDER [chromium|firefox]');
  process.exit(2);
}
const truth = v.parse(truthSchema, JSON.parse(await readFile(join(folder, 'ground-truth.json'), 'utf8')));
const pages = new Map<string, string>();
for (const id of Object.keys(truth))
  pages.set(`/${id}`, gunzipSync(await readFile(join(folder, 'html', `${id}.html.gz`))).toString('utf8'));

const script = await oneScript(new URL('./article-page.ts', import.meta.url));
// The pages' own scripts would change them, and differently at each visit.
const headers = { 'content-security-policy': "default-src 'none'" };
const page = (path: string) => {
  const body = pages.get(path);
  return body === undefined ? null : { body, headers };
};
const site = await serve(new Map([['localhost', page]]));
const names = args.filter(isBrowser);
try {
  for (const found of await ensureEvery(names.length > 0 ? names : browserNames)) {
    const server = { port: site.port, hosts: 'all' as const };
    const running = await launch({ found, extension: null, headless: true, server });
    try {
      const columns = { ours: new Column(), readability: new Column() };
      const tab = await running.browser.newPage();
      for (const [id, { articleBody, url }] of Object.entries(truth)) {
        await tab.goto(`http://localhost/${id}`, { waitUntil: 'domcontentloaded' });
        await tab.evaluate(script);
        const taken = await tab.evaluate((address) => globalThis.takeBoth(address), url);
        columns.ours.add(articleBody, taken.ours);
        columns.readability.add(articleBody, taken.readability);
      }
      console.log(`\n${running.version}, ${pages.size} pages`);
      console.log(`${''.padEnd(12)}${['F1', 'precision', 'recall', 'median ms'].map((h) => h.padStart(11)).join('')}`);
      console.log(columns.ours.row('Prior Waves'));
      console.log(columns.readability.row('Readability'));
    } finally {
      await running.close();
    }
  }
} finally {
  await site.close();
}
