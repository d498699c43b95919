import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { noticesFile } from '../../scripts/build/third-party-notices.ts';
import { browsers, built, root } from './built.ts';

/** Licences that go together with ours: permissive, or of the single file. */
const allowed = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', '0BSD'];

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), dependencies: v.optional(v.record(v.string(), v.string())) }),
  ),
});
const { packages: lock } = v.parse(lockSchema, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

/** What the tools of the build put into files themselves: loading parts, and modules of the older kind. */
const helpers = ['vite', 'rolldown'];

/** The libraries that package.json lists as shipped, and those that they need. */
function shipped(): Set<string> {
  const found = new Set<string>();
  const left = Object.keys(lock['']?.dependencies ?? {});
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    left.push(...Object.keys(lock[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return found;
}

describe.each(browsers)('the notices for %s', (browser) => {
  const text = built(browser).text(noticesFile);

  it('name every library that is shipped and no other, as it is pinned, under a licence that goes with ours', () => {
    const named = [...text.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*)\nLicence: (.*)\nSource: (https:.*)$/gm)];
    const expected = new Map([...shipped(), ...helpers].map((name) => [name, lock[`node_modules/${name}`]?.version]));
    expect(new Map(named.map(([, name = '', version]) => [name, version]))).toEqual(expected);
    for (const [, name, , licence] of named) expect(allowed, name).toContain(licence);
    console.log(
      `${browser}: ${named.map(([, name, version, licence]) => `${name} ${version} (${licence})`).join(', ')}`,
    );
  });

  it('hold the licences as their authors give them', () => {
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toContain('Mozilla Public License Version 2.0');
    expect(text).toContain('Apache License');
  });
});
