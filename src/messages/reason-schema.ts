/** The reasons of a reading as they may come in from a page: the shapes of `story/reasons.ts`, with bounds. */
import * as v from 'valibot';
import { DATE_RULES } from '../story/language.ts';
import {
  AS_OF_CODES,
  PLAIN_STORY_CODES,
  ROLE_CODES,
  STATUS_CODES,
  SUBJECT_CODES,
  TOPIC_STORY_CODES,
} from '../story/reasons.ts';
import { isoDate, roleSchema, shortText, spanSchema } from './text-schema.ts';

const words = v.pipe(v.array(spanSchema), v.maxLength(20));
const dateRule = v.picklist(DATE_RULES);
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const months = v.object({ first: month, last: month });
const roleReason = v.object({ code: v.picklist(ROLE_CODES), words });

export const becauseSchema = v.object({
  role: v.pipe(v.tupleWithRest([roleReason], roleReason), v.maxLength(20)),
  subject: v.object({ code: v.picklist(SUBJECT_CODES), words }),
  asOf: v.object({ code: v.picklist(AS_OF_CODES), words, rule: v.nullable(dateRule), open: v.nullable(months) }),
  status: v.object({ code: v.picklist(STATUS_CODES), words }),
  qualifier: v.nullable(spanSchema),
  corrected: v.nullable(
    v.object({
      by: shortText,
      where: v.picklist(['page', 'site', 'everywhere']),
      says: v.picklist(['role', 'not_amazon', 'not_people', 'no_story']),
      role: roleSchema,
      subject: shortText,
    }),
  ),
});

export const dateReasonSchema = v.object({
  rule: dateRule,
  from: v.nullable(
    v.object({ date: isoDate, is: v.picklist(['article', 'date_before']), words: v.nullable(spanSchema) }),
  ),
});

const speaks = v.picklist(['for', 'against']);
const topic = v.picklist(['layoff', 'hiring', 'headcount', 'conditions', 'labor_action', 'policy']);

export const storyReasonSchema = v.variant('code', [
  v.object({ code: v.picklist(PLAIN_STORY_CODES), speaks, words }),
  v.object({ code: v.picklist(TOPIC_STORY_CODES), speaks, words, topic }),
  v.object({
    code: v.literal('together'),
    speaks,
    words,
    percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  v.object({ code: v.literal('reader'), speaks, words, by: shortText }),
]);
