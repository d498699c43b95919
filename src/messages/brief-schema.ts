/** What the printable page is made from: the story as it was read, and what it needs to know of the page. */
import * as v from 'valibot';
import { storySchema } from './story-schema.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));

export const briefSchema = v.object({
  story: storySchema,
  page: v.object({ title: text, url: v.nullable(v.pipe(v.string(), v.maxLength(8_000))), publisher: v.nullable(text) }),
  limits: v.pipe(v.array(v.picklist(['teaser', 'translated', 'caption', 'live'])), v.maxLength(4)),
});
/** `isPrivate`: it comes from a private window, so nothing of it may enter the browser's history. */
export type Brief = v.InferOutput<typeof briefSchema> & { isPrivate: boolean };
