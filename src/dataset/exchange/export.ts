/** Export: everything as JSON, each table as CSV, the whole as Markdown, and a bundle to cite. */
import { type Database, theDatabase } from '../database.ts';
import { readDataset } from '../read-dataset.ts';
import { partOf, type RecordType } from '../record-types.ts';
import type { Result } from '../result.ts';
import { readState } from '../state.ts';
import { attempt, type StoreTrouble } from '../trouble.ts';
import { writeBackup } from './backup.ts';
import { citableOf, writeCitable } from './citable.ts';
import { columnsOf, writeRow } from './columns.ts';
import { writeCsv } from './csv.ts';
import { writeMarkdown } from './markdown.ts';

/** A file to be saved: `new Blob(parts, { type })` under `name`. */
export interface ExportedFile {
  name: string;
  type: string;
  parts: string[];
}

export type ExportFormat =
  /** Everything that the store has, history and broken records included; read back, it is the same. */
  | { format: 'json' }
  /** One table, for a spreadsheet. */
  | { format: 'csv'; type: RecordType }
  | { format: 'markdown' }
  /** The records as they are shown, with their hash and the words to cite them by. */
  | { format: 'citable' };

function dashed(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

async function made(db: Database, what: ExportFormat, day: string): Promise<ExportedFile> {
  await db.ready();
  if (what.format === 'json') {
    return { name: `prior-waves-${day}.json`, type: 'application/json', parts: writeBackup(await readState(db)) };
  }
  if (what.format === 'csv') {
    const { type } = what;
    const records = await db.shown(type).toArray();
    const rows = [columnsOf[type].map(({ path }) => path), ...records.map((record) => writeRow(type, record))];
    const name = `prior-waves-${dashed(partOf[type])}-${day}.csv`;
    return { name, type: 'text/csv;charset=utf-8', parts: [writeCsv(rows)] };
  }
  const { dataset, ownIds } = await readDataset(db);
  const citable = await citableOf(dataset, ownIds.size);
  if (what.format === 'citable') {
    return { name: `prior-waves-citable-${day}.json`, type: 'application/json', parts: [writeCitable(citable)] };
  }
  const parts = [writeMarkdown(dataset, citable.citation)];
  return { name: `prior-waves-${day}.md`, type: 'text/markdown;charset=utf-8', parts };
}

/** Makes a file of what the store has. `day`, as 2026-02-03, goes into its name and nowhere else. */
export function exportDataset(
  what: ExportFormat,
  { day = new Date().toISOString().slice(0, 10), db = theDatabase() }: { day?: string; db?: Database } = {},
): Promise<Result<ExportedFile, StoreTrouble>> {
  return attempt(() => made(db, what, day));
}
