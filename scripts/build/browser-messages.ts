/**
 * The browser itself asks for few messages: those of the manifest, whose keys are single words.
 * All others are built into the surfaces (`message-parts.ts`), so the files in the package need not hold them once more.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Leaves in the package's `_locales` what the browser asks for. */
export function browserMessages(): Plugin {
  return {
    name: 'browser-messages',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const folder = join(dir, '_locales');
      for (const locale of readdirSync(folder)) {
        const file = join(folder, locale, 'messages.json');
        const all: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
        const asked = Object.entries(all).filter(([key]) => !key.includes('_'));
        writeFileSync(file, `${JSON.stringify(Object.fromEntries(asked), null, 2)}\n`);
      }
    },
  };
}
