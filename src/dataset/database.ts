/**
 * The database in the extension's own origin. Only the background and our own pages open it: in a content script
 * IndexedDB is the site's.
 *
 * One table a type holds the records as they are shown, each under its id. `bases` keeps beside them what was
 * bundled and which fields the reader set, so a record written straight into its table is the reader's too.
 */
import Dexie, { type PromiseExtended, type Table } from 'dexie';
import { type Author, type HistoryRow, type HistoryTable, inPackingOrder, lastSeq, packHistory } from './history.ts';
import type { Json, JsonRecord } from './json.ts';
import type { Difference, Held } from './merge.ts';
import { partOf, type RecordType } from './record-types.ts';
import { type OtherStorage, refusingNewer } from './refusing-newer.ts';
import { troubleOf } from './trouble.ts';
import { declareVersions } from './versions.ts';

export interface BaseRow extends Omit<Held, 'shown'> {
  type: RecordType;
  id: string;
}

/** A conflict that waits for the reader. One a field; `field` is empty where it is the whole record. */
export interface ConflictRow extends Difference {
  type: RecordType;
  id: string;
  release: string;
  at: string;
}

/** One edit, import or release: what a group of rows in the history has in common. Its rows are `from` to `to`. */
export interface EditRow {
  group: string;
  /** The first and the last `seq` of its rows, both included. */
  from: number;
  to: number;
  at: string;
  by: Author;
  /** The name of the file, of an import. */
  file: string | null;
  /** How many records it changed. */
  records: number;
}

/**
 * `release`, `asOf`: of the bundled dataset last merged. `revision`: grows with every change. `identity`: the name that
 * the database got with the reader's first edit. `begun`: the last edit that was begun (see `unfinished.ts`).
 */
export interface MetaRow {
  key: 'release' | 'asOf' | 'revision' | 'identity' | 'begun';
  value: Json;
}

/**
 * Where the books stand. A change reads this and all else that it needs first, and then asks for all its writes at
 * once, without waiting for one before it asks for the next: Firefox commits what was asked for so far when a page is
 * closed between two requests, so only what is asked for in one go is made as a whole.
 */
export interface Ledger {
  nextSeq: number;
  revision: number;
  /** Null before the reader's first edit. */
  identity: string | null;
}

/** What an edit notes before its first write, so that it can be finished or taken back if it is broken off. */
export interface Begun {
  /** The revision that the edit leads to. */
  revision: number;
  /** Its first and last change in the history. */
  from: number;
  to: number;
  file: string | null;
  identity: string;
}

/** Above this many ids, a table is read whole: one question instead of one an id. */
const manyIds = 500;

/** How long an opening that an older tab blocks is waited for, in milliseconds. */
const blockedAfter = 1000;

export class Database extends Dexie {
  readonly bases: Table<BaseRow, [RecordType, string]>;
  readonly conflicts: Table<ConflictRow, [RecordType, string, string]>;
  /** To be read by the functions of `history.ts`. */
  readonly history: HistoryTable;
  readonly edits: Table<EditRow, string>;
  readonly meta: Table<MetaRow, MetaRow['key']>;

  #heldUp = false;

  constructor(name: string, other?: OtherStorage) {
    super(name, refusingNewer(other));
    declareVersions(this);
    this.bases = this.table('bases');
    this.conflicts = this.table('conflicts');
    this.history = this.table('history');
    this.edits = this.table('edits');
    this.meta = this.table('meta');
    this.on('blocked', () => {
      this.#heldUp = true;
    });
  }

  /** The table that holds what is shown of a type. */
  shown(type: RecordType): Table<JsonRecord, string> {
    return this.table(partOf[type]);
  }

  /** The records of a type with these ids, by id: one question for all where there are many. */
  shownWith(type: RecordType, ids: readonly string[]): PromiseExtended<Map<string, JsonRecord>> {
    const table = this.shown(type);
    const asked: PromiseExtended<(JsonRecord | undefined)[]> =
      ids.length > manyIds ? table.toArray() : table.bulkGet([...ids]);
    return asked.then((found) => {
      const wanted = new Set(ids);
      return new Map(
        found.flatMap((record) => (record !== undefined && wanted.has(record.id) ? [[record.id, record]] : [])),
      );
    });
  }

  /** What stands beside the records of a type with these ids, by id. */
  basesWith(type: RecordType, ids: readonly string[]): PromiseExtended<Map<string, BaseRow>> {
    const keys = ids.map((id): [RecordType, string] => [type, id]);
    const asked: PromiseExtended<(BaseRow | undefined)[]> =
      ids.length > manyIds
        ? this.bases.where('[type+id]').between([type, ''], [type, '\uffff']).toArray()
        : this.bases.bulkGet(keys);
    return asked.then((found) => new Map(found.flatMap((row) => (row === undefined ? [] : [[row.id, row]]))));
  }

  /** Opens the database unless it is open. Rejects where an older tab or a newer version stands in the way. */
  async ready(): Promise<void> {
    if (this.isOpen()) return;
    let patience: ReturnType<typeof setInterval> | undefined;
    const blocked = new Promise<never>((_, reject) => {
      patience = setInterval(() => {
        if (this.#heldUp) reject(new DOMException('an older page holds the database open', 'BlockedError'));
      }, blockedAfter);
    });
    try {
      await Promise.race([this.open(), blocked]);
      this.#heldUp = false;
    } finally {
      clearInterval(patience);
    }
  }

  /** Runs work in one transaction over all tables: what it writes is made as a whole, or nothing of it. */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.transaction('rw', this.tables, work);
    } catch (error) {
      // Where there is no room, Firefox may end a transaction before its first write and give no reason; the next one has it.
      if (troubleOf(error).code !== 'unavailable') throw error;
      return this.transaction('rw', this.tables, work);
    }
  }

  /** What a change needs to know before it writes. Call within its transaction. */
  async ledger(): Promise<Ledger> {
    const last = await lastSeq(this.history);
    const revision = await this.meta.get('revision');
    const identity = await this.meta.get('identity');
    return {
      nextSeq: last + 1,
      revision: Number(revision?.value ?? 0),
      identity: identity === undefined ? null : String(identity.value),
    };
  }

  /** Asks for rows of one group to be added to the history, and the edit that they make up. */
  remember(rows: readonly HistoryRow[], file: string | null, { nextSeq }: Ledger): PromiseLike<unknown>[] {
    const [first] = rows;
    if (first === undefined) return [];
    const { group, at, by } = first;
    const numbered = inPackingOrder(rows).map((row, index) => ({ ...row, seq: nextSeq + index }));
    const to = nextSeq + rows.length - 1;
    const edit: EditRow = { group, from: nextSeq, to, at, by, file, records: rows.length };
    return [this.history.bulkAdd(packHistory(numbered)), this.edits.put(edit)];
  }

  /** Asks for a note of an edit before its first write. */
  begin(changes: number, file: string | null, identity: string, ledger: Ledger): PromiseLike<unknown>[] {
    const { nextSeq, revision } = ledger;
    const begun: Begun = { revision: revision + 1, from: nextSeq, to: nextSeq + changes - 1, file, identity };
    return [this.meta.put({ key: 'begun', value: { ...begun } })];
  }

  /** Asks for a note that something changed, for those who listen. */
  grow({ revision }: Ledger): PromiseLike<unknown> {
    return this.meta.put({ key: 'revision', value: revision + 1 });
  }
}

let database: Database | null = null;

/** The database of this extension, one connection a page. */
export function theDatabase(): Database {
  database ??= new Database('prior-waves');
  return database;
}
