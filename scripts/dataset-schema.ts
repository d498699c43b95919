/** The JSON Schema of a dataset, made from the schemas that the extension itself reads with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  contestedSchema,
  datasetSchema,
  eventSchema,
  gapSchema,
  headcountSchema,
  lookAlikeSchema,
  programmeSchema,
  sourceSchema,
  waveSchema,
} from '../src/dataset/records.ts';

/** JSON Schema 2020-12. Rules between fields and between records are not part of it: those are in the checks. */
export function datasetJsonSchema(): object {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    definitions: {
      Wave: waveSchema,
      Programme: programmeSchema,
      Headcount: headcountSchema,
      Event: eventSchema,
      Contested: contestedSchema,
      Source: sourceSchema,
      LookAlike: lookAlikeSchema,
      Gap: gapSchema,
    },
    // Whether the calendar has a day is beyond JSON Schema; the pattern of a date stays.
    ignoreActions: ['check'],
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dataset of waves of cuts and hires, headcounts and events',
    description: 'Dates are ISO with the precision they have: 2025, 2025-10 or 2025-10-28.',
    ...schema,
  };
}
