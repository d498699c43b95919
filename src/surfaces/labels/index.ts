import en from '../../../public/_locales/en/messages.json';
import fi from '../../../public/_locales/fi/messages.json';
import zhTW from '../../../public/_locales/zh_TW/messages.json';
import type { Locale } from '../locale.ts';
import { type Labels, labelsFrom } from './labels.ts';
import { createTranslator, type Messages } from './translator.ts';

export type { Labels } from './labels.ts';

// The build leaves the editor's messages out of this import: see scripts/build/message-parts.ts.
const all: Record<Locale, Messages> = { en, 'zh-TW': zhTW, fi };

/** The fixed words of the surfaces in a locale. */
export function labelsFor(locale: Locale): Labels {
  return labelsFrom(createTranslator(all[locale], locale));
}
