import type { Locale } from '../locale.ts';
import en from './editor-en.ts';
import fi from './editor-fi.ts';
import type { EditorLabels } from './editor-labels.ts';
import zhTW from './editor-zh-TW.ts';

const all: Record<Locale, EditorLabels> = { en, 'zh-TW': zhTW, fi };

/** The fixed words of the editor in a locale. */
export function editorLabelsFor(locale: Locale): EditorLabels {
  return all[locale];
}
