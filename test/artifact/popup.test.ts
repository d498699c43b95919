import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../scripts/build/message-parts.ts';
import { type Built, browsers, built } from './built.ts';

const page = 'src/popup/popup.html';

/** What a script imports at once and what only when it is needed, as paths in the package. */
function importsOf({ text }: Built, file: string): { atOnce: string[]; later: string[] } {
  const paths = (pattern: RegExp) =>
    [...text(file).matchAll(pattern)].map(([, path = '']) => posix.join(posix.dirname(file), path));
  return {
    atOnce: paths(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g),
    later: paths(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g),
  };
}

/** All files that the popup loads in a language: what its page names, and every import of these. */
function loaded(package_: Built, locale: string): { atOnce: Set<string>; later: Set<string> } {
  const atOnce = new Set([page]);
  const later = new Set<string>();
  const take = (file: string, into: Set<string>): void => {
    if (atOnce.has(file) || into.has(file)) return;
    const [, other] = /messages-popup_(\w+?)-/.exec(file) ?? [];
    if (other !== undefined && other !== locale) return;
    into.add(file);
    if (!file.endsWith('.js')) return;
    const imports = importsOf(package_, file);
    for (const each of imports.atOnce) take(each, into);
    for (const each of imports.later) take(each, later);
  };
  for (const [, path = ''] of package_.text(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) take(path, atOnce);
  return { atOnce, later };
}

describe.each(browsers)('the popup for %s', (browser) => {
  const package_ = built(browser);
  const weigh = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + gzipSync(package_.bytes(file), { level: 9 }).length, 0);

  it.each(Object.keys(languages))('loads at most 30 kB compressed in %s, whatever is pressed', (locale) => {
    const { atOnce, later } = loaded(package_, locale);
    expect([...later].filter((file) => file.includes('messages-popup'))).toHaveLength(1);
    expect(weigh(atOnce)).toBeLessThanOrEqual(23_000);
    expect(weigh(atOnce) + weigh(later)).toBeLessThanOrEqual(30_000);
  });

  it('has the language and theme set by a script that is no module, before anything is drawn', () => {
    const head = package_.text(page).split('<body')[0] ?? '';
    expect(head).toMatch(/<script\s+src="\/assets\/first-look\.js"><\/script>/);
    expect(weigh(['assets/first-look.js'])).toBeLessThanOrEqual(600);
  });

  it('says in every language what it can before anything is known', () => {
    for (const lang of Object.values(languages)) expect(package_.text(page)).toContain(`<span lang="${lang}">`);
    expect(package_.text(page)).not.toContain('__MSG_');
  });
});
