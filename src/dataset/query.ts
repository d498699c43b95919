/**
 * Questions to a Dataset, as pure functions. Dates may have any precision; "before" and "after" mean certainly so.
 */
import { compareDates, firstDay } from './dates.ts';
import type { Contested, Dataset, Event, Headcount, Programme, Relation, Source, Wave } from './records.ts';

export { localWordsOf, wordingsFor } from './wordings.ts';

export interface DatasetIndex {
  dataset: Dataset;
  waves: ReadonlyMap<string, Wave>;
  programmes: ReadonlyMap<string, Programme>;
  headcounts: ReadonlyMap<string, Headcount>;
  events: ReadonlyMap<string, Event>;
  contested: ReadonlyMap<string, Contested>;
  sources: ReadonlyMap<string, Source>;
}

function byId<R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The dataset with a map from id to record for each part. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  return {
    dataset,
    waves: byId(dataset.waves),
    programmes: byId(dataset.programmes),
    headcounts: byId(dataset.headcounts),
    events: byId(dataset.events),
    contested: byId(dataset.contested),
    sources: byId(dataset.sources),
  };
}

function newestFirst(a: string, b: string): number {
  return firstDay(a) < firstDay(b) ? 1 : firstDay(a) > firstDay(b) ? -1 : 0;
}

export type Base = 'company' | 'corporate';

export interface Tie {
  whole: Wave;
  type: Relation['type'];
  certainty: Relation['certainty'];
}

/**
 * The wave that this one is counted in (`included_in`), was overtaken by (`superseded_by`) or aimed at
 * (`target_of`), if that had been announced by `asOf` (null: whenever). In December 2022 the first reports of
 * about 10,000 still stood by themselves; since January 2023 they are part of the 18,000.
 */
export function tieOf(index: DatasetIndex, wave: Wave, asOf: string | null): Tie | null {
  if (wave.relation === null || wave.relation.type === 'includes') return null;
  const whole = index.waves.get(wave.relation.wave);
  if (whole === undefined) return null;
  if (asOf !== null && compareDates(whole.announced, asOf) === 'after') return null;
  return { whole, type: wave.relation.type, certainty: wave.relation.certainty };
}

/** The members of a programme, oldest first. */
export function membersOf(index: DatasetIndex, programme: Programme): Wave[] {
  return programme.members
    .flatMap((id) => index.waves.get(id) ?? [])
    .sort((a, b) => newestFirst(b.announced, a.announced));
}

/** A sum with its ends, and the ids of the waves that it is made of. */
export interface Total {
  value: number;
  low: number;
  high: number;
  waves: string[];
}

function totalOf(waves: readonly Wave[]): Total {
  const total: Total = { value: 0, low: 0, high: 0, waves: [] };
  for (const { id, count } of waves) {
    if (count.value === null) continue;
    total.value += count.value;
    total.low += count.low ?? count.value;
    total.high += count.high ?? count.value;
    total.waves.push(id);
  }
  return total;
}

/**
 * What the summed members of a programme come to, of those announced by `asOf` (null: all): 14,000 for the
 * 2025-26 reduction in November 2025, 30,000 from 28 January 2026.
 */
export function programmeTotal(index: DatasetIndex, programme: Programme, asOf: string | null): Total {
  return totalOf(
    membersOf(index, programme).filter(
      (wave) => programme.summed.includes(wave.id) && (asOf === null || compareDates(wave.announced, asOf) !== 'after'),
    ),
  );
}

/** The sources that a record rests on, in its order; for a programme those of its members, each once. */
export function sourcesOf(index: DatasetIndex, record: Wave | Headcount | Event | Programme): Source[] {
  const citations = 'members' in record ? membersOf(index, record).flatMap((wave) => wave.sources) : record.sources;
  const ids = new Set(citations.map((citation) => citation.source));
  return [...ids].flatMap((id) => index.sources.get(id) ?? []);
}

/** The contested questions that bear on a record. */
export function contestedOn(dataset: Dataset, recordId: string): Contested[] {
  return dataset.contested.filter((question) => question.records.includes(recordId));
}
