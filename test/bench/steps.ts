/**
 * What the pure steps take with 1,000, 10,000 and 100,000 waves, in Node: contexts of the demo articles, and the order,
 * search and timeline of the editor's table.
 *   npm run bench:steps -- [COUNT…]
 */
import { sampleStories } from '../../scripts/build/sample-stories.ts';
import { buildContextFrom } from '../../src/context/build.ts';
import { orderDataset } from '../../src/context/ordered.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import type { Dataset } from '../../src/dataset/records.ts';
import type { Row } from '../../src/editor/rows.ts';
import { emptyOrder, ordering, reordered } from '../../src/editor/table/table-order.ts';
import { preparing, searching } from '../../src/editor/table/table-search.ts';
import { layingOut } from '../../src/editor/table/wave-bars.ts';
import { editorLabelsFor } from '../../src/surfaces/labels/editor-index.ts';
import { registerAllWords } from '../../src/surfaces/words/all.ts';
import { manyWaves } from './many-waves.ts';

registerAllWords();

type Rows = Map<string, string>;

const ms = (time: number): string => (time < 10 ? time.toFixed(1) : time.toFixed(0));

function timed<T>(work: () => T): [result: T, time: number] {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
}

/** Runs work to its end: what it gives, the time of all of it, and of its longest slice. */
function through<T>(work: Generator<void, T>): { result: T; all: number; longest: number } {
  const begun = performance.now();
  let longest = 0;
  while (true) {
    const [step, time] = timed(() => work.next());
    longest = Math.max(longest, time);
    if (step.done === true) return { result: step.value, all: performance.now() - begun, longest };
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function withMany(count: number): Dataset {
  const bundled = bundledDataset();
  const { waves, sources } = manyWaves(count);
  return { ...bundled, waves: [...bundled.waves, ...waves], sources: [...bundled.sources, ...sources] };
}

function contexts(dataset: Dataset, rows: Rows): void {
  const ownIds = new Set(dataset.waves.map(({ id }) => id));
  const [index, ordered] = timed(() => orderDataset(dataset));
  rows.set('putting the dataset in order', ms(ordered));
  for (const { story, lang, title } of sampleStories()) {
    const times = Array.from({ length: 9 }, () => timed(() => buildContextFrom(story, index, { ownIds }))[1]);
    const size = JSON.stringify(buildContextFrom(story, index, { ownIds })).length;
    const what = `context, ${story.kind}, ${lang}: ${title.slice(0, 24)}`;
    rows.set(what, `${ms(median(times.slice(1)))} (${Math.round(size / 1_000)} kB)`);
  }
}

function table({ waves }: Dataset, rows: Rows): void {
  const all = new Map(
    waves.map((record): [string, Row] => [
      record.id,
      { type: 'wave', id: record.id, record, origin: 'own', fields: [], base: null },
    ]),
  );
  const words = { labels: editorLabelsFor('en'), locale: 'en', titleOf: () => null } as const;
  const told = ({ all: time, longest }: { all: number; longest: number }) => `${ms(time)} (${ms(longest)})`;
  const byCount = { key: 'count.value', descending: true };
  const made = through(ordering('wave', all, byCount, words, emptyOrder));
  rows.set('table: sorting all (longest slice)', told(made));
  rows.set('table: texts to search in, beforehand', told(through(preparing(made.result))));
  const typed = ['h', 'he', 'hel', 'helsinki', 'helsinki 14', 'aws', 'nashville twitch'];
  const keys = typed.map((query) => through(searching(made.result, query, {}, null)));
  rows.set('table: a key of a search, at worst', told(keys.reduce((a, b) => (a.all > b.all ? a : b))));
  const touched = new Set(['wave-1']);
  rows.set('table: one row edited', ms(timed(() => reordered('wave', made.result, all, touched, words))[1]));
  rows.set('table: timeline', told(through(layingOut([...all.values()], 900, 112))));
}

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];
const columns = counts.map((count) => {
  const rows: Rows = new Map();
  const dataset = withMany(count);
  contexts(dataset, rows);
  table(dataset, rows);
  return rows;
});
console.log(`${'ms'.padEnd(64)}${counts.map((count) => `${count} waves`.padEnd(20)).join('')}`);
for (const what of columns[0]?.keys() ?? [])
  console.log(`${what.padEnd(64)}${columns.map((rows) => (rows.get(what) ?? '').padEnd(20)).join('')}`);
