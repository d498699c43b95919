import type { Locale } from '../locale.ts';
import { wordsFor } from '../words.ts';
import { type Labels, labelsFrom } from './labels.ts';
import { createTranslator } from './translator.ts';

export type { Labels } from './labels.ts';

/**
 * The fixed words of the surfaces in a locale.
 * @throws where the locale's words are not loaded.
 */
export function labelsFor(locale: Locale): Labels {
  return labelsFrom(createTranslator(wordsFor(locale).messages, locale));
}
