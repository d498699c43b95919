/** Loads every language there is, so that commands and tests need no list of them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/story/language.ts';
import { registerLanguage } from '../src/story/registry.ts';

const FOLDER = new URL('../src/story/languages/', import.meta.url);

/** Registers all languages of the folder; output: their tags. */
export async function loadLanguages(): Promise<string[]> {
  const tags: string[] = [];
  for (const file of readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const module: { default: Language } = await import(new URL(file, FOLDER).href);
    registerLanguage(module.default);
    tags.push(module.default.tag);
  }
  return tags;
}
