/** Finds records by id among those that a Context carries. */
import type { Context, RecordRef } from '../context/context.ts';
import type { Contested, Event, Headcount, Programme, Source, Wave, Wordings } from '../dataset/records.ts';
import type { Locale } from './locale.ts';

export type FoundRecord =
  | { type: 'wave'; record: Wave }
  | { type: 'programme'; record: Programme }
  | { type: 'headcount'; record: Headcount }
  | { type: 'event'; record: Event };

export interface RecordIndex {
  waves: ReadonlyMap<string, Wave>;
  programmes: ReadonlyMap<string, Programme>;
  headcounts: ReadonlyMap<string, Headcount>;
  events: ReadonlyMap<string, Event>;
  contested: ReadonlyMap<string, Contested>;
  sources: ReadonlyMap<string, Source>;
  /** Ids of the records that the reader changed or added. */
  own: ReadonlySet<string>;
  wordings: Wordings;
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

export function indexRecords(records: Context['records']): RecordIndex {
  return {
    waves: byId(records.waves),
    programmes: byId(records.programmes),
    headcounts: byId(records.headcounts),
    events: byId(records.events),
    contested: byId(records.contested),
    sources: byId(records.sources),
    own: new Set(records.own),
    wordings: records.wordings,
  };
}

/** The record that a reference names; null where the Context does not carry it. */
export function findRecord(index: RecordIndex, ref: RecordRef): FoundRecord | null {
  if (ref.type === 'wave') {
    const record = index.waves.get(ref.id);
    return record ? { type: 'wave', record } : null;
  }
  if (ref.type === 'programme') {
    const record = index.programmes.get(ref.id);
    return record ? { type: 'programme', record } : null;
  }
  if (ref.type === 'headcount') {
    const record = index.headcounts.get(ref.id);
    return record ? { type: 'headcount', record } : null;
  }
  const record = index.events.get(ref.id);
  return record ? { type: 'event', record } : null;
}

/** The record with an id, of whatever type: no two bundled ones share an id. */
export function recordOf(index: RecordIndex, id: string): FoundRecord | null {
  for (const type of ['wave', 'programme', 'headcount', 'event'] as const) {
    const found = findRecord(index, { type, id });
    if (found !== null) return found;
  }
  return null;
}

/** A record's own words as they can be shown. */
export interface Worded {
  text: string;
  /** The language that it is in: the reader's, or English where there are no other words. */
  lang: Locale;
}

/** Words of a record in the reader's language, where they are the bundled ones and not the reader's own. */
export function wordsIn(english: string, { wordings }: Pick<RecordIndex, 'wordings'>, locale: Locale): Worded {
  // The words may be the reader's own, such as "constructor".
  const local = locale === 'en' || !Object.hasOwn(wordings, english) ? undefined : wordings[english]?.[locale];
  return local === undefined ? { text: english, lang: 'en' } : { text: local, lang: locale };
}

/** The waves that the ids name, in the ids' order. */
export function wavesOf(index: RecordIndex, ids: readonly string[]): Wave[] {
  return ids.flatMap((id) => index.waves.get(id) ?? []);
}
