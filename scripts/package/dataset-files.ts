/**
 * The bundled dataset as an archive of its own, for whoever wants the data and not the extension: the whole in JSON with its
 * schema, each table as CSV, everything to read as Markdown, the bundle to cite, and what says how to use it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { citableOf, writeCitable } from '../../src/dataset/exchange/citable.ts';
import { columnsOf, writeRow } from '../../src/dataset/exchange/columns.ts';
import { writeCsv } from '../../src/dataset/exchange/csv.ts';
import { writeMarkdown } from '../../src/dataset/exchange/markdown.ts';
import { datasetTypes, partOf } from '../../src/dataset/record-types.ts';
import type { Files } from './zip.ts';

/** Name in the archive → file of the project. */
const beside = {
  'LICENSE.md': 'src/dataset/bundled/LICENSE.md',
  'CITATION.cff': 'CITATION.cff',
  'dataset.schema.json': 'src/dataset/bundled/dataset.schema.json',
};

/** The page about the dataset, whose links lead within the archive, or say where in the source it is that they lead to. */
function readme(root: string): string {
  const names = new Map(Object.entries(beside).map(([name, path]) => [path, name]));
  return readFileSync(join(root, 'docs/dataset.md'), 'utf8').replace(
    /\[([^\]]+)\]\(\.\.\/([^)]+)\)/g,
    (_, words: string, path: string) =>
      names.has(path) ? `[${words}](${names.get(path)})` : `\`${path}\` of the source`,
  );
}

/** @param root the project's folder. */
export async function datasetFiles(root: string): Promise<Files> {
  const dataset = bundledDataset();
  const citable = await citableOf(dataset, 0);
  const texts: [string, string][] = [
    ['README.md', readme(root)],
    ['dataset.json', `${JSON.stringify(dataset, null, 1)}\n`],
    ['citable.json', writeCitable(citable)],
    ['dataset.md', writeMarkdown(dataset, citable.citation)],
    ...datasetTypes.map((type): [string, string] => {
      const rows = dataset[partOf[type]].map((record) => writeRow(type, record));
      return [`tables/${partOf[type]}.csv`, writeCsv([columnsOf[type].map(({ path }) => path), ...rows])];
    }),
  ];
  return new Map([
    ...Object.entries(beside).map(([name, path]): [string, Uint8Array] => [name, readFileSync(join(root, path))]),
    ...texts.map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text)]),
  ]);
}
