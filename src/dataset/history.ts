/**
 * Every change of every record, oldest first. A change of its own is a row; the changes of a large edit are packed, many
 * to a row, because a browser takes as long to write one small row as one large one. Whoever reads gets changes.
 */
import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { JsonRecord } from './json.ts';
import type { RecordType } from './record-types.ts';

export type Author = 'reader' | 'import' | 'bundled';

/** One change of one record. Rows of one edit or one release share `group`. */
export interface HistoryRow {
  /** Counts all changes that were ever made, from 1. */
  seq?: number;
  at: string;
  by: Author;
  group: string;
  type: RecordType;
  id: string;
  before: JsonRecord | null;
  after: JsonRecord | null;
  /** With `before` null: there was nothing because the reader had deleted it, not because it never was. */
  deleted?: true;
}

/** Changes of one edit and one type that follow one another: the n-th has the `seq` of the row plus n. */
interface HistoryPack extends Pick<HistoryRow, 'at' | 'by' | 'group' | 'type'> {
  seq?: number;
  /** The `seq` of the last change. */
  to: number;
  /** Every id lies between these two, in the order of the database. */
  first: string;
  last: string;
  changes: Pick<HistoryRow, 'id' | 'before' | 'after' | 'deleted'>[];
}

export type StoredHistory = HistoryRow | HistoryPack;
export type HistoryTable = Table<StoredHistory, number>;

/** Fewer changes of an edit are kept a row each. */
const fewest = 32;
/** Changes in a pack: some hundred kilobytes. */
const most = 500;

function isPack(stored: StoredHistory): stored is HistoryPack {
  return 'changes' in stored;
}

function unpacked(stored: StoredHistory): HistoryRow[] {
  if (!isPack(stored)) return [stored];
  const { seq = 0, at, by, group, type, changes } = stored;
  return changes.map(({ id, before, after, deleted }, index) => {
    const row: HistoryRow = { seq: seq + index, at, by, group, type, id, before, after };
    return deleted === undefined ? row : { ...row, deleted };
  });
}

function follows(row: HistoryRow, before: HistoryRow): boolean {
  const { seq = 0, at, by, group, type } = row;
  return (
    seq === (before.seq ?? 0) + 1 &&
    at === before.at &&
    by === before.by &&
    group === before.group &&
    type === before.type
  );
}

function packed(rows: readonly HistoryRow[]): StoredHistory[] {
  const [head] = rows;
  if (head === undefined || rows.length < fewest) return [...rows];
  const { at, by, group, type } = head;
  const packs: StoredHistory[] = [];
  for (let from = 0; from < rows.length; from += most) {
    const part = rows.slice(from, from + most);
    const changes = part.map(({ id, before, after, deleted }) =>
      deleted === undefined ? { id, before, after } : { id, before, after, deleted },
    );
    const ids = changes.map(({ id }) => id).sort();
    const seq = (head.seq ?? 0) + from;
    const [first = '', last = first] = [ids[0], ids.at(-1)];
    packs.push({ seq, to: seq + part.length - 1, at, by, group, type, first, last, changes });
  }
  return packs;
}

/** Changes as they are stored: numbered, in their order. */
export function packHistory(rows: readonly HistoryRow[]): StoredHistory[] {
  const stored: StoredHistory[] = [];
  let run: HistoryRow[] = [];
  for (const row of rows) {
    const before = run.at(-1);
    if (before !== undefined && !follows(row, before)) {
      stored.push(...packed(run));
      run = [];
    }
    run.push(row);
  }
  return [...stored, ...packed(run)];
}

/** By type, and many of a type by id: a record is then found in one pack of its edit, and not in all. */
export function inPackingOrder(rows: readonly HistoryRow[]): HistoryRow[] {
  const types = new Map<RecordType, HistoryRow[]>();
  for (const row of rows) {
    const alike = types.get(row.type);
    if (alike === undefined) types.set(row.type, [row]);
    else alike.push(row);
  }
  return [...types.values()].flatMap((alike) =>
    alike.length < fewest ? alike : alike.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** All changes. */
export function wholeHistory(table: HistoryTable): PromiseExtended<HistoryRow[]> {
  return table
    .orderBy('seq')
    .toArray()
    .then((stored) => stored.flatMap(unpacked));
}

/** The last change that was made, by its number; 0 before the first. */
export function lastSeq(table: HistoryTable): PromiseExtended<number> {
  return table
    .orderBy('seq')
    .last()
    .then((last) => (last === undefined ? 0 : isPack(last) ? last.to : (last.seq ?? 0)));
}

/** The changes from one number to another, both included. */
export async function changesBetween(table: HistoryTable, from: number, to: number): Promise<HistoryRow[]> {
  // The pack that holds the first may begin before it.
  const head = await table.where('seq').belowOrEqual(from).last();
  const rest = await table.where('seq').between(from, to, false, true).toArray();
  const stored = head === undefined ? rest : [head, ...rest];
  return stored.flatMap(unpacked).filter(({ seq = 0 }) => seq >= from && seq <= to);
}

/** The changes of one record. */
export async function changesOf(table: HistoryTable, type: RecordType, id: string): Promise<HistoryRow[]> {
  const packs: number[] = [];
  await table
    .where('[type+first+last]')
    .between([type, Dexie.minKey, Dexie.minKey], [type, id, Dexie.maxKey], true, true)
    .eachKey((key, { primaryKey }) => {
      if (Array.isArray(key) && String(key[2]) >= id) packs.push(Number(primaryKey));
    });
  const rows = await table.where('[type+id]').equals([type, id]).toArray();
  const found = packs.length === 0 ? [] : await table.where('seq').anyOf(packs).toArray();
  return [...rows, ...found]
    .flatMap(unpacked)
    .filter((row) => row.id === id)
    .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}
