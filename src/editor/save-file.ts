import type { ExportedFile } from '../dataset/exchange/export.ts';

/** Hands a file to the browser to save. It is made here and goes nowhere else. */
export function saveFile({ name, type, parts }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
