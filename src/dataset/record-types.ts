/** The types of record by name, with the schema of each and the part of a dataset that holds it. */
import {
  type Contested,
  contestedSchema,
  type Dataset,
  type Event,
  eventSchema,
  type Gap,
  gapSchema,
  type Headcount,
  headcountSchema,
  type LookAlike,
  lookAlikeSchema,
  type Programme,
  programmeSchema,
  type Source,
  sourceSchema,
  type Wave,
  waveSchema,
} from './records.ts';

export const recordSchemas = {
  wave: waveSchema,
  programme: programmeSchema,
  headcount: headcountSchema,
  event: eventSchema,
  contested: contestedSchema,
  source: sourceSchema,
  lookAlike: lookAlikeSchema,
  gap: gapSchema,
};

export interface RecordOf {
  wave: Wave;
  programme: Programme;
  headcount: Headcount;
  event: Event;
  contested: Contested;
  source: Source;
  lookAlike: LookAlike;
  gap: Gap;
}
export type RecordType = keyof RecordOf;
export type AnyRecord = RecordOf[RecordType];

/** The part of a Dataset, and the table of the store, that holds each type. */
export const partOf = {
  wave: 'waves',
  programme: 'programmes',
  headcount: 'headcounts',
  event: 'events',
  contested: 'contested',
  source: 'sources',
  lookAlike: 'lookAlikes',
  gap: 'gaps',
} as const satisfies Record<RecordType, keyof Dataset>;

/** In an order in which each type only refers to types before it, apart from waves and programmes. */
export const recordTypes = [
  'source',
  'programme',
  'wave',
  'headcount',
  'event',
  'contested',
  'lookAlike',
  'gap',
] as const satisfies readonly RecordType[];

/** The types that a figure can be held against; their ids are unique across all four. */
export const checkableTypes = ['wave', 'programme', 'headcount', 'event'] as const satisfies readonly RecordType[];
