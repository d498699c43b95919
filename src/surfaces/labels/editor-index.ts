import en from '../../../public/_locales/en/messages.json';
import fi from '../../../public/_locales/fi/messages.json';
import zhTW from '../../../public/_locales/zh_TW/messages.json';
import type { Locale } from '../locale.ts';
import { type EditorLabels, editorLabelsFrom } from './editor-labels.ts';
import { createTranslator, type Messages } from './translator.ts';

// The build leaves all other messages out of this import: see scripts/build/message-parts.ts.
const all: Record<Locale, Messages> = { en, 'zh-TW': zhTW, fi };

/** The fixed words of the editor in a locale. */
export function editorLabelsFor(locale: Locale): EditorLabels {
  return editorLabelsFrom(createTranslator(all[locale], locale));
}
