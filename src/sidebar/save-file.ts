/**
 * Saves a file from within a page, so that the page takes no notice of it and cannot read it. A link that is clicked in
 * the page's own window tells the page's `navigation` of the download, with an address that the page may read from. So a
 * frame of our own does it, inside the closed root: its window has a `navigation` that the page cannot reach, and frames
 * in shadow trees are not listed in `window.frames`.
 *
 * Chromium saves what a link in that frame names, under any policy of the page but a sandbox. Firefox holds such a link
 * against the page's `frame-src`, but not an address that an extension gives the frame, and takes the name from the File.
 */

/** A frame is kept until the browser has surely taken the file over. Milliseconds. */
const KEPT = 20_000;

/** For a type that it can show, Firefox would show the file in the frame. */
const UNSHOWABLE = 'application/x-prior-waves';

/** @param near An element in the tree that the frame may stand in for a while. */
export function saveFile(
  near: Element,
  { name, type, content }: { name: string; type: string; content: BlobPart },
): void {
  const root = near.getRootNode();
  const { body } = near.ownerDocument;
  const frame = near.ownerDocument.createElement('iframe');
  frame.hidden = true;
  const byAddress = chrome.runtime.getURL('').startsWith('moz-extension:');
  const file = new File([content], name, { type: byAddress ? UNSHOWABLE : type });
  const address = URL.createObjectURL(file);
  if (byAddress) frame.src = address;
  (root instanceof ShadowRoot ? root : body).append(frame);
  if (!byAddress) {
    const link = frame.contentDocument?.createElement('a');
    if (link) {
      link.href = address;
      link.download = name;
      link.click();
    }
  }
  setTimeout(() => {
    frame.remove();
    URL.revokeObjectURL(address);
  }, KEPT);
}
