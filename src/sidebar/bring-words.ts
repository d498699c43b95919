import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Locale } from '../surfaces/locale.ts';
import { hasWords } from '../surfaces/words.ts';

/**
 * Sees to it that a locale's words are in the page.
 * @param anew has them brought also where there are some: after an update those can be a former release's.
 */
export async function bringWords(locale: Locale, anew = false): Promise<Result<null>> {
  if (hasWords(locale) && !anew) return { ok: true, value: null };
  const brought = await call('words', { locale });
  if (!brought.ok || hasWords(locale)) return brought;
  return { ok: false, error: `${locale}: the words were not registered` };
}
