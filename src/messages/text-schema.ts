/** Texts, places and dates as they come in from a page, with bounds. */
import * as v from 'valibot';
import { roles } from '../dataset/roles.ts';

export const shortText = v.pipe(v.string(), v.maxLength(500));

/** A sentence or two: what a claim or a figure's words can span. */
const text = v.pipe(v.string(), v.maxLength(5_000));

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

export const spanSchema = v.object({ text, in: v.picklist(['title', 'body']), start: place, end: place });

/** Dates of an article: `2025`, `2025-Q3`, `2025-10`, `2026-W05`, `2025-10-28`. */
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-(Q[1-4]|W\d{2}|\d{2}(-\d{2})?))?$/, 'an ISO date'));

export const precision = v.picklist(['year', 'quarter', 'month', 'week', 'day']);

export const roleSchema = v.picklist(roles);
