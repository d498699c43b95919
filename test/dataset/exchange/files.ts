import type { Database } from '../../../src/dataset/database.ts';
import { type ExportFormat, exportDataset } from '../../../src/dataset/exchange/export.ts';
import { openImport, type PlannedImport, planImport } from '../../../src/dataset/exchange/import.ts';
import type { Mapping } from '../../../src/dataset/exchange/other-table.ts';
import type { ReadFile } from '../../../src/dataset/exchange/read-import.ts';
import type { JsonRecord } from '../../../src/dataset/json.ts';
import { seedDataset } from '../../../src/dataset/store.ts';
import { bundleOf, connect, got, profile } from '../open-store.ts';
import { smallDataset } from '../small-dataset.ts';

export const bundle = bundleOf('one', smallDataset());

/** A store with the small dataset in it. */
export async function seeded(): Promise<Database> {
  const db = connect(profile());
  got(await seedDataset(bundle, db));
  return db;
}

/** A file with this content. */
export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}

/** The text of an export. */
export async function exported(db: Database, what: ExportFormat): Promise<string> {
  const { parts } = got(await exportDataset(what, { day: '2026-02-03', db }));
  return parts.join('');
}

export async function opened(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  return got(await openImport(fileOf(name, content)));
}

/** The dry run of a file. */
export async function planned(
  db: Database,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  mapping?: Mapping,
): Promise<PlannedImport> {
  return got(await planImport(await opened(name, content), { db, ...(mapping === undefined ? {} : { mapping }) }));
}

/** A wave as the dataset shows it. */
export async function waveOf(db: Database, id: string): Promise<JsonRecord | undefined> {
  return db.shown('wave').get(id);
}
