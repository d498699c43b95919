/**
 * Puts text on the clipboard, on the reader's click. The clipboard's own call exists on secure pages only and can be
 * forbidden by the page; the older command works on the rest.
 * @returns false where the page or the browser refuses both.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, document);
  }
}

function copyByCommand(text: string, document: Document): boolean {
  let taken = false;
  const once = new AbortController();
  // The page's own listeners see nothing of what is copied: the ones before this find the clipboard empty, the ones after
  // it are not called. One before it can stop the event; then nothing was taken, and that is said.
  document.defaultView?.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      taken = event.clipboardData !== null;
    },
    { capture: true, signal: once.signal },
  );
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    once.abort();
  }
}
