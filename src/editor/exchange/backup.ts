/** Copies of the dataset as files, and whether the reader's changes are in one. */
import { type ExportFormat, exportDataset } from '../../dataset/exchange/export.ts';
import type { Result } from '../../dataset/result.ts';
import type { Mark } from '../../dataset/standings.ts';
import { editOf, editsAfter, latestMark } from '../../dataset/store.ts';
import type { StoreTrouble } from '../../dataset/trouble.ts';
import { readEntries } from '../../settings/read-entries.ts';
import { saveFile } from '../save-file.ts';

const key = 'editor.exportedUpTo';

/** Saves a file of the dataset. Of a whole one with its history it is noted up to where it reaches. */
export async function exportFile(what: ExportFormat): Promise<Result<null, StoreTrouble>> {
  const mark = await latestMark();
  if (!mark.ok) return mark;
  const file = await exportDataset(what);
  if (!file.ok) return file;
  saveFile(file.value);
  if (what.format === 'json') await noteInFile(mark.value?.to ?? 0);
  return { ok: true, value: null };
}

/** Notes up to which change of the history a file holds the dataset. Never rejects. */
export async function noteInFile(seq: number): Promise<void> {
  try {
    await chrome.storage.local.set({ [key]: seq });
  } catch {
    // Without room for the note the reader is reminded once more, which does no harm.
  }
}

/** Up to which change of the history a file holds the dataset; null where that cannot be told. */
async function inFileUpTo(): Promise<number | null> {
  try {
    return Number((await readEntries([key]))[key] ?? 0);
  } catch {
    return null;
  }
}

/** What was counted last: after which change of the history, up to which edit, and how many. */
let counted: { after: number; mark: Mark; count: number } | null = null;

/** What was counted holds while nothing was exported since, and the history is the same one, with more behind it. */
async function stillCounted(after: number): Promise<typeof counted> {
  if (counted === null || counted.after !== after) return null;
  const { mark } = counted;
  const last = await editOf(mark.group);
  return last.ok && last.value?.to === mark.to ? counted : null;
}

/**
 * How many edits and imports of the reader's no exported file holds. Zero where that cannot be told. It is asked after each
 * edit, and there can be many: those that were counted are not read again.
 */
export async function unsavedElsewhere(): Promise<number> {
  const after = await inFileUpTo();
  if (after === null) return 0;
  const before = await stillCounted(after);
  const since = await editsAfter(before?.mark.to ?? after);
  if (!since.ok) return 0;
  const count = (before?.count ?? 0) + since.value.filter(({ by }) => by !== 'bundled').length;
  const last = since.value.at(-1);
  if (last !== undefined) counted = { after, mark: { group: last.group, to: last.to }, count };
  return count;
}

/** After everything was erased there is nothing to remind of. Never rejects. */
export async function forgetExports(): Promise<void> {
  try {
    await chrome.storage.local.remove(key);
  } catch {
    // Counted from there, nothing is left to remind of either.
  }
}
