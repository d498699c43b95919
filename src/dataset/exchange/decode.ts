/** The bytes of a file as text, whatever encoding a spreadsheet or an editor gave them. */
import { failure, type Result, success } from '../result.ts';
import type { FileNote, FileProblem } from './file-problem.ts';

/** Files above this are refused before they are read: a browser cannot hold the text and what is made of it. */
export const maxBytes = 384 * 1024 * 1024;

export interface Decoded {
  text: string;
  notes: FileNote[];
}

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 has a zero in every second byte of plain text; a mark at the start says so, but not all programs write it. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (starts(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (starts(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 4;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

function decodeAs(encoding: string, bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** Letters and signs in plenty, and hardly a control character: what an old spreadsheet writes, and no picture does. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const odd = sample.reduce(
    (sum, byte) => sum + (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d ? 1 : 0),
    0,
  );
  return odd === 0;
}

/**
 * Reads UTF-8, UTF-16 with or without its mark, and otherwise Windows-1252, which old spreadsheets write; a note says
 * so where it was not UTF-8. Text that ends within a character was cut off and is refused.
 */
export function decodeText(file: string, bytes: Uint8Array): Result<Decoded, FileProblem> {
  const problem = (code: FileProblem['code'], message: string) =>
    failure({ code, file, line: null, field: '', message });
  if (bytes.length > maxBytes) {
    return problem('too_large', `it has ${bytes.length} bytes; at most ${maxBytes} can be read`);
  }
  const wide = utf16(bytes);
  if (wide !== null) {
    const text = decodeAs(wide, bytes);
    if (text === null) return problem('truncated', `it ends within a character of ${wide.toUpperCase()}`);
    if (text.trim() === '') return problem('empty', 'there is nothing in it');
    return success({ text, notes: [{ code: 'utf16', encoding: wide.toUpperCase() }] });
  }
  const text = decodeAs('utf-8', bytes);
  if (text !== null) {
    if (text.trim() === '') return problem('empty', 'there is nothing in it');
    if (text.slice(0, 65_536).includes('\0')) return problem('encoding', 'it is no text');
    return success({ text, notes: [] });
  }
  // A decoder that waits for more accepts what is merely cut off.
  if (decodeAs('utf-8', bytes, true) !== null) return problem('truncated', 'it ends within a character');
  if (!looksLikeText(bytes)) return problem('encoding', 'it is no text in UTF-8, UTF-16 or Windows-1252');
  const latin = new TextDecoder('windows-1252').decode(bytes);
  return success({ text: latin, notes: [{ code: 'latin1' }] });
}
