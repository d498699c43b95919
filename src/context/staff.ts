/** How many people worked there, year by year: what the waves are seen against. */
import { lastDay } from '../dataset/dates.ts';
import type { Known } from './known.ts';

/** Years before and after the article's day. */
const BEFORE = 12;
const AFTER = 4;

/** Ids of the verified counts of the whole company at the ends of the years around the article, oldest first. */
export function staffAround({ index, day }: Known): string[] {
  const now = lastDay(day ?? index.dataset.asOf);
  const year = Number(now.slice(0, 4));
  const near = index.headcountsOf.company.filter(({ headcount: { kind, date } }) => {
    const its = Number(date.slice(0, 4));
    return kind === 'year_end' && its >= year - BEFORE && its <= year + AFTER;
  });
  return near.map(({ headcount }) => headcount.id).reverse();
}
