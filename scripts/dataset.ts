/**
 * Checks the bundled dataset and writes what follows from it: the release name, the JSON Schema and what `docs/dataset.md` counts.
 *
 *   npx tsx scripts/dataset.ts [FOLDER]           check, and write what has changed
 *   npx tsx scripts/dataset.ts --check [FOLDER]   check, and fail where something would have to be written
 *
 * Ends with 1, naming every record and field, when the dataset breaks a rule of `src/dataset/check-dataset.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkDataset } from '../src/dataset/check-dataset.ts';
import { wordProblem } from '../src/dataset/check-record.ts';
import { type DatasetType, datasetTypes, partOf } from '../src/dataset/record-types.ts';
import type { Dataset } from '../src/dataset/records.ts';
import { readDataset, releaseOf } from './dataset-files.ts';
import { datasetJsonSchema } from './dataset-schema.ts';

const bundledFolder = fileURLToPath(new URL('../src/dataset/bundled', import.meta.url));
const docsPage = fileURLToPath(new URL('../docs/dataset.md', import.meta.url));

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** How many records of a type there are, and how many of them are verified: null where that is not said of the type. */
function countOf(dataset: Dataset, type: DatasetType): { records: number; verified: number | null } {
  const records: readonly object[] = dataset[partOf[type]];
  const verified = records.filter((record) => 'verified' in record && record.verified === true).length;
  return { records: records.length, verified: records.some((record) => 'verified' in record) ? verified : null };
}

function summary(dataset: Dataset): string {
  const line = (type: DatasetType): string => {
    const { records, verified } = countOf(dataset, type);
    return `${partOf[type].padEnd(11)} ${records}${verified === null ? '' : `, ${verified} verified`}`;
  };
  const minified = Buffer.from(JSON.stringify(dataset));
  const bytes = `${minified.length} bytes minified, ${gzipSync(minified).length} gzipped`;
  return [...datasetTypes.map(line), bytes].join('\n');
}

/** Writes the text where it differs from the file; with `checkOnly` it is a failure instead. */
function bring(path: string, text: string, checkOnly: boolean): void {
  let now = '';
  try {
    now = readFileSync(path, 'utf8');
  } catch {
    // A file that is not there yet differs from every text.
  }
  if (now === text) return;
  if (checkOnly) fail([`${path} is out of date: run scripts/dataset.ts without --check`]);
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

/** The page about the dataset with its counts and its release as they are. */
function counted(page: string, dataset: Dataset, release: string): string {
  const rows = datasetTypes.reduce((text, type) => {
    const { records, verified } = countOf(dataset, type);
    const row = new RegExp(`(?<=^\\| \`${partOf[type]}\` \\|).*`, 'm');
    return text.replace(row, ` ${records} | ${verified ?? '–'} |`);
  }, page);
  const all = datasetTypes.reduce((sum, type) => sum + dataset[partOf[type]].length, 0);
  const cited = `release ${release} (${dataset.waves.length} waves, ${all} records)`;
  return rows.replace(/release \S+ \(\d+ waves, \d+ records\)/, cited);
}

const args = process.argv.slice(2);
const checkOnly = args.includes('--check');
const folder = args.find((arg) => !arg.startsWith('--')) ?? bundledFolder;

const parts = readDataset(folder);
if (!parts.ok) fail([parts.error]);
const checked = checkDataset(parts.value);
if (!checked.ok) {
  const { length } = checked.error;
  fail([...checked.error.map(wordProblem), `${length} problem${length === 1 ? '' : 's'} in ${folder}`]);
}
const { schemaVersion, asOf } = checked.value;
const about = { schemaVersion, asOf, release: releaseOf(checked.value) };
bring(join(folder, 'about.json'), `${JSON.stringify(about, null, 2)}\n`, checkOnly);
bring(join(folder, 'dataset.schema.json'), `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`, checkOnly);
if (folder === bundledFolder) {
  bring(docsPage, counted(readFileSync(docsPage, 'utf8'), checked.value, about.release), checkOnly);
}
console.log(`release ${about.release}`);
console.log(summary(checked.value));
