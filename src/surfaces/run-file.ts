/** The files that are brought into pages of the web, in a page of our own: they are classic scripts, and no modules. */
const loading = new Map<string, Promise<void>>();

/** Runs a file of the package in the page, once. Rejects where it cannot be loaded. */
export function runFile(file: string): Promise<void> {
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
