/**
 * The records of the dataset: what a wave, a programme, a headcount, an event, a contested question
 * and a source are. Every shape is a schema first, because records come in from files, from storage
 * and from the reader's own hands; the types are taken from the schemas.
 *
 * Dates are ISO with the precision they have: `2025`, `2025-10` or `2025-10-28`.
 */
import * as v from 'valibot';
import { isCalendarDate } from './dates.ts';

const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as 2025, 2025-10 or 2025-10-28'),
  v.check(isCalendarDate, 'a day that the calendar has'),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How firmly a number was printed. `vague` has no number: "hundreds", "dozens". */
export const qualifierSchema = v.picklist(['exact', 'about', 'nearly', 'over', 'up_to', 'at_least', 'vague']);
export type Qualifier = v.InferOutput<typeof qualifierSchema>;

/** The status ladder, weakest first. */
export const statusSchema = v.picklist(['reported', 'planned', 'announced', 'confirmed', 'completed']);
export type Status = v.InferOutput<typeof statusSchema>;

/** A source as a record points at it: which source, what it bears out, whether its text was seen. */
const citationSchema = v.object({
  source: id,
  supports: v.string(),
  access: v.picklist(['read', 'cited']),
});
export type Citation = v.InferOutput<typeof citationSchema>;

/** A publication. It has a `url`, or a `locator` that says where else it is found. */
export const sourceSchema = v.object({
  id,
  publisher: v.pipe(v.string(), v.minLength(1)),
  /** Opened by a click, so nothing but a web address is taken. */
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an address that begins with http'))),
  locator: v.nullable(v.string()),
  published: v.nullable(isoDate),
  lang: v.nullable(v.string()),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/**
 * A quantity as recorded. A range printed as such has `value` null and its bounds; without a number, `phrase`
 * keeps the strength of the wording. `up_to` with a `low` is an opening figure that was settled at `low`.
 */
const quantitySchema = v.object({
  value: v.nullable(count),
  low: v.nullable(count),
  high: v.nullable(count),
  qualifier: qualifierSchema,
  phrase: v.nullable(v.string()),
  /** Percent of `percentOf`, as printed by the sources. */
  percent: v.nullable(v.number()),
  percentOf: v.nullable(v.string()),
});
export type Quantity = v.InferOutput<typeof quantitySchema>;

const shared = {
  id,
  title: v.pipe(v.string(), v.minLength(1)),
  note: v.string(),
  /** False: not enough was seen of it. It is marked wherever shown, and no verdict rests on it. */
  verified: v.boolean(),
  confidence: v.picklist(['high', 'medium', 'low']),
  disputes: v.array(v.string()),
  /** At least one: what no source bears out is a gap. */
  sources: v.pipe(v.array(citationSchema), v.minLength(1, 'at least one source')),
};

/** How one wave stands to another, so that no sum counts anybody twice. */
const relationSchema = v.object({
  type: v.picklist(['included_in', 'includes', 'superseded_by', 'target_of']),
  wave: id,
  certainty: v.picklist(['certain', 'likely']),
});
export type Relation = v.InferOutput<typeof relationSchema>;

/** One announced round of cuts or hires. */
export const waveSchema = v.object({
  ...shared,
  kind: v.picklist(['layoff', 'hiring']),
  announced: isoDate,
  /** When the jobs end, where that is later and known. */
  effective: v.nullable(isoDate),
  status: statusSchema,
  count: quantitySchema,
  /** What the number counts, in words: jobs cut, planned hires, jobs affected with transfers offered. */
  counts: v.string(),
  employer: v.picklist(['amazon', 'contractor']),
  programme: v.nullable(id),
  relation: v.nullable(relationSchema),
  /** May be added to other additive layoffs without counting anybody twice. */
  additive: v.boolean(),
  scope: v.string(),
  units: v.array(v.string()),
  /** ISO 3166 codes, with the subdivision where known. */
  regions: v.array(v.string()),
});
export type Wave = v.InferOutput<typeof waveSchema>;

/** Waves that belong together. Its sources are its members' sources. */
export const programmeSchema = v.object({
  id,
  title: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['layoff', 'hiring']),
  /** What sort of programme, for wording its name in any language; null: the title is its name. */
  label: v.nullable(v.picklist(['restructuring', 'corporate_reduction', 'pandemic_hiring', 'seasonal_hiring'])),
  from: isoDate,
  to: v.nullable(isoDate),
  total: v.nullable(quantitySchema),
  basis: v.string(),
  note: v.string(),
  members: v.array(id),
  /** The members whose counts make up the total. */
  summed: v.array(id),
});
export type Programme = v.InferOutput<typeof programmeSchema>;

/** How many people worked there at a date. */
export const headcountSchema = v.object({
  ...shared,
  date: isoDate,
  period: v.string(),
  kind: v.picklist(['year_end', 'quarter_end', 'estimate']),
  /** `company` is everybody; `corporate` the office staff; other scopes are places or groups, in words. */
  scope: v.string(),
  count: quantitySchema,
  excludes: v.nullable(v.string()),
});
export type Headcount = v.InferOutput<typeof headcountSchema>;

/** Dated background that is no wave: a memo, a policy, a strike, an investigation. */
export const eventSchema = v.object({
  ...shared,
  date: isoDate,
  category: v.string(),
  /** Numbers that the event carries, by what they count. */
  figures: v.record(v.string(), v.union([v.number(), v.string()])),
});
export type Event = v.InferOutput<typeof eventSchema>;

/** A question on which sources disagree, the positions, and how to read them. */
export const contestedSchema = v.object({
  id,
  topic: v.string(),
  positions: v.array(v.string()),
  reading: v.string(),
  /** Ids of the records that the question bears on. */
  records: v.array(id),
});
export type Contested = v.InferOutput<typeof contestedSchema>;

/** Cuts elsewhere that are mixed up with Amazon's: UPS, the Washington Post. `count` null: a matter of names only. */
export const lookAlikeSchema = v.object({
  id,
  /** Whose they are, as articles name it; null where nobody's. */
  employer: v.nullable(v.pipe(v.string(), v.minLength(1))),
  date: v.nullable(isoDate),
  count: v.nullable(quantitySchema),
  note: v.string(),
  sources: v.array(citationSchema),
});
export type LookAlike = v.InferOutput<typeof lookAlikeSchema>;

/** What is known to be missing. `headcount` keeps a number that no source bears out: never shown as a fact. */
export const gapSchema = v.object({
  id,
  text: v.pipe(v.string(), v.minLength(1)),
  headcount: v.nullable(v.omit(headcountSchema, ['sources'])),
});
export type Gap = v.InferOutput<typeof gapSchema>;

/** Everything at once: what is bundled, exported, and what the steps read from. */
export const datasetSchema = v.object({
  schemaVersion: v.literal(1),
  /** The day up to which the bundled records were gathered. */
  asOf: isoDate,
  waves: v.array(waveSchema),
  programmes: v.array(programmeSchema),
  headcounts: v.array(headcountSchema),
  events: v.array(eventSchema),
  contested: v.array(contestedSchema),
  sources: v.array(sourceSchema),
  lookAlikes: v.array(lookAlikeSchema),
  gaps: v.array(gapSchema),
});
export type Dataset = v.InferOutput<typeof datasetSchema>;

/** What a bundled record says in English, in the other languages of the surfaces. */
export type LocalWords = Record<'fi' | 'zh-TW', string>;
/** By the English words. */
export type Wordings = Readonly<Record<string, LocalWords>>;
