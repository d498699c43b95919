/** The files that are brought into pages, in a page of our own: the languages and the steps are read with those very files. */
import type { Kit } from '../sidebar/kit.ts';
import { offeredKit } from '../sidebar/offered-kit.ts';
import { languageFor } from '../story/registry.ts';

const loading = new Map<string, Promise<void>>();

/** Runs a file of the package, once. Rejects where it cannot be loaded. */
function run(file: string): Promise<void> {
  const begun =
    loading.get(file) ??
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = chrome.runtime.getURL(file);
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${file} cannot be loaded`));
      document.head.append(script);
    });
  loading.set(file, begun);
  return begun;
}

/** Resolves to whether the language can be read with now: its file puts it into the registry. */
export async function loadLanguage(tag: string): Promise<boolean> {
  if (languageFor(tag) === undefined) await run(`languages/${tag}.js`).catch(() => undefined);
  return languageFor(tag) !== undefined;
}

/** The steps and the sidebar. Rejects where they cannot be loaded. */
export async function loadKit(): Promise<Kit> {
  if (offeredKit() === undefined) await run('annotator.js');
  const kit = offeredKit();
  if (kit === undefined) throw new Error('annotator.js offers nothing');
  return kit;
}
