/** The files that are brought into pages, in a page of our own: the languages and the steps are read with those very files. */
import type { Drawing } from '../sidebar/drawing.ts';
import type { Kit } from '../sidebar/kit.ts';
import { offeredDrawing } from '../sidebar/offered-drawing.ts';
import { offeredKit } from '../sidebar/offered-kit.ts';
import { languageFor } from '../story/registry.ts';
import type { Locale } from '../surfaces/locale.ts';
import { runFile } from '../surfaces/run-file.ts';
import { loadWords } from '../surfaces/words/load-words.ts';

/** Resolves to whether the language can be read with now: its file puts it into the registry. */
export async function loadLanguage(tag: string): Promise<boolean> {
  if (languageFor(tag) === undefined) await runFile(`languages/${tag}.js`).catch(() => undefined);
  return languageFor(tag) !== undefined;
}

/** The steps. Rejects where they cannot be loaded. */
export async function loadKit(): Promise<Kit> {
  if (offeredKit() === undefined) await runFile('annotator.js');
  const kit = offeredKit();
  if (kit === undefined) throw new Error('annotator.js offers nothing');
  return kit;
}

/** The sidebar, with the words to draw it in. Rejects where they cannot be loaded. */
export async function loadDrawing(locale: Locale): Promise<Drawing> {
  await Promise.all([loadWords(locale), offeredDrawing() === undefined && runFile('sidebar.js')]);
  const drawing = offeredDrawing();
  if (drawing === undefined) throw new Error('sidebar.js offers nothing');
  return drawing;
}
