import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';
import { orderDataset } from '../../src/context/ordered.ts';
import { bundle, bundledDataset } from '../../src/dataset/bundled.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { type Base, indexDataset, programmeTotal, tieOf } from '../../src/dataset/query.ts';

const folder = 'src/dataset/bundled';

describe('the bundled dataset', () => {
  const index = indexDataset(bundledDataset());
  const { headcountsOf } = orderDataset(index.dataset);
  const staffAt = (date: string, base: Base) => headcountsOf[base].find(({ last }) => last <= date)?.headcount;

  test('breaks no rule', () => {
    const checked = checkDataset(bundledDataset());
    expect(checked.ok ? [] : checked.error).toEqual([]);
  });

  test.each([
    ['reduction-2022-2023', '2022-12-31', 0],
    ['reduction-2022-2023', '2023-01-31', 18_000],
    ['reduction-2022-2023', null, 27_000],
    ['reduction-2025-2026', '2026-01-23', 14_000],
    ['reduction-2025-2026', null, 30_000],
  ])('gives %s as of %s a total of %d', (id, asOf, total) => {
    const programme = index.programmes.get(id);
    expect(programme && programmeTotal(index, programme, asOf).value).toBe(total);
  });

  test('counts the 10,000 of November 2022 once', () => {
    const reports = index.waves.get('2022-11-first-reports');
    expect(reports && tieOf(index, reports, '2022-12-01')).toBeNull();
    expect(reports && tieOf(index, reports, '2023-04-20')?.type).toBe('included_in');
    const added = index.dataset.waves.filter(
      ({ kind, announced, additive, verified }) =>
        kind === 'layoff' && announced >= '2022-11' && announced < '2023-06' && additive && verified,
    );
    expect(added.map(({ id }) => id)).toEqual(['2023-01-eighteen-thousand', '2023-03-nine-thousand']);
  });

  test('knows everybody and the office staff at a date', () => {
    expect(staffAt('2019-03-08', 'company')?.count.value).toBe(647_500);
    expect(staffAt('2026-01-23', 'corporate')?.count.value).toBe(350_000);
  });

  test('never rests a headcount on a record that is not verified', () => {
    expect(staffAt('2004-06-01', 'company')?.id).toBe('company-fy2002');
  });
});

describe('the script that checks the dataset', () => {
  const tsx = join('node_modules', '.bin', 'tsx');
  const run = (...args: string[]): ReturnType<typeof spawnSync> => spawnSync(tsx, ['scripts/dataset.ts', ...args]);

  function copy(): string {
    const target = mkdtempSync(join(tmpdir(), 'dataset-'));
    onTestFinished(() => rmSync(target, { recursive: true }));
    cpSync(folder, target, { recursive: true });
    return target;
  }

  test('finds what is committed sound and up to date', () => {
    const output = execFileSync(tsx, ['scripts/dataset.ts', '--check'], { encoding: 'utf8' });
    expect(output).toContain(`release ${bundle.release}`);
  });

  test('ends with an error that names record and field', () => {
    const target = copy();
    const waves = readFileSync(join(target, 'waves.json'), 'utf8');
    writeFileSync(
      join(target, 'waves.json'),
      waves.replace('"wave": "2023-03-nine-thousand"', '"wave": "2023-03-ninety"'),
    );
    const { status, stderr } = run('--check', target);
    expect(status).toBe(1);
    expect(String(stderr)).toMatch(/^wave \S+, relation\.wave: there is no wave 2023-03-ninety\n1 problem in /);
  });

  test('does not let a changed dataset keep the name of its release', () => {
    const target = copy();
    const events = readFileSync(join(target, 'events.json'), 'utf8');
    writeFileSync(join(target, 'events.json'), events.replace('Bezos', 'Mr Bezos'));
    expect(run('--check', target)).toMatchObject({ status: 1 });
    expect(run(target)).toMatchObject({ status: 0 });
    expect(run('--check', target)).toMatchObject({ status: 0 });
    expect(readFileSync(join(target, 'about.json'), 'utf8')).not.toContain(bundle.release);
  });

  test('names a file that is no JSON', () => {
    const target = copy();
    writeFileSync(join(target, 'gaps.json'), '[');
    const { status, stderr } = run(target);
    expect(status).toBe(1);
    expect(String(stderr)).toContain('gaps.json: ');
  });
});

const referenceFile = '../shared/reference/amazon-workforce.json';

