import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { oldestVersion } from '../../scripts/build/manifest-for.ts';
import { sites } from '../../src/sites/sites.ts';
import { collections } from '../evaluation/labelled.ts';

const documents = ['.', 'docs', 'docs/store', 'src/dataset', 'src/sites', 'test/evaluation/dates'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const text = (file: string) => readFileSync(file, 'utf8');
const readme = text('README.md').replace(/\s+/g, ' ');

/** What links to a heading call it. */
const anchors = (file: string) =>
  [...text(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (file) => {
  it('links only to what is there', () => {
    const links = [...text(file).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
    const gone = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? file : join(dirname(file), path);
      return !existsSync(target) || (anchor !== undefined && !anchors(target).includes(anchor));
    });
    expect(gone.map(([link]) => link)).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...text(file).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it('names only tests that there are', () => {
    const named = [...text(file).matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe.each(['SECURITY.md', 'docs/faults.md'])('the last column of %s', (file) => {
  it('calls browser tests by their names', () => {
    const named = [...text(file).matchAll(/^\|.*\| ([^|]+) \|$/gm)].flatMap(([, held = '']) =>
      [...held.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !existsSync(`test/browser/${name}.test.ts`))).toEqual([]);
  });
});

describe('README.md', () => {
  it('promises no more sites than there are', () => {
    expect(readme.includes('The list has more than 900 sites in 14 languages')).toBe(true);
    expect(sites.length).toBeGreaterThan(900);
    expect(new Set(sites.map(({ language }) => language)).size).toBe(14);
  });

  it('counts the articles of each labelled set as they are', () => {
    const counted = new Map(
      [...readme.matchAll(/\| `(fresh-\w)`[^|]*\| (\d+) \|/g)].map(([, name, count]) => [name, Number(count)]),
    );
    const sets = collections().filter(({ name }) => name.startsWith('fresh-'));
    expect(counted).toEqual(new Map(sets.map(({ name, texts }) => [name, texts.length])));
  });

  it('names the oldest browsers that the packages take', () => {
    expect(/\*\*Chrome, Chromium\*\* \((\d+) or newer\)/.exec(readme)?.[1]).toBe(String(oldestVersion.chrome));
    expect(/\*\*Firefox\*\* \((\d+) or newer\)/.exec(readme)?.[1]).toBe(String(oldestVersion.firefox));
  });
});
