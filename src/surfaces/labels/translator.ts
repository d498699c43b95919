/** Messages of `public/_locales`, in the format that both browsers share, filled with what they are about. */
import type en from '../../../public/_locales/en/messages.json';
import type { Locale } from '../locale.ts';

/** The name of a message; every locale has the English ones. */
type MessageKey = keyof typeof en;

/** The name of a message that comes in plurals, without the plural's own ending (`_one`, `_other`). */
type CountedKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** A locale's messages as the file holds them: the words, with `$NAME$` where something is put in. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A counted label: `n` chooses the plural, `printed` is `n` formatted for the locale. */
type Counted = (n: number, printed?: string) => string;

export interface Translator {
  /** A message with its gaps filled, by their names. */
  text: (key: MessageKey, filling?: Readonly<Record<string, string>>) => string;
  counted: (key: CountedKey) => Counted;
}

/** @throws where a message is absent, which the tests rule out. */
export function createTranslator(messages: Messages, locale: Locale): Translator {
  const plurals = new Intl.PluralRules(locale);

  function fill(key: string, filling: Readonly<Record<string, string>>): string {
    const found = messages[key];
    if (found === undefined) throw new Error(`the messages in ${locale} lack ${key}`);
    // A dollar sign that is meant is written twice.
    return found.message.replace(/\$(?:\$|(\w+)\$)/g, (whole, name?: string) =>
      name === undefined ? '$' : (filling[name.toLowerCase()] ?? whole),
    );
  }

  return {
    text: (key, filling = {}) =>
      fill(key, Object.fromEntries(Object.entries(filling).map(([name, words]) => [name.toLowerCase(), words]))),
    counted:
      (key) =>
      (n, printed = '') =>
        fill(`${key}_${plurals.select(n)}`, { printed }),
  };
}
