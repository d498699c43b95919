/** The types of record by name, with the schema of each and the table that holds it. */
import { type Correction, correctionSchema } from './correction.ts';
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
  correction: correctionSchema,
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
  correction: Correction;
}
export type RecordType = keyof RecordOf;
export type AnyRecord = RecordOf[RecordType];

/** The types that a Dataset is made of. */
export type DatasetType = Exclude<RecordType, 'correction'>;

/** The table of the store that holds each type; also the part of a Dataset, of those that it is made of. */
export const partOf = {
  wave: 'waves',
  programme: 'programmes',
  headcount: 'headcounts',
  event: 'events',
  contested: 'contested',
  source: 'sources',
  lookAlike: 'lookAlikes',
  gap: 'gaps',
  correction: 'corrections',
} as const satisfies Record<DatasetType, keyof Dataset> & Record<RecordType, string>;

/** In an order in which each type only refers to types before it, apart from waves and programmes. */
export const datasetTypes = [
  'source',
  'programme',
  'wave',
  'headcount',
  'event',
  'contested',
  'lookAlike',
  'gap',
] as const satisfies readonly DatasetType[];

/** All types, with those that are only the reader's. */
export const recordTypes = [...datasetTypes, 'correction'] as const satisfies readonly RecordType[];

/** The types that a figure can be held against; their ids are unique across all four. */
export const checkableTypes = ['wave', 'programme', 'headcount', 'event'] as const satisfies readonly RecordType[];

/** Names a record among those of all types: ids are unique within a type only. */
export function keyOf({ type, id }: { type: RecordType; id: string }): string {
  return `${type} ${id}`;
}
