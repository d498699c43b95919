/**
 * A Story as it may come in from a page: the shape of `story/story.ts`, with bounds. The process that runs a
 * news page is not trusted with more, so what it sends is checked in full before the background reads it.
 */
import * as v from 'valibot';
import { qualifierSchema, statusSchema } from '../dataset/records.ts';
import { MOST_OF_EACH } from '../story/story.ts';
import { becauseSchema, dateReasonSchema, storyReasonSchema } from './reason-schema.ts';
import { isoDate, precision, roleSchema, shortText, spanSchema } from './text-schema.ts';

const languageTag = v.pipe(v.string(), v.maxLength(35));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const storyKindSchema = v.picklist([
  'layoff',
  'hiring',
  'headcount',
  'conditions',
  'labor_action',
  'policy',
  'none',
]);

const span = spanSchema.entries;

const publishedSchema = v.object({
  date: isoDate,
  precision,
  from: v.picklist(['given', 'json-ld', 'meta', 'time', 'url', 'dateline', 'text']),
  sure: v.boolean(),
});

const figureSchema = v.object({
  ...span,
  value: v.nullable(number),
  low: v.nullable(number),
  high: v.nullable(number),
  measure: v.picklist(['people', 'jobs', 'percent']),
  qualifier: qualifierSchema,
  role: roleSchema,
  subject: shortText,
  units: v.pipe(v.array(shortText), v.maxLength(100)),
  of: v.nullable(v.picklist(['corporate', 'total', 'unit'])),
  region: v.nullable(shortText),
  asOf: v.nullable(isoDate),
  status: statusSchema,
  around: v.object({ before: shortText, after: shortText }),
  because: becauseSchema,
});

const dateMentionSchema = v.object({ ...span, value: v.nullable(isoDate), precision, because: dateReasonSchema });

const claimSchema = v.variant('type', [
  v.object({
    ...span,
    type: v.literal('sum'),
    figures: v.pipe(v.array(count), v.maxLength(MOST_OF_EACH)),
    total: count,
  }),
  v.object({
    ...span,
    type: v.literal('share'),
    part: v.nullable(count),
    percent: v.pipe(v.number(), v.minValue(0)),
    of: v.nullable(v.picklist(['corporate', 'total', 'unit'])),
  }),
  v.object({
    ...span,
    type: v.literal('fraction'),
    part: count,
    whole: count,
    fraction: number,
    qualifier: qualifierSchema,
  }),
  v.object({
    ...span,
    type: v.literal('comparison'),
    figures: v.strictTuple([count, count]),
    relation: v.picklist(['more', 'less', 'same']),
  }),
  v.object({
    ...span,
    type: v.literal('superlative'),
    figure: v.nullable(count),
    of: v.picklist(['announcement', 'programme', 'share', 'unspecified']),
    what: v.picklist(['layoff', 'hiring']),
    conditional: v.boolean(),
  }),
  v.object({
    ...span,
    type: v.literal('date'),
    figure: v.nullable(count),
    event: v.nullable(shortText),
    date: isoDate,
  }),
]);

/** The Story. A test holds the two types together. */
export const storySchema = v.object({
  is: v.boolean(),
  kind: storyKindSchema,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.pipe(v.array(storyReasonSchema), v.maxLength(200)),
  lang: languageTag,
  published: v.nullable(publishedSchema),
  figures: v.pipe(v.array(figureSchema), v.maxLength(MOST_OF_EACH)),
  dates: v.pipe(v.array(dateMentionSchema), v.maxLength(MOST_OF_EACH)),
  claims: v.pipe(v.array(claimSchema), v.maxLength(MOST_OF_EACH)),
  cues: v.pipe(v.array(v.object({ cue: shortText, span: v.object(span) })), v.maxLength(MOST_OF_EACH)),
  mentions: v.pipe(
    v.array(
      v.object({ ...span, date: isoDate, units: v.pipe(v.array(shortText), v.maxLength(100)), planned: v.boolean() }),
    ),
    v.maxLength(MOST_OF_EACH),
  ),
  stretches: v.pipe(
    v.array(v.object({ ...span, years: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))) })),
    v.maxLength(MOST_OF_EACH),
  ),
  headline: v.object({ units: v.pipe(v.array(shortText), v.maxLength(100)), region: v.nullable(shortText) }),
});
