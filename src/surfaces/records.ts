/** Finds records by id among those that a Context carries. */
import type { Context, RecordRef } from '../context/context.ts';
import type { Contested, Event, Headcount, Programme, Source, Wave } from '../dataset/records.ts';

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

/** The waves that the ids name, in the ids' order. */
export function wavesOf(index: RecordIndex, ids: readonly string[]): Wave[] {
  return ids.flatMap((id) => index.waves.get(id) ?? []);
}
