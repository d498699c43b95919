import type { Locale } from '../locale.ts';
import { createTranslator, type Messages } from './translator.ts';
import { type WelcomeLabels, welcomeLabelsFrom } from './welcome-labels.ts';

// The build leaves all other messages out of these imports (scripts/build/message-parts.ts), and makes a file of each.
const all: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('../../../public/_locales/en/messages.json'),
  'zh-TW': () => import('../../../public/_locales/zh_TW/messages.json'),
  fi: () => import('../../../public/_locales/fi/messages.json'),
};

/** The fixed words of the first-run page in a locale. Only that locale's are loaded. */
export async function welcomeLabelsFor(locale: Locale): Promise<WelcomeLabels> {
  const { default: messages } = await all[locale]();
  return welcomeLabelsFrom(createTranslator(messages, locale));
}
