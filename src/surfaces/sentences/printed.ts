/** What the sentences of every locale print in the same way. */
import type { Amount, NamedWave } from '../../context/sentence.ts';
import type { Status } from '../../dataset/records.ts';
import {
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRegion,
  formatUnit,
} from '../format.ts';
import type { Locale } from '../locale.ts';

/** Short names for what nearly every sentence prints: a whole number, a percentage, a date, a list, an amount. */
export function printsIn(locale: Locale) {
  return {
    n: (value: number) => formatNumber(Math.round(value), locale),
    p: (percent: number) => formatPercent(percent, locale),
    d: (iso: string) => formatDate(iso, locale),
    list: (items: readonly string[]) => formatList(items, locale),
    amount: (value: Amount) => formatQuantity(value, locale),
  };
}

/** What the company itself has not announced. */
export function isReported({ status }: { status: Status }): boolean {
  return status === 'reported' || status === 'planned';
}

/** Which parts of the company and which places a wave is of; `contractors` is how a locale says that it is of theirs. */
export function placesOf(wave: NamedWave, contractors: string, locale: Locale): string[] {
  return [
    ...(wave.contractors ? [contractors] : []),
    ...wave.units.map((unit) => formatUnit(unit, locale)),
    ...wave.regions.map((region) => formatRegion(region, locale)),
  ];
}
