import en from '../../../public/_locales/en/messages.json';
import fi from '../../../public/_locales/fi/messages.json';
import zhTW from '../../../public/_locales/zh_TW/messages.json';
import type { Locale } from '../locale.ts';
import { type BadgeLabels, badgeLabelsFrom } from './badge-labels.ts';
import { createTranslator, type Messages } from './translator.ts';

export type { BadgeLabels } from './badge-labels.ts';

// The build leaves all other messages out of this import: see scripts/build/message-parts.ts. A service worker may load
// nothing later, so all languages are there.
const all: Record<Locale, Messages> = { en, 'zh-TW': zhTW, fi };

/** The fixed words of the toolbar's button, and of our entries in the menu, in a locale. */
export function badgeLabelsFor(locale: Locale): BadgeLabels {
  return badgeLabelsFrom(createTranslator(all[locale], locale));
}
