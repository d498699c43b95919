/** The languages, out of the very files that are brought into pages: each puts itself into the registry. */
import { languageFor } from '../story/registry.ts';

const loading = new Map<string, Promise<boolean>>();

function load(tag: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = chrome.runtime.getURL(`languages/${tag}.js`);
    script.onload = () => resolve(languageFor(tag) !== undefined);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

/** Resolves to whether the language can be read with now. Each file is loaded once. */
export function loadLanguage(tag: string): Promise<boolean> {
  if (languageFor(tag) !== undefined) return Promise.resolve(true);
  const loaded = loading.get(tag) ?? load(tag);
  loading.set(tag, loaded);
  return loaded;
}
