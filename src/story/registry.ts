/** The languages that are loaded. In a page each comes as a file of its own beside the annotator, in any order. */
import type { Language } from './language.ts';
import { meetingPlace } from './meeting-place.ts';

const place = meetingPlace<Map<string, Language>>('languages');

function loaded(): Map<string, Language> {
  place.held ??= new Map();
  return place.held;
}

/** Makes a language known under its tag; a later one of the same tag takes its place. */
export function registerLanguage(language: Language): void {
  loaded().set(language.tag, language);
}

/**
 * Lets go of all that was made of the languages' lists: it is kept by the languages themselves (`perLanguage`), and here each
 * gives place to another with the same lists. A reading that is under way keeps the one that it began with.
 */
export function renewLanguages(): void {
  for (const [tag, language] of loaded()) loaded().set(tag, { ...language });
}

/** The language of a tag (`en`, `zh-Hant` …), if it is loaded. */
export function languageFor(tag: string): Language | undefined {
  return loaded().get(tag);
}
