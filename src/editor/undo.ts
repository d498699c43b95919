/** Undo and redo: each is an edit of its own, so that the history stays true. */
import type { HistoryRow } from '../dataset/database.ts';
import type { Step } from '../dataset/edit.ts';
import { differingFields, type Json, type JsonRecord } from '../dataset/json.ts';
import type { RecordType } from '../dataset/record-types.ts';
import { historyOf } from '../dataset/store.ts';

/** An edit that was made: its name in the history, and the records that it changed. */
export interface Made {
  group: string;
  records: readonly { type: RecordType; id: string }[];
}

function pick(record: JsonRecord, fields: readonly string[]): { [field: string]: Json } {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
}

/** The step that takes one change back. Where the record was changed again meanwhile, the store refuses it. */
export function reverseOf({ type, id, before, after }: HistoryRow): Step[] {
  if (before === null) return after === null ? [] : [{ do: 'remove', type, id }];
  if (after === null) return [{ do: 'put', type, record: before, onlyNew: true }];
  const fields = differingFields(before, after);
  return fields.length === 0 ? [] : [{ do: 'change', type, id, fields: pick(before, fields), from: pick(after, fields) }];
}

/** The steps that take an edit back; null where its history cannot be read. */
export async function reverseSteps({ group, records }: Made): Promise<Step[] | null> {
  const steps: Step[] = [];
  for (const record of records) {
    const rows = await historyOf(record);
    if (!rows.ok) return null;
    steps.push(...rows.value.filter((row) => row.group === group).flatMap(reverseOf));
  }
  return steps;
}

/**
 * The steps that bring records back to how they were before a change, whatever became of them since.
 * @param since that change and all after it, oldest first.
 */
export function rewindSteps(since: readonly HistoryRow[]): Step[] {
  const first = new Map<string, HistoryRow>();
  const latest = new Map<string, HistoryRow>();
  for (const row of since) {
    const key = `${row.type} ${row.id}`;
    if (!first.has(key)) first.set(key, row);
    latest.set(key, row);
  }
  return [...first].flatMap(([key, { type, id, before }]): Step[] => {
    const now = latest.get(key)?.after ?? null;
    if (before !== null) return [{ do: 'put', type, record: before }];
    return now === null ? [] : [{ do: 'remove', type, id }];
  });
}
