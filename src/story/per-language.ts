import type { Language } from './language.ts';

/**
 * Makes something of a language when it is first asked for, and keeps it as long as there is that language: where another with the
 * same lists takes its place (`renewLanguages`), it is let go of.
 */
export function perLanguage<T extends object | null>(make: (language: Language) => T): (language: Language) => T {
  const kept = new WeakMap<Language, T>();
  return (language) => {
    let made = kept.get(language);
    if (made === undefined) {
      made = make(language);
      kept.set(language, made);
    }
    return made;
  };
}
