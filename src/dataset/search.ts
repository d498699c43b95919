/** Search in records as one types: every word must be found somewhere in the record. */

/**
 * A text as it is searched: without case, accents and width, and digits without what groups them. "münchen" finds
 * "Munchen", "１４" finds "14", "14,000" and "14 000" are "14000".
 */
export function searchable(text: string): string {
  // Plain text is what most records hold, and is done in a tenth of the time.
  const plain = /^[\x20-\x7e\n]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/(?<=\d)[,.\u00a0\u202f '’](?=\d{3}(?!\d))/g, '');
}

/** The words of a query, as texts are searched for them; none for an empty one. */
export function searchWords(query: string): string[] {
  return searchable(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether what the words find lies among what the words before them found. */
export function narrows(words: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => words.some((word) => word.includes(old)));
}
