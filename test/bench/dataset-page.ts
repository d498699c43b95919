/** Runs in a page of a browser: what each thing that is done with a dataset of a size takes, in milliseconds. */
import { buildContextFrom } from '../../src/context/build.ts';
import { orderDataset } from '../../src/context/ordered.ts';
import { Database } from '../../src/dataset/database.ts';
import { exportDataset } from '../../src/dataset/exchange/export.ts';
import { applyImport, openImport, planImport } from '../../src/dataset/exchange/import.ts';
import { loadDataset, pointsInTime, revertEdit, seedDataset } from '../../src/dataset/store.ts';
import type { Story } from '../../src/story/story.ts';
import { changeRecord } from '../dataset/edit-record.ts';
import { manyWaves } from './many-waves.ts';

type Taken = [what: string, milliseconds: number, note?: string];

function need<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function timed<T>(
  taken: Taken[],
  what: string,
  work: () => Promise<T> | T,
  note?: (value: T) => string,
): Promise<T> {
  const begun = performance.now();
  const value = await work();
  const took = performance.now() - begun;
  taken.push(note === undefined ? [what, took] : [what, took, note(value)]);
  return value;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** The time between two chances of the page to draw, at worst, while something runs. */
function watchFrames(): () => number {
  let worst = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - last);
    last = now;
  }, 4);
  return () => {
    clearInterval(timer);
    return Math.max(worst, performance.now() - last);
  };
}

async function measure(count: number, story: Story): Promise<Taken[]> {
  const taken: Taken[] = [];
  const name = `bench-${count}`;
  const { waves, sources } = manyWaves(count);
  const none = { programmes: [], headcounts: [], events: [], contested: [], lookAlikes: [], gaps: [] };
  const json = JSON.stringify({ schemaVersion: 1, asOf: '2026-01-01', waves, sources, ...none });
  const db = new Database(name);
  await timed(taken, 'seeding the bundled dataset', () => seedDataset(undefined, db));
  const frames = watchFrames();
  const size = `${Math.round(json.length / 1e6)} MB`;
  const read = need(
    await timed(
      taken,
      'import: reading the file',
      () => openImport(new File([json], 'many.json')),
      () => size,
    ),
  );
  const plan = need(await timed(taken, 'import: dry run', () => planImport(read, { db })));
  let told = 0;
  const saved = need(
    await timed(
      taken,
      'import: writing',
      () =>
        applyImport(plan, {
          db,
          onProgress: () => {
            told += 1;
          },
        }),
      () => `${told} times told of progress`,
    ),
  );
  taken.push(['import: longest without a chance to draw', frames()]);
  db.close();
  const anew = new Database(name);
  const loaded = await timed(taken, 'loading, opening the database', () => loadDataset(anew));
  await timed(taken, 'loading again', () => loadDataset(anew));
  const index = await timed(taken, 'putting the waves in order for contexts', () => orderDataset(loaded.dataset));
  const contexts: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const begun = performance.now();
    buildContextFrom(story, index, { ownIds: loaded.ownIds });
    contexts.push(performance.now() - begun);
  }
  taken.push(
    ['context of an article, first', contexts[0] ?? Number.NaN],
    ['context of an article, then', median(contexts.slice(1))],
  );
  need(await timed(taken, 'editing one record', () => changeRecord('wave', 'wave-1', { note: 'x' }, { db: anew })));
  need(await timed(taken, 'editing another', () => changeRecord('wave', 'wave-2', { note: 'x' }, { db: anew })));
  need(await timed(taken, 'listing the points in time', () => pointsInTime(anew)));
  const mega = (parts: readonly string[]): string =>
    `${Math.round(parts.reduce((sum, part) => sum + part.length, 0) / 1e6)} MB`;
  for (const what of [
    { format: 'json' },
    { format: 'csv', type: 'wave' },
    { format: 'markdown' },
    { format: 'citable' },
  ] as const) {
    const file = await timed(
      taken,
      `export: ${what.format}`,
      () => exportDataset(what, { db: anew }),
      (made) => mega(need(made).parts),
    );
    if (what.format !== 'csv') continue;
    const csv = need(await openImport(new File(need(file).parts, 'waves.csv')));
    need(await timed(taken, 'import: dry run of the CSV, nothing new', () => planImport(csv, { db: anew })));
  }
  await changeRecord('wave', 'wave-1', { note: waves[1]?.note ?? '' }, { db: anew });
  await changeRecord('wave', 'wave-2', { note: waves[2]?.note ?? '' }, { db: anew });
  need(
    await timed(
      taken,
      'taking the import back',
      () => revertEdit(saved.group, anew),
      (result) => `${need(result).records} records`,
    ),
  );
  await anew.delete();
  return taken;
}

declare global {
  /** Begins to measure; the answer is null until it is done. */
  var taking: (count: number, story: Story) => Taken[] | string | null;
}

const answers = new Map<number, Taken[] | string | null>();

globalThis.taking = (count, story) => {
  if (!answers.has(count)) {
    answers.set(count, null);
    measure(count, story).then(
      (taken) => answers.set(count, taken),
      (error: unknown) =>
        answers.set(count, error instanceof Error ? `${error.message} ${error.stack}` : String(error)),
    );
  }
  return answers.get(count) ?? null;
};
