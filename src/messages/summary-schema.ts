import * as v from 'valibot';

const shortText = v.pipe(v.string(), v.maxLength(500));

/** What the annotator found, in the reader's words. */
export const summarySchema = v.object({
  /** Empty where there is none. */
  answer: v.pipe(v.string(), v.maxLength(4_000)),
  figures: v.pipe(
    v.array(
      v.object({
        /** As the article has it. */
        printed: shortText,
        meaning: shortText,
        verdict: v.picklist(['agrees', 'rounds', 'differs', 'sources_differ', 'no_record']),
      }),
    ),
    v.maxLength(10),
  ),
  /** How many others there are. */
  more: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The evidence, for and against. */
  why: v.pipe(
    v.array(v.object({ speaks: v.picklist(['for', 'against']), text: v.pipe(v.string(), v.maxLength(2_000)) })),
    v.maxLength(200),
  ),
});
export type Summary = v.InferOutput<typeof summarySchema>;
