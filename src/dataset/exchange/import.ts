/**
 * Import, in three steps: `openImport` reads the file, `planImport` shows what it would do, `applyImport` does it, as
 * a whole or not at all. Each can be cancelled, and until the last nothing is written.
 */
import { type Database, theDatabase } from '../database.ts';
import { edit, type Saved, type Step } from '../edit.ts';
import type { Json } from '../json.ts';
import { replaceWhole } from '../replace.ts';
import { failure, type Result, success } from '../result.ts';
import { isUntouched, readState } from '../state.ts';
import { attempt, type Refusal, type StoreTrouble } from '../trouble.ts';
import type { Backup } from './backup.ts';
import { maxBytes } from './decode.ts';
import type { FileProblem } from './file-problem.ts';
import { makePlan } from './make-plan.ts';
import type { Mapping } from './other-table.ts';
import { Cancelled, type Pace, paced } from './pace.ts';
import { type ConflictChoice, choiceFor, type ImportPlan, type PlannedRecord } from './plan.ts';
import { givensOf, type ReadFile, readImport } from './read-import.ts';

export interface ImportOptions {
  signal?: AbortSignal;
  /** Rows or records done so far; `total` is null where it is not known yet. */
  onProgress?: (done: number, total: number | null) => void;
  db?: Database;
}

/** What a browser's `File` offers of itself. */
export interface ImportFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function cancelled(file: string): { ok: false; error: FileProblem } {
  return failure({ code: 'cancelled', file, line: null, field: '', message: 'cancelled: nothing was written' });
}

async function atPace<T>(
  file: string,
  { signal, onProgress }: ImportOptions,
  work: (pace: Pace) => Promise<T>,
): Promise<Result<T, FileProblem>> {
  if (signal?.aborted === true) return cancelled(file);
  try {
    return success(await work(paced(signal, (rows) => onProgress?.(rows, null))));
  } catch (error) {
    if (error instanceof Cancelled) return cancelled(file);
    throw error;
  }
}

/** Reads a file that the reader chose. A problem says what is wrong with it, and where. */
export async function openImport(
  file: ImportFile,
  options: ImportOptions = {},
): Promise<Result<ReadFile, FileProblem>> {
  const { name, size } = file;
  const problem = (code: FileProblem['code'], message: string) =>
    failure({ code, file: name, line: null, field: '', message });
  if (size > maxBytes) return problem('too_large', `it has ${size} bytes; at most ${maxBytes} can be read`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return problem('damaged', `it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = await atPace(name, options, (pace) => readImport({ name, bytes }, pace));
  return read.ok ? read.value : read;
}

export interface PlannedImport extends ImportPlan {
  /**
   * The backup itself, where it can take the place of everything because the reader has changed nothing here yet: its
   * history comes with it then, and what is exported afterwards is the same file.
   */
  takeOver: Backup | null;
}

/** The dry run. A table from elsewhere needs the mapping that the reader confirmed. */
export async function planImport(
  read: ReadFile,
  { mapping, ...options }: ImportOptions & { mapping?: Mapping } = {},
): Promise<Result<PlannedImport, FileProblem | StoreTrouble>> {
  const { db = theDatabase() } = options;
  const { file, notes, format } = read;
  const state = await attempt(async () => {
    const revision = await db.ready().then(() => db.meta.get('revision'));
    return { ...(await readState(db, { history: false })), revision: Number(revision?.value ?? 0) };
  });
  if (!state.ok) return state;
  const now = state.value;
  return atPace(file, options, async (pace) => {
    const chosen = format === 'other_table' ? (mapping ?? read.suggested) : null;
    const none = { given: [], refused: [], elsewhere: 0 };
    const mapped =
      format === 'other_table' ? (chosen === null ? none : await givensOf(read, chosen, pace)) : read.givens;
    const plan = await makePlan({ file, notes, givens: mapped }, now, pace);
    return { ...plan, takeOver: format === 'backup' && isUntouched(now) ? read.backup : null };
  });
}

function fieldsOf(planned: PlannedRecord, side: 'mine' | 'file'): PlannedRecord['fields'] {
  return planned.fields.filter(({ conflicting }) => side === 'file' || !conflicting);
}

function stepFor(planned: PlannedRecord, choice: ConflictChoice): Step | null {
  const { type, id, outcome, record, sound } = planned;
  if (outcome === 'same') return null;
  if (outcome === 'removed') return { do: 'remove', type, id };
  const side = outcome === 'conflicting' ? choiceFor(choice, planned) : 'file';
  if (outcome === 'added' || planned.deletedHere) {
    if (record === null || side === 'mine') return null;
    return { do: 'put', type, record, onlyNew: true, ...(sound === null ? {} : { sound }) };
  }
  if (planned.fields.some(({ field }) => field === '')) return side === 'file' ? { do: 'remove', type, id } : null;
  const changes = fieldsOf(planned, side);
  if (changes.length === 0) return null;
  const fields: { [field: string]: Json } = {};
  const from: { [field: string]: Json } = {};
  for (const { field, mine, file } of changes) {
    fields[field] = file;
    from[field] = mine;
  }
  return { do: 'change', type, id, fields, from };
}

/**
 * Writes what was planned, in one transaction: one edit in the history, by `import`, under the file's name, or what a
 * backup took the place of. Refused as `stale` or `exists` where a record changed since the plan was made; then plan again.
 */
export async function applyImport(
  plan: PlannedImport,
  {
    conflicts = 'mine',
    takeOver = plan.takeOver !== null,
    ...options
  }: ImportOptions & {
    conflicts?: ConflictChoice;
    takeOver?: boolean;
  } = {},
): Promise<Result<Saved, FileProblem | Refusal | StoreTrouble>> {
  const { db = theDatabase(), signal, onProgress } = options;
  const aborted = (): boolean => signal?.aborted === true;
  const between = (done: number, total: number): void => {
    onProgress?.(done, total);
    if (aborted()) throw new Cancelled();
  };
  try {
    if (aborted()) return cancelled(plan.file);
    const { takeOver: backup } = plan;
    if (takeOver && backup !== null) {
      const replaced = await attempt(() => replaceWhole(db, backup, { revision: plan.revision, between }));
      if (!replaced.ok) return aborted() ? cancelled(plan.file) : replaced;
      if (replaced.value !== null)
        return success({ group: '', records: plan.records.length, replaced: replaced.value });
    }
    const steps = plan.records.flatMap((planned) => stepFor(planned, conflicts) ?? []);
    const saved = await edit(db, steps, { by: 'import', file: plan.file, between });
    if (!saved.ok) return aborted() ? cancelled(plan.file) : saved;
    return saved;
  } catch (error) {
    if (error instanceof Cancelled) return cancelled(plan.file);
    throw error;
  }
}
