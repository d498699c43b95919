/** A file that the reader takes along, on its way out of the frame: the page's part saves it. */

/** Text, or bytes in base64. */
export type SentFile = { name: string; type: string } & ({ text: string } | { bytes: string });

export interface OwnFile {
  name: string;
  type: string;
  content: string | Blob;
}

export async function sentFile({ name, type, content }: OwnFile): Promise<SentFile> {
  return typeof content === 'string' ? { name, type, text: content } : { name, type, bytes: await base64Of(content) };
}

/** By a reader, for Firefox gives the bytes themselves as an object of the page's. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** What it holds, as it was. */
export function contentOf(file: SentFile): BlobPart {
  return 'text' in file ? file.text : Uint8Array.from(atob(file.bytes), (character) => character.charCodeAt(0));
}