const cited = v.object({ url: v.nullable(v.string()), locator: v.optional(v.string()), access: v.string() });
const dated = v.object({ date: v.string() });
const numbers = { value: v.nullable(v.number()), low: v.nullable(v.number()), high: v.nullable(v.number()) };
const shared = { id: v.string(), verified: v.boolean(), confidence: v.string(), sources: v.array(cited) };
const referenceSchema = v.object({
  asOf: v.string(),
  programs: v.array(
    v.object({
      id: v.string(),
      total: v.nullable(v.object({ value: v.number(), qualifier: v.string() })),
      members: v.array(v.string()),
      summed: v.array(v.string()),
    }),
  ),
  waves: v.array(
    v.object({
      ...shared,
      kind: v.string(),
      announced: dated,
      effective: v.optional(v.string()),
      status: v.string(),
      count: v.object({
        ...numbers,
        qualifier: v.nullable(v.string()),
        phrase: v.optional(v.string()),
        percent: v.optional(v.number()),
        percentOf: v.optional(v.string()),
      }),
      counts: v.string(),
      employer: v.string(),
      program: v.nullable(v.string()),
      relation: v.optional(v.object({ type: v.string(), wave: v.string(), certainty: v.optional(v.string()) })),
      additive: v.boolean(),
      scope: v.string(),
      units: v.array(v.string()),
      regions: v.array(v.string()),
      disputes: v.optional(v.array(v.string()), []),
    }),
  ),
  headcounts: v.array(v.object({ ...shared, ...numbers, date: v.string(), kind: v.string(), qualifier: v.string() })),
  events: v.array(
    v.object({
      ...shared,
      date: dated,
      category: v.string(),
      figures: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
  contested: v.array(v.object({ id: v.string(), positions: v.array(v.string()) })),
  lookAlikes: v.array(v.object({ id: v.string(), count: v.object({ value: v.nullable(v.number()) }) })),
});

describe.skipIf(!existsSync(referenceFile))(`what is in ${referenceFile} (skipped where that is absent)`, () => {
  const reference = existsSync(referenceFile)
    ? v.parse(referenceSchema, JSON.parse(readFileSync(referenceFile, 'utf8')))
    : null;
  const index = indexDataset(bundledDataset());
  const addresses = (sources: readonly { source: string; access: string }[]): string[] =>
    sources.map(({ source, access }) => {
      const found = index.sources.get(source);
      return `${found?.url ?? found?.locator} ${access}`;
    });
  const printed = (sources: readonly v.InferOutput<typeof cited>[]): string[] =>
    sources.map(({ url, locator, access }) => `${url ?? locator} ${access}`);

  test('is as of the same day, or a later one', () => {
    expect(bundledDataset().asOf >= (reference?.asOf ?? '')).toBe(true);
  });

  test('waves are carried with the same numbers, relations and sources', () => {
    for (const wave of reference?.waves ?? []) {
      const { program, announced, relation, effective, count, sources, ...same } = wave;
      const carried = index.waves.get(wave.id);
      expect(carried, wave.id).toMatchObject({
        ...same,
        announced: announced.date,
        effective: effective ?? null,
        programme: program,
        relation: relation === undefined ? null : { certainty: 'certain', ...relation },
        count: { ...count, qualifier: count.qualifier ?? expect.stringMatching(/^(vague|exact)$/) },
      });
      expect(addresses(carried?.sources ?? []), wave.id).toEqual(printed(sources));
    }
  });

  test('programmes are carried with the same members and totals', () => {
    for (const { id, total, members, summed } of reference?.programs ?? []) {
      expect(index.programmes.get(id), id).toMatchObject({ members, summed });
      expect(index.programmes.get(id)?.total?.value ?? null, id).toBe(total?.value ?? null);
    }
  });

  test('headcounts are carried with the same numbers; one without a source is a gap', () => {
    const gaps = new Map(bundledDataset().gaps.map((gap) => [gap.id, gap.headcount]));
    for (const {
      id,
      value,
      low,
      high,
      qualifier,
      date,
      kind,
      verified,
      confidence,
      sources,
    } of reference?.headcounts ?? []) {
      const carried = sources.length === 0 ? gaps.get(id) : index.headcounts.get(id);
      expect(carried, id).toMatchObject({ date, kind, verified, confidence, count: { value, low, high, qualifier } });
      expect(addresses(index.headcounts.get(id)?.sources ?? []), id).toEqual(printed(sources));
    }
  });

  test('events, contested questions and look-alikes are carried', () => {
    for (const { id, date, category, figures, verified, sources } of reference?.events ?? []) {
      const carried = index.events.get(id);
      expect(carried, id).toMatchObject({ date: date.date, category, figures, verified });
      expect(addresses(carried?.sources ?? []), id).toEqual(printed(sources));
    }
    for (const { id, positions } of reference?.contested ?? []) {
      expect(index.contested.get(id)?.positions, id).toHaveLength(positions.length);
    }
    expect(bundledDataset().lookAlikes.map(({ id, count }) => [id, count?.value ?? null])).toEqual(
      reference?.lookAlikes.map(({ id, count }) => [id, count.value]),
    );
  });
});
