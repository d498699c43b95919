/**
 * One file holds all of a locale's messages, because that is what browsers want. Most of them are the editor's, which
 * nothing else need carry: whoever imports the file gets the editor's messages or all others, by who it is.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const file = /\/_locales\/(\w+)\/messages\.json$/;
const part = /^\0messages-(editor|others):(\w+)$/;
const isEditors = (key: string): boolean => key.startsWith('editor_');

/** As long as the longest of languages make a word or a line, told by marks from words that no message holds. */
function pseudoOf(message: string): string {
  const longer = message.replace(/\$\w+\$|[aeiouyäö]/gi, (found) =>
    found.length > 1 ? found : `${found}\u0308${found}`,
  );
  return `[${longer}]`;
}

/**
 * @param root the project's folder.
 * @param options `pseudo` makes every message longer and tells it by marks, which shows what is cut off or not a message.
 */
export function messageParts(root: string, { pseudo = false } = {}): Plugin {
  return {
    name: 'message-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const locale = file.exec(source)?.[1];
      if (locale === undefined || importer === undefined) return null;
      return `\0messages-${basename(importer).startsWith('editor-') ? 'editor' : 'others'}:${locale}`;
    },
    load(id) {
      const [, which, locale = ''] = part.exec(id) ?? [];
      if (which === undefined) return null;
      const path = join(root, 'public', '_locales', locale, 'messages.json');
      this.addWatchFile(path);
      const all: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
      const kept = Object.entries(all).filter(([key]) => isEditors(key) === (which === 'editor'));
      // Descriptions and examples are for translators.
      const bare = Object.fromEntries(
        kept.map(([key, { message }]) => [key, { message: pseudo ? pseudoOf(message) : message }]),
      );
      return `export default ${JSON.stringify(bare)};`;
    },
  };
}
