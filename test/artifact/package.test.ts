import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildHash, filesIn, hashFile, sha256, withHash } from '../../scripts/package/build-hash.ts';
import { zip } from '../../scripts/package/zip.ts';
import { browsers, root } from './built.ts';

describe.each(browsers)('the package for %s', (browser) => {
  const folder = join(root, 'dist', browser);
  const files = withHash(filesIn(folder));

  it('is the same archive in whatever order and zone it is packed', () => {
    const zone = process.env.TZ;
    const archive = sha256(zip(files));
    process.env.TZ = 'Pacific/Auckland';
    const again = sha256(zip(new Map([...files].reverse())));
    process.env.TZ = zone;
    expect(again).toBe(archive);
  });

  it('holds the files that were built, and their hash', () => {
    const unpacked = new Map(Object.entries(unzipSync(zip(files))));
    expect([...unpacked.keys()]).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files)
      expect(Buffer.from(bytes).equals(unpacked.get(path) ?? Buffer.of()), path).toBe(true);
    const { hash, files: count } = buildHash(unpacked);
    expect(Buffer.from(unpacked.get(hashFile) ?? []).toString()).toContain(`--prior-waves-hash: "${hash}"`);
    expect(count).toBe(files.size - 1);
  });

  it('has the hash that the shell commands of CONTRIBUTING.md print', () => {
    const commands = `find . -type f ! -name ${hashFile} | LC_ALL=C sort | xargs sha256sum | sha256sum`;
    const printed = execFileSync('sh', ['-c', commands], { cwd: folder, encoding: 'utf8' });
    expect(printed.split(' ')[0]).toBe(buildHash(files).hash);
  });
});

describe('another build of the same source', () => {
  it('has the same hash', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'prior-waves-build-'));
    try {
      // Not in this process, whose NODE_ENV would make another build.
      const { NODE_ENV: _, ...env } = process.env;
      const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
      const options = ['build', '--mode', 'chrome', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
      execFileSync(process.execPath, [vite, ...options], { cwd: root, env });
      expect(buildHash(filesIn(folder))).toEqual(buildHash(filesIn(join(root, 'dist', 'chrome'))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
