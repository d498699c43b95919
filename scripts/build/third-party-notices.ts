/**
 * What others wrote and the package holds: each library that code was taken from, by the modules that the build has
 * really put into a file, with its licence as its authors give it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file's name in the package. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

interface Library {
  name: string;
  version: string;
  license: string;
  repository: string;
  texts: string[];
}

export interface Notices {
  /** Notes which libraries' modules come into a file. For every build that makes files of the package. */
  note: () => Plugin;
  /** Writes the notices. After all other builds. */
  write: () => Plugin;
}

/** What the tools of the build put in of their own, by the beginnings of the modules' names. */
const helpers: Record<string, string> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/** The library that a module belongs to; null for ours. */
function libraryOf(id: string): string | null {
  const helper = Object.keys(helpers).find((start) => id.startsWith(start));
  if (helper !== undefined) return helpers[helper] ?? null;
  const name = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*[\\/]node_modules[\\/])/.exec(id)?.[1];
  return name?.replace('\\', '/') ?? null;
}

/** Input: the project's folder, with its `node_modules`. */
export function thirdPartyNotices(root: string): Notices {
  const names = new Set<string>();
  const note = (): Plugin => ({
    name: 'note-third-parties',
    apply: 'build',
    renderChunk(_, { modules }) {
      for (const id of Object.keys(modules)) {
        const name = libraryOf(id);
        if (name !== null) names.add(name);
      }
      return null;
    },
  });
  return {
    note,
    write: () => ({
      name: 'third-party-notices',
      apply: 'build',
      enforce: 'post',
      generateBundle() {
        const libraries = [...names].sort().map((name) => libraryIn(root, name));
        this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf(libraries) });
      },
    }),
  };
}

/** Throws where a library says nothing of its licence: then it may not be shipped. */
function libraryIn(root: string, name: string): Library {
  const folder = join(root, 'node_modules', name);
  const { version, license, repository }: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i.test(file))
    .sort();
  if (typeof version !== 'string' || typeof license !== 'string' || files.length === 0)
    throw new Error(`${name} has no licence that could be told.`);
  const texts = files.map((file) =>
    ownPart(readFileSync(join(folder, file), 'utf8'))
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  return { name, version, license, repository: addressOf(repository), texts };
}

/** Without what a tool lists of the libraries that it was itself made with: none of them comes into the package. */
function ownPart(text: string): string {
  return text.split(/^# Licenses of bundled dependencies$/m)[0] ?? text;
}

/** Where its source is, which some licences want told. */
function addressOf(repository: unknown): string {
  const given = typeof repository === 'object' && repository !== null ? Reflect.get(repository, 'url') : repository;
  if (typeof given !== 'string') return '';
  const address = given.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^[\w-]+\/[\w.-]+$/.test(address) ? `https://github.com/${address}` : address;
}

function noticesOf(libraries: readonly Library[]): string {
  const rule = '='.repeat(80);
  const parts = libraries.map(({ name, version, license, repository, texts }) =>
    [rule, `${name} ${version}`, `Licence: ${license}`, `Source: ${repository}`, '', texts.join('\n\n'), ''].join('\n'),
  );
  return `This package holds code of the libraries below, each under its own licence. All other code is under the MIT licence.\n\n${parts.join('\n')}`;
}
