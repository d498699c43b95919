/**
 * What tells one build from another: a hash over every file of a package but the one that holds the hash. It is what
 * `sha256sum` makes of its own list, so that nobody needs this code to check it (CONTRIBUTING.md).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Files } from './zip.ts';

/**
 * The file that holds the hash. A style sheet, because our own pages may load nothing else that is no code: the content
 * security policy refuses every request for data, also to the package itself.
 */
export const hashFile = 'build.css';

/** All files in a folder and below it. */
export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a package, in hexadecimal, and how many files it covers. */
export function buildHash(files: Files): { hash: string; files: number } {
  const paths = [...files.keys()].filter((path) => path !== hashFile).sort();
  const lines = paths.map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ./${path}\n`);
  return { hash: sha256(lines.join('')), files: paths.length };
}

/** The package with its hash written into it. */
export function withHash(files: Files): Files {
  const { hash, files: count } = buildHash(files);
  const sheet = `/* The hash of all other files of this package; CONTRIBUTING.md says how to check it. */
:root {
  --prior-waves-hash: "${hash}";
  --prior-waves-files: ${count};
}
`;
  return new Map([...files, [hashFile, new TextEncoder().encode(sheet)]]);
}
