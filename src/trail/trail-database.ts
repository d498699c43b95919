/**
 * The trail's own database in the extension's origin, so that nothing done to it can touch the dataset and the reader's edits.
 * Only the background writes what was read; our own pages list and erase. In a content script IndexedDB would be the site's.
 */
import Dexie, { type Table } from 'dexie';
import { type OtherStorage, refusingNewer } from '../dataset/refusing-newer.ts';
import type { TrailEntry } from './entry.ts';

export class TrailDatabase extends Dexie {
  readonly entries: Table<TrailEntry, string>;

  constructor(name: string, other?: OtherStorage) {
    super(name, refusingNewer(other));
    this.version(1).stores({ entries: 'id, article, host, last, [about+age]' });
    this.entries = this.table('entries');
    // Erasing deletes the database, from whichever page: every other connection lets go at once, and opens anew when it is
    // needed. False: Dexie would do the same, and write to the console.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }
}

let database: TrailDatabase | null = null;

export function theTrail(): TrailDatabase {
  database ??= new TrailDatabase('prior-waves-trail');
  return database;
}
