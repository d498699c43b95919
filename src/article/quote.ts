/** Finds words again by what they are and what stands around them. Pure. */
import { foldText } from './fold.ts';

/** Words and what stood directly before and after them. */
export interface Quote {
  exact: string;
  before: string;
  after: string;
}

const CONTEXT = 32;
/** This many characters around the words must agree, unless there never were that many. */
const LEAST_AGREEING = 10;
/** And by this many the place must be better than any other with the same words. */
const LEAST_LEAD = 6;
const MOST_TRIED = 5_000;

/**
 * Input: a text and the offsets of words in it. Output: the words with up to 32 characters of context on each side: of
 * the same block, because between two blocks a page can have anything; across blocks where the block has too few.
 */
export function quoteOf(text: string, start: number, end: number): Quote {
  const exact = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const own = { exact, before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
  return own.before.length + own.after.length > LEAST_AGREEING ? own : { exact, before, after };
}

/** A text without its white space, folded; `at[i]` is where the i-th character stands in the original. */
export interface Squeezed {
  text: string;
  at: number[];
}

/** Input: any text. Output: it folded and without white space, so that line breaks and quotes cannot tell it apart. */
export function squeeze(text: string): Squeezed {
  const folded = foldText(text);
  const at: number[] = [];
  let squeezed = '';
  for (let i = 0; i < folded.length; i += 1) {
    const char = folded[i] ?? '';
    if (/[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) continue;
    squeezed += char;
    at.push(i);
  }
  return { text: squeezed, at };
}

function agreeingBefore(text: string, end: number, before: string): number {
  let n = 0;
  while (n < before.length && n < end && text[end - 1 - n] === before[before.length - 1 - n]) n += 1;
  return n;
}

function agreeingAfter(text: string, start: number, after: string): number {
  let n = 0;
  while (n < after.length && text[start + n] === after[n]) n += 1;
  return n;
}

const DIGIT = /\d/;

/** Whether the words would begin or end inside a longer number. */
function splitsNumber({ text, at }: Squeezed, start: number, end: number): boolean {
  const isNumber = (i: number, step: 1 | -1): boolean => {
    const next = i + step;
    // White space between the two has been squeezed out: they are not one number.
    if (Math.abs((at[next] ?? Number.NaN) - (at[i] ?? Number.NaN)) !== 1) return false;
    if (DIGIT.test(text[next] ?? '')) return true;
    return (
      /[.,]/.test(text[next] ?? '') && DIGIT.test(text[next + step] ?? '') && at[next + step] === (at[next] ?? 0) + step
    );
  };
  const starts = DIGIT.test(text[start] ?? '') && isNumber(start, -1);
  return starts || (DIGIT.test(text[end - 1] ?? '') && isNumber(end - 1, 1));
}

/**
 * Input: a squeezed text and a quote. Output: where the quote's words stand in it (offsets in the squeezed text), or
 * null when they are not there, their surroundings have changed beyond recognition, or two places fit equally well.
 */
export function findQuote(squeezed: Squeezed, quote: Quote): { start: number; end: number } | null {
  const exact = squeeze(quote.exact).text;
  const before = squeeze(quote.before).text;
  const after = squeeze(quote.after).text;
  if (exact === '') return null;
  const needed = Math.min(LEAST_AGREEING, before.length + after.length);
  let best: { start: number; end: number } | null = null;
  let bestScore = -1;
  let secondScore = -1;
  let start = squeezed.text.indexOf(exact);
  for (let tried = 0; start !== -1; tried += 1) {
    if (tried === MOST_TRIED) return null;
    const end = start + exact.length;
    if (!splitsNumber(squeezed, start, end)) {
      const score = agreeingBefore(squeezed.text, start, before) + agreeingAfter(squeezed.text, end, after);
      if (score > bestScore) {
        secondScore = bestScore;
        bestScore = score;
        best = { start, end };
      } else if (score > secondScore) {
        secondScore = score;
      }
    }
    start = squeezed.text.indexOf(exact, start + 1);
  }
  const alone = secondScore === -1 || bestScore - secondScore >= LEAST_LEAD;
  return bestScore >= needed && alone ? best : null;
}
