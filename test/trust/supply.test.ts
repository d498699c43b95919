import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const lock: { lockfileVersion: number; packages: Record<string, { integrity?: string; version?: string }> } =
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const given: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

const asked = [...Object.entries(given.dependencies), ...Object.entries(given.devDependencies)];

it('every package is pinned to one version and to its bytes', () => {
  const others = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(others.length).toBeGreaterThan(100);
  for (const [path, { integrity, version }] of others) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
  }
});

it('every dependency is asked for in the one version that was tried', () => {
  for (const [name, version] of asked) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

it('every dependency has its reason in ARCHITECTURE.md, and no other is named there', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const table = text.split('## Dependencies')[1]?.split(/^## /m)[0] ?? '';
  const listed = [...table.matchAll(/^\| (`.*?`) \| (.+) \|$/gm)].flatMap(([, names = '', reason = '']) => {
    expect(reason.length, names).toBeGreaterThan(15);
    const written = [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    // `@microsoft/recognizers-text-number`, `-date-time`: the end of a name takes the place of the one before.
    return written.map((name) => (name.startsWith('-') ? `${written[0]?.replace(/-\w+$/, '')}${name}` : name));
  });
  // Types come with what they are of.
  const needed = asked.map(([name]) => name).filter((name) => !name.startsWith('@types/'));
  expect(listed.toSorted()).toEqual(needed.toSorted());
});
