/** Reading the whole dataset as the reader has it, in one transaction. */
import { assemble } from './assemble.ts';
import { checkRecord, type Problem } from './check-record.ts';
import type { Correction } from './correction.ts';
import type { Database } from './database.ts';
import type { JsonRecord } from './json.ts';
import { originOf } from './merge.ts';
import { checkableTypes, keyOf, type RecordOf, type RecordType, recordTypes } from './record-types.ts';
import type { Dataset } from './records.ts';
import { readRows } from './state.ts';

export interface ReadDataset {
  dataset: Dataset;
  /** Waves, programmes, headcounts and events that the reader changed or added. */
  ownIds: ReadonlySet<string>;
  /** What the reader put right about the reading of articles. */
  corrections: Correction[];
  /** Records that are left out because they are broken. They stay stored. */
  aside: Problem[];
}

const checkable: ReadonlySet<RecordType> = new Set(checkableTypes);

/** Reads from an open database that holds a release. Rejects with what the storage throws. */
export async function readDataset(db: Database): Promise<ReadDataset> {
  const [rows, bases, asOf] = await db.transaction('r', db.tables, () =>
    Promise.all([readRows(db), db.bases.toArray(), db.meta.get('asOf')]),
  );
  const marks = new Map(bases.map((row) => [keyOf(row), row]));
  const bundled = new Set<JsonRecord>();
  const ownIds = new Set<string>();
  for (const type of recordTypes) {
    for (const shown of rows[type]) {
      const mark = marks.get(keyOf({ type, id: shown.id }));
      const origin = originOf({ base: null, touched: [], deleted: false, ...mark, shown });
      if (origin === 'bundled') bundled.add(shown);
      else if (checkable.has(type)) ownIds.add(shown.id);
    }
  }
  function asBundled<T extends RecordType>(_type: T, row: JsonRecord): row is JsonRecord & RecordOf[T] {
    return bundled.has(row);
  }
  const corrections = rows.correction.flatMap((row) => {
    const checked = checkRecord('correction', row);
    return checked.ok ? checked.value : [];
  });
  return { ...assemble({ rows, asBundled }, String(asOf?.value)), ownIds, corrections };
}
