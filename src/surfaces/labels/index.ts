import type { Locale } from '../locale.ts';
import en from './en.ts';
import fi from './fi.ts';
import type { Labels } from './labels.ts';
import zhTW from './zh-TW.ts';

export type { Labels } from './labels.ts';

const all: Record<Locale, Labels> = { en, 'zh-TW': zhTW, fi };

/** The fixed words of the surfaces in a locale. */
export function labelsFor(locale: Locale): Labels {
  return all[locale];
}
