import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Locale } from '../surfaces/locale.ts';
import { bringWords } from './bring-words.ts';
import type { Drawing } from './drawing.ts';
import { offeredDrawing } from './offered-drawing.ts';

/** Gives what draws, with the words of a locale beside it. */
export type BringDrawing = (locale: Locale) => Promise<Result<Drawing>>;

/** Each file is asked for once, also where one is there: after an update that can be a former release's. */
export function createBringDrawing(): BringDrawing {
  let asked: Promise<Result<Drawing>> | null = null;
  const worded = new Set<Locale>();

  async function ask(locale: Locale): Promise<Result<Drawing>> {
    const brought = await call('sidebar', { locale });
    const drawing = offeredDrawing();
    if (brought.ok && drawing !== undefined) {
      worded.add(locale);
      return { ok: true, value: drawing };
    }
    // The next time it may be had.
    asked = null;
    return brought.ok ? { ok: false, error: 'sidebar: the file offers nothing' } : brought;
  }

  return async (locale) => {
    asked ??= ask(locale);
    const drawing = await asked;
    if (!drawing.ok) return drawing;
    if (worded.has(locale)) return drawing;
    const words = await bringWords(locale, true);
    if (!words.ok) return words;
    worded.add(locale);
    return drawing;
  };
}
