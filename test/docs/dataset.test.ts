import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { datasetFiles } from '../../scripts/package/dataset-files.ts';
import about from '../../src/dataset/bundled/about.json' with { type: 'json' };
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readCitable } from '../../src/dataset/exchange/citable.ts';
import { readCsv } from '../../src/dataset/exchange/csv.ts';
import { datasetTypes, partOf } from '../../src/dataset/record-types.ts';

const page = readFileSync('docs/dataset.md', 'utf8');
const dataset = bundledDataset();

describe('the page about the dataset', () => {
  it('counts the records as they are (npm run dataset writes that)', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, part, count]) => [part, Number(count)]);
    expect(rows.toSorted()).toEqual(
      datasetTypes.map((type) => [partOf[type], dataset[partOf[type]].length]).toSorted(),
    );
  });

  it('is cited by the release that it has', () => {
    expect(/release (\S+) \(/.exec(page)?.[1]).toBe(about.release);
  });
});

describe('the dataset’s archive', () => {
  it('holds the whole as JSON, as tables and as a bundle that is what it says', async () => {
    const files = await datasetFiles('.');
    const text = (name: string) => Buffer.from(files.get(name) ?? []).toString();
    expect(JSON.parse(text('dataset.json'))).toEqual(dataset);
    const cited = await readCitable('citable.json', JSON.parse(text('citable.json')));
    expect(cited).toEqual({ ok: true, value: dataset });
    for (const type of datasetTypes) {
      const name = `tables/${partOf[type]}.csv`;
      expect([...readCsv(name, text(name))].length, name).toBe(dataset[partOf[type]].length + 1);
    }
  });

  it('leads from its README only to what is in it', async () => {
    const files = await datasetFiles('.');
    const links = [
      ...Buffer.from(files.get('README.md') ?? [])
        .toString()
        .matchAll(/\]\((?!https?:)([^)]+)\)/g),
    ];
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(([, path = '']) => path).filter((path) => !files.has(path))).toEqual([]);
  });

  it('brings its schema, its licence and the way to cite it', async () => {
    const files = await datasetFiles('.');
    for (const name of ['README.md', 'LICENSE.md', 'CITATION.cff', 'dataset.schema.json'])
      expect(files.get(name)?.length, name).toBeGreaterThan(0);
    expect(Buffer.from(files.get('LICENSE.md') ?? []).toString()).toContain('CC0-1.0');
  });
});

describe('CITATION.cff', () => {
  it('names the version that is packed', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toContain(`version: ${packageJson.version}\n`);
  });
});
