/** The languages that every surface is complete in, and how one is chosen. */

export const locales = ['en', 'zh-TW', 'fi'] as const;
export type Locale = (typeof locales)[number];

/**
 * The locale for a BCP 47 tag. Every Chinese tag gets Traditional Chinese, the one Chinese that the surfaces have;
 * a language that they do not have gives null.
 */
export function localeOf(tag: string): Locale | null {
  const language = tag.toLowerCase().split('-')[0];
  if (language === 'zh') return 'zh-TW';
  if (language === 'fi') return 'fi';
  if (language === 'en') return 'en';
  return null;
}

/** The reader's setting where it names a locale, else the first of the browser's languages that there is, else English. */
export function chooseLocale(setting: string | null, browserLanguages: readonly string[]): Locale {
  const tags = setting === null ? browserLanguages : [setting, ...browserLanguages];
  for (const tag of tags) {
    const locale = localeOf(tag);
    if (locale !== null) return locale;
  }
  return 'en';
}

/** The locale to draw in, by the reader's setting and the browser that this runs in. */
export function localeNow(uiLocale: 'auto' | Locale): Locale {
  return chooseLocale(uiLocale === 'auto' ? null : uiLocale, [chrome.i18n.getUILanguage(), ...navigator.languages]);
}
