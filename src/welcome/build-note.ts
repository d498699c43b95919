/** Which build this is, out of `build.css`: the one kind of file without code that our pages may load. */

export interface BuildNote {
  version: string;
  /** SHA-256 over the package's other files, in hexadecimal, and how many these are; null in a development build. */
  hash: { value: string; files: number } | null;
}

/** Input: a document that has loaded `build.css`. */
export function readBuildNote(document: Document): BuildNote {
  const style = getComputedStyle(document.documentElement);
  const [, value] = /^"?([0-9a-f]{64})"?$/.exec(style.getPropertyValue('--prior-waves-hash').trim()) ?? [];
  const files = Number(style.getPropertyValue('--prior-waves-files'));
  const { version } = chrome.runtime.getManifest();
  return { version, hash: value === undefined ? null : { value, files } };
}
