import type { ComponentChildren } from 'preact';

/**
 * Two numbers with a dash between, behind which browsers break lines: "2025–26", "25 500–30 000". No number of ours is longer than
 * these bounds, which keep a text of digits from taking time.
 */
const SPAN = /(\d[\d.,\u00a0\u202f]{0,14}–[\d.,\u00a0\u202f]{0,14}\d)/;

/** Input: a text of ours. Output: the same text, in which no span of years or numbers is parted at the end of a line. */
export function unbroken(text: string): ComponentChildren {
  return text.split(SPAN).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} class="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
