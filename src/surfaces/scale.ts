import type { Scale } from '../context/context.ts';
import { countText } from './count-text.ts';
import { formatDate, formatNumber, formatPercent, formatWithin } from './format.ts';
import type { Drawing } from './record-view.ts';

/** The shares of one count, each of another base. */
export interface ScaledCount {
  count: number;
  /** The first figure that prints it. */
  figure: number;
  shares: Scale[];
}

/** One entry a count, however often it is printed, and in it each base once. */
export function scaledCounts(scale: readonly Scale[]): ScaledCount[] {
  const counts = new Map<number, ScaledCount>();
  for (const share of scale) {
    const known = counts.get(share.count) ?? { count: share.count, figure: share.figure, shares: [] };
    if (!known.shares.some(({ headcount }) => headcount === share.headcount)) known.shares.push(share);
    counts.set(share.count, known);
  }
  return [...counts.values()];
}

/** "8.6% of corporate staff (about 350,000, 28 October 2025)"; empty where the headcount is not at hand. */
export function sayShare(share: Scale, { labels, locale, records }: Drawing): string {
  const headcount = records.headcounts.get(share.headcount);
  if (!headcount) return '';
  const base = formatWithin(
    countText(headcount.count, labels, locale).text,
    formatDate(headcount.date, locale),
    locale,
  );
  return labels.scale[share.base](formatPercent(share.percent, locale), base);
}

/** The arithmetic: "14,000 ÷ 350,000 = 4%"; of a headcount that is a range, with both ends. Empty where it is not at hand. */
export function divideOut(share: Scale, { locale, records }: Drawing): string {
  const headcount = records.headcounts.get(share.headcount);
  if (!headcount) return '';
  const { value, low, high } = headcount.count;
  const base = (value === null ? [low, high] : [value]).flatMap((end) =>
    end === null ? [] : [formatNumber(end, locale)],
  );
  return `${formatNumber(share.count, locale)} ÷ ${base.join('–')} = ${formatPercent(share.percent, locale)}`;
}
