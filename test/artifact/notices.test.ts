import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesFile } from '../../scripts/build/third-party-notices.ts';
import { browsers, built, root } from './built.ts';

/** Licences that go together with ours: permissive, or of the single file. */
const allowed = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', '0BSD'];

describe.each(browsers)('the notices for %s', (browser) => {
  const text = built(browser).text(noticesFile);

  it('name every library that is shipped, under a licence that goes together with ours', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S*\nLicence: (.*)\nSource: (https:.*)$/gm)];
    const names = named.map(([, name]) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    for (const [, name, licence] of named) expect(allowed, name).toContain(licence);
    console.log(`${browser}: ${named.map(([, name, licence]) => `${name} (${licence})`).join(', ')}`);
  });

  it('hold the licences as their authors give them', () => {
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toContain('Mozilla Public License Version 2.0');
    expect(text).toContain('Apache License');
  });
});
