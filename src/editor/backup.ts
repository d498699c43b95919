/** Copies of the dataset as files, and whether the reader's changes are in one. */
import { type ExportFormat, exportDataset } from '../dataset/exchange/export.ts';
import type { Result } from '../dataset/result.ts';
import { editsAfter, latestMark } from '../dataset/store.ts';
import type { StoreTrouble } from '../dataset/trouble.ts';
import { saveFile } from './save-file.ts';

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

/** How many edits and imports of the reader's no exported file holds. Zero where that cannot be told. */
export async function unsavedElsewhere(): Promise<number> {
  const { [key]: upTo } = await chrome.storage.local.get(key);
  const since = await editsAfter(Number(upTo ?? 0));
  return since.ok ? since.value.filter(({ by }) => by !== 'bundled').length : 0;
}

/** After everything was erased there is nothing to remind of. */
export async function forgetExports(): Promise<void> {
  await chrome.storage.local.remove(key);
}
