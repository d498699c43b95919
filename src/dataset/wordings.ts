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
  const texts = new Set<string | null>();
  for (const { title, counts, count } of waves) texts.add(title).add(counts).add(count.phrase);
  for (const { title, basis } of programmes) texts.add(title).add(basis);
  for (const { title, excludes, count } of headcounts) texts.add(title).add(excludes).add(count.phrase);
  for (const { title, figures } of events) for (const text of [title, ...Object.keys(figures)]) texts.add(text);
  for (const { topic, positions, reading } of contested) {
    for (const text of [topic, ...positions, reading]) texts.add(text);
  }
  return new Set([...texts].flatMap((text) => (text && text !== 'undisclosed' ? text : [])));
}

/** The wordings that there are for records. */
export function wordingsFor(records: WordedRecords): Wordings {
  const found: Record<string, LocalWords> = {};
  for (const text of textsOf(records)) {
    const words = known.get(text);
    if (words !== undefined) found[text] = words;
  }
  return found;
}
