/** Text nodes put together to one line with white space collapsed, each character tied to its node. */

/** `length` characters of a line from `at` are those of `node` from `from`, one for one. */
export interface Piece {
  at: number;
  node: Text;
  from: number;
  length: number;
}

export interface Line {
  /** Adds a text node. `linked`: it is link text. */
  add(node: Text, linked: boolean): void;
  /** Adds white space that no text node holds. `isBreak`: it is a line break. */
  space(isBreak: boolean): void;
  /** True when there is text in the line. */
  started(): boolean;
  /** True when the last thing added, white space apart, is a line break. */
  endsInBreak(): boolean;
  /** Gives what was added, and starts afresh. Null when there is no text. */
  close(): { text: string; linked: number; pieces: Piece[] } | null;
}

/** What turns a text's direction: marks, embeddings, overrides and isolates (UAX #9). Left in, it would turn our own words. */
const TURNING = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const TURNINGS = new RegExp(`[${TURNING}]+`, 'g');
// Soft hyphens and zero-width characters are no part of the words either.
const INVISIBLE = `\\u00ad\\u200b-\\u200d\\u2060\\ufeff${TURNING}`;
const GAP = new RegExp(`[${INVISIBLE}]+|[^\\S${INVISIBLE}]+`, 'g');
const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]`);
/** Anything but single spaces between words: what a node without it holds stands in the line as it is. */
const UNEVEN = new RegExp(`^\\s|\\s$|\\s\\s|[^\\S \\u00a0\\u2007\\u2009\\u202f]|[${INVISIBLE}]`);

/**
 * What a stretch of white space becomes. The no-break and thin spaces are kept where they stand alone, because they
 * group the digits of a number; everything else is one space.
 */
function collapsed(gap: string): string {
  return /^[\u00a0\u2007\u2009\u202f]$/.test(gap) ? gap : ' ';
}

/** More than any name or headline has. UTF-16 units. */
const LONGEST = 2_000;

/** Input: a text that a page gives in its data. Output: one line of it, without what is not seen, and no longer than that. */
export function dataLine(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(TURNINGS, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A new, empty line. */
export function createLine(): Line {
  let text = '';
  let linkChars = 0;
  let pieces: Piece[] = [];
  let gap = '';
  let broken = false;

  const addPiece = (node: Text, from: number, to: number, linked: boolean) => {
    if (from === to) return;
    if (gap !== '' && text !== '') text += gap;
    gap = '';
    broken = false;
    const last = pieces[pieces.length - 1];
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === text.length) {
      last.length += to - from;
    } else {
      pieces.push({ at: text.length, node, from, length: to - from });
    }
    const { data } = node;
    text += from === 0 && to === data.length ? data : data.slice(from, to);
    if (linked) linkChars += to - from;
  };

  return {
    add(node, linked) {
      const { data } = node;
      if (!UNEVEN.test(data)) {
        addPiece(node, 0, data.length, linked);
        return;
      }
      let from = 0;
      GAP.lastIndex = 0;
      for (let m = GAP.exec(data); m !== null; m = GAP.exec(data)) {
        const [match] = m;
        const end = m.index + match.length;
        // One plain space inside the node stands for itself, and the piece goes on across it.
        const inside = m.index > from && end < data.length && match.length === 1 && collapsed(match) === match;
        if (inside && !IS_INVISIBLE.test(match)) continue;
        addPiece(node, from, m.index, linked);
        from = end;
        if (!IS_INVISIBLE.test(match) && gap === '') gap = collapsed(match);
        else if (!IS_INVISIBLE.test(match)) gap = ' ';
      }
      addPiece(node, from, data.length, linked);
    },
    space(isBreak) {
      gap = ' ';
      broken ||= isBreak;
    },
    started: () => text !== '',
    endsInBreak: () => broken,
    close() {
      const line = text === '' ? null : { text, linked: linkChars / text.length, pieces };
      text = '';
      linkChars = 0;
      pieces = [];
      gap = '';
      broken = false;
      return line;
    },
  };
}
