/**
 * `npm run package`: builds both extensions and writes them into `dist/` as ZIP archives for the stores, with the source
 * for reviewers, the dataset by itself, what the stores ask for, and the SHA-256 of every archive. The same source gives
 * the same bytes.
 *
 * `npm run package -- --again` makes them twice more, of the archive of the source alone, and says whether every byte is the
 * same. `npm run package -- --check FILE.zip` says whether an archive holds the hash of its own files.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import packageJson from '../package.json' with { type: 'json' };
import { browsers } from './build/manifest-for.ts';
import { npmRun } from './npm-run.ts';
import { buildHash, filesIn, hashFile, sha256, withHash } from './package/build-hash.ts';
import { datasetFiles } from './package/dataset-files.ts';
import { rebuild } from './package/rebuild.ts';
import { type Files, zip } from './package/zip.ts';

const root = join(import.meta.dirname, '..');

/** The lines that git answers; null where this is no repository, as in the archive of the source. */
function git(...args: string[]): string[] | null {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : null;
}

const archiveOf = (name: string) => join('dist', `prior-waves-${packageJson.version}-${name}.zip`);

/** Writes an archive and gives its line for `SHA256SUMS`. */
function write(name: string, files: Files): string {
  const file = archiveOf(name);
  const bytes = zip(files);
  writeFileSync(join(root, file), bytes);
  const hash = sha256(bytes);
  console.log(`${file}\n  ${files.size} files, ${bytes.length.toLocaleString('en')} bytes, sha256 ${hash}`);
  return `${hash}  ${basename(file)}\n`;
}

/** What is committed, and on top how to build it: that is what a reviewer opens first. */
function sourceFiles(paths: readonly string[]): Files {
  const files = paths.map((path) => [path, readFileSync(join(root, path))] as const);
  return new Map([...files, ['BUILD.md', readFileSync(join(root, 'docs/build.md'))]]);
}

async function pack(): Promise<number> {
  const changed = git('status', '--porcelain');
  if (changed !== null && changed.length > 0) {
    console.error(`A package has the hash of what is committed, and this is not:\n${changed.join('\n')}`);
    return 1;
  }
  // What would make another build of the same source.
  for (const name of ['NODE_ENV', 'PRIOR_WAVES_PSEUDO_LOCALE']) delete process.env[name];
  if (!npmRun('build', true)) return 1;
  const sums: string[] = [];
  for (const browser of browsers) {
    const files = withHash(filesIn(join(root, 'dist', browser)));
    const sheet = files.get(hashFile);
    // The unpacked folder is the same build as the archive.
    if (sheet) writeFileSync(join(root, 'dist', browser, hashFile), sheet);
    sums.push(write(browser, files));
    console.log(`  build hash ${buildHash(files).hash}`);
  }
  const sources = git('ls-files');
  if (sources !== null) sums.push(write('source', sourceFiles(sources)));
  sums.push(write('dataset', await datasetFiles(root)));
  writeFileSync(join(root, 'dist/SHA256SUMS'), sums.join(''));
  cpSync(join(root, 'docs/store'), join(root, 'dist/store'), { recursive: true });
  console.log('dist/SHA256SUMS\ndist/store, texts for the stores (their pictures: npm run pictures -- store)');
  return 0;
}

async function packAgain(): Promise<number> {
  const status = await pack();
  if (status !== 0) return status;
  if (git('ls-files') === null) {
    console.error('The archive of the source is made of a repository, and this is none.');
    return 1;
  }
  const again = [...browsers, 'dataset'];
  const read = (name: string) => readFileSync(join(root, archiveOf(name)));
  console.log('\nTwice more, of the archive of the source alone, with empty homes (a minute or two):');
  const archives = new Map(again.map((name) => [archiveOf(name), read(name)]));
  const all = await rebuild(read('source'), archives, (line) => console.log(line));
  for (const { where, differing, said } of all) {
    const outcome = differing.length === 0 ? 'the same bytes' : `differs: ${differing.join(', ')}`;
    console.log(`of the source alone (${where}): ${outcome}`);
    if (said !== '') console.error(said);
  }
  return all.every(({ differing, said }) => differing.length === 0 && said === '') ? 0 : 1;
}

function check(archive: string): number {
  const files = new Map(Object.entries(unzipSync(readFileSync(archive))));
  const { hash, files: count } = buildHash(files);
  const written = /--prior-waves-hash: "([0-9a-f]{64})"/.exec(Buffer.from(files.get(hashFile) ?? []).toString())?.[1];
  console.log(`${count} files, build hash ${hash}`);
  if (written === hash) return 0;
  console.error(written === undefined ? `${hashFile} holds no hash.` : `${hashFile} says ${written}.`);
  return 1;
}

const [option, archive] = process.argv.slice(2);
if (option === undefined) process.exitCode = await pack();
else if (option === '--again') process.exitCode = await packAgain();
else if (option === '--check' && archive !== undefined) process.exitCode = check(archive);
else {
  console.error('npm run package, npm run package -- --again, or npm run package -- --check FILE.zip');
  process.exitCode = 2;
}
