/** Loads the sentences of one locale, for surfaces that must be small: those of the others stay where they are. */
import type { Locale } from '../locale.ts';
import type { ReasonWording } from './reason-wording.ts';
import type { LocaleSentences } from './wording.ts';

const sentences: Record<Locale, () => Promise<{ default: LocaleSentences }>> = {
  en: () => import('./en.ts'),
  'zh-TW': () => import('./zh-TW.ts'),
  fi: () => import('./fi.ts'),
};
const reasons: Record<Locale, () => Promise<{ default: ReasonWording }>> = {
  en: () => import('./reasons-en.ts'),
  'zh-TW': () => import('./reasons-zh-TW.ts'),
  fi: () => import('./reasons-fi.ts'),
};

export async function loadSentences(locale: Locale): Promise<LocaleSentences> {
  return (await sentences[locale]()).default;
}

export async function loadReasons(locale: Locale): Promise<ReasonWording> {
  return (await reasons[locale]()).default;
}
