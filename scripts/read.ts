/**
 * The steps on files:
 *   npm run --silent read -- FILE.html [--url URL] [--published DATE] [--lang TAG]
 *   npm run --silent read -- --jsonl < records.jsonl
 * The first prints one JSON object, the second one line a record, in order.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bundledDataset } from '../src/dataset/bundled.ts';
import { loadLanguages } from './load-languages.ts';
import { failed, type ReadResult, readRecord } from './read-record.ts';

const USAGE = 'usage: npm run --silent read -- FILE.html [--url URL] [--published DATE] [--lang TAG], or -- --jsonl';

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A record that breaks the parser (a page nested too deep for it, say) must not end the run for those after it. */
function readGuarded(record: unknown): ReadResult {
  try {
    return readRecord(record, bundledDataset());
  } catch (error) {
    return failed(idOf(record), `could not be read: ${reason(error)}`);
  }
}

function idOf(record: unknown): string | number | null {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function readFile(file: string, options: { url?: string; published?: string; lang?: string }): ReadResult {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch (error) {
    return failed(file, `${file}: cannot be read (${reason(error)})`);
  }
  return readGuarded({ id: file, html, ...options });
}

function readLine(line: string, number: number): ReadResult {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return failed(null, `line ${number}: is no JSON (${reason(error)})`);
  }
  const result = readGuarded(record);
  return result.error && result.id === null ? { ...result, error: `line ${number}: ${result.error}` } : result;
}

async function readLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(readLine(line, number))}\n`);
  }
}

async function main(): Promise<number> {
  let args: ReturnType<typeof parse>;
  try {
    args = parse();
  } catch (error) {
    process.stderr.write(`${reason(error)}\n${USAGE}\n`);
    return 2;
  }
  await loadLanguages();
  const { values, positionals } = args;
  if (values.jsonl) {
    await readLines();
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { url, published, lang } = values;
  const result = readFile(file, {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  });
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return result.error === null ? 0 : 1;
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      url: { type: 'string' },
      published: { type: 'string' },
      lang: { type: 'string' },
    },
  });
}

process.exitCode = await main();
