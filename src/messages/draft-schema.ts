/**
 * What a surface hands to the editor to begin a record with: a figure as an article prints it, and the article as its
 * source. It travels in the editor's address; the editor checks it, shows it, and saves nothing by itself.
 */
import * as v from 'valibot';
import { qualifierSchema, statusSchema } from '../dataset/records.ts';

const words = v.pipe(v.string(), v.maxLength(500));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

export const draftSchema = v.object({
  title: words,
  kind: v.picklist(['layoff', 'hiring']),
  /** `company` or `corporate`, of a headcount. */
  scope: v.picklist(['company', 'corporate']),
  /** ISO, with the precision that is known. */
  date: v.nullable(words),
  status: statusSchema,
  value: count,
  low: count,
  high: count,
  qualifier: qualifierSchema,
  /** What the number counts, in words. */
  counts: words,
  /** The words as the article prints them. */
  printed: words,
  units: v.pipe(v.array(words), v.maxLength(20)),
  region: v.nullable(words),
  source: v.object({
    publisher: words,
    url: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
    published: v.nullable(words),
    lang: v.nullable(words),
  }),
});
export type Draft = v.InferOutput<typeof draftSchema>;
