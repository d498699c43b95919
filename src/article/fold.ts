/**
 * Folding of text for comparison: lower case, one kind of space, quote and dash, ASCII digits and punctuation
 * for their full-width forms. The result has the length of the input, so that offsets hold in both.
 */

const SAME: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u301c': '~',
};

function foldChar(char: string): string {
  const same = SAME[char];
  if (same !== undefined) return same;
  const code = char.charCodeAt(0);
  // Full-width forms U+FF01 to U+FF5E mirror ASCII 0x21 to 0x7E.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (/\s/.test(char)) return ' ';
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}

const NEEDS_FOLD = /[^\x20-\x40\x5b-\x7e]/g;

/** Input: any text. Output: the folded text, of the same length in UTF-16 units. */
export function foldText(text: string): string {
  return text.replace(NEEDS_FOLD, foldChar);
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Input: any text. Output: its letters and digits alone, folded: what two printings of a headline share. */
export function lettersOf(text: string): string {
  return foldText(text).replace(NO_LETTER, '');
}

// Han, kana and hangul. Written as ranges: `\p{Script=…}` compiles several times slower.
const WIDE = /[\u2e80-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** Input: any text. Output: how many of its characters are Han, kana or hangul. */
function wideChars(text: string): number {
  return text.match(WIDE)?.length ?? 0;
}

/**
 * Input: any text. Output: its length as if it were written in Latin letters. A Han or kana character says about
 * as much as two and a half letters, and thresholds that count characters fail on it (mozilla/readability#429).
 */
export function textWeight(text: string): number {
  return text.length + Math.round(wideChars(text) * 1.5);
}
