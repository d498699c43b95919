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
const MOST_TRIED = 200;

/** Input: a text and the offsets of words in it. Output: the words with 32 characters of context on each side. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
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
function splitsNumber(text: string, start: number, end: number): boolean {
  const within = (a: string | undefined, b: string | undefined, c: string | undefined) =>
    DIGIT.test(a ?? '') && (DIGIT.test(b ?? '') || (/[.,]/.test(b ?? '') && DIGIT.test(c ?? '')));
  return within(text[start], text[start - 1], text[start - 2]) || within(text[end - 1], text[end], text[end + 1]);
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
  let bestScore = needed - 1;
  let tie = false;
  let start = squeezed.text.indexOf(exact);
  for (let tried = 0; start !== -1 && tried < MOST_TRIED; tried += 1) {
    const end = start + exact.length;
    if (!splitsNumber(squeezed.text, start, end)) {
      const score = agreeingBefore(squeezed.text, start, before) + agreeingAfter(squeezed.text, end, after);
      if (score > bestScore) {
        best = { start, end };
        bestScore = score;
        tie = false;
      } else if (score === bestScore && best !== null) {
        tie = true;
      }
    }
    start = squeezed.text.indexOf(exact, start + 1);
  }
  return tie ? null : best;
}
