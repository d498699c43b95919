/** For our own pages: brings a locale's words in before anything is drawn. */
import type { Locale } from '../locale.ts';
import { runFile } from '../run-file.ts';
import { hasWords } from '../words.ts';

/** Rejects where the package's file cannot be loaded. */
export async function loadWords(locale: Locale): Promise<void> {
  if (!hasWords(locale)) await runFile(`words/${locale}.js`);
}
