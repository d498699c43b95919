import type { Locale } from '../locale.ts';
import { type PopupLabels, popupLabelsFrom } from './popup-labels.ts';
import { createTranslator, type Messages } from './translator.ts';

// The build leaves what the popup does not say out of these imports: see scripts/build/message-parts.ts.
const files: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('../../../public/_locales/en/messages.json'),
  'zh-TW': () => import('../../../public/_locales/zh_TW/messages.json'),
  fi: () => import('../../../public/_locales/fi/messages.json'),
};

/** The fixed words of the popup in a locale; those of no other are loaded. */
export async function loadPopupLabels(locale: Locale): Promise<PopupLabels> {
  const { default: messages } = await files[locale]();
  return popupLabelsFrom(createTranslator(messages, locale));
}
