/** Search in the records as one types: every word must be found somewhere in the record. */

/** Letters without case, accents and width: "münchen" finds "Munchen", "１４" finds "14". */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Digits without what groups them: "14,000" and "14 000" are "14000". */
function ungrouped(text: string): string {
  return text.replace(/(?<=\d)[,.\u00a0\u202f '’](?=\d{3}(?!\d))/g, '');
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

export interface Search<R> {
  /** The records that have every word of the query, in their order; all of them for an empty query. */
  find(query: string): readonly R[];
}

/**
 * Prepares records for searching. The text of each is folded once; a query is then a plain scan, and one that
 * continues the query before it looks only through what that one found. An index of words would answer no sooner at
 * 100,000 records, and would not find parts of words or of Chinese.
 */
export function searchIn<R extends object>(records: readonly R[]): Search<R> {
  let hay: string[] | null = null;
  let before = { words: [''], found: records.map((_, at) => at) };
  return {
    find(query) {
      const words = folded(ungrouped(query))
        .split(/\s+/)
        .filter((word) => word !== '');
      if (words.length === 0) return records;
      hay ??= records.map((record) => ungrouped(folded([...textsIn(record)].join('\n'))));
      const texts = hay;
      const narrower = before.words.every((word) => words.some((now) => now.includes(word)));
      const among = narrower ? before.found : records.map((_, at) => at);
      const found = among.filter((at) => words.every((word) => texts[at]?.includes(word) === true));
      before = { words, found };
      return found.flatMap((at) => records[at] ?? []);
    },
  };
}
