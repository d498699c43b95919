/** Every locale's words, for what runs outside the package. */
import type { Locale } from '../locale.ts';
import { registerWords, type Words } from '../words.ts';
import en from './en.ts';
import fi from './fi.ts';
import zhTW from './zh-TW.ts';

const all: Record<Locale, Words> = { en, 'zh-TW': zhTW, fi };

/** Makes them all known. */
export function registerAllWords(): void {
  for (const words of Object.values(all)) registerWords(words);
}
