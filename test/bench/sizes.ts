/** What the package weighs: each file that pages get, what a page of each language needs, our own pages, and all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { builtExtension } from '../../scripts/browsers/session.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';
import type { Measured } from './stats.ts';

const part = 'Bytes';

/** A page of ours with the files that it loads, and those that these load. */
function loadedBy(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const named = file.endsWith('.html')
      ? text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g);
    for (const [, address = ''] of named) {
      const path = address.startsWith('/') ? address.slice(1) : join(file, '..', address);
      follow(path);
    }
  };
  follow(page);
  return [...found];
}

/** Every file of a package, as a path within it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

export interface Size {
  bytes: number;
  gzipped: number;
}

/** Together, each file compressed by itself, as packages hold them. */
export function sizeOf(folder: string, files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

export function measureSizes(browser: BrowserName): Measured[] {
  const folder = builtExtension(browser);
  const line = (what: string, files: readonly string[], most?: number): Measured => {
    const size = sizeOf(folder, files);
    return {
      part,
      what,
      ...size,
      ...(most === undefined ? {} : { target: `≤ ${most} gzipped`, met: size.gzipped <= most }),
    };
  };
  const shown = (locale: Locale) => ['annotator.js', 'sidebar.js', `words/${locale}.js`];
  const all = filesIn(folder);
  const tags = all.flatMap((file) => /^languages[\\/](.+)\.js$/.exec(file)?.[1] ?? []).sort();
  return [
    line('gate', ['gate.js'], 2_000),
    line('annotator', ['annotator.js']),
    ...locales.map((locale) => line(`… with sidebar and words in ${locale}`, shown(locale))),
    ...tags.map((tag) => line(`… with those in English, and ${tag}`, [...shown('en'), `languages/${tag}.js`], 60_000)),
    line('popup, with all that it loads', loadedBy(folder, 'src/popup/popup.html'), 30_000),
    line('editor, with all that it loads', loadedBy(folder, 'src/editor/editor.html')),
    line('the whole package', all, 500_000),
  ];
}
