import browser from '../messages/browser.ts';
import type { Result } from '../messages/calls.ts';
import type { Locale } from '../surfaces/locale.ts';

/** Runs files of the package, in order, in the top frame of a tab. What a file throws there is an error here. */
export function inject(tabId: number, files: string[]): Promise<Result<null>> {
  return injectInto(tabId, 0, files);
}

/** The same in the frame of a tab that has a name which is known to nobody else. */
export async function injectInFrame(tabId: number, name: string, files: string[]): Promise<Result<null>> {
  try {
    // Frames of other sites are passed over: there is no right to them.
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => window.name,
      injectImmediately: true,
    });
    const [found, ...more] = frames.filter(({ result, frameId }) => result === name && frameId !== 0);
    if (found === undefined || more.length > 0) return failed(files, `no one frame is known by its name`);
    return await injectInto(tabId, found.frameId, files);
  } catch (error) {
    return failed(files, error);
  }
}

async function injectInto(tabId: number, frameId: number, files: string[]): Promise<Result<null>> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [first] = await browser.scripting.executeScript({ target, files });
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
