import Dexie, { type DexieOptions } from 'dexie';

/** A browser's storage, where it is not the one of this page. */
export type OtherStorage = DexieOptions & { indexedDB: IDBFactory };

/**
 * Dexie, told by the browser that a database is of a newer version, opens it without naming one, and writes into it the
 * tables and indexes that it misses there (`VersionError` and `verifyInstalledSchema` in its `dexieOpen`). What a newer
 * version of ours wrote is not to be touched, so the second question is answered as the first was.
 *
 * @returns What to open a database of ours with; nothing where the browser has no IndexedDB, of which Dexie tells.
 */
export function refusingNewer(other?: OtherStorage): DexieOptions {
  // Dexie has looked, and survives a browser that throws when it is asked.
  if (other === undefined && !Dexie.dependencies.indexedDB) return {};
  const factory = other?.indexedDB ?? globalThis.indexedDB;
  const refusing: IDBFactory = {
    open(name, version) {
      if (version === undefined) throw new DOMException(`${name} is of a newer version`, 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
  return { ...other, indexedDB: refusing };
}
