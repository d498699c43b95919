/**
 * The database in the extension's own origin. Only the background and our own pages open it: in a content script
 * IndexedDB is the site's.
 *
 * One table a type holds the records as they are shown, each under its id. `bases` keeps beside them what was
 * bundled and which fields the reader set, so a record written straight into its table is the reader's too.
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Json, JsonRecord } from './json.ts';
import type { Difference, Held } from './merge.ts';
import { partOf, type RecordType } from './record-types.ts';

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

export type Author = 'reader' | 'import' | 'bundled';

/** One change of one record. Rows of one edit or one release share `group`. */
export interface HistoryRow {
  seq?: number;
  at: string;
  by: Author;
  group: string;
  type: RecordType;
  id: string;
  before: JsonRecord | null;
  after: JsonRecord | null;
}

/** `release`, `asOf`: of the bundled dataset last merged. `revision`: grows with every change. */
export interface MetaRow {
  key: 'release' | 'asOf' | 'revision';
  value: Json;
}

const schemaVersion = 1;

/** How long an opening that an older tab blocks is waited for, in milliseconds. */
const blockedAfter = 1000;

export class Database extends Dexie {
  readonly bases: Table<BaseRow, [RecordType, string]>;
  readonly conflicts: Table<ConflictRow, [RecordType, string, string]>;
  readonly history: Table<HistoryRow, number>;
  readonly meta: Table<MetaRow, MetaRow['key']>;

  #heldUp = false;

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    this.version(schemaVersion).stores({
      waves: 'id',
      programmes: 'id',
      headcounts: 'id',
      events: 'id',
      contested: 'id',
      sources: 'id, url',
      lookAlikes: 'id',
      gaps: 'id',
      bases: '[type+id]',
      conflicts: '[type+id+field], [type+id]',
      history: '++seq, [type+id], at',
      meta: 'key',
    });
    this.bases = this.table('bases');
    this.conflicts = this.table('conflicts');
    this.history = this.table('history');
    this.meta = this.table('meta');
    this.on('blocked', () => {
      this.#heldUp = true;
    });
  }

  /** The table that holds what is shown of a type. */
  shown(type: RecordType): Table<JsonRecord, string> {
    return this.table(partOf[type]);
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
    // Dexie opens what a newer version wrote as if it were its own; to write there could spoil it.
    const { version } = this.backendDB();
    if (Math.floor(version / 10) > schemaVersion) {
      this.close();
      throw new DOMException(`the database has version ${version / 10}`, 'VersionError');
    }
  }

  /** Notes that something changed, for those who listen. Call within the transaction of the change. */
  async grow(): Promise<void> {
    const revision = await this.meta.get('revision');
    await this.meta.put({ key: 'revision', value: Number(revision?.value ?? 0) + 1 });
  }
}

let database: Database | null = null;

/** The database of this extension, one connection a page. */
export function theDatabase(): Database {
  database ??= new Database('prior-waves');
  return database;
}
