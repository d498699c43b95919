/** Records that break a rule of their own, as only something other than the editor can have written them. */
import { checkRecord } from '../../dataset/check-record.ts';
import type { JsonRecord } from '../../dataset/json.ts';
import { editedTypes, type Row, type Rows } from '../rows.ts';

/** What was found of each record as it lies in memory: one that did not change need not be looked at again. */
const known = new WeakMap<JsonRecord, boolean>();

function isSound({ type, record }: Row): boolean {
  const sound = known.get(record) ?? checkRecord(type, record).ok;
  known.set(record, sound);
  return sound;
}

/** Rows looked at in one go: about a frame's work. */
const atOnce = 1_000;

/**
 * The rows that are kept but cannot be shown beside articles. Those as bundled were checked when the package was built.
 * @param ended tells that the answer is no longer wanted.
 */
export async function damagedRows(rows: Rows, ended: () => boolean): Promise<Row[]> {
  const found: Row[] = [];
  let done = 0;
  for (const type of editedTypes) {
    for (const row of rows[type].values()) {
      if (row.origin === 'bundled' || row.origin === 'deleted') continue;
      if (!isSound(row)) found.push(row);
      done += 1;
      if (done % atOnce > 0) continue;
      await new Promise((resolve) => setTimeout(resolve, 4));
      if (ended()) return [];
    }
  }
  return found;
}
