/**
 * Folding of text for comparison: lower case, one kind of space, quote and dash, ASCII digits and punctuation
 * for their full-width forms. The result has the length of the input, so that offsets hold in both.
 */

/** Quotes, dashes and white space, each with what it is folded to. */
const SAME = new Map<number, string>();
for (const [to, chars] of [
  ["'", '\u2018\u2019\u201b\u02bc'],
  ['"', '\u201c\u201d\u201e\u00ab\u00bb'],
  ['-', '\u2010\u2011\u2012\u2013\u2212'],
  ['~', '\u301c'],
  [' ', '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [' ', '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
] as const) {
  for (const char of chars) SAME.set(char.charCodeAt(0), to);
}

/** What a unit is folded to, when it is not itself. */
function foldedUnit(code: number): string | undefined {
  // Most of a text is letters that nothing is done to: Latin ones, Han and kana.
  if ((code > 0xbb && code < 0x2bc) || (code > 0x301c && code < 0xfeff)) return undefined;
  // Full-width forms U+FF01 to U+FF5E mirror ASCII 0x21 to 0x7E.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return SAME.get(code);
}

/** Letters whose lower case is longer, or hangs on what stands around it, or that are of two units (not pictures, not Han). */
const UNEVEN = /[\u0130\u03a3\ud800-\ud83b]/;

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Input: any text. Output: the folded text, of the same length in UTF-16 units. */
export function foldText(text: string): string {
  const lower = UNEVEN.test(text) ? text.replace(/[^ -@]/g, lowerUnit) : text.toLowerCase();
  let folded = '';
  let from = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (code > 0x1f && code < 0xa0) continue;
    const unit = foldedUnit(code);
    if (unit === undefined) continue;
    folded += lower.slice(from, i) + unit;
    from = i + 1;
  }
  return from === 0 ? lower : folded + lower.slice(from);
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Whether a unit is a letter or digit, as far as that is known without asking the tables of Unicode. */
function isCommonLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x4e00 && code <= 0x9fa5);
}

/** Input: any text. Output: its letters and digits alone, folded: what two printings of a headline share. */
export function lettersOf(text: string): string {
  const folded = foldText(text);
  let letters = '';
  let from = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    if (isCommonLetter(code)) continue;
    letters += folded.slice(from, i);
    from = i + 1;
    if (code < 0x80) continue;
    // Up to the next common letter.
    while (from < folded.length && !isCommonLetter(folded.charCodeAt(from))) from += 1;
    letters += folded.slice(i, from).replace(NO_LETTER, '');
    i = from - 1;
  }
  return from === 0 ? folded : letters + folded.slice(from);
}

// Han, kana and hangul. Written as ranges: `\p{Script=…}` compiles several times slower.
const WIDE = /[\u2e80-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** Input: any text. Output: how many of its characters are Han, kana or hangul. */
function wideChars(text: string): number {
  let wide = 0;
  for (let i = text.search(WIDE); i >= 0 && i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (
      code >= 0x2e80 &&
      (code <= 0x30ff ||
        (code >= 0x31f0 && code <= 0x31ff) ||
        (code >= 0x3400 && code <= 0x9fff) ||
        (code >= 0xac00 && code <= 0xd7af) ||
        (code >= 0xf900 && code <= 0xfaff))
    )
      wide += 1;
  }
  return wide;
}

/**
 * Input: any text. Output: its length as if it were written in Latin letters. A Han or kana character says about
 * as much as two and a half letters, and thresholds that count characters fail on it (mozilla/readability#429).
 */
export function textWeight(text: string): number {
  return text.length + Math.round(wideChars(text) * 1.5);
}
