import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { oldestVersion } from '../../scripts/build/manifest-for.ts';
import { sites } from '../../src/sites/sites.ts';
import { collections } from '../evaluation/labelled.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'SECURITY.md',
  'docs/dataset.md',
  'docs/build.md',
  'docs/store/answers.md',
];
const text = (file: string) => readFileSync(file, 'utf8');
const readme = text('README.md').replace(/\s+/g, ' ');

describe.each(documents)('%s', (file) => {
  it('links only to what is there', () => {
    const links = [...text(file).matchAll(/\]\((?!https?:)([^)\s#]+)[^)]*\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...text(file).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('counts the sites as they are', () => {
    expect(readme).toContain(`The list has ${sites.length} sites`);
    for (const [lang, name] of [
      ['en', 'English'],
      ['zh-Hant', 'Traditional Chinese'],
      ['fi', 'Finnish'],
      ['nb', 'Norwegian'],
    ])
      expect(readme).toContain(`${name} ${sites.filter(({ language }) => language === lang).length}`);
  });

  it('counts the articles of each labelled set as they are', () => {
    for (const { name, texts } of collections())
      if (name.startsWith('fresh-')) expect(readme).toMatch(new RegExp(`\\| \`${name}\`[^|]*\\| ${texts.length} \\|`));
  });

  it('names the oldest browsers that the packages take', () => {
    expect(readme).toContain(`**Chrome, Chromium** (${oldestVersion.chrome} or newer)`);
    expect(readme).toContain(`**Firefox** (${oldestVersion.firefox} or newer)`);
  });
});
