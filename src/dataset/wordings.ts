/**
 * The bundled records' own words in the other languages of the surfaces: titles, contested questions, what numbers count.
 * They are found by the English words themselves, so what a reader wrote or changed is shown as it was written, and
 * records keep the one title that is edited, exported and compared.
 */
import wordings from './bundled/wordings.json' with { type: 'json' };
import type { Contested, Event, Headcount, LocalWords, Programme, Wave, Wordings } from './records.ts';

const known: ReadonlyMap<string, LocalWords> = new Map(Object.entries(wordings));

/** Null where there is no other wording. */
export function localWordsOf(english: string): LocalWords | null {
  return known.get(english) ?? null;
}

export interface WordedRecords {
  waves: readonly Wave[];
  programmes: readonly Programme[];
  headcounts: readonly Headcount[];
  events: readonly Event[];
  contested: readonly Contested[];
}

/** Every text of the records that is shown and for which there can be another wording. */
export function textsOf({ waves, programmes, headcounts, events, contested }: WordedRecords): Set<string> {
  const texts = [
    ...[...waves, ...programmes, ...headcounts, ...events].map(({ title }) => title),
    ...waves.flatMap(({ counts, count }) => [counts, count.phrase]),
    ...headcounts.flatMap(({ excludes, count }) => [excludes, count.phrase]),
    ...programmes.map(({ basis }) => basis),
    ...events.flatMap(({ figures }) => Object.keys(figures)),
    ...contested.flatMap(({ topic, positions, reading }) => [topic, ...positions, reading]),
  ];
  return new Set(texts.flatMap((text) => (text === null || text === '' || text === 'undisclosed' ? [] : [text])));
}

/** The wordings that there are for records. */
export function wordingsFor(records: WordedRecords): Wordings {
  return Object.fromEntries(
    [...textsOf(records)].flatMap((text) => {
      const words = known.get(text);
      return words ? [[text, words]] : [];
    }),
  );
}
