import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** A package's files by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** An ordinary file that all may read and its owner may write, as Unix writes it. */
const attributes = 0o100644 << 16;

/**
 * A ZIP archive that depends on paths and contents alone: not on the order in which files are given, their dates and
 * rights, the machine, its zone or its zlib (the packing is JavaScript).
 */
export function zip(files: Files): Uint8Array {
  // In the machine's own zone, because that is what is written into the archive: the same digits everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[path] = [files.get(path) ?? new Uint8Array(), { attrs: attributes, level: 9, mtime, os: 3 }];
  }
  return zipSync(entries);
}

/** Unpacks an archive into a folder. */
export function unzip(archive: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
