/**
 * The words of the surfaces, locale by locale. Each locale is a file of its own in the package (`words/<locale>.js`),
 * which stands beside whatever draws: in a page the background brings the one that the reader has chosen, and our own
 * pages load it themselves.
 */
import { meetingPlace } from '../story/meeting-place.ts';
import type { Messages } from './labels/translator.ts';
import type { Locale } from './locale.ts';
import type { Names } from './sentences/names.ts';
import type { ReasonWording } from './sentences/reason-wording.ts';
import type { LocaleSentences } from './sentences/wording.ts';

/** All that a locale must supply. */
export interface Words {
  locale: Locale;
  /** The fixed words that are no single surface's own. */
  messages: Messages;
  /** Of places and of parts of the company. */
  names: Names;
  sentences: LocaleSentences;
  reasons: ReasonWording;
}

const place = meetingPlace<Map<Locale, Words>>('words');

function loaded(): Map<Locale, Words> {
  place.held ??= new Map();
  return place.held;
}

/** Makes a locale's words known; later ones of the same locale take their place. */
export function registerWords(words: Words): void {
  loaded().set(words.locale, words);
}

export function hasWords(locale: Locale): boolean {
  return loaded().has(locale);
}

/** @throws where the locale's file was not loaded: whoever draws sees to that first. */
export function wordsFor(locale: Locale): Words {
  const words = loaded().get(locale);
  if (words === undefined) throw new Error(`the words in ${locale} are not loaded`);
  return words;
}
