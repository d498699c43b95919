import type { ComponentChildren } from 'preact';

/** Two numbers with a dash between, behind which browsers break lines: "2025–26", "25 500–30 000". */
const SPAN = /(\d[\d.,\u00a0\u202f]*–\d[\d.,\u00a0\u202f]*\d)/;

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
