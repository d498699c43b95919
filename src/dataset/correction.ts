/**
 * What a reader put right about the reading of articles: a rule in a form that can be read, kept beside the dataset and
 * not in it, because it is about texts and not about Amazon.
 */
import * as v from 'valibot';
import { givenRoles, roles } from './roles.ts';

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** An article's address without its fragment; of a site, its host in lower case without `www.` */
const address = v.pipe(v.string(), v.maxLength(2_000));

export const correctionSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case')),
  /** What is right instead. `not_amazon` and `not_people` are said of a figure, `no_story` of a page. */
  says: v.picklist(['role', 'not_amazon', 'not_people', 'no_story']),
  /** With `role`: the right one. */
  role: v.nullable(v.picklist(givenRoles)),
  /** The role that had been read: elsewhere than on its page a rule holds only where the same is read. */
  was: v.nullable(v.picklist(roles)),
  /** The figure as printed, and what stood before and after it in its sentence. Empty with `no_story`. */
  printed: words(500),
  before: words(200),
  after: words(200),
  lang: v.nullable(words(35)),
  /** Where it holds: in this article, in articles of this site, or in all, where the same words stand around. */
  where: v.picklist(['page', 'site', 'everywhere']),
  /** The page's address or the site's host; null with `everywhere`. */
  address: v.nullable(address),
  /** The headline of the article that it was made on. */
  title: words(500),
  /** The day on which it was made, as 2025-10-28. */
  made: v.pipe(v.string(), v.isoDate()),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
