/**
 * An import as a page leads it: it chooses and sees, and keeps nothing large. What is read and planned stays at the
 * desk, which can stand in a worker, so that the page is free however large the file is.
 */
import { theDatabase } from '../database.ts';
import type { Replaced, Saved } from '../edit.ts';
import { takeBackReplaced } from '../replace.ts';
import type { Result } from '../result.ts';
import { restoreDatasetTo, revertEdit } from '../store.ts';
import type { Refusal, StoreTrouble } from '../trouble.ts';
import type { FileNote, FileProblem } from './file-problem.ts';
import { applyImport, type ImportOptions, openImport, type PlannedImport, planImport } from './import.ts';
import type { Mapping } from './other-table.ts';
import type { ConflictChoice, ImportPlan } from './plan.ts';
import type { ReadFile } from './read-import.ts';

/** What a page is told of a file that was read. */
export type ReadView =
  | { format: Exclude<ReadFile['format'], 'other_table'> }
  /** With its first rows only. */
  | Extract<ReadFile, { format: 'other_table' }>;

/** What a page is told of a plan: all counts, and of each outcome the first records. */
export interface PlanView extends Pick<ImportPlan, 'file' | 'counts' | 'records' | 'refused'> {
  notes: FileNote[];
  /** See `PlannedImport`: with the file's history comes everything else that it holds. */
  takesOver: boolean;
}

export type ImportFailure = FileProblem | Refusal | StoreTrouble;

/** What can be asked of a desk, one at a time. */
export type DeskTask =
  | { do: 'open'; file: File }
  /** Null: the file says itself which column is which. */
  | { do: 'plan'; mapping: Mapping | null }
  | { do: 'apply'; conflicts: ConflictChoice }
  | { do: 'take_back'; group: string }
  | { do: 'put_back'; replaced: Replaced }
  | { do: 'rewind'; seq: number };

/** What came of a task. */
export type DeskOutcome =
  | { do: 'open'; answer: Result<ReadView, ImportFailure> }
  | { do: 'plan'; answer: Result<PlanView, ImportFailure> }
  | { do: 'apply' | 'take_back' | 'put_back' | 'rewind'; answer: Result<Saved, ImportFailure> };

/** Rows and records told of: more than a page draws. */
const few = 50;

function viewOf(read: ReadFile): ReadView {
  return read.format === 'other_table' ? { ...read, rows: read.rows.slice(0, few) } : { format: read.format };
}

function planView({ file, notes, counts, records, refused, takeOver }: PlannedImport): PlanView {
  const told = new Map<string, number>();
  const first = records.filter(({ outcome }) => {
    const before = told.get(outcome) ?? 0;
    told.set(outcome, before + 1);
    return before < few;
  });
  return {
    file,
    notes,
    counts,
    takesOver: takeOver !== null,
    records: first,
    refused: refused.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, few),
  };
}

/** A desk that does its work where it stands. */
export function importDesk(): (task: DeskTask, options: ImportOptions) => Promise<DeskOutcome> {
  let read: ReadFile | null = null;
  let plan: PlannedImport | null = null;
  const nothing = { ok: false, error: { code: 'failed', message: 'there is no file at the desk' } } as const;

  return async (task, options) => {
    switch (task.do) {
      case 'open': {
        const opened = await openImport(task.file, options);
        read = opened.ok ? opened.value : null;
        return { do: 'open', answer: opened.ok ? { ok: true, value: viewOf(opened.value) } : opened };
      }
      case 'plan': {
        if (read === null) return { do: 'plan', answer: nothing };
        const { mapping } = task;
        const planned = await planImport(read, { ...options, ...(mapping === null ? {} : { mapping }) });
        plan = planned.ok ? planned.value : null;
        return { do: 'plan', answer: planned.ok ? { ok: true, value: planView(planned.value) } : planned };
      }
      case 'apply': {
        if (plan === null) return { do: 'apply', answer: nothing };
        return { do: 'apply', answer: await applyImport(plan, { ...options, conflicts: task.conflicts }) };
      }
      case 'take_back':
        return { do: 'take_back', answer: await revertEdit(task.group) };
      case 'put_back':
        return { do: 'put_back', answer: await takeBackReplaced(theDatabase(), task.replaced) };
      default:
        return { do: 'rewind', answer: await restoreDatasetTo(task.seq) };
    }
  };
}
