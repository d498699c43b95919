import type { ComponentChildren } from 'preact';

/**
 * Two numbers with a dash between, behind which browsers break lines: "2025–26", "25 500–30 000". No number of ours is longer than
 * these bounds, which keep a text of digits from taking time. And a day with its month: "21 March", "21. maaliskuuta".
 */
const WHOLE =
  /(\d[\d.,\u00a0\u202f]{0,14}–[\d.,\u00a0\u202f]{0,14}\d|(?<![\d.,\u00a0\u202f])\d{1,2}\.? \p{L}{3,14}(?!\p{L}))/u;

/**
 * Input: a text of ours. Output: the same text, in which the end of a line parts no span of years or numbers, and no day from its
 * month.
 */
export function unbroken(text: string): ComponentChildren {
  return text.split(WHOLE).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} class="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
