/** Splits folded text into sentences and clauses. */
import type { Language } from './language.ts';
import { execAll } from './pattern.ts';

/** Offsets are UTF-16 units in the text that was split. `breaks` are where one clause ends and the next begins. */
export interface Sentence {
  start: number;
  end: number;
  breaks: number[];
}

const END = /[.!?。！？;；]+["')\]」』）]*|\n+/g;
// A space between two Han or kana characters parts the clauses of a headline.
const CLAUSE =
  /[,;:()—，、；：（）「」]|(?<=[ ])-(?=[ ])|(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])|\b(?:while|whereas|whilst)\b/g;

/** "Na koniec 2019 r. Amazon miał": so little is the date of what follows, and no sentence. */
const ONLY_DATE =
  /^\s*(?:w|we|na|od|do|pod|po|z|ze|przed|między|już|jeszcze|latem|zimą|wiosną|jesienią) [^,:]{0,32}\d{4} r$/;

function endsSentence(
  original: string,
  folded: string,
  from: number,
  start: number,
  mark: string,
  language: Language,
): boolean {
  if (mark.includes('\n') || /[。！？；!?;]/.test(mark)) return true;
  const after = original.slice(start + mark.length, start + mark.length + 3);
  if (after === '') return true;
  if (!/^\s/.test(after) && !/^["'(]/.test(after)) return false;
  const next = after.trimStart()[0] ?? '';
  if (next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  const word = /[^\s(]+$/.exec(folded.slice(Math.max(0, start - 14), start))?.[0] ?? '';
  // "w 2023 r.": the letter after a year stands for the word year, and its stop may end the sentence.
  if (/\d{4} [a-z]$/.test(folded.slice(Math.max(0, start - 6), start)))
    return !ONLY_DATE.test(folded.slice(from, start));
  // "J." and "U.S." are initials; "28." is a day in many languages; the rest is listed by the language.
  if (/^([a-z]|([a-z]\.)+[a-z])$/.test(word) || /^\d{1,2}$/.test(word)) return false;
  return !language.abbreviations.includes(word);
}

function clauseBreaks(folded: string, start: number, end: number): number[] {
  const breaks: number[] = [];
  for (const { match, at } of execAll(CLAUSE, folded, start, end)) {
    const digitsAround = /\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? '');
    if (!(digitsAround && (match[0] === ',' || match[0] === ':'))) breaks.push(at);
  }
  return breaks;
}

/**
 * Three times the longest sentence of some ten thousand. What goes on for longer is a list or no text at all, and within a
 * sentence everything is held against everything.
 */
const LONGEST = 2_000;

/** Where what is too long is parted: before a space that no number goes on behind, if there is one in its second half. */
function partedAt(folded: string, start: number): number {
  const part = folded.slice(start, start + LONGEST);
  for (let at = part.length - 1; at > LONGEST / 2; at -= 1) {
    if (part[at] === ' ' && !/\d/.test(part[at - 1] ?? '')) return start + at;
  }
  // Not between the two halves of a character.
  return start + LONGEST - (/[\ud800-\udbff]/.test(part.at(-1) ?? '') ? 1 : 0);
}

/**
 * Input: a text, its folded form, and the part of it to split (a block). Output: its sentences in order. A semicolon
 * ends a sentence here, because figures on its two sides rarely belong together.
 */
export function splitSentences(
  original: string,
  folded: string,
  from: number,
  to: number,
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  const close = (end: number) => {
    while (end - start > LONGEST) closeAt(partedAt(folded, start));
    closeAt(end);
  };
  const closeAt = (end: number) => {
    if (folded.slice(start, end).trim() !== '') {
      sentences.push({ start, end, breaks: clauseBreaks(folded, start, end) });
    }
    start = end;
  };
  for (const { match, at } of execAll(END, folded, from, to)) {
    if (endsSentence(original, folded, start, at, match[0], language)) close(Math.min(to, at + match[0].length));
  }
  close(to);
  return sentences;
}

/** How many clause breaks lie between two places of a sentence. */
export function breaksBetween(sentence: Sentence, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return sentence.breaks.filter((at) => at >= low && at < high).length;
}
