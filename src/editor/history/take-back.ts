/** Taking back edits of any size: a large one at a desk, so that the page stays free. */
import type { Replaced, Saved } from '../../dataset/edit.ts';
import { isFileProblem } from '../../dataset/exchange/file-problem.ts';
import type { ImportFailure } from '../../dataset/exchange/import-desk.ts';
import type { Result } from '../../dataset/result.ts';
import { editOf, editsAfter, type Outcome, restoreDatasetTo, revertEdit } from '../../dataset/store.ts';
import { type Desk, openDesk } from '../exchange/desk.ts';

/** What can be taken back: an edit by its name in the history, or a backup's taking the place of everything. */
export type Done = string | Replaced;

/** What there is to take back of a change; null where it changed nothing. */
export function doneBy({ group, replaced }: Saved): Done | null {
  return replaced ?? (group === '' ? null : group);
}

/** Records that are taken back in the page without its stopping. */
const few = 1_000;

async function sizeOf(group: string): Promise<number> {
  const edit = await editOf(group);
  return edit.ok ? (edit.value?.records ?? 0) : 0;
}

async function sizeAfter(seq: number): Promise<number> {
  const edits = await editsAfter(seq);
  return edits.ok ? edits.value.reduce((sum, { records }) => sum + records, 0) : 0;
}

async function atDesk(work: (desk: Desk) => Promise<Result<Saved, ImportFailure>>): Outcome {
  const desk = openDesk();
  try {
    const done = await work(desk);
    if (done.ok) return done;
    const { error } = done;
    return { ok: false, error: isFileProblem(error) ? { code: 'failed', message: error.message } : error };
  } finally {
    desk.close();
  }
}

/** See `revertEdit`, and for a backup `takeBackReplaced`. */
export async function takeBack(done: Done): Outcome {
  if (typeof done !== 'string') return atDesk((desk) => desk.putBack(done));
  return (await sizeOf(done)) > few ? atDesk((desk) => desk.takeBack(done)) : revertEdit(done);
}

/** See `restoreDatasetTo`. */
export async function rewind(seq: number): Outcome {
  return (await sizeAfter(seq)) > few ? atDesk((desk) => desk.rewind(seq)) : restoreDatasetTo(seq);
}
