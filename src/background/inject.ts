import browser from '../messages/browser.ts';
import type { Result } from '../messages/calls.ts';
import type { Locale } from '../surfaces/locale.ts';

/** Runs files of the package, in order, in the top frame of a tab. What a file throws there is an error here. */
export async function inject(tabId: number, files: string[]): Promise<Result<null>> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    // Firefox reports a file that is absent or that throws in the result, and does not reject.
    if (first?.error !== undefined && first.error !== null) return failed(files, first.error);
    return { ok: true, value: null };
  } catch (error) {
    return failed(files, error);
  }
}

function failed(files: string[], error: unknown): Result<null> {
  const what =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return { ok: false, error: `${files.join(', ')} in the page: ${what}` };
}

/**
 * Where the files of a language, of a locale's words, of the annotator and of what draws stand. The slash makes them
 * independent of who asks: without it Firefox looks beside the page that called.
 */
export function languageFile(tag: string): string {
  return `/languages/${tag}.js`;
}
export function wordsFile(locale: Locale): string {
  return `/words/${locale}.js`;
}
export const annotatorFile = '/annotator.js';
export const sidebarFile = '/sidebar.js';
/** As registrations name it. */
export const gateFile = 'gate.js';
