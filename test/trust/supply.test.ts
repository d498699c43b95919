import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const lock: { lockfileVersion: number; packages: Record<string, { integrity?: string; version?: string }> } =
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const given: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

it('every package is pinned to one version and to its bytes', () => {
  const others = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(others.length).toBeGreaterThan(100);
  for (const [path, { integrity, version }] of others) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
  }
});

it('every dependency has a reason', () => {
  const reasons = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  for (const name of [...Object.keys(given.dependencies), ...Object.keys(given.devDependencies)]) {
    const last = name.replace(/^.*\//, '').replace(/^recognizers-text/, '');
    if (!name.startsWith('@types/')) expect(reasons.includes(name) || reasons.includes(`\`${last}\``), name).toBe(true);
  }
});
