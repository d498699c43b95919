/** When the article speaks: by its own date, or by the waves that it is certainly about. */

import { daysOf } from '../dataset/dates.ts';
import type { Wave } from '../dataset/records.ts';
import type { Story } from '../story/story.ts';

export interface Clock {
  /** The first day that the article can speak from: it is earlier where only the month of publication is known. */
  first: string | null;
  /** The last day that the article can speak from; null: not known. */
  day: string | null;
  /** The article's own date, if it has a sure one. */
  published: string | null;
  from: 'published' | 'waves' | null;
}

/** The clock that the page gives. Where the evidence for its date conflicts there is none. */
export function clockOf(story: Story): Clock {
  const { published } = story;
  const days = published?.sure ? daysOf(published.date) : null;
  if (days === null) return { first: null, day: null, published: null, from: null };
  return { first: days.first, day: days.last, published: published?.date ?? null, from: 'published' };
}

/** An undated article speaks no earlier than the latest wave that it is about; that day is taken for it. */
export function clockFromWaves(waves: readonly Wave[]): Clock {
  const latest = waves
    .map((wave) => daysOf(wave.announced)?.last ?? '')
    .sort()
    .at(-1);
  return latest
    ? { first: latest, day: latest, published: null, from: 'waves' }
    : { first: null, day: null, published: null, from: null };
}
