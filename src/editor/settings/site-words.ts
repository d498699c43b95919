import type { Site } from '../../sites/sites.ts';
import type { Locale } from '../../surfaces/locale.ts';

const names = new Map<string, Intl.DisplayNames>();

function display(type: 'region' | 'language', locale: Locale): Intl.DisplayNames {
  const key = `${type} ${locale}`;
  const made = names.get(key) ?? new Intl.DisplayNames([locale], { type });
  names.set(key, made);
  return made;
}

/** A country by its name in the reader's language. */
export function countryName(code: string, locale: Locale): string {
  return display('region', locale).of(code) ?? code;
}

/** A language by its name in the reader's language. */
export function languageName(tag: string, locale: Locale): string {
  return display('language', locale).of(tag) ?? tag;
}

/** What a listed site is found by. */
export function siteWords({ name, domain, country, language }: Site, locale: Locale): string[] {
  return [name, domain, countryName(country, locale), languageName(language, locale)];
}
