/**
 * One file holds all of a locale's messages, because that is what browsers want. Most of them are some surface's own,
 * which nothing else need carry: whoever imports the file gets what is theirs, by how the importing file's name begins.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const file = /\/_locales\/(\w+)\/messages\.json$/;
const id = /^\0messages-(\w+):(\w+)$/;

/** A surface's own messages begin with its name; this is what it needs of the others. */
const shared: Record<string, RegExp> = {
  editor: /^$/,
  popup: /^(name$|(kinds|verdicts)_|correct_takeBack$)/,
  badge: /^$/,
  welcome: /^(name|toggleSidebar|nextFigure|previousFigure)$/,
};
const surfaces = Object.keys(shared);

const ownerOf = (key: string): string => surfaces.find((each) => key.startsWith(`${each}_`)) ?? 'others';

/** As long as the longest of languages make a word or a line, told by marks from words that no message holds. */
function pseudoOf(message: string): string {
  const longer = message.replace(/\$\w+\$|[aeiouyäö]/gi, (found) =>
    found.length > 1 ? found : `${found}\u0308${found}`,
  );
  return `[${longer}]`;
}

/** What a locale's file says: the words of a key. */
function readMessages(root: string, locale: string, pseudo: boolean): Map<string, string> {
  const path = join(root, 'public', '_locales', locale, 'messages.json');
  const all: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(all).map(([key, { message }]) => [key, pseudo ? pseudoOf(message) : message]));
}

/** The locales' folders, and the languages that a page is marked with. */
export const languages = { en: 'en', zh_TW: 'zh-TW', fi: 'fi' };

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
      const asking = basename(importer);
      return `\0messages-${surfaces.find((each) => asking.startsWith(`${each}-`)) ?? 'others'}:${locale}`;
    },
    load(module) {
      const [, surface = '', locale] = id.exec(module) ?? [];
      if (locale === undefined) return null;
      this.addWatchFile(join(root, 'public', '_locales', locale, 'messages.json'));
      const kept = [...readMessages(root, locale, pseudo)].filter(
        ([key]) => ownerOf(key) === surface || shared[surface]?.test(key),
      );
      // Descriptions and examples are for translators.
      return `export default ${JSON.stringify(Object.fromEntries(kept.map(([key, message]) => [key, { message }])))};`;
    },
    /** What a page shows before any script runs: `__MSG_key__`, in each language, of which the page's style shows one. */
    transformIndexHtml(html) {
      return html.replace(/__MSG_(\w+)__/g, (_, key: string) =>
        Object.entries(languages)
          .map(([locale, lang]) => {
            const words = readMessages(root, locale, pseudo).get(key);
            if (words === undefined) throw new Error(`the messages in ${locale} lack ${key}`);
            return `<span lang="${lang}">${words}</span>`;
          })
          .join(''),
      );
    },
  };
}
